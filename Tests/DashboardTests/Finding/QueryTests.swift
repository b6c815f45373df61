import ConventionModel
import TestKit
import Testing
import Words

@testable import Dashboard

@Suite("The filter")
struct QueryTests {
  private static let toml = """
    [convention]
    id = "c"
    title = "Convention d'essai"
    start = 2022-07-01
    end = 2023-12-31

    [[party]]
    id = "dep"
    name = "Le Département"

    [[party]]
    id = "caf"
    name = "La Caf"

    [[volet]]
    id = "socle"
    title = "Actions socles"

    [[volet]]
    id = "initiative"
    title = "Actions d’initiative"

    [[group]]
    id = "jeunes"
    title = "Jeunes majeurs"

    [[engagement]]
    id = "E1"
    title = "Enfants et jeunes"

    [[engagement]]
    id = "E2"
    title = "Droits"

    [[action]]
    id = "S1"
    title = "Accueil en crèche à vocation d’insertion"
    volet = "socle"
    engagement = "E1"
    link = "confirmed"
    status = "in-progress"
    progress = 40
    due = 2023-06-20
    lead = "Cécile Petit"
    partners = ["Mission locale"]

    [[action]]
    id = "S2"
    title = "Œuvre du cœur, l'aide aux familles"
    volet = "socle"
    engagement = "E2"
    link = "confirmed"
    status = "blocked"
    progress = 0
    meteo = "compromised"
    due = 2023-10-31

    [[action]]
    id = "S10"
    title = "Maraude à Créteil"
    volet = "initiative"
    group = "jeunes"
    engagement = "E2"
    link = "proposed"
    status = "done"
    progress = 100
    meteo = "secured"

      [[action.funding]]
      funder = "caf"
      year = 2023
      stage = "planned"
      amount = 1000

    [[action]]
    id = "I4"
    title = "Rien n’est dit"
    volet = "initiative"
    """

  private func situation() throws -> Situation {
    try Samples.situation(QueryTests.toml, asOf: "2023-09-12")
  }

  private func found(_ text: String, _ language: Language = .french) throws -> String {
    let situation = try situation()
    var finder = Finder()
    finder.put(text)
    return finder.places(in: situation, of: nil, marks: ["S2"], Wording(language))
      .map { situation.actions[$0].id }.joined(separator: " ")
  }

  @Test(
    "Words stand anywhere, whatever their accents, case and apostrophes; fields have values",
    arguments: [
      ("", "S1 S2 S10 I4"), ("crèche", "S1"), ("CRECHE", "S1"), ("d'insertion", "S1"),
      ("d’insertion", "S1"), ("oeuvre", "S2"), ("œuvre", "S2"), ("coeur aide", "S2"),
      ("aide coeur", "S2"), ("aide crèche", ""), ("!aide", "S1 S10 I4"), ("s1", "S1 S10"),
      ("\"accueil en\"", "S1"), ("\"en accueil\"", ""), ("«\u{A0}accueil en\u{A0}»", "S1"),
      ("petit", "S1"), ("mission", "S1"), ("jeunes", "S1 S10"),
      ("statut:bloquee", "S2"), ("statut:bloquée", "S2"), ("status:blocked", "S2"),
      ("statut:en-cours", "S1"), ("statut:\"en cours\"", "S1"), ("statut:en", "S1"),
      ("statut:realisee,bloquee", "S2 S10"), ("statut:nr", "I4"), ("!statut:nr", "S1 S2 S10"),
      ("volet:socle", "S1 S2"), ("volet:init", "S10 I4"), ("public:jeunes", "S10"),
      ("engagement:1", "S1"), ("engagement:E2", "S2 S10"), ("engagement:droits", "S2 S10"),
      ("engagement:aucun", "I4"), ("axe:2", "S2 S10"), ("pilote:cécile", "S1"),
      ("partenaire:locale", "S1"), ("meteo:--", "S2"), ("météo:++", "S10"), ("meteo:nr", "S1 I4"),
      ("meteo:?", "S1 I4"), ("meteo:compromis", "S2"), ("retard:oui", "S1"),
      ("retard:non", "S2 S10 I4"), ("!retard:oui", "S2 S10 I4"), ("late:yes", "S1"),
      ("echeance:<30/06", "S1 S2"), ("echeance:<30/06/2023", "S1"), ("échéance:>30/06/2023", "S2"),
      ("echeance:20/06/2023", "S1"),
      ("echeance:octobre", "S2"), ("echeance:aucune", "S10 I4"), ("due:none", "S10 I4"),
      ("echeance:<+60j", "S1 S2"), ("avancement:<50", "S1 S2"), ("avancement:<=40", "S1 S2"),
      ("avancement:<40", "S2"), ("avancement:>=100", "S10"), ("avancement:0", "S2"),
      ("avancement:40%", "S1"), ("avancement:nr", "I4"), ("financeur:caf", "S10"),
      ("financeur:\"la caf\"", "S10"), ("marque:oui", "S2"), ("marque:non", "S1 S10 I4"),
      ("discuter:oui", ""), ("conflit:oui", ""), ("renseigne:non", "I4"),
      ("rattachement:propose", "S10"), ("statut:bloquee volet:socle", "S2"),
      ("statut:bloquee !volet:socle", ""), ("statut:", "S1 S2 S10 I4"), ("!", "S1 S2 S10 I4"),
      ("note:rien", ""),
    ])
  func rows(query: String, ids: String) throws {
    #expect(try found(query) == ids)
    #expect(try found(query, .english) == ids)
  }

