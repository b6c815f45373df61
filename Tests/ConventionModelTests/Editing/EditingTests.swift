import ConventionModel
import Testing

@Suite("Edits as drafts")
struct EditingTests {
  private let s1 = Target.action("S1")

  private var planned: Definition {
    definition(
      engagements: 2,
      [
        action {
          ($0.status, $0.progress, $0.lead) = (.value(.planned), .value(95), .value("DSDEN"))
          $0.milestones = [Milestone(id: "M1", title: "Comité", due: .value(day("2023-04-01")))]
          $0.indicators = [Indicator(id: "I1", title: "Taux")]
          $0.indicators[0].target = .notApplicable
          $0.funding = [line("etat", 2023, .planned, euros(10))]
        }, action("S2"),
      ], funding: [line("cd", nil, .committed, euros(3))])
  }

  @Test("A value replaces what the definition says, and says so")
  func overDefinition() {
    let draft = Editing.set(.status, of: s1, to: "blocked", in: situation(planned))
    #expect(draft == Draft(.set, on: s1, field: .status, old: "planned", new: "blocked"))
  }

  @Test("A value replaces the records that stand, and says so")
  func overRecords() {
    let first = record(1, .status, new: "in-progress")
    let told = situation(planned, [first])
    #expect(
      Editing.set(.status, of: s1, to: nil, in: told)
        == Draft(.set, on: s1, field: .status, old: "in-progress", new: nil, base: [id(1)]))
    let same = [record(1, .lead, new: "CAF"), record(1, replica: "bbbbbb", .lead, new: "CAF")]
    let draft = Editing.set(.lead, of: s1, to: "DSDEN", in: situation(planned, same))
    #expect(draft?.operation == .set)
    #expect(Set(draft?.base ?? []) == Set(same.map(\.id)))
  }

  @Test(
    "What stands already is not written again",
    arguments: [
      ("S1", Field.status, "planned"), ("S1", .progress, "95"), ("S1", .progress, "095"),
      ("S1", .flag, "false"), ("S1", .flag, nil), ("S2", .status, nil), ("S1", .link, "proposed"),
      ("S1/M1", .due, "2023-04-01"), ("S1/I1", .target, notApplicableWord),
      ("S1", .amount(BudgetKey(funder: "etat", year: 2023, stage: .planned)), "1000"),
      ("@convention", .amount(BudgetKey(funder: "cd", year: nil, stage: .committed)), "300"),
    ] as [(String, Field, String?)])
  func nothingToWrite(on: String, field: Field, value: String?) {
    guard let target = Target(on) else { return }
    #expect(Editing.set(field, of: target, to: value, in: situation(planned)) == nil)
  }

  @Test("A value the field cannot have is not written")
  func outOfDomain() {
    #expect(Editing.set(.status, of: s1, to: "finished", in: situation(planned)) == nil)
    #expect(Editing.set(.progress, of: s1, to: "101", in: situation(planned)) == nil)
    #expect(Editing.set(.unknown("x"), of: s1, to: "1", in: situation(planned)) == nil)
  }

  @Test("Where records disagree, an edit settles it, even for the value that is shown")
  func conflict() {
    let one = record(1, replica: "aaaaaa", .status, new: "done")
    let other = record(1, replica: "bbbbbb", .status, new: "blocked")
    let told = situation(planned, [one, other])
    for value in ["blocked", "done", "dropped"] {
      let draft = Editing.set(.status, of: s1, to: value, in: told)
      #expect(draft?.operation == .resolve)
      #expect(draft?.old == "blocked" && draft?.new == value)
      #expect(draft?.base == [other.id, one.id])
    }
  }

  @Test(
    "Progress moves from what stands and stays within its bounds",
    arguments: [
      (nil, 5, "5"), (nil, -5, nil), ("40", 5, "45"), ("40", -5, "35"), ("98", 5, "100"),
      ("100", 5, nil), ("3", -5, "0"), ("0", -5, nil), (notApplicableWord, 5, nil),
      ("40", .max, "100"), ("40", .min, "0"), ("40", 0, nil),
    ] as [(String?, Int, String?)])
  func progress(from: String?, points: Int, to: String?) {
    let told = situation(definition([action()]), [record(1, .progress, new: from)])
    let draft = Editing.progress(by: points, ofAction: "S1", in: told)
    #expect(draft?.new == to)
    #expect((draft == nil) == (to == nil))
  }

  @Test("Progress moves from what the definition says, and not on an action there is not")
  func definedProgress() {
    #expect(Editing.progress(by: -5, ofAction: "S1", in: situation(planned))?.new == "90")
    #expect(Editing.progress(by: -5, ofAction: "S9", in: situation(planned)) == nil)
  }

  @Test("The present value is the definition's, the added milestone's or the journal's")
  func text() {
    let told = situation(
      planned,
      [
        record(1, .add, on: "S1/M2", new: "Bilan", due: day("2023-06-30")),
        record(2, on: "S1/M1", .done, new: "2023-03-02"),
      ])
    func text(_ on: String, _ field: Field) -> String? {
      Target(on).flatMap { Editing.text(of: field, of: $0, in: told).value }
    }
    #expect(text("S1", .lead) == "DSDEN")
    #expect(text("S1/M2", .due) == "2023-06-30")
    #expect(text("S1/M1", .done) == "2023-03-02")
    #expect(text("S1/I1", .target) == notApplicableWord)
    #expect(text("S1/I1", .result) == nil)
    #expect(text("S1/M9", .due) == nil && text("S9", .status) == nil)
    #expect(
      Editing.text(of: .done, of: .element(action: "S1", element: "M1"), in: told).base == [id(2)])
  }

  @Test(
    "Each kind of thing has its own fields",
    arguments: [
      ("S1", [Field.status, .due, .link], [Field.done, .result]),
      ("S1/M1", [.due, .done], [.status, .result]), ("S1/I1", [.result, .denominator], [.done]),
      ("@convention", [], [.status]), ("S1/X1", [], [.due]), ("S9", [], [.status]),
    ])
  func fields(on: String, has: [Field], hasNot: [Field]) {
    guard let target = Target(on) else { return }
    let told = situation(planned)
    for field in has { #expect(Editing.canSet(field, of: target, in: told)) }
    for field in hasNot { #expect(!Editing.canSet(field, of: target, in: told)) }
    let amount = Field.amount(BudgetKey(funder: "cd", year: 2023, stage: .paid))
    #expect(Editing.canSet(amount, of: target, in: told) == ["S1", "@convention"].contains(on))
    #expect(!Editing.canSet(.unknown("x"), of: target, in: told))
  }

  @Test("A new milestone takes an id that nothing of the action ever had")
  func newMilestone() {
    func next(_ records: [JournalRecord]) -> String {
      Editing.newMilestoneID(ofAction: "S1", in: situation(planned, records))
    }
    #expect(next([]) == "M2")
    #expect(next([record(1, .add, on: "S1/m2", new: "Bilan")]) == "M3")
    let removed = [
      record(1, .add, on: "S1/M2", new: "Bilan"), record(2, .remove, on: "S1/M2"),
      record(3, .add, on: "S2/M3", new: "Ailleurs"),
    ]
    #expect(next(removed) == "M3")
    #expect(Editing.newMilestoneID(ofAction: "S2", in: situation(planned)) == "M1")
  }
}
