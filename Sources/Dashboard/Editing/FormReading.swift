import ConventionModel
import Typography
import Words

/// What a filled-in form comes to, or which of its lines cannot be taken.
struct FormReading {
  enum Result {
    /// Records to write.
    case drafts([Draft])
    /// A day to show.
    case show(DayChoice)
    /// The day since when changes are marked; nil stops marking.
    case since(Day?)
    /// A name for the view on screen.
    case viewName(String)
    /// A document to be written.
    case export(ExportRequest)
    /// A file for minutes, and whether it may replace one.
    case minutes(session: String, path: String, replaces: Bool)
    /// A meeting to hold.
    case meeting(Draft)
    /// The file of a table.
    case table(String)
    /// The form with its faults, the first faulty line current.
    case faulty(Form)
  }

  let result: Result

  init(_ form: Form, _ words: Wording, _ situation: Situation, views: [String] = []) {
    var reader = Reader(form: form, words: words, situation: situation, views: views)
    result = reader.read()
  }

  private struct Reader {
    var form: Form
    let words: Wording
    let situation: Situation
    /// Names that views have already.
    let views: [String]

    private var seen: Situation { form.subject.seen }
    private var targets: [Target] { form.subject.targets }

    mutating func read() -> Result {
      switch form.purpose {
      case .field(let field): return values([field])
      case .indicator: return values([.result, .numerator, .denominator, .target])
      case .amount: return amount()
      case .note: return texts(.note, isPrivate: false)
      case .privateNote: return texts(.note, isPrivate: true)
      case .decision: return texts(.decision, isPrivate: false)
      case .followUp: return followUp()
      case .milestone: return milestone()
      case .asOf: return asOf()
      case .since: return since()
      case .viewName: return viewName()
      case .export(var request):
        // What the disk refused a moment ago may be tried again.
        form.lines[0].fault = nil
        request.path = needed(0)
        request.replaces = false
        return finish(.export(request))
      case .meeting(let shown): return meeting(shown)
      case .minutes(let session, let replacing):
        // That the file exists was told; Enter on the same name is the answer.
        form.lines[0].fault = nil
        let path = needed(0)
        return finish(.minutes(session: session, path: path, replaces: path == replacing))
      case .importTable:
        let path = needed(0)
        return finish(.table(path))
      }
    }

    private mutating func values(_ fields: [Field]) -> Result {
      var drafts: [Draft] = []
      for (place, field) in fields.enumerated() {
        switch words.read(
          text(place), for: field, today: situation.asOf, in: situation.definition)
        {
        case .success(let value):
          drafts += targets.compactMap { Editing.set(field, of: $0, to: value, in: seen) }
        case .failure(let problem): fault(place, words.sentence(problem))
        }
      }
      return finish(.drafts(drafts))
    }

    private mutating func amount() -> Result {
      let typed = SearchFolding.fold(text(0))
      let party = situation.definition.parties.first {
        SearchFolding.fold($0.id) == typed || SearchFolding.fold($0.name) == typed
      }
      let funder = party?.id ?? text(0)
      let stage = stage(text(2))
      let year = Int(text(1))
      if Field(word: "amount/\(funder)/2023/paid") == .unknown("amount/\(funder)/2023/paid") {
        fault(0, words(.expected(situation.definition.parties.map(\.id).joined(separator: ", "))))
      }
      if year.map({ (1...9999).contains($0) }) != true { fault(1, words(.expected("2023"))) }
      if text(2).isEmpty || stage == nil {
        let names = Stage.allCases.map { words.name(of: $0) }.joined(separator: ", ")
        fault(2, words(.expected(names)))
      }
      guard let stage, let year else { return .faulty(form) }
      let field = Field.amount(BudgetKey(funder: funder, year: year, stage: stage))
      // Entering nothing on a line that was not opened to be changed takes no amount away.
      if text(3).isEmpty, !form.opensPresentValue { fault(3, words(.amountNeeded)) }
      switch words.read(text(3), for: field, today: situation.asOf, in: situation.definition) {
      case .success(let value):
        return finish(
          .drafts(targets.compactMap { Editing.set(field, of: $0, to: value, in: seen) }))
      case .failure(let problem):
        fault(3, words.sentence(problem))
        return .faulty(form)
      }
    }

