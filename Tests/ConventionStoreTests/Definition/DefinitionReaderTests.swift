import ConventionFiles
import ConventionModel
import ConventionStore
import Testing

/// A definition says what its file says.
@Suite struct DefinitionReaderTests {
  static let everything = #"""
    format = 1

    [convention]
    id = "c-1"
    title = "Convention d'appui"
    kind = "CALPAE"
    territory = "Val-de-Marne"
    start = 2022-07-01
    end = 2023-06-30
    adopted = 2022-10-17
    signed = 2023-01-09
    fictional = true
    timezone = "Europe/Paris"
    stale_after_days = 30
    tolerance_cents = 5
    languages = ["fr"]
    source = "doc"
    quote = "mots"
    comment = "remarque"

    [[source]]
    id = "doc"
    title = "Communiqué"

    [[party]]
    id = "etat"
    name = "L'État"

    [[signatory]]
    id = "prefete"
    name = "Sophie T."
    role = "préfète"
    party = "etat"
    stresses = "la jeunesse"

    [[measure]]
    id = "m1"
    title = "1 jeune 1 solution"
    start = 2020-07-23

    [[predecessor]]
    id = "p1"
    title = "Première convention"
    start = 2019-01-01
    end = 2021-12-31

    [[amendment]]
    id = "avenant-1"
    title = "Avenant"
    end = 2023-12-31
    state = "adopted"

