import ArgumentParser
import ConventionModel
import ConventionStore
import Typography
import Words

/// `suivi set`: fields of an action given values, by the same write path as on the screen.
struct SetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "set", abstract: Surroundings.wording.help(.set))
  }

  @OptionGroup var common: CommonOptions

  @Argument(help: help(.target, value: "action"))
  var action: String

  @Argument(help: help(.assignments, value: "field=value"))
  var assignments: [String]

  func run() throws {
    try common.refuseAsOf(with: "set")
    let opening = try Opening.find(try common.request())
    opening.tellNote()
    var lines: [String] = []
    let records = try opening.save { situation throws(CommandFailure) in
      lines = []
      return try drafts(in: situation, opening.wording, alreadySo: &lines)
    }
    let before = opening.situation
    let saved = records.map { opening.wording.saved($0, in: before) }
    try StandardOutput.write(lines: (saved + lines))
  }

  /// What gives the fields their values, and a line for each that has it already.
  private func drafts(
    in situation: Situation, _ wording: Wording, alreadySo: inout [String]
  ) throws(CommandFailure) -> [Draft] {
    let target = try situation.target(named: action)
    var given: Set<Field> = []
    var drafts: [Draft] = []
    for assignment in assignments {
      let (field, value) = try read(assignment, of: target, in: situation, wording)
      guard given.insert(field).inserted else { throw .edit(.fieldTwice(field.word)) }
      if let draft = Editing.set(field, of: target, to: value, in: situation) {
        drafts.append(draft)
      } else {
        alreadySo.append(
          wording.unchanged(field, of: target, value: value, in: situation.definition))
      }
    }
    return drafts
  }

  private func read(
    _ assignment: String, of target: Target, in situation: Situation, _ wording: Wording
  ) throws(CommandFailure) -> (Field, String?) {
    let bytes = assignment.utf8
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "=")), mark != bytes.startIndex else {
      throw .edit(.notAnAssignment(assignment))
    }
    let (word, text) = (
      String(assignment[..<mark]), String(assignment[bytes.index(after: mark)...])
    )
    let field = try field(word, of: target, in: situation, wording)
    switch wording.read(text, for: field, today: situation.asOf, in: situation.definition) {
    case .success(let value): return (field, value)
    case .failure(let problem): throw .edit(.wrongValue(field: word, problem))
    }
  }

  private func field(
    _ word: String, of target: Target, in situation: Situation, _ wording: Wording
  ) throws(CommandFailure) -> Field {
    let exact = Field(word: word)
    if Editing.canSet(exact, of: target, in: situation) { return exact }
    let fields = Editing.fields(of: target, in: situation) ?? []
    if let field = wording.field(named: word, among: fields, in: situation.definition) {
      return field
    }
    let words = fields.map(\.word)
    let nearest = NearestWord.to(word, among: words)
    let amounts = ["amount/etat/2023/notified"]
    let isWhole = if case .element = target { false } else { true }
    throw .edit(
      .unknownField(
        word, on: target.text, nearest: nearest, fields: isWhole ? words + amounts : words))
  }
}
