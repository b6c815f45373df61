import ConventionModel
import Words

/// Holding a meeting: opening it, going through its agenda, leaving it for later.
extension Dashboard {
  /// Whether keys act in a meeting.
  var isInReview: Bool {
    guard review != nil, let kind = pages.last?.kind else { return false }
    return kind == .review || kind == .projection
  }

  /// What the meeting is about at the moment; nil outside of one.
  var reviewedTarget: Target? { isInReview ? review?.target : nil }

  /// Opens the meeting of the day, asks what to call a new one, or asks again what this one is called.
  public mutating func openReview() {
    if settings.isAsOfAnotherDay {
      notice = .pastIsReadOnly(situation.asOf)
    } else if isInReview {
      askMeeting(of: review?.meeting)
    } else if let meeting = situation.meetings.last, meeting.day == situation.asOf {
      resume(meeting)
    } else if let obstacle = editingObstacle {
      notice = obstacle
    } else {
      askMeeting(of: nil)
    }
  }

  /// Takes a meeting up where it is.
  mutating func resume(_ meeting: Meeting) {
    let taken = Review(meeting, in: situation)
    review = taken
    pages = [Page(.review)]
    notice = .meeting(.resumed(at: name(of: taken.target)))
  }

  /// Goes back to the board; the journal holds all there is to take the meeting up again.
  mutating func suspendReview() {
    if let review { notice = .meeting(.suspended(at: name(of: review.target))) }
    review = nil
  }

  /// The name of an action, or of what concerns the convention, in a few words.
  func name(of target: Target) -> String {
    target.action ?? wording.meeting(.generalShort)
  }

  /// Follows the last meeting of the journal as it goes on, whoever holds it.
  ///
  /// What is shown is derived from the journal alone, from the last record of the meeting: what it is
  /// about, or what comes next on the agenda once that was seen or passed over. No other file is
  /// needed, so that a terminal of another machine follows as well as one of this machine.
  public mutating func follow() {
    isFollowing = true
    pages = [Page(.projection)]
    followOn()
  }

  /// Shows what the meeting that is followed has come to, where it has a record that was not followed
  /// yet; until then it stays where the person went.
  mutating func followOn(after lastTold: JournalRecord? = nil) {
    guard isFollowing else { return }
    guard let last = situation.meetings.last else {
      review = nil
      return
    }
    if var review, review.meeting.id == last.id {
      if last.records.last != lastTold { review.place = review.agenda.place(in: last) }
      self.review = review
    } else {
      review = Review(last, in: situation)
    }
  }

  mutating func performInReview(_ command: Command) -> [Effect] {
    guard var review else { return [] }
    switch command {
    case .move(let step): review.move(by: step)
    case .first: review.place = 0
    case .last: review.place = review.agenda.items.count - 1
    case .page(let step):
      guard var page = pages.popLast() else { return [] }
      page.top += step * max(1, ReviewScreen.rows(of: self) - 1)
      pages.append(page)
      clampPage()
      return []
    case .seen: return record(.seen)
    case .pass: return record(.pass)
    case .closeFollowUp(let number): return closeFollowUp(number)
    case .minutes:
      askForMinutes(to: "PV-\(review.meeting.id).md", refused: nil, replacing: false)
      return []
    case .project:
      if pages.last?.kind == .projection, pages.count > 1 {
        pages.removeLast()
      } else {
        pages.append(Page(.projection))
      }
      return []
    default: return []
    }
    self.review = review
    pages[pages.count - 1].top = 0
    return []
  }

  /// Asks for a file for the minutes; again, saying why, when the one named was refused.
  mutating func askForMinutes(to path: String, refused reason: String?, replacing exists: Bool) {
    guard let session = review?.meeting.id else { return }
    var line = Form.Line(label: .file, text: path, isUntouched: reason == nil)
    line.fault = reason.map { exists ? $0 + wording.meeting(.enterReplaces) : $0 }
    overlay = .form(
      Form(
        purpose: .minutes(session: session, replacing: exists ? path : nil),
        subject: Subject(targets: [], seen: situation), lines: [line]))
  }

  /// Says that what is shown was seen, or passed over.
  private mutating func record(_ operation: Operation) -> [Effect] {
    guard let review else { return [] }
    if let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
    return save([Draft(operation, on: review.target)])
  }

  /// Closes the open follow-up of that number, as the screen counts them.
  private mutating func closeFollowUp(_ number: Int) -> [Effect] {
    guard let review else { return [] }
    if let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
    let open = openFollowUps(of: review.target)
    guard open.indices.contains(number - 1) else {
      notice = .meeting(.noSuchFollowUp(number))
      return []
    }
    return save([Draft(.close, on: review.target, of: open[number - 1].record.id)])
  }

  /// The follow-ups that are still open, those of earlier meetings first.
  func openFollowUps(of target: Target) -> [FollowUp] {
    let all =
      target.action.map { situation.action($0)?.followUps ?? [] } ?? situation.followUps
    return all.filter(\.isOpen)
  }

  /// Texts about the convention as a whole, which has no fields of its own to edit.
  mutating func editConvention(_ command: Command) -> [Effect] {
    let subject = Subject(targets: [.convention], seen: situation)
    switch command {
    case .note: ask(.note, [.text], subject)
    case .privateNote: ask(.privateNote, [.text], subject)
    case .decision: ask(.decision, [.text], subject)
    case .followUp: ask(.followUp, [.what, .who, .by], subject)
    case .amounts: askAmount(nil, subject)
    case .longNote: return [.editNote(subject.targets)]
    default: notice = .nothingToEdit
    }
    return []
  }

  /// Goes where what was just saved leads: into a meeting that was opened, on to what comes next, back
  /// to what was not seen after all.
  mutating func moveOn(after records: [JournalRecord]) {
    guard let first = records.first else { return }
    if first.operation == .session, let meeting = first.session.flatMap({ situation.meeting($0) }) {
      let isHere = isInReview && review?.meeting.id == meeting.id
      if !isHere { resume(meeting) }
      return
    }
    guard var review, isInReview else { return }
    switch first.operation {
    case .seen, .pass:
      let target = first.on ?? review.target
      if let next = review.agenda.nextToSee(from: review.place, in: review.meeting) {
        review.place = next
        notice = .meeting(
          first.operation == .seen ? .seenNow(name(of: target)) : .passedNow(name(of: target)))
      } else {
        notice = .meeting(.allSeen)
      }
      pages[pages.count - 1].top = 0
    case .undo:
      guard let undone = situation.ledger.undone(by: first)?.record, let target = undone.on else {
        return
      }
      review.go(to: target.action.map { .action($0) } ?? .convention)
    default: return
    }
    self.review = review
  }
}
