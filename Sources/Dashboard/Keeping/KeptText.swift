public import ConventionModel
import Tables
import Words

/// What a person typed and what is not in the journal, so that it outlives the session.
public struct KeptText: Hashable, Sendable {
  /// What it was to become: the word of a form, `long-note`, or `changes`.
  public let purpose: String
  /// What it is about, as journals write it.
  public let targets: [String]
  /// What was typed, line by line; of `changes`, a field, `=` and its value for each target.
  public let lines: [String]

  /// A text as it was kept.
  public init(purpose: String, targets: [String], lines: [String]) {
    self.purpose = purpose
    self.targets = targets
    self.lines = lines
  }

  /// A note written in an editor that did not end by itself.
  public init(longNote text: String, on targets: [Target]) {
    self.init(purpose: KeptText.longNote, targets: targets.map(\.text), lines: [text])
  }

  /// What is typed into a form; nil when nothing is, or when it only changes what is shown.
  init?(_ form: Form) {
    guard let word = form.purpose.word,
      form.lines.contains(where: { !$0.isUntouched && !$0.text.isEmpty })
    else { return nil }
    let targets = form.subject.targets.isEmpty ? [.convention] : form.subject.targets
    self.init(purpose: word, targets: targets.map(\.text), lines: form.lines.map(\.text))
  }

  /// What could not be written; nil when it holds nothing a person would have to do again.
  init?(_ drafts: [Draft]) {
    guard let first = drafts.first else { return nil }
    let targets = drafts.compactMap { $0.on?.text }
    switch first.operation {
    case .note:
      let word = first.isPrivate ? Form.Purpose.privateNote.word : Form.Purpose.note.word
      self.init(purpose: word ?? "", targets: targets, lines: [first.new ?? ""])
    case .decision:
      self.init(
        purpose: Form.Purpose.decision.word ?? "", targets: targets, lines: [first.new ?? ""])
    case .followUp:
      self.init(
        purpose: Form.Purpose.followUp.word ?? "", targets: targets,
        lines: [first.new ?? "", first.who ?? "", first.due?.iso ?? ""])
    case .add where drafts.count == 1:
      // The milestone is not there yet: what it is about is its action.
      self.init(
        purpose: Form.Purpose.milestone.word ?? "",
        targets: drafts.compactMap { $0.on?.action.map { Target.action($0).text } },
        lines: [first.new ?? "", first.due?.iso ?? ""])
    case .set, .resolve:
      let changes = drafts.filter { $0.field != nil && $0.on != nil }
      self.init(
        purpose: KeptText.changes, targets: changes.compactMap { $0.on?.text },
        lines: changes.map { "\($0.field?.word ?? "")=\($0.new ?? "")" })
    default: return nil
    }
  }

  /// The field and the value, nil for none, that a line of `changes` holds.
  static func change(_ line: String) -> (field: Field, value: String?)? {
    guard let sign = line.firstIndex(of: "=") else { return nil }
    let value = String(line[line.index(after: sign)...])
    return (Field(word: String(line[..<sign])), value.isEmpty ? nil : value)
  }

  static let longNote = "long-note"
  static let changes = "changes"
}

/// A text that an earlier session kept, as it is found at the next start.
public struct Keepsake: Hashable, Sendable {
  /// The name of what it is kept in.
  public let id: String
  /// When it was last typed at.
  public let at: Instant
  /// The text.
  public let text: KeptText

  /// A text that was found.
  public init(id: String, at: Instant, text: KeptText) {
    self.id = id
    self.at = at
    self.text = text
  }
}

extension Form.Purpose {
  /// How a kept text names the form; nil for forms that only change what is shown.
  var word: String? {
    switch self {
    case .field(let field): "field:" + field.word
    case .indicator: "indicator"
    case .amount: "amount"
    case .note: "note"
    case .privateNote: "private-note"
    case .decision: "decision"
    case .followUp: "follow-up"
    case .milestone: "milestone"
    case .meeting: "meeting"
    case .minutes(let session, _): "minutes:" + session
    case .importTable: "import"
    case .export(let request):
      "export:\(request.document.rawValue):\(request.format.rawValue):\(request.profile.rawValue)"
    case .asOf, .since, .viewName: nil
    }
  }

  /// The form that such a word names.
  init?(word: String) {
    if word.hasPrefix("field:") {
      self = .field(Field(word: String(word.dropFirst(6))))
      return
    }
    if word.hasPrefix("minutes:") {
      self = .minutes(session: String(word.dropFirst(8)), replacing: nil)
      return
    }
    if word.hasPrefix("export:") {
      let words = word.split(separator: ":").dropFirst().map(String.init)
      guard words.count == 3, let document = DocumentKind(rawValue: words[0]),
        let format = ExportFormat(rawValue: words[1]),
        let profile = TableProfile(rawValue: words[2])
      else { return nil }
      self = .export(ExportRequest(document, format, profile, path: ""))
      return
    }
    let known: [Form.Purpose] = [
      .indicator, .amount, .note, .privateNote, .decision, .followUp, .milestone,
      .meeting(shown: []), .importTable,
    ]
    guard let purpose = known.first(where: { $0.word == word }) else { return nil }
    self = purpose
  }

  /// Whether what it holds goes into the journal.
  var isEdit: Bool {
    switch self {
    case .asOf, .since, .viewName, .minutes, .export: false
    default: true
    }
  }

  /// What its lines ask for.
  var labels: [FormLabel] {
    switch self {
    case .field(let field): [.field(field)]
    case .indicator:
      [.field(.result), .field(.numerator), .field(.denominator), .field(.target)]
    case .amount: [.funder, .year, .stage, .amount]
    case .note, .privateNote, .decision: [.text]
    case .followUp: [.what, .who, .by]
    case .milestone: [.title, .by]
    // Forms that are opened with lines of their own, or not kept.
    case .asOf, .since, .viewName, .meeting, .minutes, .importTable, .export: []
    }
  }
}
