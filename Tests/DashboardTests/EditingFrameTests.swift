import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

/// What a person sees while editing, at the size of a meeting room's projector.
struct EditingFrameTests {
  private func example(_ keys: String = "") throws -> Dashboard {
    var dashboard = Trial.dashboard(try Samples.example())
    _ = dashboard.update(.author(Author(name: "a.martin", replicas: ["k1"])))
    dashboard.type(keys)
    return dashboard
  }

  @Test(arguments: [
    ("statut", "s"), ("meteo", "m"), ("note", "cVu en comité, à relancer"),
    ("avancement", "%101\r"),
    ("suite", "t"), ("montant", "b"), ("date", "T"), ("marques", " j j s"),
  ])
  func overTheBoard(name: String, keys: String) throws {
    var dashboard = try example()
    for key in keys {
      dashboard.press(key == "\r" || key == "\r\n" ? .enter : .character(key))
    }
    Snapshot.expect(dashboard.render().grid, named: "saisie-\(name)")
  }

  @Test func theQuestion() throws {
    var dashboard = try example()
    let mine = dashboard.type("sa").drafts
    let others = [
      Draft(.set, on: .action("S1"), field: .status, old: "done", new: "blocked")
    ].map {
      $0.record(
        id: RecordID(replica: "z9", number: 1), clock: 9_000,
        at: Instant(iso: "2023-09-12T12:02:00.000Z") ?? Instant(milliseconds: 0), by: "b.diallo",
        batch: nil, session: nil)
    }
    _ = dashboard.update(.changedMeanwhile(mine, by: others))
    Snapshot.expect(dashboard.render().grid, named: "saisie-question")
  }

  @Test func whatIsNotSaved() throws {
    var dashboard = try example()
    let drafts = dashboard.type("sa").drafts
    _ = dashboard.update(.notSaved(drafts, reason: "disque plein"))
    Snapshot.expect(dashboard.render().grid, named: "saisie-non-enregistree")
  }

  @Test func readOnly() throws {
    var dashboard = try example()
    _ = dashboard.update(.author(Author(name: "a.martin", readOnly: "demandée par --read-only")))
    dashboard.type("s")
    Snapshot.expect(dashboard.render().grid, named: "saisie-lecture-seule")
  }
}
