import Canvas
import ConventionModel
import Dashboard
import TestKit
import Testing
import Words

/// x writes a document: which one, under which name, and never over another unasked.
struct ExportTests {
  private func example(_ language: Language = .french) throws -> Dashboard {
    Trial.dashboard(try Samples.example(), language)
  }

  private func asked(_ effects: [Effect]) -> ExportRequest? {
    effects.compactMap { if case .export(let request) = $0 { request } else { nil } }.first
  }

  @Test(arguments: Language.allCases)
  func asksWhichDocumentAndUnderWhichName(in language: Language) throws {
    var dashboard = try example(language)
    dashboard.type("x")
    Snapshot.expect(dashboard.render().grid, named: "export-choix-\(language.rawValue)")
    dashboard.type("r")
    Snapshot.expect(dashboard.render().grid, named: "export-fichier-\(language.rawValue)")
  }

  @Test(arguments: [
    ("h", "etat-exemple-2023-09-12.html"), ("m", "etat-exemple-2023-09-12.md"),
    ("r", "rapport-execution-exemple-2023-09-12.html"),
    ("t", "rapport-execution-exemple-2023-09-12.md"), ("j", "suivi-exemple-2023-09-12.json"),
    ("c", "suivi-exemple-2023-09-12.csv"),
    ("d", "suivi-exemple-2023-09-12.csv"),
  ])
  func namesTheFileAfterWhatItIsAndItsDay(letter: String, name: String) throws {
    var dashboard = try example()
    dashboard.type("x" + letter)
    let request = try #require(asked(dashboard.press(.enter)))
    #expect(request.path == name)
    #expect(!request.replaces)
  }

  @Test func aTableIsForSpreadsheetsOrForPrograms() throws {
    for (letter, profile) in [("c", "excelFrench"), ("d", "data")] {
      var dashboard = try example()
      dashboard.type("x" + letter)
      let request = try #require(asked(dashboard.press(.enter)))
      #expect(request.format == .csv && "\(request.profile)" == profile)
    }
  }

  @Test func takesAnotherName() throws {
    var dashboard = try example()
    dashboard.type("xhmien.html")
    #expect(asked(dashboard.press(.enter))?.path == "mien.html")
    dashboard.type("xh ")
    #expect(asked(dashboard.press(.enter)) == nil)
  }

  @Test func saysWhereItIs() throws {
    var dashboard = try example()
    dashboard.type("xh")
    let request = try #require(asked(dashboard.press(.enter)))
    _ = dashboard.update(.exported(request, nil, at: "/tmp/etat.html"))
    #expect(dashboard.render().grid.text().contains("Écrit dans /tmp/etat.html"))
  }

  @Test func asksBeforeReplacingAndKeepsUnlessTold() throws {
    var dashboard = try example()
    dashboard.type("xh")
    let request = try #require(asked(dashboard.press(.enter)))
    let exists = DocumentFailure(path: "/tmp/etat.html", reason: .exists)
    _ = dashboard.update(.exported(request, exists, at: "/tmp/etat.html"))
    Snapshot.expect(dashboard.render().grid, named: "export-existant-fr")
    // Enter takes the first line, which keeps the file.
    var kept = dashboard
    #expect(asked(kept.press(.enter)) == nil)
    #expect(kept.render().grid.text().contains("reste tel quel"))
    #expect(asked(dashboard.press(.character("o")))?.replaces == true)
  }

  @Test func saysWhyNothingWasWrittenAndKeepsWhatWasTyped() throws {
    var dashboard = try example()
    dashboard.type("xhabsent/etat.html")
    let request = try #require(asked(dashboard.press(.enter)))
    let failure = DocumentFailure(path: "/tmp/absent", reason: .noFolder)
    _ = dashboard.update(.exported(request, failure, at: "/tmp/absent/etat.html"))
    let text = dashboard.render().grid.text()
    #expect(text.contains("n'existe pas"))
    #expect(text.contains("absent/etat.html"))
    #expect(asked(dashboard.press(.enter))?.path == "absent/etat.html")
  }
}
