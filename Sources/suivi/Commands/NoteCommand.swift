import ArgumentParser
import ConventionModel
import ConventionStore
import Typography
import Words

/// `suivi note`: a note on an action.
struct NoteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "note", abstract: Surroundings.wording.help(.note))
  }

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("private"), help: help(.privateNote))
  var isPrivate = false

  @Argument(help: help(.target, value: "action"))
  var action: String

  @Argument(help: help(.noteText))
  var text: String

  func run() throws {
    try common.refuseAsOf(with: "note")
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw CommandFailure.edit(.emptyNote)
    }
    let opening = try Opening.find(try common.request())
    opening.tellNote()
    let records = try opening.save { situation throws(CommandFailure) in
      [Draft(.note, on: try situation.target(named: action), new: text, isPrivate: isPrivate)]
    }
    let before = opening.situation
    let lines = records.map { opening.wording.saved($0, in: before) }
    try StandardOutput.write(lines: lines)
  }

  /// The same command line with its words after `--`, so that a text may begin with a dash.
  ///
  /// Only what is an option to the letter is taken for one. Other commands stay as they are.
  static func withWordsApart(_ arguments: [String]) -> [String] {
    var options: [String] = []
    var words: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      if CommonOptions.valued.contains(argument) {
        options.append(argument)
        if let value = rest.popFirst() { options.append(value) }
      } else if isOption(argument) {
        options.append(argument)
      } else if words.isEmpty, argument != "note" {
        return arguments
      } else {
        words.append(argument)
      }
    }
    guard let command = words.first else { return arguments }
    return [command] + options + ["--"] + words.dropFirst()
  }

  private static func isOption(_ argument: String) -> Bool {
    (CommonOptions.flags + ["--private"]).contains(argument)
      || CommonOptions.valued.contains { argument.hasPrefix($0 + "=") }
  }
}
