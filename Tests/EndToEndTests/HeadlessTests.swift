import TestKit
import Testing

@Suite("Without a terminal, or with a poor one")
struct HeadlessTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  @Test(
    "Each of the three streams closed or elsewhere: it says its text and ends", arguments: 0..<8)
  func streams(closed: Int) throws {
    let redirections = [
      closed & 1 == 0 ? "</dev/null" : "<&-", closed & 2 == 0 ? ">o" : ">&-",
      closed & 4 == 0 ? "2>e" : "2>&-",
    ].joined(separator: " ")
    let outcome = Shell.run("exec '\(Product.path)' -C c \(redirections)", in: scratch, seconds: 20)
    #expect(outcome.status == 0, "\(redirections): \(outcome)")
    if closed & 2 == 0 {
      let output = try #require(scratch.read("o"))
      #expect(output.contains("Val-de-Marne"))
      #expect(output.contains("S1"))
      #expect(!output.contains("\u{1B}"))
    }
    if closed & 4 == 0 { #expect(scratch.read("e") == "") }
    // A stream that was closed is never one of the files opened.
    let definition = try #require(scratch.read("c/convention.toml"))
    #expect(definition.hasPrefix("#"))
  }

  @Test(
    "Trouble with the files is told on standard error alone, streams closed or not",
    arguments: 0..<8)
  func troubleStreams(closed: Int) throws {
    let redirections = [
      closed & 1 == 0 ? "</dev/null" : "<&-", closed & 2 == 0 ? ">o" : ">&-",
      closed & 4 == 0 ? "2>e" : "2>&-",
    ].joined(separator: " ")
    let outcome = Shell.run(
      "exec '\(Product.path)' ./none \(redirections)", in: scratch, seconds: 20)
    #expect(outcome.status == 1, "\(redirections): \(outcome)")
    if closed & 2 == 0 { #expect(scratch.read("o") == "") }
    if closed & 4 == 0 { #expect(scratch.read("e")?.contains("none") == true) }
  }

  @Test("An output that cannot be written is an error that says so")
  func fullDisk() {
    let outcome = Shell.run("exec '\(Product.path)' -C c >/dev/full", in: scratch)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("suivi"))
  }

  @Test("A reader that leaves early is no reason to complain at length or to hang")
  func brokenPipe() {
    let outcome = Shell.run("'\(Product.path)' -C c | true", in: scratch, seconds: 20)
    #expect(outcome.status == 0)
    #expect(outcome.errors.count { $0 == "\n" } <= 1)
  }

  @Test("A terminal at one end only gives the text")
  func oneEnd() throws {
    for script in ["'\(Product.path)' -C c </dev/null", "'\(Product.path)' -C c | cat"] {
      let terminal = try PseudoTerminal(
        ["sh", "-c", script], environment: scratch.environment, directory: scratch.path, rows: 200)
      #expect(try terminal.waitForExit() == 0)
      #expect(terminal.screen.text.contains("Val-de-Marne"))
      #expect(!terminal.bytes.contains(0x1B))
    }
  }

  @Test(
    "A terminal that cannot show a screen gets the text and the reason",
    arguments: ["dumb", "", "no-such-type", nil])
  func poorTerminals(type: String?) throws {
    let terminal = try Product.onTerminal(in: scratch, environment: ["TERM": type], rows: 200)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.screen.text.contains("TERM"))
    #expect(terminal.screen.text.contains("Val-de-Marne"))
    #expect(!terminal.bytes.contains(0x1B))
    #expect(try terminal.modes() == terminal.modesAtStart)
  }

  /// The parameters of all sequences that set colours.
  private func colors(_ bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.matches(of: /\u{1B}\[([0-9;:]*)m/).map { String($0.1) }.filter { parameters in
      parameters.split(whereSeparator: { ";:".contains($0) }).contains { number in
        let value = Int(number) ?? 0
        return (30...38).contains(value) || (40...48).contains(value) || (90...107).contains(value)
      }
    }
  }

  @Test("Colours are set where they are wanted, none with NO_COLOR")
  func noColor() throws {
    for (value, hasColors) in [(nil, true), ("", true), ("1", false)] as [(String?, Bool)] {
      let terminal = try Product.onTerminal(in: scratch, environment: ["NO_COLOR": value])
      try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
      try terminal.write("jA")
      try terminal.readUntil(text: "propos de la convention")
      #expect(colors(terminal.bytes).isEmpty == !hasColors, "NO_COLOR=\(value ?? "unset")")
    }
  }

  @Test("English is spoken where it is asked for")
  func english() throws {
    for (arguments, locale) in [
      (["--lang", "en", "-C", "c"], "fr_FR.UTF-8"),
      (["-C", "c"], "en_GB.UTF-8"),
    ] {
      let terminal = try Product.onTerminal(
        arguments, in: scratch, environment: ["LC_ALL": locale])
      try terminal.readUntil("the English footer") { $0.text.contains("q quit") }
      #expect(!terminal.screen.text.contains("quitter"))
    }
  }

  @Test("--ascii draws nothing but ASCII on a screen, and no drawing characters in a frame")
  func ascii() throws {
    let terminal = try Product.onTerminal(["-C", "c", "--ascii"], in: scratch)
    try terminal.readUntil("the board") { Board($0.text).selected == "S1" }
    for key in ["", "\n", "\u{1B}S", "\u{1B}?"] {
      if !key.isEmpty {
        let before = terminal.screen.text
        try terminal.write(key)
        try terminal.readUntil("another screen") { $0.text != before && !$0.text.isEmpty }
      }
      #expect(terminal.screen.text.unicodeScalars.allSatisfy { $0.isASCII })
    }
    let frame = Product.frame("132x43", more: ["--ascii"], in: scratch)
    #expect(frame.contains("S1"))
    #expect(!frame.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) })
  }

  @Test("Accents show whatever the locale", arguments: ["C", "POSIX", "xx_YY.UTF-8", ""])
  func locales(_ locale: String) throws {
    let terminal = try Product.onTerminal(in: scratch, environment: ["LC_ALL": locale])
    try terminal.readUntil(text: "Échéance")
    try terminal.readUntil(text: "Accès aux droits")
  }
}
