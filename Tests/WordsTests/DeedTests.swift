import ConventionModel
import Testing
import Words

@Suite("What records did, in words")
struct DeedTests {
  private let wording = Wording(.french, usesPlainSpaces: true)

  private func id(_ number: Int64) -> RecordID { RecordID(replica: "aaaaaa", number: number) }

  private func made(_ number: Int64, _ draft: Draft) -> JournalRecord {
    draft.record(
      id: id(number), clock: number, at: Instant(milliseconds: 1_680_000_000_000), by: "a.martin",
      batch: nil, session: nil)
  }

  private func situation(_ records: [JournalRecord]) -> Situation {
    var definition = Definition(convention: Convention(id: "c", title: "Convention"))
    definition.actions = [Action(id: "S1", title: "Action")]
    return Situation(
      of: definition, ledger: Ledger(records: records),
      asOf: Day(iso: "2023-03-31") ?? .distantPast,
      zone: .utc)
  }

  private var noted: [JournalRecord] {
    let s1 = Target.action("S1")
    return [
      made(1, Draft(.note, on: s1, new: "Vu")), made(2, Draft(.undo, on: s1, of: id(1))),
      made(3, Draft(.undo, on: s1, of: id(2))), made(4, Draft(.undo, on: s1, of: id(3))),
      made(5, Draft(.undo, on: s1, of: id(9))),
    ]
  }

  private var moved: [JournalRecord] {
    let s1 = Target.action("S1")
    return [
      made(1, Draft(.set, on: s1, field: .status, old: nil, new: "done")),
      made(
        2,
        Draft(
          .undo, on: s1, field: .status, old: "done", new: nil, base: [id(1)], of: id(1))),
      made(
        3,
        Draft(
          .undo, on: s1, field: .status, old: nil, new: "done", base: [id(2)], of: id(2))),
    ]
  }

  @Test("An undo names what it takes back, a redo what it gives back")
  func undoOfNote() {
    let told = situation(noted)
    #expect(
      noted.map { wording.deed(of: $0, in: told) } == [
        "note : Vu", "annulation, note : Vu", "rétablissement, note : Vu", "annulation, note : Vu",
        "annulation",
      ])
  }

  @Test("An undo of a value says from what to what")
  func undoOfValue() {
    let told = situation(moved)
    #expect(
      moved.map { wording.shortDeed(of: $0, in: told) } == [
        "statut non renseigné → Réalisée", "annulation : statut Réalisée → non renseigné",
        "rétablissement : statut non renseigné → Réalisée",
      ])
    #expect(
      wording.deed(of: moved[2], in: told)
        == "rétablissement, statut : de « non renseigné » à « Réalisée »")
  }

  @Test("What was saved is said with its time and its action")
  func saved() {
    let told = situation(moved)
    #expect(
      wording.saved(moved[0], in: told)
        == "Enregistré 10:40 · S1 statut non renseigné → Réalisée")
    let note = made(4, Draft(.note, on: .action("S1"), new: "Entre nous", isPrivate: true))
    #expect(wording.saved(note, in: told) == "Enregistré 10:40 · S1 note (privée) « Entre nous »")
  }

  @Test("Chains of undos, however long and whichever way, are told at once")
  func chains() {
    let chain = (1...3_000).map { number in
      made(Int64(number), Draft(.undo, on: .action("S1"), of: id(Int64(number % 3_000) + 1)))
    }
    let told = situation(chain)
    #expect(Set(chain.map { wording.deed(of: $0, in: told) }) == ["annulation"])
  }
}
