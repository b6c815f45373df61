import Glibc
import TestKit
import Testing

/// Something wrong with a folder, and what is to be said of it.
struct Trouble: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Bytes of `convention.toml`.
  let definition: [UInt8]
  /// Words of the message, as they are in it.
  let says: [String]

  init(_ name: String, _ definition: String, says: [String]) {
    self.init(name, bytes: Array(definition.utf8), says: says)
  }

  init(_ name: String, bytes: [UInt8], says: [String]) {
    testDescription = name
    definition = bytes
    self.says = says
  }

  private static let head = "format = 1\n[convention]\nid = \"c\"\ntitle = \"C\"\n"
  private static let action = "[[action]]\nid = \"A\"\ntitle = \"A\"\n"

  static let all = [
    Trouble("empty file", "", says: ["convention.toml"]),
    Trouble("syntax error", head + "due = = 3\n", says: ["convention.toml:5:"]),
    Trouble("unclosed string", head + "kind = \"CAL\n", says: ["convention.toml:5:"]),
    Trouble("wrong types", head + "kind = 3\nstart = \"soon\"\n", says: [":5:", ":6:"]),
    Trouble(
      "unknown references", head + action + "engagement = \"E9\"\nsource = \"page\"\n",
      says: ["E9"]),
    Trouble("duplicate ids", head + action + action, says: [":9:", "A"]),
    Trouble("impossible dates", head + "start = 2023-02-30\n", says: [":5:"]),
    Trouble(
      "impossible amounts", head + "[[funding]]\nfunder = \"etat\"\namount = \"1,234\"\n",
      says: [":7:"]),
    Trouble(
      "bad UTF-8", bytes: Array((head + "kind = \"").utf8) + [0xC3, 0x28, 0x22, 0x0A],
      says: [":5:"]),
    Trouble("NUL", bytes: Array((head + "kind = \"a").utf8) + [0, 0x22, 0x0A], says: [":5:"]),
    Trouble("escaped NUL", head + "kind = \"a\\u0000\"\n", says: [":5:"]),
    Trouble(
      "raw control characters", head + "kind = \"\u{1B}]0;owned\u{7}\u{1B}[2J\"\n",
      says: [":5:"]),
    Trouble(
      "control characters in an id", head + "[[action]]\nid = \"A\\u001B[31m\"\ntitle = \"x\"\n",
      says: [":6:"]),
    Trouble(
      "bidi characters in an id", head + "[[action]]\nid = \"A\u{202E}\u{2066}\"\ntitle = \"x\"\n",
      says: [":6:"]),
    Trouble(
      "arrays 10,000 deep", head + "kind = " + String(repeating: "[", count: 10_000) + "\n",
      says: [":5:"]),
    Trouble(
      "tables 10,000 deep",
      head + "kind = " + String(repeating: "{ a = ", count: 10_000) + "\n", says: [":5:"]),
    Trouble(
      "a key of 200,000 parts",
      head + "a" + String(repeating: ".a", count: 200_000) + " = 1\n", says: [":5:"]),
    Trouble(
      "a thousand errors", head + String(repeating: "[[action]]\nid = \"é\"\n", count: 1000),
      says: [":6:"]),
  ]
}