  @Test(
    "What means nothing is told with what exists; the rest of the filter goes on",
    arguments: [
      ("statu:bloquee volet:socle", "S1 S2", "« statu: » inconnu ; vouliez-vous"),
      ("statut:zut volet:socle", "S1 S2", "« zut » inconnu ; statut : a lancer, en cours,"),
      ("retard:peut-etre s10", "S10", "« peut-etre » inconnu ; retard : oui, non"),
      ("xyzzy:3", "S1 S2 S10 I4", "« xyzzy: » inconnu ; il y a statut, meteo,"),
      ("echeance:<hier-soir", "S1 S2 S10 I4", "« <hier-soir » inconnu ; echeance : <30/06,"),
      ("avancement:beaucoup", "S1 S2 S10 I4", "« beaucoup » inconnu ; avancement : <50,"),
    ])
  func faults(query: String, ids: String, sentence: String) throws {
    #expect(try found(query) == ids)
    let parsed = QueryParser(wording: Wording(.french), situation: try situation(), marks: [])
      .query(query)
    let fault = try #require(parsed.faults.first)
    let said = Wording(.french).sentence(fault).replacing("\u{A0}", with: " ")
    #expect(said.hasPrefix(sentence), "\(said)")
  }

  @Test(
    "A term added again is taken away; another value takes the place of the first",
    arguments: [
      ("", "retard:oui", "retard:oui"), ("retard:oui", "retard:oui", ""),
      ("crèche", "retard:oui", "crèche retard:oui"),
      ("crèche statut:bloquee", "statut:en-cours", "crèche statut:en-cours"),
      ("!statut:nr", "statut:bloquee", "!statut:nr statut:bloquee"),
      ("a", "echeance:<+30j !statut:realisee", "a echeance:<+30j !statut:realisee"),
      ("a echeance:<+30j !statut:realisee", "echeance:<+30j !statut:realisee", "a"),
    ])
  func toggling(text: String, term: String, result: String) throws {
    let parser = QueryParser(wording: Wording(.french), situation: try situation(), marks: [])
    #expect(parser.toggling(term, in: text) == result)
  }

  @Test("No text breaks the filter, and what it shows as found is the text it was given")
  func anyText() throws {
    let situation = try situation()
    let seed = Seed.chosen
    var random = SplitMix64(seed: seed)
    let pieces = [
      "é", "e\u{301}", "œ", "ﬁ", "’", "\"", "«", "»", ":", "!", " ", "\u{A0}", "statut", "due", "<",
      ">", "=", "+30j", "-", ",", "9999999999999999999", "\u{202E}", "\u{200D}", "👩‍👩‍👧", "İ", "ß",
      "\u{1F}",
      "\u{0}", "a", "B", "12/13", "31/02",
    ]
    for _ in 0..<2_000 {
      let count = Int(random.next() % 8)
      let text = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
      let parser = QueryParser(wording: Wording(.french), situation: situation, marks: [])
      let query = parser.query(text)
      #expect(query.text == text, "seed \(seed)")
      let shown = pieces.joined() + text
      let runs = FoldedLetters(shown).runs(matching: query.letters + [FoldedText(text).bytes])
      #expect(
        runs.map(\.text).joined().unicodeScalars.elementsEqual(shown.unicodeScalars), "seed \(seed)"
      )
    }
  }

  @Test(
    "What is found is shown where it stands",
    arguments: [
      ("Crèche", "reche", "C[rèche]"), ("l’aide", "l'a", "[l’a]ide"), ("cœur", "oe", "c[œ]ur"),
      ("cœur", "coe", "[cœ]ur"), ("e\u{301}te\u{301}", "ete", "[e\u{301}te\u{301}]"),
      ("aaa", "aa", "[aa]a"), ("abc", "x", "abc"), ("ABAB", "b", "A[B]A[B]"),
    ])
  func matches(text: String, letters: String, marked: String) {
    let runs = FoldedLetters(text).runs(matching: [FoldedText(letters).bytes])
    #expect(runs.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined() == marked)
  }

  @Test(
    "Orders: what is missing comes last both ways, what is alike keeps its place",
    arguments: [
      (SortKey.convention, false, "S1 S2 S10 I4"), (.convention, true, "I4 S10 S2 S1"),
      (.id, false, "I4 S1 S2 S10"), (.id, true, "S10 S2 S1 I4"),
      (.title, false, "S1 S10 S2 I4"), (.status, false, "S1 S2 S10 I4"),
      (.progress, false, "S2 S1 S10 I4"), (.progress, true, "S10 S1 S2 I4"),
      (.meteo, false, "S10 S2 S1 I4"), (.due, false, "S1 S2 S10 I4"), (.due, true, "S2 S1 S10 I4"),
      (.late, true, "S1 S2 S10 I4"), (.updated, true, "S1 S2 S10 I4"),
      (.lead, false, "S1 S2 S10 I4"), (.engagement, true, "S2 S10 S1 I4"),
      (.volet, true, "S10 I4 S1 S2"), (.money, true, "S10 S1 S2 I4"),
    ])
  func orders(key: SortKey, isDescending: Bool, ids: String) throws {
    let situation = try situation()
    let places = Sort(key, isDescending: isDescending).places(of: situation)
    #expect(places.map { situation.actions[$0].id }.joined(separator: " ") == ids)
  }
}
