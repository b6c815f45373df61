import ConventionStore
import TestKit
import Testing

@Suite("Editing a file of tables")
struct TableEditTests {
  private func edited(_ text: String, _ edit: TableEdit) throws -> String {
    String(decoding: try edit.applied(to: Array(text.utf8)), as: UTF8.self)
  }

  @Test(
    "Only the value changes; comments, order and the rest stay",
    arguments: [
      ("", "theme = \"x\"\n"),
      ("# mine\n", "# mine\ntheme = \"x\"\n"),
      ("theme = \"old\" # dark\nname = \"A\"\n", "theme = \"x\" # dark\nname = \"A\"\n"),
      ("  theme='old'\r\nname = \"A\"\r\n", "  theme=\"x\"\r\nname = \"A\"\r\n"),
      ("theme = \"\"\"\nlong\n\"\"\"\n", "theme = \"x\"\n"),
      ("name = \"A\"\n", "name = \"A\"\ntheme = \"x\"\n"),
      ("name = \"A\"", "name = \"A\"\ntheme = \"x\"\n"),
      (
        "name = \"A\"\n\n# the keys\n[keys]\npreset = \"us\"\n",
        "name = \"A\"\ntheme = \"x\"\n\n# the keys\n[keys]\npreset = \"us\"\n"
      ),
      (
        "[[view]]\nname = \"é\"\ntheme = \"inside\"\n",
        "theme = \"x\"\n\n[[view]]\nname = \"é\"\ntheme = \"inside\"\n"
      ),
    ])
  func setting(before: String, after: String) throws {
    #expect(try edited(before, .set(key: "theme", to: .text("x"))) == after)
  }

  @Test(
    "A key of a table is written under its header",
    arguments: [
      ("", "[keys]\npreset = \"us\"\n"),
      ("a = 1", "a = 1\n\n[keys]\npreset = \"us\"\n"),
      ("[keys]", "[keys]\npreset = \"us\"\n"),
      ("[keys] # mine\nopen = \"o\"\n", "[keys] # mine\npreset = \"us\"\nopen = \"o\"\n"),
      ("[keys]\npreset = \"fr\" # x\n", "[keys]\npreset = \"us\" # x\n"),
    ])
  func inTable(before: String, after: String) throws {
    #expect(try edited(before, .set(key: "preset", table: "keys", to: .text("us"))) == after)
  }

  @Test("A table is added at the end, its texts escaped")
  func appending() throws {
    let edit = TableEdit.append(
      table: "view", [.init("name", .text("en \"retard\"\n\u{1}\\")), .init("wide", .flag(true))])
    #expect(
      try edited("a = 1", edit)
        == "a = 1\n\n[[view]]\nname = \"en \\\"retard\\\"\\n\\u0001\\\\\"\nwide = true\n")
  }

  @Test(
    "A file that cannot be followed is left as it is",
    arguments: [
      "theme = = 1\n", "keys = { preset = \"fr\", theme = \"x\" }\nkeys.theme = 2\n",
    ])
  func refusals(text: String) {
    #expect(throws: TableEdit.Refused.self) {
      try edited(text, .set(key: "theme", to: .text("x")))
    }
  }

  @Test("Braces around the keys are no place for a new one")
  func braces() {
    #expect(throws: TableEdit.Refused.unusual("preset")) {
      try edited("keys = { open = \"o\" }\n", .set(key: "preset", table: "keys", to: .text("us")))
    }
  }

  @Test("Whatever the file, an edit says what was meant and keeps every line it does not concern")
  func property() throws {
    var random = SplitMix64(seed: 11)
    let lines = [
      "# comment é", "", "name = \"A\"", "mouse = true # yes", "glyphs = 'box'", "theme = \"old\"",
      "[keys]", "open = [\"o\", # two\n  \"p\"]", "preset = \"fr\"", "[[view]]",
      "query = \"\"\"\na\nb\"\"\"",
      "[other.deep]", "theme = 5", "x.y = 1",
    ]
    var applied = 0
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0..<9, using: &random)).map { _ in
        lines[Int.random(in: 0..<lines.count, using: &random)]
      }.joined(separator: "\n")
      let edit: TableEdit = [
        .set(key: "theme", to: .text("né\"w")), .set(key: "preset", table: "keys", to: .text("us")),
        .append(table: "view", [.init("name", .text("v"))]), .set(key: "mouse", to: .flag(false)),
      ][Int.random(in: 0..<4, using: &random)]
      guard let after = try? edited(text, edit) else { continue }
      applied += 1
      let kept = text.split(separator: "\n").filter {
        !$0.hasPrefix("theme") && !$0.hasPrefix("preset") && !$0.hasPrefix("mouse")
      }
      for line in kept { #expect(after.contains(line)) }
    }
    #expect(applied > 500)
  }
}
