import ArgumentParser
import ConventionModel
import Dashboard
import Words

/// Options that every command understands, before its name or after it.
struct CommonOptions: ParsableArguments {
  @Option(
    name: .customShort("C"), help: help(.changeFolder, value: "dir"), completion: .directory)
  var changedFolder: String?

  @Option(name: .customLong("as-of"), help: help(.asOf, value: "date"))
  var asOf: String?

  @Option(help: help(.today, value: "date"))
  var today: String?

  @Option(help: help(.language, value: "language"))
  var lang: Language?

  @Option(help: help(.theme, value: "name"))
  var theme: String?

  @Flag(help: help(.ascii))
  var ascii = false

  @Flag(help: help(.plain))
  var plain = false

  @Option(help: help(.keys, value: "keyboard"))
  var keys: KeyPreset?

  @Option(help: help(.by, value: "name"))
  var by: String?

  @Flag(name: .customLong("read-only"), help: help(.readOnly))
  var readOnly = false

  @Flag(help: help(.follow))
  var follow = false

  /// The options above that take a value, as they are written.
  static let valued = ["-C", "--as-of", "--today", "--lang", "--theme", "--by", "--keys"]
  /// Those that take none, and those the parser adds.
  static let flags = ["--ascii", "--plain", "--read-only", "--follow", "--help", "-h", "--version"]

  /// How to speak.
  var wording: Wording {
    Wording(
      lang ?? Surroundings.language,
      usesPlainSpaces: ascii || Preferences.own.usesPlainSpaces ?? false)
  }

  /// How the person wants the dashboard shown.
  var screen: ScreenOptions {
    ScreenOptions(
      theme: theme, isASCII: ascii, isPlain: plain, keyboard: keys,
      beginning: follow ? .following : nil)
  }

  /// What to open: the folder of `-C` or that of the argument.
  func request(argument: String? = nil) throws(CommandFailure) -> Opening.Request {
    Opening.Request(
      folder: try folder(argument: argument), today: try day(today, of: "--today"),
      asOf: try day(asOf, of: "--as-of"), wording: wording, author: try author(),
      isReadOnly: readOnly)
  }

  /// Refuses a past day to what writes today.
  func refuseAsOf(with command: String) throws(CommandFailure) {
    guard asOf == nil else { throw .problem(.exclusiveOptions("--as-of", command)) }
  }

  /// The folder of `-C` or that of the argument; nil when neither is given.
  func folder(argument: String?) throws(CommandFailure) -> String? {
    if let changedFolder, let argument { throw .problem(.twoFolders(changedFolder, argument)) }
    return changedFolder ?? argument
  }

  /// The day that stands for today, when one is given.
  func chosenToday() throws(CommandFailure) -> Day? { try day(today, of: "--today") }

  /// The short name of `--by`, when one is given.
  private func author() throws(CommandFailure) -> String? {
    guard let by, !AuthorName.isUsable(by) else { return by }
    throw .edit(.notAName(by, option: "--by"))
  }

  /// Reads `2023-03-31` or `31/03/2023`.
  func day(_ text: String?, of option: String) throws(CommandFailure) -> Day? {
    guard let text else { return nil }
    if let day = Day(iso: text) { return day }
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    if parts.count == 3, parts[2].utf8.count == 4,
      let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]),
      let day = Day(year: year, month: month, day: day)
    {
      return day
    }
    throw .problem(.notADay(text, option: option))
  }
}

/// The help of something, in the language of the command line.
func help(_ topic: HelpTopic, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: Surroundings.wording.help(topic)).named(value)
}

extension ArgumentHelp {
  /// The same help with a name for the value it explains.
  fileprivate func named(_ value: String?) -> ArgumentHelp {
    var help = self
    help.valueName = value
    return help
  }
}
