import ConventionModel
import Testing

@Suite("Funding")
struct FundingTests {
  private func funding(_ lines: [BudgetLine], _ records: [JournalRecord] = []) -> Funding {
    situation(definition(funding: lines), records).funding
  }

  private let shipped = [
    line("etat", 2022, .notified, euros(3_383_436)),
    line("total", nil, .committed, euros(13_765_770), includes: .unknown),
  ]

  @Test("The shipped convention: a printed total, the State's share, the rest")
  func valDeMarne() {
    let money = funding(shipped)
    #expect(money.total == euros(13_765_770) && money.totalKind == .read)
    #expect(money.state == euros(3_383_436))
    #expect(money.rest == euros(10_382_334))
    #expect(money.stateShare?.hundredths == 2458)
    #expect(money.includesState == .unknown)
  }

  @Test("A printed total without the State's share is completed by it, and then computed")
  func exclusive() {
    let money = funding([
      line("etat", nil, .planned, euros(40)),
      line("total", nil, .planned, euros(60), includes: .no),
    ])
    #expect(money.total == euros(100) && money.totalKind == .computed)
    #expect(money.rest == euros(60))
    #expect(money.stateShare?.hundredths == 4000)
  }

  @Test("Each year counts by its latest stage, and payment is no funding")
  func stages() {
    let money = funding([
      line("etat", 2022, .planned, euros(100)), line("etat", 2022, .committed, euros(80)),
      line("etat", 2022, .notified, euros(90)), line("etat", 2022, .paid, euros(70)),
      line("etat", 2023, .planned, euros(10)), line("cd", 2022, .planned, Money(cents: 5)),
    ])
    #expect(money.state == euros(90))
    #expect(money.total == Money(cents: 9_005) && money.totalKind == .computed)
    #expect(money.sum(at: .paid) == euros(70))
    #expect(money.sum(at: .planned, funder: "cd") == Money(cents: 5))
    #expect(money.sum(at: .paid, funder: "cd") == nil)
  }

  @Test("Nothing known is no zero")
  func nothing() {
    #expect(funding([]).total == nil)
    #expect(funding([line("etat", 2022, .paid, euros(5))]).total == nil)
    #expect(funding([line("etat", 2022, .planned, .zero)]).total == .zero)
    #expect(situation(definition()).unallocated == nil)
  }

  @Test(
    "A missing share leaves co-financing undetermined",
    arguments: [
      [line("etat", 2022, .planned, euros(5))],
      [line("cd", 2022, .planned, euros(5))],
      [line("etat", 2022, .planned, euros(5)), line("cd", 2022, .planned, nil)],
      [
        line("etat", 2022, .planned, euros(5)), line("cd", 2022, .planned, euros(5)),
        line("caf", 2022, .planned, nil),
      ],
      [
        line("etat", 2022, .planned, euros(5)), line("etat", 2023, .planned, nil),
        line("total", nil, .planned, euros(20)),
      ],
      [line("etat", 2022, .planned, .zero), line("cd", 2022, .planned, .zero)],
    ])
  func undetermined(lines: [BudgetLine]) {
    #expect(funding(lines).stateShare == nil)
  }

  @Test("A later stage not yet known, or « sans objet », leaves nothing missing")
  func determined() {
    var notConcerned = line("caf", 2022, .planned, nil)
    notConcerned.amount = .notApplicable
    let money = funding([
      line("etat", 2022, .planned, euros(5)), line("etat", 2022, .committed, nil),
      line("cd", 2022, .planned, euros(15)), line("cd", 2023, .paid, nil), notConcerned,
    ])
    #expect(money.stateShare?.hundredths == 2500)
  }

  @Test("A later stage above an earlier one is an anomaly, within one funder and year")
  func anomalies() {
    let money = funding([
      line("etat", 2022, .planned, euros(10)), line("etat", 2022, .paid, euros(11)),
      line("etat", 2023, .paid, euros(99)), line("cd", 2022, .committed, euros(99)),
      line("cd", 2022, .paid, euros(99)),
    ])
    #expect(money.stageAnomalies.map(\.later.amount.value) == [euros(11)])
    #expect(money.stageAnomalies.map(\.earlier.key.stage) == [.planned])
  }

