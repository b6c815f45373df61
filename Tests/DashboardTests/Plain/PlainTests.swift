import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

/// A dashboard followed line by line, what is typed and what is read written one under the other.
private struct Talk {
  private(set) var desk: Desk
  private var voice = PlainVoice()
  private(set) var transcript = ""
  /// What was read since the last line typed.
  private(set) var heard = ""

  init(_ definition: Definition, _ language: Language = .french) {
    desk = Desk(definition, language, columns: PlainVoice.columns, rows: 1000)
    speak()
  }

  /// Types a line; gives what is to be done outside beyond saving.
  @discardableResult
  mutating func type(_ line: String) -> [Effect] {
    transcript += line + "\n"
    let effects = voice.hear(line).map { desk.save(desk.dashboard.update($0)) } ?? []
    speak()
    return effects
  }

  private mutating func speak() {
    heard = voice.say(desk.dashboard)
      .replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    transcript += heard
  }
}

@Suite("The dashboard read line by line")
struct PlainTests {
  /// The fictional example as it stands on its day.
  private static func example(_ language: Language = .french) throws -> Dashboard {
    Trial.dashboard(
      try Trial.example(), language, columns: PlainVoice.columns, rows: 1000)
  }

  @Test("The opening and every view are words", arguments: [Language.french, .english])
  func readsEverything(language: Language) throws {
    var dashboard = try PlainTests.example(language)
    var voice = PlainVoice()
    var transcript = voice.say(dashboard)
    for line in ["3", "", ".", "v", "v", "v", "v", "v", "v", ".", "?", "."] {
      transcript += line + "\n"
      if let event = voice.hear(line) { _ = dashboard.update(event) }
      transcript += voice.say(dashboard)
    }
    Snapshot.expect(transcript, named: "ligne-a-ligne-\(language == .french ? "fr" : "en")")
    #expect(!transcript.unicodeScalars.contains { (0x2500...0x25FF).contains($0.value) })
  }

  @Test("Numbers, letters and words edit as keys do")
  func edits() {
    var talk = Talk(Desk.definition())
    talk.type("s b")
    #expect(talk.desk.situation.action("A1")?.status.value == .blocked)
    #expect(talk.heard.contains("Bloquée"))
    talk.type("2")
    talk.type("% 45")
    #expect(talk.desk.situation.action("A2")?.progress.value == 45)
    talk.type("s")
    talk.type("réalisée")
    #expect(talk.desk.situation.action("A2")?.status.value == .done)
    talk.type("u")
    #expect(talk.desk.situation.action("A2")?.status.value == nil)
    talk.type("a3")
    talk.type("m")
    talk.type("2")
    #expect(talk.desk.situation.action("A3")?.meteo.value == .secured)
    talk.type("t Écrire à l'ARS")
    talk.type("B. Diallo")
    talk.type("30/06/2023")
    Snapshot.expect(talk.transcript, named: "ligne-a-ligne-saisie")
  }

  @Test("A full stop gives up, an empty line leaves a choice as it is")
  func givesUp() {
    var talk = Talk(Desk.definition())
    talk.type("s")
    talk.type("")
    talk.type("c")
    talk.type(".")
    talk.type("t Quoi")
    talk.type(".")
    #expect(talk.desk.situation.ledger.records.isEmpty)
    #expect(talk.heard.hasSuffix("A1 > "))
  }

  @Test("What names nothing is said, and nothing else happens")
  func says() {
    var talk = Talk(Desk.definition())
    talk.type("99")
    #expect(talk.heard.contains("les lignes vont de 1 à 9"))
    talk.type("xyzzy plugh")
    #expect(talk.heard.contains("Ni action ni commande de ce nom : xyzzy plugh"))
    talk.type("s zut")
    #expect(talk.heard.contains("Ni action ni commande de ce nom : zut"))
    talk.type("12")
    #expect(talk.heard.contains("les lignes vont de 1 à 8"))
    #expect(talk.desk.situation.ledger.records.isEmpty)
  }

  @Test("A filter is typed on one line and cleared by a full stop")
  func filters() {
    var talk = Talk(Desk.definition())
    talk.type("/numéro 7")
    #expect(talk.heard.contains("1 action sur 9 dans la liste"))
    talk.type("s c")
    #expect(talk.desk.situation.action("A7")?.status.value == .inProgress)
    talk.type(".")
    #expect(talk.heard.contains("9 actions dans la liste"))
  }

  @Test("Zero reads the place again, q leaves")
  func repeats() {
    var talk = Talk(Desk.definition())
    let first = talk.heard
    talk.type("0")
    #expect(!talk.heard.isEmpty && first.contains(talk.heard.dropLast(8)))
    #expect(talk.type("q") == [.quit])
  }
}
