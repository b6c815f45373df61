import TestKit
import Testing
import Words

/// French typography of everything the program says, read in its own sources, where all of it stands.
@Suite("French typography")
struct TypographyOfWordsTests {
  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// The texts between quotation marks of every file of words, a sign for each hole.
  private static func literals() throws -> [(file: String, text: String)] {
    var found: [(String, String)] = []
    let listing = Shell.run(
      "find \"$1\" -name '*.swift'", in: try Scratch(), arguments: [root + "/Sources/Words"])
    for path in listing.output.split(separator: "\n").map(String.init) {
      let text = try #require(Files.read(path))
      for line in text.split(separator: "\n") {
        let code = line.drop { $0 == " " }
        if code.hasPrefix("//") { continue }
        for literal in texts(in: String(code)) { found.append((path, literal)) }
      }
    }
    return found
  }

  private static func texts(in line: String) -> [String] {
    var texts: [String] = []
    // A stack of what one is in: a text, or the parentheses of a hole in one.
    var holes: [Int] = []
    var current: [String] = []
    var isEscaped = false
    for character in line {
      let isInText = current.count > holes.count
      if isInText {
        if isEscaped {
          isEscaped = false
          if character == "(" {
            holes.append(1)
            // Whatever the hole holds, it is no space.
            current[current.count - 1].append("□")
          }
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          texts.append(current.removeLast())
        } else {
          current[current.count - 1].append(character)
        }
      } else if character == "\"" {
        current.append("")
      } else if let depth = holes.last {
        let now = depth + (character == "(" ? 1 : character == ")" ? -1 : 0)
        if now == 0 { holes.removeLast() } else { holes[holes.count - 1] = now }
      }
    }
    return texts
  }

  @Test("No ordinary space stands before ; : ! ? », nor after «, where it could be cut off")
  func highPunctuation() throws {
    let literals = try Self.literals()
    #expect(literals.count > 1_000)
    for (file, text) in literals {
      // The phrases of the parser and the help get their spaces when they are said.
      if file.hasSuffix("/HelpTopic.swift") { continue }
      let characters = Array(text)
      for place in characters.indices.dropLast() where characters[place] == " " {
        let next = characters[place + 1]
        let before = place > 0 ? characters[place - 1] : " "
        let isAlone = place + 2 < characters.count && characters[place + 2].isLetter
        // « ? » and « : » are also the names of keys, after a sentence or a comma.
        let isKey =
          [".", ",", " "].contains(before) || text.contains("Tapez") || text.contains("Type")
        if isKey { continue }
        #expect(!";:!?»".contains(next) || isAlone, "\(file): \(text)")
      }
      #expect(!text.contains("« "), "\(file): \(text)")
    }
  }

  @Test("Help and the parser's phrases have them too, and ordinary ones where those are wanted")
  func help() {
    for topic in HelpTopic.allCases {
      let text = Wording(.french).help(topic)
      for sign in [" :", " ;", " ?", " !"] { #expect(!text.contains(sign), "\(text)") }
      #expect(!Wording(.french, usesPlainSpaces: true).help(topic).contains("\u{A0}"))
    }
    #expect(Wording(.french).parserText("USAGE: suivi").hasPrefix("USAGE\u{A0}: "))
  }

  @Test("Forms of the plural follow the language: none and one are singular in French")
  func plurals() {
    let french = Wording(.french, usesPlainSpaces: true)
    #expect(french.count(0, "action", "actions") == "0 action")
    #expect(french.count(1, "action", "actions") == "1 action")
    #expect(french.count(2, "action", "actions") == "2 actions")
    let english = Wording(.english, usesPlainSpaces: true)
    #expect(english.count(0, "action", "actions") == "0 actions")
    #expect(english.count(1, "action", "actions") == "1 action")
  }

  @Test("Numbers, money and quotation marks are set as French print sets them")
  func setting() {
    let french = Wording(.french)
    #expect(french.number(13_765_770) == "13\u{202F}765\u{202F}770")
    #expect(french.percent(75) == "75\u{A0}%")
    #expect(french.quoted("mot") == "«\u{A0}mot\u{A0}»")
    let plain = Wording(.french, usesPlainSpaces: true)
    #expect(plain.number(13_765_770) == "13 765 770")
    #expect(plain.quoted("mot") == "« mot »")
  }
}