@Suite("Files that cannot be used")
struct BadInputTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
  }

  /// Whether a text is harmless for a terminal: no control but the line feed, nothing invisible
  /// that changes the order of writing.
  private func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  /// A clear message and exit 1: without a terminal, from `check`, and on a terminal that stays as
  /// it was.
  private func expectRefused(_ folder: String, says: [String]) throws {
    for arguments in [[folder], ["show", "-C", folder], ["check", folder]] {
      let outcome = Product.run(arguments, in: scratch)
      #expect(outcome.status == 1, "\(arguments): \(outcome)")
      let isCheck = arguments[0] == "check"
      let told = isCheck ? outcome.output : outcome.errors
      #expect((isCheck ? outcome.errors : outcome.output) == "")
      for words in says { #expect(told.contains(words), "\(arguments): \(told.prefix(2000))") }
      #expect(told.contains(isCheck ? "error" : "suivi"))
      #expect(isHarmless(told), "\(told.prefix(2000).debugDescription)")
      #expect(told.utf8.count < 1 << 20)
    }
    let terminal = try Product.onTerminal([folder], in: scratch, columns: 200, rows: 60)
    #expect(try terminal.waitForExit() == 1)
    #expect(!terminal.bytes.contains(0x1B))
    // The terminal itself ends lines with a carriage return.
    let shown = terminal.bytes.filter { $0 != 0x0D }
    #expect(isHarmless(String(decoding: shown, as: UTF8.self)))
    #expect(try terminal.modes() == terminal.modesAtStart)
  }

  @Test("A definition with something wrong is refused with its place", arguments: Trouble.all)
  func definitions(_ trouble: Trouble) throws {
    try scratch.write(trouble.definition, to: "c/convention.toml")
    try expectRefused("./c", says: trouble.says)
  }

  @Test("Keys that mean nothing are told of, harmless, and do not stand in the way")
  func warnings() throws {
    let text = "format = 1\n[convention]\nid = \"c\"\ntitle = \"C\"\n"
    try scratch.write(
      text + "titel = 1\n\"ti\\u001b[2J\\u009btel\" = 1\n[[acton]]\n", to: "c/convention.toml")
    let check = Product.run(["check", "c"], in: scratch)
    #expect(check.status == 0, "\(check)")
    for words in [":5:1: warning: ", "titel", ":6:1: warning: ", ":7:"] {
      #expect(check.output.contains(words), "\(check)")
    }
    #expect(isHarmless(check.output))
    let terminal = try Product.onTerminal(in: scratch)
    try terminal.readUntil(text: "Aucune action")
    try terminal.write("q")
    #expect(try terminal.waitForExit() == 0)
  }

  @Test("A folder that is none is refused")
  func folders() throws {
    try expectRefused("./none", says: ["none"])
    try scratch.write("x", to: "file")
    try expectRefused("./file", says: ["file"])
    try scratch.makeFolder("empty")
    try expectRefused("./empty", says: ["empty"])
    try scratch.makeFolder("taken/convention.toml")
    try expectRefused("./taken", says: ["convention.toml"])
    #expect(Shell.run("mkdir pipe && mkfifo pipe/convention.toml", in: scratch).status == 0)
    try expectRefused("./pipe", says: ["convention.toml"])
    #expect(
      Shell.run("mkdir loop && ln -s convention.toml loop/convention.toml", in: scratch).status == 0
    )
    try expectRefused("./loop", says: ["convention.toml"])
  }

  @Test("Names of folders that would upset a terminal are shown harmless")
  func names() throws {
    let name = "d\u{1B}[2J\u{7}\u{202E}\n\u{9B}31m"
    try expectRefused("./" + name, says: ["d"])
    try scratch.makeFolder(name)
    try expectRefused("./" + name, says: ["d"])
    try scratch.write("x = \n", to: name + "/convention.toml")
    try expectRefused("./" + name, says: ["convention.toml:1:"])
    // A word that is neither a folder nor a command is a mistake of usage.
    let outcome = Product.run([String(name.dropFirst())], in: scratch)
    #expect(outcome.status == 64)
    #expect(isHarmless(outcome.errors), "\(outcome.errors.debugDescription)")
  }

  @Test(
    "Themes, actions, fields and options of such names, too",
    arguments: [
      ["themes"], ["themes", "check", "config/suivi/themes/$.toml"], ["--theme", "$x"],
      ["show", "$", "-C", "c"], ["set", "S1", "$=1", "-C", "c"], ["--by", "$", "note", "S1", "x"],
      ["--$"], ["export", "--format", "$", "-C", "c"], ["minutes", "$", "-C", "c"],
    ])
  func otherNames(words: [String]) throws {
    let name = "e\u{1B}[31m\u{7}\u{202E}\u{9B}5m"
    try Product.begin(in: scratch)
    try scratch.write(
      "name = \"E\\u001b]0;P\\u0007 \\u202e\"\n\"f\\u0007\" = 1\n",
      to: "config/suivi/themes/\(name).toml")
    let outcome = Product.run(
      words.map { $0.replacing("$", with: name) } + ["--lang", "fr"], in: scratch)
    let told = outcome.output + outcome.errors
    #expect(told.contains("[31m"), "\(told.debugDescription)")
    #expect(isHarmless(told), "\(told.debugDescription)")
  }

  @Test("A file of a gigabyte, in lines or in one, is refused without being read")
  func huge() throws {
    try scratch.makeSparse("nul/convention.toml", bytes: 1 << 30)
    try expectRefused("./nul", says: ["convention.toml"])
    try scratch.makeSparse("line/convention.toml", bytes: 1 << 30, beginning: "format = 1 # ")
    try expectRefused("./line", says: ["convention.toml"])
  }

  @Test("A journal with a line of a gigabyte is set aside; the convention opens")
  func hugeJournal() throws {
    try Product.begin("exemple", in: scratch)
    try scratch.makeSparse("c/journal/zzzzzz.jsonl", bytes: 1 << 30, beginning: "{\"v\":1")
    let outcome = Product.run(["show", "-C", "c"], in: scratch)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("S1"))
    let check = Product.run(["check", "-C", "c"], in: scratch)
    #expect(check.output.contains("zzzzzz.jsonl"))
    #expect(isHarmless(check.output))
  }

  @Test("A file that may not be read is refused with the reason")
  func unreadable() throws {
    try Product.begin(in: scratch)
    #expect(Shell.run("chmod 755 . c && chmod 000 c/convention.toml", in: scratch).status == 0)
    let run = "exec '\(Product.path)' check ./c"
    // Root may read everything, so somebody else has to try.
    let nobody = "setpriv --reuid=65534 --regid=65534 --clear-groups"
    let asNobody = getuid() == 0
    if asNobody, Shell.run("exec \(nobody) '\(Product.path)' --version", in: scratch).status != 0 {
      print("Nobody else can run the program here: 1 test skipped.")
      return
    }
    let outcome = Shell.run(
      asNobody ? "exec \(nobody) sh -c \"\(run)\"" : run, in: scratch)
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("c/convention.toml"), "\(outcome)")
    #expect(outcome.output.contains("Permission denied"), "\(outcome)")
  }
}
