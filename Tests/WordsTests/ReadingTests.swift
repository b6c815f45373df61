import ConventionModel
import TestKit
import Testing
import Words

@Suite("Values as people type them")
struct ReadingTests {
  private let today = Day(iso: "2023-03-09") ?? .distantPast
  private let amount = Field.amount(BudgetKey(funder: "etat", year: 2023, stage: .notified))

  private var definition: Definition {
    var definition = Definition(convention: Convention(id: "c", title: "Convention"))
    definition.engagements = [
      Engagement(id: "E1", title: "Agir pour l'égalité des chances", short: "Enfants"),
      Engagement(id: "E2", title: "Accompagner les jeunes", short: "Jeunes"),
    ]
    definition.statuses = [Label(id: "on-hold", title: "Suspendue", short: "Susp.")]
    return definition
  }

  private func read(
    _ text: String, _ field: Field, _ language: Language = .french
  ) -> Result<String?, ReadingProblem> {
    Wording(language).read(text, for: field, today: today, in: definition)
  }

  @Test(
    "Choices are read by id, by name in either language, whatever the case and the accents",
    arguments: [
      ("done", Field.status, "done"), ("Réalisée", .status, "done"), ("realisee", .status, "done"),
      ("réalisé", .status, "done"), ("A LANCER", .status, "planned"),
      ("in progress", .status, "in-progress"), ("en-cours", .status, "in-progress"),
      ("Suspendue", .status, "on-hold"), ("En pause", .status, "on-hold"),
      ("objectifs sécurisés", .meteo, "secured"), ("compromis", .meteo, "compromised"),
      ("++", .meteo, "secured"), ("-", .meteo, "support-needed"), ("--", .meteo, "compromised"),
      ("2", .engagement, "E2"), ("e1", .engagement, "E1"), ("jeunes", .engagement, "E2"),
      ("agir pour l’egalite des chances", .engagement, "E1"),
      ("oui", .flag, "true"), ("À discuter", .flag, "true"), ("no", .flag, "false"),
      ("confirmé", .link, "confirmed"), ("proposed link", .link, "proposed"),
    ])
  func choices(text: String, field: Field, value: String) {
    #expect(read(text, field) == .success(value))
    #expect(read(" \(text) ", field, .english) == .success(value))
  }

  @Test(
    "Numbers, days, names and amounts are read as people write them",
    arguments: [
      ("40", .progress, "40"), ("40 %", .progress, "40"), ("0", .progress, "0"),
      ("040", .progress, "40"), ("100\u{202F}%", .progress, "100"),
      ("fin juin", .due, "2023-06-30"), ("30/06", .start, "2023-06-30"),
      ("46,0", .result, "46"), ("46,5 %", .target, "46.5"), ("12 000", .numerator, "12000"),
      ("-3", .denominator, "-3"), ("  Mme Roux (DSDEN) ", .lead, "Mme Roux (DSDEN)"),
      ("904 724,25", .amount(BudgetKey(funder: "cd", year: nil, stage: .paid)), "90472425"),
      ("1,2 M€", .amount(BudgetKey(funder: "cd", year: nil, stage: .paid)), "120000000"),
    ] as [(String, Field, String)])
  func values(text: String, field: Field, value: String) {
    #expect(read(text, field) == .success(value))
    #expect(field.accepts(value))
  }

  @Test("A day without a year is ahead when planned, behind when reached")
  func leaning() {
    #expect(read("28/02", .due) == .success("2024-02-28"))
    #expect(read("28/02", .done) == .success("2023-02-28"))
    #expect(read("09/03", .done) == .success("2023-03-09"))
    #expect(read("10 mars", .done) == .success("2022-03-10"))
  }

  @Test("An empty text clears, and so does « non renseigné »", arguments: ["", "  ", "\u{A0}"])
  func clears(text: String) {
    for field in [Field.status, .progress, .due, .lead, .result, .flag, amount] {
      #expect(read(text, field) == .success(nil))
    }
    #expect(read("non renseigné", .status) == .success(nil))
    #expect(read("Non renseignée", .meteo) == .success(nil))
  }

  @Test(
    "« Sans objet » is an answer where it can be",
    arguments: [
      "sans objet", "Sans Objet", "so", "s.o.", "n/a", "not applicable", "not-applicable",
    ])
  func notApplicable(text: String) {
    for field in [Field.status, .progress, .due, .result, amount] {
      #expect(read(text, field) == .success(notApplicableWord))
    }
    #expect(read(text, .flag) == .failure(.cannotBeNotApplicable(.flag)))
    #expect(read(text, .link) == .failure(.cannotBeNotApplicable(.link)))
  }

