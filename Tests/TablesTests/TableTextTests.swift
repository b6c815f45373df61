import Tables
import Testing
import Words

@Suite("Encodings of tables")
struct TableTextTests {
  private func read(_ bytes: [UInt8]) -> (String, TableEncoding)? {
    guard case .success(let text) = TableText.read(bytes) else { return nil }
    return (text.text, text.encoding)
  }

  @Test("UTF-8 with and without mark, UTF-16, windows-1252 and ISO-8859-15")
  func encodings() throws {
    #expect(try #require(read(Array("é€".utf8))) == ("é€", .utf8))
    #expect(try #require(read([0xEF, 0xBB, 0xBF] + Array("é".utf8))) == ("é", .utf8WithMark))
    #expect(try #require(read([0xFF, 0xFE, 0xE9, 0, 0xAC, 0x20])) == ("é€", .utf16))
    #expect(try #require(read([0xFE, 0xFF, 0, 0xE9])) == ("é", .utf16))
    // « L’été à 5 € » as Excel writes it, then as an old tool does, with a word that has œ.
    let windows: [UInt8] = [0x4C, 0x92, 0xE9, 0x74, 0xE9, 0x20, 0x35, 0x20, 0x80]
    #expect(try #require(read(windows)) == ("L’été 5 €", .windows1252))
    let latin: [UInt8] = [0x35, 0x20, 0xA4, 0x20, 0x63, 0xBD, 0x75, 0x72]
    #expect(try #require(read(latin)) == ("5 € cœur", .iso8859_15))
    #expect(try #require(read([0xE9, 0x20, 0xBD])) == ("é ½", .windows1252))
    #expect(try #require(read([])) == ("", .utf8))
  }

  @Test("What is no text is refused for what it is")
  func refused() {
    func problem(_ bytes: [UInt8]) -> ImportProblem? {
      guard case .failure(let problem) = TableText.read(bytes) else { return nil }
      return problem
    }
    #expect(problem([0x50, 0x4B, 0x03, 0x04, 0x14, 0]) == .workbook)
    #expect(problem([0xD0, 0xCF, 0x11, 0xE0]) == .workbook)
    #expect(problem([0x61, 0, 0x62]) == .notText)
    #expect(problem([0xEF, 0xBB, 0xBF, 0xE9]) == .notText)
    #expect(problem([0xFF, 0xFE, 0xE9]) == .notText)
  }
}
