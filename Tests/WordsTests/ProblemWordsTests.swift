import ConventionModel
import Testing
import Words

@Suite struct ProblemWordsTests {
  private let french = Wording(.french, usesPlainSpaces: true)
  private let english = Wording(.english)

  @Test(arguments: [
    (
      Problem.unknownKey("titel", nearest: "title"),
      "clé « titel » inconnue, ignorée ; vouliez-vous écrire « title » ?",
      "unknown key “titel”, ignored; did you mean “title”?"
    ),
    (
      .syntax(found: "", expected: .closingQuote), "fin du fichier, guillemet fermant attendu",
      "found the end of the file, expected a closing quote"
    ),
    (
      .amount(
        found: "1,234", .ambiguous(Money(cents: 123_400), Money(cents: 123))),
      "montant « 1,234 » ambigu : 1 234,00 € ou 1,23 € ? L'écrire sans séparateur de milliers",
      "amount “1,234” is ambiguous: €1,234.00 or €1.23? Write it without thousands separators"
    ),
    (
      .tooLarge(limit: 16 << 20), "plus de 16 Mio, la taille la plus grande que Suivi lit",
      "more than 16 MiB, the most Suivi reads"
    ),
    (
      .controlCharacters([0x1B, 0x202E]),
      "caractères de commande ou invisibles (U+001B, U+202E) : ils s'affichent en signes visibles ; "
        + "les retirer du fichier",
      "control or invisible characters (U+001B, U+202E): they show as visible signs; remove them "
        + "from the file"
    ),
    (
      .missingRecords(replica: "k3f9a2", from: 4, through: 4),
      "l'enregistrement 4 de « k3f9a2 » manque", "record 4 of “k3f9a2” is missing"
    ),
  ])
  func saysWhatWasFoundAndWhatWasExpected(problem: Problem, inFrench: String, inEnglish: String) {
    #expect(french.sentence(problem) == inFrench)
    #expect(english.sentence(problem).replacingNoBreakSpaces == inEnglish)
  }

  @Test(arguments: [
    (0, 0, "c.toml: error: "), (3, 0, "c.toml:3: error: "), (3, 7, "c.toml:3:7: error: "),
  ])
  func leavesOutAPlaceItDoesNotHave(line: Int, column: Int, start: String) {
    let diagnostic = Diagnostic(
      place: Place(file: "c.toml", line: line, column: column), severity: .error,
      problem: .invalidUTF8)
    for wording in [french, english] {
      #expect(wording.line(diagnostic) == start + wording.sentence(.invalidUTF8))
    }
  }

  @Test func cutsLongForeignTexts() {
    let long = String(repeating: "x", count: 10_000)
    for wording in [french, english] {
      let sentence = wording.sentence(
        .unknownReference(key: "engagement", found: long, nearest: long))
      #expect(sentence.unicodeScalars.count < 300)
      #expect(sentence.contains("x…"))
    }
  }

  @Test func translatesTheParsersOwnWords() {
    let text = "Error: Unknown option '--foo'\nUsage: suivi open [<dir>]"
    #expect(french.parserText(text) == "Erreur : option inconnue '--foo'\nUsage : suivi [<dir>]")
    #expect(english.parserText(text) == "Error: Unknown option '--foo'\nUsage: suivi [<dir>]")
  }

  @Test func suggestsTheNearestCommandOrListsThem() {
    let commands = ["show", "check"]
    let near = CommandProblem.neitherFolderNorCommand(
      "shwo", nearest: "show", commands: commands)
    let far = CommandProblem.neitherFolderNorCommand("xyzzy", nearest: nil, commands: commands)
    #expect(
      french.sentence(near)
        == "« shwo » n'est ni un dossier ni une commande ; vouliez-vous écrire « show » ?")
    #expect(
      french.sentence(far)
        == "« xyzzy » n'est ni un dossier ni une commande ; commandes : show, check")
  }
}

extension String {
  fileprivate var replacingNoBreakSpaces: String {
    String(map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
  }
}