  @Test(
    "What cannot be read is said with what is expected",
    arguments: [
      ("101", .progress, "« 101 » n'est pas un avancement ; attendu : un nombre entier de 0 à 100"),
      ("-5", .progress, "« -5 » n'est pas un avancement ; attendu : un nombre entier de 0 à 100"),
      (
        "40,5", .progress,
        "« 40,5 » n'est pas un avancement ; attendu : un nombre entier de 0 à 100"
      ),
      (
        "99999999999999999999", .progress,
        "« 99999999999999999999 » n'est pas un avancement ; attendu : un nombre entier de 0 à 100"
      ),
      (
        "finie", .status,
        "« finie » ne se lit pas ; attendu : À lancer, En cours, Suspendue, Bloquée, Réalisée ou "
          + "Abandonnée"
      ),
      ("E9", .engagement, "« E9 » ne se lit pas ; attendu : E1 ou E2"),
      (
        "31/06", .due,
        "« 31/06 » ne se lit pas ; attendu : un jour, comme 30/06/2023, fin juin ou +3m"
      ),
      ("beaucoup", .result, "« beaucoup » ne se lit pas ; attendu : un nombre, comme 46 ou 46,5"),
      (
        "1,234", .amount(BudgetKey(funder: "cd", year: nil, stage: .paid)),
        "« 1,234 » peut se lire 1 234 € ou 1,23 € : écrire l'un des deux"
      ),
      (
        "-1", .amount(BudgetKey(funder: "cd", year: nil, stage: .paid)),
        "« -1 » est négatif : un montant est positif ou nul"
      ),
      (
        "mille", .amount(BudgetKey(funder: "cd", year: nil, stage: .paid)),
        "« mille » n'est pas un montant ; attendu : un montant, comme 3 383 436,50 ou 1,2 M€"
      ),
      ("so", .flag, "« sans objet » n'est pas une réponse ici ; attendu : oui ou non"),
      ("x", .unknown("colour"), "aucun champ « colour » à renseigner"),
    ] as [(String, Field, String)])
  func problems(text: String, field: Field, sentence: String) {
    let wording = Wording(.french, usesPlainSpaces: true)
    guard
      case .failure(let problem) = wording.read(text, for: field, today: today, in: definition)
    else {
      Issue.record("\(text) was read")
      return
    }
    #expect(wording.sentence(problem) == sentence)
    let english = Wording(.english).sentence(problem)
    #expect(!english.isEmpty && english != sentence)
  }

  @Test("Both readings of an ambiguous amount can be typed as they are said")
  func ambiguous() {
    for text in ["1,234", "12.345 M€"] {
      for language in [Language.french, .english] {
        let wording = Wording(language, usesPlainSpaces: true)
        guard
          case .failure(.amount(_, .ambiguous(let one, let other))) = wording.read(
            text, for: amount, today: today, in: definition)
        else {
          Issue.record("\(text) is not ambiguous")
          continue
        }
        let sentence = wording.sentence(.amount(text, .ambiguous(one, other)))
        for reading in [one, other] {
          let words = Wording(.french, usesPlainSpaces: true).money(reading)
          #expect(sentence.contains(words))
          #expect(AmountReader.read(words) == .success(reading))
        }
      }
    }
  }

  @Test("A value is long only where texts are")
  func tooLong() {
    let text = String(repeating: "a", count: 1025)
    #expect(read(text, .lead) == .failure(.tooLong(limit: 1024)))
    #expect(read(String(text.dropLast()), .lead) == .success(String(text.dropLast())))
  }

  @Test("Whatever is typed, what comes out is a value of the field")
  func hostile() {
    let pieces = [
      "1", "9", "0", ",", ".", " ", "%", "€", "M€", "-", "+", "/", "en cours", "E1", "fin", "juin",
      "\u{0}", "\u{202E}", "é", "\u{301}", "so", "?",
    ]
    let fields: [Field] = [
      .status, .progress, .meteo, .due, .start, .done, .lead, .flag, .engagement, .link, .result,
      .target, .numerator, .denominator, amount,
    ]
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SplitMix64(seed: seed)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 0...6, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      for field in fields {
        guard case .success(let value) = read(text, field) else { continue }
        #expect(field.accepts(value), "seed \(seed), \(field.word) \(text)")
      }
    }
  }
}