    /// The stage that a text names, or begins to, with or without its accents.
    private func stage(_ text: String) -> Stage? {
      let typed = SearchFolding.fold(text)
      // « Mandaté » is what an accountant calls what is paid.
      if !typed.isEmpty, SearchFolding.fold("mandaté").hasPrefix(typed) { return .paid }
      return Stage.allCases.first { stage in
        [stage.rawValue, words.name(of: stage)].contains {
          SearchFolding.fold($0).hasPrefix(typed)
        }
      }
    }

    private mutating func texts(_ operation: Operation, isPrivate: Bool) -> Result {
      let text = needed(0)
      return finish(
        .drafts(targets.map { Draft(operation, on: $0, new: text, isPrivate: isPrivate) }))
    }

    private mutating func followUp() -> Result {
      let what = needed(0)
      let due = day(2)
      let who = text(1)
      return finish(
        .drafts(
          targets.map {
            Draft(.followUp, on: $0, new: what, who: who.isEmpty ? nil : who, due: due)
          }))
    }

    private mutating func milestone() -> Result {
      let title = needed(0)
      let due = day(1)
      let drafts = targets.compactMap(\.action).map { id in
        Draft(
          .add, on: .element(action: id, element: Editing.newMilestoneID(ofAction: id, in: seen)),
          new: title, due: due)
      }
      return finish(.drafts(drafts))
    }

    private mutating func asOf() -> Result {
      if text(0).isEmpty { return .show(.today) }
      guard let day = day(0, isPast: true) else { return .faulty(form) }
      return .show(.day(day))
    }

    private mutating func since() -> Result {
      if text(0).isEmpty { return .since(nil) }
      guard let day = day(0, isPast: true) else { return .faulty(form) }
      guard day <= situation.asOf else {
        fault(0, words(.afterShown(situation.asOf)))
        return .faulty(form)
      }
      return .since(day)
    }

    private mutating func viewName() -> Result {
      let name = needed(0)
      if form.lines[0].fault == nil, !SavedView.isUsable(name) {
        fault(0, words.finding(.unusableName))
      } else if views.contains(name) {
        fault(0, words.finding(.nameTaken))
      }
      return finish(.viewName(name))
    }

    private mutating func meeting(_ shown: [String]) -> Result {
      let kind = MeetingForm.kind(text(0))
      if kind.isEmpty { fault(0, words(.expected(words.meeting(.kindNeeded)))) }
      let day = text(1).isEmpty ? situation.asOf : day(1)
      let order = MeetingForm.order(text(3), shown: shown)
      if order == nil { fault(3, words.meeting(.ordersExpected)) }
      guard let day, let order else { return .faulty(form) }
      return finish(
        .meeting(
          Draft(
            .session, new: order.word, kind: kind, date: day,
            present: MeetingForm.present(text(2)), session: Meeting.id(kind: kind, day: day))))
    }

    private func text(_ place: Int) -> String {
      String(form.lines[place].text.drop { $0 == " " })
    }

    private mutating func needed(_ place: Int) -> String {
      let text = text(place)
      if text.isEmpty { fault(place, words(.textNeeded)) }
      if text.utf8.count > JournalRecord.textLimit {
        fault(place, words.sentence(SaveFailure.tooLong(limit: JournalRecord.textLimit)))
      }
      return text
    }

    /// A day, or nil when the line is empty or faulty.
    private mutating func day(_ place: Int, isPast: Bool = false) -> Day? {
      let text = text(place)
      if text.isEmpty { return nil }
      let day =
        isPast
        ? words.readPastDay(text, today: situation.asOf)
        : words.readDay(text, today: situation.asOf)
      if day == nil { fault(place, words(.dayExpected)) }
      return day
    }

    private mutating func fault(_ place: Int, _ words: String) {
      if !form.lines.contains(where: { $0.fault != nil }) { form.current = place }
      form.lines[place].fault = words
    }

    private func finish(_ result: Result) -> Result {
      form.lines.contains { $0.fault != nil } ? .faulty(form) : result
    }
  }
}
