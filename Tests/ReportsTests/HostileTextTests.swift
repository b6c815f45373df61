import ConventionModel
import Reports
import Testing
import Words

/// Texts of a file that act on a terminal, in every place a file has for text.
@Suite struct HostileTextTests {
  private static let attack = "\u{1B}[2J\u{1B}]0;x\u{7}\u{202E}\u{200B}\u{9B}31m\r\0\u{2066}fin"

  private var provenance: Provenance {
    Provenance(source: Self.attack, quote: Self.attack, comment: Self.attack)
  }

  private func situation() -> Situation {
    let attack = Self.attack
    var convention = Convention(id: "c", title: attack)
    convention.kind = attack
    convention.territory = attack
    convention.provenance = provenance
    var definition = Definition(convention: convention)
    let day = Day(number: 19_000)
    definition.sources = [Source(id: attack, title: attack, provenance: provenance)]
    definition.parties = [Party(id: "etat", name: attack, provenance: provenance)]
    definition.signatories = [
      Signatory(
        id: "s", name: attack, role: attack, party: attack, stresses: attack,
        provenance: provenance)
    ]
    definition.measures = [ContextItem(id: "m", title: attack, end: day, provenance: provenance)]
    definition.predecessors = [ContextItem(id: "p", title: attack, start: day)]
    definition.amendments = [Amendment(id: "a", title: attack, end: day)]
    definition.engagements = [Engagement(id: "E1", title: attack, short: attack)]
    definition.volets = [Label(id: "v", title: attack)]
    definition.statuses = [Label(id: "blocked", title: attack)]
    var action = Action(id: "A1", title: attack, provenance: provenance)
    action.short = attack
    action.volet = "v"
    action.group = attack
    action.engagement = .value("E1")
    action.lead = .value(attack)
    action.partners = [attack]
    action.status = .value(.blocked)
    action.milestones = [Milestone(id: "M1", title: attack, due: .value(day))]
    var indicator = Indicator(id: "I1", title: attack, unit: attack, provenance: provenance)
    indicator.definition = attack
    indicator.result = .value(Quantity(millionths: 1))
    action.indicators = [indicator]
    let key = BudgetKey(funder: attack, year: 2023, stage: .paid)
    action.funding = [BudgetLine(key: key, amount: .value(Money(cents: 1)))]
    definition.actions = [action]
    definition.funding = action.funding
    return Situation(
      of: definition, ledger: Ledger(records: records), asOf: Day(number: 19_100), zone: .utc)
  }

  private var records: [JournalRecord] {
    let attack = Self.attack
    let operations: [Operation] = [
      .note, .decision, .followUp, .set, .undo, .add, .session, .unknown(attack),
    ]
    return operations.enumerated().map { index, operation in
      JournalRecord(
        id: RecordID(replica: attack, number: Int64(index + 1)), clock: Int64(index + 1),
        at: Instant(milliseconds: 0), by: attack, operation: operation,
        on: operation == .add ? .element(action: "A1", element: attack) : .action("A1"),
        field: .lead, old: attack, new: attack, who: attack, kind: attack,
        date: Day(number: 1), present: [attack])
    }
  }

  /// Scalars that a terminal obeys or an eye misses.
  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n"
      && (scalar.properties.generalCategory == .control
        || scalar.properties.generalCategory == .format)
  }

  @Test(arguments: Language.allCases)
  func neverReachesTheLinearTextRaw(in language: Language) throws {
    let situation = situation()
    let report = LinearText(of: situation, wording: Wording(language))
    let state = try #require(situation.actions.first)
    let texts = [report.text(), report.fiche(of: state)] + ReportView.allCases.map(report.text)
    for text in texts {
      #expect(!text.unicodeScalars.contains(where: isHarmful))
      #expect(text.contains("␛[2J"))
    }
  }

  @Test func neverReachesTheJSONRaw() throws {
    let situation = situation()
    let report = JSONReport(of: situation, wording: Wording(.french))
    let state = try #require(situation.actions.first)
    for text in [report.whole.text, report.action(state).text] {
      #expect(!text.unicodeScalars.contains(where: isHarmful))
      #expect(text.contains("\\u001b[2J"))
    }
  }

  @Test(arguments: Language.allCases)
  func neverReachesADiagnosticRaw(in language: Language) {
    let attack = Self.attack
    let problems: [Problem] = [
      .unreadable(attack), .syntax(found: attack, expected: .key),
      .unknownKey(attack, nearest: attack),
      .malformedID(attack), .impossibleDate(attack), .amount(found: attack, .malformed),
      .flaggedRecord(id: attack, .unknownTarget(attack)), .unknownTimeZone(attack),
    ]
    let diagnostics = problems.map {
      Diagnostic(place: Place(file: attack, line: 1), severity: .error, problem: $0)
    }
    let report = DiagnosticsReport(diagnostics, wording: Wording(language))
    #expect(!report.lines.unicodeScalars.contains(where: isHarmful))
    #expect(report.lines.split(separator: "\n").count == problems.count)
    #expect(!report.json.text.unicodeScalars.contains(where: isHarmful))
  }
}
