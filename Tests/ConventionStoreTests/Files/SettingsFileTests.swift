import ConventionStore
import TestKit
import Testing

@Suite("The settings file on the disk")
struct SettingsFileTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  @Test("It is made with its folders, then changed in place")
  func making() throws {
    let path = scratch.path("config/suivi/config.toml")
    try SettingsFile.apply([.set(key: "theme", to: .text("a"))], to: path)
    #expect(scratch.read("config/suivi/config.toml") == "theme = \"a\"\n")
    try SettingsFile.apply(
      [.set(key: "theme", to: .text("b")), .set(key: "mouse", to: .flag(true))], to: path)
    #expect(scratch.read("config/suivi/config.toml") == "theme = \"b\"\nmouse = true\n")
    #expect(try names(in: "config/suivi") == ["config.toml"])
  }

  @Test("It keeps its rights, whatever new files get", arguments: ["600", "664", "640"])
  func rights(mode: String) throws {
    try scratch.write("", to: "config.toml")
    _ = Shell.run("chmod \(mode) config.toml", in: scratch)
    try SettingsFile.apply([.set(key: "a", to: .flag(true))], to: scratch.path("config.toml"))
    #expect(scratch.read("config.toml") == "a = true\n")
    #expect(Shell.run("stat -c %a config.toml", in: scratch).output == mode + "\n")
  }

  @Test("A link is followed and stays a link")
  func links() throws {
    try scratch.write("# kept elsewhere\n", to: "dotfiles/suivi.toml")
    try scratch.write("", to: "config/other")
    _ = Shell.run("ln -s ../dotfiles/suivi.toml config/config.toml", in: scratch)
    try SettingsFile.apply(
      [.set(key: "mouse", to: .flag(true))], to: scratch.path("config/config.toml"))
    #expect(scratch.read("dotfiles/suivi.toml") == "# kept elsewhere\nmouse = true\n")
    #expect(Shell.run("test -L config/config.toml", in: scratch).status == 0)
  }

  @Test("A faulty file, or one that is no file, is left as it is")
  func refusals() throws {
    try scratch.write("theme = = 1\n", to: "config.toml")
    #expect(throws: SettingsFile.Refused.self) {
      try SettingsFile.apply([.set(key: "a", to: .flag(true))], to: scratch.path("config.toml"))
    }
    #expect(scratch.read("config.toml") == "theme = = 1\n")
    try scratch.write("", to: "folder/x")
    #expect(throws: SettingsFile.Refused.self) {
      try SettingsFile.apply([.set(key: "a", to: .flag(true))], to: scratch.path("folder"))
    }
    #expect(try names(in: "folder") == ["x"])
    #expect(try names(in: ".").filter { $0.hasPrefix("config") } == ["config.toml"])
  }

  private func names(in folder: String) throws -> [String] {
    Shell.run("ls -A '\(folder)'", in: scratch).output.split(separator: "\n").map(String.init)
  }
}
