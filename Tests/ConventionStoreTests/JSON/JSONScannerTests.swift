import Foundation
import Testing

@testable import ConventionStore

/// What is JSON here is JSON by RFC 8259, no more and, but for stated limits, no less.
@Suite struct JSONScannerTests {
  static func isJSON(_ bytes: [UInt8]) -> Bool {
    guard (try? UTF8Span(validating: bytes.span)) != nil else { return false }
    var scanner = JSONScanner()
    do throws(JSONScanner.Malformed) {
      try scanner.skip(bytes.span)
      return scanner.next(bytes.span) == nil
    } catch {
      return false
    }
  }

  @Test(arguments: [
    "{}", "[]", " [1, -0, 0.5, 1e3, 1E-2, -1.5e+10] ", "\"\\u00e9\\ud83d\\ude00\\/\"", "null",
    "true", "{\"a\":{\"b\":[[],{}]},\"c\":\"\"}", "\"\u{7F}\"", "\"\u{2028}\"",
  ])
  func accepts(_ text: String) { #expect(Self.isJSON(Array(text.utf8))) }

  @Test(arguments: [
    "", " ", "{", "}", "[1,]", "[,1]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "{'a':1}", "01", "+1",
    "1.",
    ".5", "1e", "-", "0x1", "NaN", "Infinity", "nul", "truee", "\"\t\"", "\"\n\"", "\"\\x\"",
    "\"\\u12g4\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\ud800x\"", "\"a",
    "[1] 2", "[1 2]", "// a\n1", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "\u{FEFF}1",
    "1\u{0}", "\"\\", "\"\\u", "[\"a\":1]",
  ])
  func refuses(_ text: String) { #expect(!Self.isJSON(Array(text.utf8))) }

  @Test func refusesBadBytesAndDepth() {
    #expect(!Self.isJSON([0x22, 0xC3, 0x28, 0x22]))
    #expect(!Self.isJSON([0x22, 0xED, 0xA0, 0x80, 0x22]))
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(Self.isJSON(nested(32)))
    #expect(!Self.isJSON(nested(33)))
    #expect(!Self.isJSON(Array(repeating: UInt8(ascii: "["), count: 100_000)))
  }

  @Test(
    arguments: [
      ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min), ("0", 0), ("-0", 0),
      ("9223372036854775808", nil), ("1e3", nil), ("1.0", nil), ("417", 417),
    ] as [(String, Int64?)])
  func readsIntegersExactly(_ text: String, _ value: Int64?) throws {
    let bytes = Array(text.utf8)
    var scanner = JSONScanner()
    #expect(try scanner.number(bytes.span) == value)
  }

  // MARK: Against another reader

  /// Any JSON value, kept as text so that two readings can be compared.
  struct Anything: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      if let object = try? decoder.container(keyedBy: Key.self) {
        text = try object.allKeys.map {
          "\($0.stringValue.debugDescription):\(try object.decode(Anything.self, forKey: $0).text)"
        }.sorted().joined(separator: ",")
      } else if var array = try? decoder.unkeyedContainer() {
        var parts: [String] = []
        while !array.isAtEnd { parts.append(try array.decode(Anything.self).text) }
        text = parts.joined(separator: ",")
      } else {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
          text = "null"
        } else if let boolean = try? value.decode(Bool.self) {
          text = "\(boolean)"
        } else if let number = try? value.decode(Double.self) {
          text = "\(number)"
        } else {
          text = try value.decode(String.self).debugDescription
        }
      }
    }

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }
  }

  static let line = #"""
    {"v":1,"id":"k3f9a2:417","clock":1033,"at":"2023-03-05T10:22:31.120Z","by":"é\u00e9","x":[1.5,-2e3,{"y":null}],"z":true,"s":"\ud83d\ude00\n"}
    """#
  static let signs = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "-", "e", ".", "null", "\\u", "\\ud800", " ",
    "\t", "\u{1}", "true", "1", "\"a\":1,", "é",
  ].map { Array($0.utf8) }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func agreesWithJSONDecoder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var accepted = 0
    for round in 0..<800 {
      let bytes = random.mutate(Array(Self.line.utf8), with: Self.signs)
      let isOurs = Self.isJSON(bytes)
      let theirs = try? JSONDecoder().decode(Anything.self, from: Data(bytes))
      if isOurs {
        accepted += 1
        #expect(
          theirs != nil || Self.isImmense(bytes),
          "seed \(seed) round \(round): \(String(decoding: bytes, as: UTF8.self))")
      } else if theirs != nil {
        // The other reader lets a key stand twice, and a comma after the last member of an object.
        #expect(
          Self.repeatsKey(bytes) || Self.trailsComma(bytes),
          "seed \(seed) round \(round): \(String(decoding: bytes, as: UTF8.self))")
      }
    }
    #expect(accepted > 50)
  }

  /// Whether a number may be too large for the other reader.
  static func isImmense(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(/e\+?\d{3}/)
  }

  static func trailsComma(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(/,\s*}/)
  }

  static func repeatsKey(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let keys = text.matches(of: /"([^"]*)"\s*:/).map(\.output.1)
    return Set(keys).count < keys.count
  }
}
