public import ConventionModel

/// Words of meetings: their form, their screen, their keys.
public enum MeetingTerm: Hashable, Sendable {
  // The form.
  case newMeeting, kindLabel, presentLabel, orderLabel, formExample
  /// Nobody can open a meeting that has no kind; orders there are.
  case kindNeeded, ordersExpected
  // Orders, as typed.
  case byAttention, byEngagement, byFilter
  // The screen.
  case reviewName, projectionName, agendaTitle, generalTitle, generalShort, liveMinutes
  /// How many were seen, passed over, changed, decided, asked for, are left.
  case seenCount(Int, of: Int), passedCount(Int), changeCount(Int), decisionCount(Int)
  case followUpCount(Int)
  /// « avant 35 % », the value at the meeting before.
  case before(String)
  /// « Depuis le COTECH du 14/06/2023 »; without a meeting, « Ce qui a été saisi ».
  case since(Day, kind: String?), sinceEver
  case nothingSince, thisMeeting
  /// Follow-ups that are open.
  case openFollowUps(Int), overdueBy(Int), noPrivate(Int)
  case presentList([String])
  // What live minutes say of an entry.
  case decisionMark, followUpMark, closedMark, noteMark, additionMark, removalMark
  case nothingYet
  // What just happened.
  case suspended(at: String), resumed(at: String), allSeen, noSuchFollowUp(Int)
  case seenNow(String), passedNow(String), followWaits, followOnly
  case privateSaved
  // Minutes in a file.
  case fileLabel, fileExample, enterReplaces, minutesWritten(String)
  // Reasons on the agenda.
  case reason(ReviewAgenda.Reason)
}

extension Wording {
  /// A word of meetings.
  public func meeting(_ term: MeetingTerm) -> String {
    switch term {
    case .newMeeting: either("Réunion", "Meeting")
    case .kindLabel: "Type"
    case .presentLabel: either("Présents", "Present")
    case .orderLabel: either("Ordre", "Order")
    case .formExample:
      either(
        "même type et même date\(noBreakSpace): la réunion reprend",
        "same type and date: the meeting goes on")
    case .kindNeeded: either("COTECH, COPIL…", "COTECH, COPIL…")
    case .ordersExpected:
      either(
        "attendu\(noBreakSpace): priorité, engagement ou filtre",
        "expected: priority, engagement or filter")
    case .byAttention: either("priorité", "priority")
    case .byEngagement: "engagement"
    case .byFilter: either("filtre", "filter")
    case .reviewName: either("RÉUNION", "MEETING")
    case .projectionName: either("Projection", "Projection")
    case .agendaTitle: either("Ordre du jour", "Agenda")
    case .generalTitle:
      either("Questions générales de la convention", "The convention as a whole")
    case .generalShort: either("Convention", "Convention")
    case .liveMinutes: either("Procès-verbal en direct", "Live minutes")
    case .seenCount(let seen, let all):
      isFrench
        ? "\(seen < 2 ? "vue" : "vues") \(number(seen))/\(number(all))"
        : "seen \(number(seen))/\(number(all))"
    case .passedCount(let value):
      isFrench ? "\(value < 2 ? "passée" : "passées") \(number(value))" : "passed \(number(value))"
    case .changeCount(let value):
      isFrench
        ? "\(value < 2 ? "modifiée" : "modifiées") \(number(value))" : "changed \(number(value))"
    case .decisionCount(let value):
      isFrench
        ? "\(value < 2 ? "décision" : "décisions") \(number(value))" : "decisions \(number(value))"
    case .followUpCount(let value):
      isFrench
        ? "\(value < 2 ? "suite" : "suites") \(number(value))" : "follow-ups \(number(value))"
    case .before(let value): either("avant\(noBreakSpace): ", "before: ") + value
    case .since(let day, let kind):
      isFrench
        ? kind.map { "Depuis \(article(ofMeeting: $0)) du \(date(day))" }
          ?? "Depuis la réunion du \(date(day))"
        : "Since the \(kind.map { meetingKind($0) } ?? "meeting") of \(date(day))"
    case .sinceEver: either("Saisi jusqu'ici", "Recorded so far")
    case .nothingSince: either("Rien depuis.", "Nothing since.")
    case .thisMeeting: either("cette séance", "this meeting")
    case .openFollowUps(let value):
      isFrench
        ? "\(value < 2 ? "Suite à donner ouverte" : "Suites à donner ouvertes")\(noBreakSpace): \(number(value))"
        : "Open follow-ups: \(number(value))"
    case .overdueBy(let days): either("échue depuis ", "overdue by ") + self.days(days)
    case .noPrivate(let value):
      isFrench
        ? count(value, "note interne, non montrée", "notes internes, non montrées")
        : count(value, "private note, not shown", "private notes, not shown")
    case .presentList(let names):
      either("présents\(noBreakSpace): ", "present: ") + names.joined(separator: ", ")
    case .decisionMark: either("DÉCISION", "DECISION")
    case .followUpMark: either("SUITE", "FOLLOW-UP")
    case .closedMark: either("suite close", "follow-up closed")
    case .noteMark: either("note", "note")
    case .additionMark: either("jalon ajouté", "milestone added")
    case .removalMark: either("jalon retiré", "milestone removed")
    case .nothingYet:
      either(
        "Rien encore\(noBreakSpace): ce qui est saisi ici s'y écrit.",
        "Nothing yet: what is recorded here is written down.")
    case .suspended(let place):
      either(
        "Réunion suspendue à \(place)\(noBreakSpace): tout est enregistré, r la reprend.",
        "Meeting suspended at \(place): everything is recorded, r takes it up again.")
    case .resumed(let place):
      either("Réunion reprise à \(place).", "Meeting taken up again at \(place).")
    case .allSeen:
      either(
        "Tout l'ordre du jour est vu\(noBreakSpace): x pour le procès-verbal.",
        "The whole agenda was seen: x for the minutes.")
    case .noSuchFollowUp(let number):
      either("Pas de suite ouverte n° \(number) ici.", "No open follow-up \(number) here.")
    case .seenNow(let what): either("Vue\(noBreakSpace): \(what)", "Seen: \(what)")
    case .passedNow(let what): either("Passée\(noBreakSpace): \(what)", "Passed: \(what)")
    case .followWaits:
      either(
        "En attente d'une réunion\(noBreakSpace): cet écran suivra la première qui s'ouvre.",
        "Waiting for a meeting: this screen follows the first that is opened.")
    case .followOnly:
      either(
        "Cet écran suit la réunion\(noBreakSpace): rien ne s'y saisit.",
        "This screen follows the meeting: nothing is recorded from it.")
    case .fileLabel: either("Fichier", "File")
    case .fileExample:
      either(
        ".md, .html ou .txt\(noBreakSpace): le nom dit le format",
        ".md, .html or .txt: the name says the format")
    case .enterReplaces:
      either("\(noBreakSpace); Entrée le remplace", "; Enter replaces it")
    case .minutesWritten(let path):
      either("Procès-verbal écrit dans \(excerpt(path)).", "Minutes written to \(excerpt(path)).")
    case .privateSaved: either("note interne, non montrée", "private note, not shown")
    case .reason(let reason): name(of: reason)
    }
  }