    [[funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 3_383_436
    [[funding]]
    funder = "total"
    stage = "committed"
    amount = "13 765 770,50 €"
    includes = "unknown"
    [[funding]]
    funder = "caf"
    stage = "planned"
    amount = "not-applicable"

    [[engagement]]
    id = "E1"
    title = "Agir"
    short = "Enfants"

    [[volet]]
    id = "socle"
    title = "Volet socle"

    [[group]]
    id = "familles"
    title = "Familles"
    short = "Fam."

    [[status]]
    id = "done"
    title = "Terminée"

    [[action]]
    id = "S1"
    title = "Construction"
    short = "Bidonvilles"
    volet = "socle"
    group = "familles"
    engagement = "E1"
    link = "confirmed"
    lead = "DDETS"
    partners = ["CAF", "Ville"]
    start = 2022-07-01
    due = 2023-06-30
    nature = "reinforced"
    weight = 2
    status = "in-progress"
    progress = 40
    meteo = "support-needed"

    [[action.milestone]]
    id = "M1"
    title = "Comité"
    due = 2022-12-01
    done = 2022-12-05

    [[action.indicator]]
    id = "I1"
    title = "Enfants suivis"
    unit = "%"
    direction = "down"
    baseline = 12.5
    target = "30,5"
    result = 20
    numerator = 1
    denominator = "not-applicable"
    definition = "…"

    [[action.funding]]
    funder = "etat"
    year = 2022
    stage = "paid"
    amount = 904_724.25

    [[action]]
    id = "S2"
    title = "Sans objet partout"
    engagement = "not-applicable"
    lead = "not-applicable"
    due = "not-applicable"
    status = "not-applicable"
    progress = "not-applicable"
    meteo = "not-applicable"
    """#

  @Test func readsEveryKey() throws {
    let (read, diagnostics) = DefinitionReader.read(Array(Self.everything.utf8))
    #expect(diagnostics == [])
    let definition = try #require(read)
    let convention = definition.convention
    #expect(convention.id == "c-1")
    #expect(convention.kind == "CALPAE")
    #expect(convention.start?.iso == "2022-07-01")
    #expect(convention.end?.iso == "2023-06-30")
    #expect(convention.adopted?.iso == "2022-10-17")
    #expect(convention.signed?.iso == "2023-01-09")
    #expect(convention.isFictional)
    #expect(convention.staleAfterDays == 30)
    #expect(convention.tolerance == Money(cents: 5))
    #expect(convention.languages == ["fr"])
    #expect(
      convention.provenance
        == Provenance(source: "doc", quote: "mots", comment: "remarque", line: 3))
    #expect(definition.sources.map(\.title) == ["Communiqué"])
    #expect(definition.parties.map(\.name) == ["L'État"])
    #expect(definition.signatories.first?.party == "etat")
    #expect(definition.signatories.first?.stresses == "la jeunesse")
    #expect(definition.measures.first?.start?.iso == "2020-07-23")
    #expect(definition.predecessors.first?.end?.iso == "2021-12-31")
    #expect(definition.amendments.first?.state == .adopted)
    #expect(
      definition.funding.map(\.amount) == [
        .value(Money(cents: 338_343_600)), .value(Money(cents: 1_376_577_050)), .notApplicable,
      ])
    #expect(definition.funding[1].includes == .unknown)
    #expect(definition.funding[0].key == BudgetKey(funder: "etat", year: 2022, stage: .notified))
    #expect(definition.engagements.first?.short == "Enfants")
    #expect(definition.volets.map(\.id) == ["socle"])
    #expect(definition.groups.map(\.short) == ["Fam."])
    #expect(definition.statuses.map(\.title) == ["Terminée"])
  }

  @Test func readsActions() throws {
    let definition = try #require(DefinitionReader.read(Array(Self.everything.utf8)).definition)
    let action = definition.actions[0]
    #expect(action.engagement == .value("E1"))
    #expect(action.link == .confirmed)
    #expect(action.lead == .value("DDETS"))
    #expect(action.partners == ["CAF", "Ville"])
    #expect(action.due.value?.iso == "2023-06-30")
    #expect(action.nature == .reinforced)
    #expect(action.weight == 2)
    #expect(action.status == .value(.inProgress))
    #expect(action.progress == .value(40))
    #expect(action.meteo == .value(.supportNeeded))
    #expect(action.milestones.first?.done.value?.iso == "2022-12-05")
    let indicator = action.indicators[0]
    #expect(indicator.direction == .down)
    #expect(indicator.baseline.value?.text == "12.5")
    #expect(indicator.target.value?.text == "30.5")
    #expect(indicator.result.value?.text == "20")
    #expect(indicator.denominator == .notApplicable)
    #expect(action.funding.first?.amount == .value(Money(cents: 90_472_425)))
    let other = definition.actions[1]
    #expect(other.engagement == .notApplicable)
    #expect(other.due == .notApplicable)
    #expect(other.status == .notApplicable)
    #expect(other.progress == .notApplicable)
    #expect(other.start == .notReported)
    #expect(other.provenance.line == 128)
  }

  @Test func takesAnEmptyTextForNone() throws {
    let (read, diagnostics) = DefinitionReader.read(
      Array(
        """
        [convention]
        id = "c"
        title = "C"
        kind = ""
        comment = ""
        [[action]]
        id = "S1"
        title = "A"
        short = ""
        lead = ""
        partners = ["", "CAF", ""]
        """.utf8))
    #expect(diagnostics == [])
    let definition = try #require(read)
    #expect(definition.convention.kind == nil)
    #expect(definition.convention.provenance.comment == nil)
    #expect(definition.actions[0].short == nil)
    #expect(definition.actions[0].lead == .notReported)
    #expect(definition.actions[0].partners == ["CAF"])
  }

  @Test func opensAFileWithNothingButItsConvention() throws {
    let (definition, diagnostics) = DefinitionReader.read(
      Array("[convention]\nid = \"x\"\ntitle = \"X\"\n".utf8))
    #expect(diagnostics == [])
    #expect(definition?.convention.staleAfterDays == 60)
    #expect(definition?.convention.timezone == "Europe/Paris")
    #expect(definition?.actions == [])
  }

  @Test func readsWhatTheProgramCarries() {
    for text in [
      ShippedConventions.valDeMarne, ShippedConventions.example, ShippedConventions.empty,
    ] {
      let (definition, diagnostics) = DefinitionReader.read(Array(text.utf8))
      #expect(definition != nil)
      #expect(diagnostics == [])
    }
  }
}
