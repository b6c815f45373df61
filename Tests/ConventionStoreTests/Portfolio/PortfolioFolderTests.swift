import ConventionStore
import TestKit
import Testing

struct PortfolioFolderTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try PortfolioSample.write(to: scratch)
  }

  @Test func listsTheFoldersThatHoldADefinition() throws {
    let folder = try #require(PortfolioFolder(path: scratch.path("p")))
    #expect(folder.folders == ["ain", "coupe", "double", "exemple", "val-de-marne"])
    #expect(folder.otherFolders == 1)
    #expect(folder.folder(3).path == scratch.path("p/exemple"))
  }

  @Test func listsADefinitionThatIsALinkToNothing() throws {
    try scratch.makeFolder("p/vide")
    #expect(Shell.run("ln -s ailleurs p/vide/convention.toml", in: scratch).status == 0)
    let folder = try #require(PortfolioFolder(path: scratch.path("p")))
    #expect(folder.folders.contains("vide"))
  }

  @Test(arguments: ["p/exemple", "p/notes", "p/lisez-moi.txt", "p/nulle-part"])
  func isNone(_ path: String) {
    #expect(PortfolioFolder(path: scratch.path(path)) == nil)
  }
}