  private func name(of reason: ReviewAgenda.Reason) -> String {
    switch reason {
    case .toDiscuss: either("à discuter", "to discuss")
    case .late: either("en retard", "late")
    case .blocked: either("bloquées", "blocked")
    case .stale: either("sans nouvelles", "no news")
    case .rest: either("autres", "others")
    case .engagement(let place): "engagement \(place + 1)"
    case .chosen: either("choisies", "chosen")
    case .general: either("général", "general")
    }
  }

  /// The kind of a meeting as people call it: « COTECH », « COPIL »; others as they were typed.
  public func meetingKind(_ kind: String) -> String {
    switch kind.lowercased() {
    case "cotech", "copil": kind.uppercased()
    case "review": either("revue", "review")
    default: kind
    }
  }

  /// The kind of a meeting in full: « Comité technique ».
  public func longMeetingKind(_ kind: String?) -> String {
    switch kind?.lowercased() {
    case "cotech": either("Comité technique", "Technical committee")
    case "copil": either("Comité de pilotage", "Steering committee")
    case nil, "": either("Réunion", "Meeting")
    default: capitalised(kind ?? "")
    }
  }

  /// A meeting by kind and day: « COPIL du 12/09/2023 ».
  public func name(of meeting: Meeting) -> String {
    let kind = meeting.kind.map { meetingKind($0) } ?? either("réunion", "meeting")
    return kind + either(" du ", " of ") + date(meeting.day)
  }

  private func article(ofMeeting kind: String) -> String {
    switch kind.lowercased() {
    case "cotech", "copil": "le " + meetingKind(kind)
    default: "la réunion (\(kind))"
    }
  }
}