  @Test("An amount added in the journal counts, and is gone once undone")
  func added() {
    let caf = Field.amount(BudgetKey(funder: "caf", year: 2023, stage: .planned))
    let lines = [
      line("etat", 2022, .planned, euros(10)), line("cd", 2022, .planned, euros(10)),
    ]
    let add = record(1, on: "@convention", caf, new: "2000")
    let undo = record(2, .undo, on: "@convention", caf, old: "2000", base: [id(1)], of: id(1))
    #expect(funding(lines, [add]).total == euros(40))
    #expect(funding(lines, [add]).lines.last?.provenance == nil)
    #expect(funding(lines, [add, undo]) == funding(lines))
  }

  @Test("Spending far above plan is counted as it is")
  func overspent() {
    let spent = situation(
      definition(funding: [
        line("cd", 2022, .planned, euros(10)), line("cd", 2022, .paid, euros(35)),
      ]))
    #expect(spent.spentShare?.percent == 350)
    let printed = situation(
      definition(funding: [
        line("total", nil, .planned, euros(10)), line("total", nil, .paid, euros(5)),
      ]))
    #expect(printed.spentShare?.percent == 50)
  }

  @Test("Parts and what is not broken down make the whole")
  func unallocated() {
    let parts = [
      action("S1") { $0.funding = [line("etat", 2022, .planned, Money(cents: 101))] },
      action("S2") { $0.funding = [line("cd", 2022, .planned, Money(cents: 99))] },
      action("S3"),
    ]
    let told = situation(definition(parts, funding: [line("total", nil, .planned, euros(1))]))
    #expect(told.allocated == euros(2) && told.allocatedActions == 2)
    #expect(told.unallocated == euros(-1))
    #expect(told.alerts.contains { $0.kind == .overAllocation })
  }
}

@Suite("What is left to pay")
struct PaymentTests {
  private func amounts(_ lines: BudgetLine...) -> StageAmounts {
    StageAmounts(of: situation(definition(funding: lines)).funding)
  }

  @Test("A payment counts against the commitment of its funder and year, and only there")
  func pairs() {
    let known = amounts(
      line("etat", 2025, .committed, euros(100)), line("etat", 2025, .paid, euros(60)),
      line("etat", 2026, .paid, euros(30)),
      line("caf", 2025, .committed, euros(50)))
    #expect(known[.paid] == Money(cents: 9_000))
    #expect(known[.committed] == Money(cents: 15_000))
    #expect(known.toPay == Money(cents: 4_000))
    #expect(known.paymentRate == Share(Money(cents: 60), of: Money(cents: 100)))
    #expect(
      amounts(line("etat", 2026, .paid, euros(30)), line("caf", 2026, .committed, euros(30))).toPay
        == nil)
    #expect(
      amounts(line("etat", 2026, .paid, euros(30)), line("etat", 2026, .committed, nil))
        .paymentRate == nil)
  }

  @Test(
    "Sums are left with what their parts are left with together; the rest is what the parts leave")
  func sums() {
    let left = amounts(
      line("etat", 2025, .committed, euros(100)), line("etat", 2025, .paid, euros(60)))
    let right = amounts(
      line("caf", 2025, .committed, euros(10)), line("caf", 2025, .paid, euros(20)))
    let unpaired = amounts(line("etat", 2026, .paid, euros(500)))
    #expect((left + right).toPay == Money(cents: 3_000))
    #expect((left + unpaired + right).toPay == Money(cents: 3_000))
    #expect((unpaired + left).toPay == left.toPay)
    #expect(((left + right) - right).toPay == left.toPay)
  }

  @Test("Printed totals are compared with each other")
  func printed() {
    let total = amounts(
      line(BudgetKey.totalFunder, 2025, .committed, euros(100)),
      line(BudgetKey.totalFunder, 2025, .paid, euros(40)),
      line("etat", 2025, .committed, euros(10)), line("etat", 2025, .paid, euros(10)))
    #expect(total.toPay == Money(cents: 6_000))
  }
}
