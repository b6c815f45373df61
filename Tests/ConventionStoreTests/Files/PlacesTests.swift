import Testing

@testable import ConventionStore

/// The folder to open is found in a known order.
@Suite struct PlacesTests {
  @Test func followsTheOrder() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a/convention.toml")
    try folder.write("", to: "a/b/c/x")
    let environment = ["SUIVI_DIR": "/named", "XDG_DATA_HOME": "/data", "HOME": "/home/x"]
    #expect(
      Places.folder(environment: environment, workingDirectory: folder.path("a/b"))
        == .environment(ConventionFolder(path: "/named")))
    #expect(
      Places.folder(environment: ["SUIVI_DIR": ""], workingDirectory: folder.path("a/b/c"))
        == .upward(ConventionFolder(path: folder.path("a"))))
    #expect(
      Places.folder(environment: [:], workingDirectory: folder.path("a"))
        == .upward(ConventionFolder(path: ".")))
    #expect(
      Places.folder(environment: ["XDG_DATA_HOME": "/data"], workingDirectory: folder.path)
        == .shipped(ConventionFolder(path: "/data/suivi/val-de-marne-2022")))
    #expect(
      Places.folder(
        environment: ["XDG_DATA_HOME": "relative", "HOME": "/home/x"],
        workingDirectory: folder.path)
        == .shipped(ConventionFolder(path: "/home/x/.local/share/suivi/val-de-marne-2022")))
    #expect(Places.folder(environment: [:], workingDirectory: folder.path) == .nowhere)
  }

  @Test func findsSettings() {
    #expect(Places.configuration(environment: ["HOME": "/h"]) == "/h/.config/suivi")
    #expect(Places.configuration(environment: ["XDG_CONFIG_HOME": "/c"]) == "/c/suivi")
    #expect(Places.configuration(environment: [:]) == nil)
  }

  @Test func readsTablesOfSettings() throws {
    let folder = try TemporaryFolder()
    try folder.write("lang = 'en'\n[theme]\nname = 'dark'\n", to: "config.toml")
    try folder.write("a =", to: "bad.toml")
    let (table, diagnostics) = TableFile.read(path: folder.path("config.toml"))
    #expect(diagnostics == [])
    #expect(table?["lang"]?.content == .string("en"))
    #expect(TableFile.read(path: folder.path("bad.toml")).table == nil)
    #expect(TableFile.read(path: folder.path("none.toml")).diagnostics.count == 1)
    #expect(TableFile.names(in: folder.path) == ["bad", "config"])
  }
}
