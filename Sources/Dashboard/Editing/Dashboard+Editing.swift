import Canvas
import ConventionModel
import Words

/// From a command to what it edits: the actions marked, or the selected one.
extension Dashboard {
  /// Why nothing can be edited now; nil when it can.
  var editingObstacle: Message? {
    if isFollowing { return .meeting(.followOnly) }
    if let reason = author.readOnly { return .readOnly(reason) }
    if settings.isAsOfAnotherDay { return .pastIsReadOnly(situation.asOf) }
    if unsaved != nil { return .saveFirst }
    return nil
  }

  /// The actions that an edit is about.
  var editedActions: [String] {
    guard pages.isEmpty else { return focusedAction.map { [$0.id] } ?? [] }
    if !marks.isEmpty { return situation.actions.map(\.id).filter(marks.contains) }
    return selectedAction.map { [$0.id] } ?? []
  }

  /// Does what an editing command asks; the effects are to be done outside.
  mutating func edit(_ command: Command) -> [Effect] {
    if let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
    if reviewedTarget == .convention { return editConvention(command) }
    let ids = editedActions
    guard !ids.isEmpty else {
      notice = .nothingToEdit
      return []
    }
    let subject = Subject(targets: ids.map { .action($0) }, seen: situation)
    switch command {
    case .pickStatus: pick(.status, subject)
    case .pickMeteo: pick(.meteo, subject)
    case .progress(let points):
      return save(ids.compactMap { Editing.progress(by: points, ofAction: $0, in: situation) })
    case .typeProgress: ask(.field(.progress), [.field(.progress)], subject)
    case .toggleFlag:
      let all = ids.allSatisfy { situation.action($0)?.flag.value == true }
      return save(
        ids.compactMap {
          Editing.set(.flag, of: .action($0), to: all ? "false" : "true", in: situation)
        })
    case .note: ask(.note, [.text], subject)
    case .privateNote: ask(.privateNote, [.text], subject)
    case .decision: ask(.decision, [.text], subject)
    case .followUp: ask(.followUp, [.what, .who, .by], subject)
    case .amounts: askAmount(nil, subject)
    case .addMilestone: ask(.milestone, [.title, .by], subject)
    case .longNote: return [.editNote(subject.targets)]
    case .editField: return editLine(subject)
    default: break
    }
    return []
  }

  /// Asks for drafts to be written; an edit that changes nothing says so.
  mutating func save(_ drafts: [Draft]) -> [Effect] {
    guard !drafts.isEmpty else {
      notice = .nothingChanged
      return []
    }
    guard let session = review?.meeting.id else { return [.append(drafts)] }
    // What is written in a meeting carries its name, on whatever page.
    return [
      .append(
        drafts.map { draft in
          var draft = draft
          draft.session = draft.session ?? session
          return draft
        })
    ]
  }

  /// Opens the list of values of a field on the present one.
  mutating func pick(_ field: Field, _ subject: Subject) {
    var choices: [Picker.Choice]
    let letters: [Character]
    switch field {
    case .status:
      letters = ["l", "c", "p", "b", "r", "a"]
      choices = zip(letters, Status.allCases).map { .init(letter: $0, value: $1.rawValue) }
    case .meteo:
      letters = ["s", "a", "n", "c"]
      choices = zip(letters, Meteo.allCases).map { .init(letter: $0, value: $1.rawValue) }
    case .engagement:
      choices = zip("123456789", situation.definition.engagements)
        .map { .init(letter: $0, value: $1.id) }
    case .link:
      choices = zip(["p", "c"], Link.allCases).map { .init(letter: $0, value: $1.rawValue) }
    default: return
    }
    if field != .link {
      choices.insert(.init(letter: "-", value: nil), at: 0)
      choices.append(.init(letter: "o", value: notApplicableWord))
    }
    let present =
      subject.targets.first
      .map { Editing.text(of: field, of: $0, in: subject.seen).value } ?? nil
    overlay = .picker(
      Picker(
        field: field, subject: subject, choices: choices,
        highlighted: choices.firstIndex { $0.value == present } ?? 0))
  }

  /// Opens a form; lines for fields hold the present value.
  mutating func ask(_ purpose: Form.Purpose, _ labels: [FormLabel], _ subject: Subject) {
    let lines = labels.map { label -> Form.Line in
      guard case .field(let field) = label, let target = subject.targets.first else {
        return Form.Line(label: label)
      }
      let text = Editing.text(of: field, of: target, in: subject.seen).value
      return Form.Line(
        label: label, text: wording.editable(text, of: field), isUntouched: true)
    }
    overlay = .form(Form(purpose: purpose, subject: subject, lines: lines))
  }

  /// Opens the form of an amount, on a line or on a new one.
  mutating func askAmount(_ key: BudgetKey?, _ subject: Subject) {
    let state = subject.targets.first?.action.flatMap { subject.seen.action($0) }
    let known = key ?? state?.funding.first?.key
    let year = known?.year ?? situation.asOf.components.year
    var amount = ""
    if let key, let target = subject.targets.first {
      amount = wording.editable(
        Editing.text(of: .amount(key), of: target, in: subject.seen).value, of: .amount(key))
    }
    let lines = [
      Form.Line(
        label: .funder, text: known?.funder ?? BudgetKey.stateFunder, isUntouched: true),
      Form.Line(label: .year, text: String(year), isUntouched: true),
      Form.Line(
        label: .stage, text: wording.name(of: known?.stage ?? .planned), isUntouched: true),
      Form.Line(label: .amount, text: amount, isUntouched: true),
    ]
    overlay = .form(
      Form(
        purpose: .amount, subject: subject, lines: lines, current: key == nil ? 0 : 3,
        opensPresentValue: key != nil))
  }

  /// Undoes or redoes the last step of the person, read from the journal.
  mutating func reverse(redo: Bool) -> [Effect] {
    if unsaved != nil, !redo {
      unsaved = nil
      notice = .givenUp
      return [.abandon]
    }
    if let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
    let history = UndoHistory(
      of: situation.ledger, by: author.name, replicas: author.replicas)
    guard let step = redo ? history.redoable : history.undoable else {
      notice = redo ? .nothingToRedo : .nothingToUndo
      return []
    }
    switch step.reversal(in: situation.ledger) {
    case .drafts(let drafts): return save(drafts)
    case .refused(let record):
      notice = .changedSince(
        record.by, situation.zone.localTime(at: record.at),
        wording.shortDeed(of: record, in: situation))
      return []
    }
  }
}
