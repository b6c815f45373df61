import Testing

@testable import ConventionStore

/// The checksum of a line is that of zlib.
@Suite struct ChecksumTests {
  @Test(
    arguments: [
      ("", 0), ("a", 0xE8B7_BE43), ("123456789", 0xCBF4_3926),
      ("The quick brown fox jumps over the lazy dog", 0x414F_A339),
    ] as [(String, UInt32)])
  func agreesWithZlib(_ text: String, _ sum: UInt32) {
    let bytes = Array(text.utf8)
    #expect(Checksum.crc32(bytes.span) == sum)
  }

  @Test func isTheSameByBytesAndByEights() {
    var random = SeededGenerator(seed: 5)
    for length in 0..<70 {
      let bytes = (0..<length).map { _ in UInt8(random.below(256)) }
      var plain: UInt32 = 0xFFFF_FFFF
      for byte in bytes {
        plain ^= UInt32(byte)
        for _ in 0..<8 { plain = plain & 1 == 1 ? plain >> 1 ^ 0xEDB8_8320 : plain >> 1 }
      }
      #expect(Checksum.crc32(bytes.span) == ~plain)
    }
  }

  @Test(arguments: ["8E84AD04", "8e84ad0", "8e84ad04a", "+e84ad04", "8e84ad0g", ""])
  func readsEightLowerCaseDigitsOnly(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(Checksum.value(hexadecimal: bytes.span) == nil)
  }
}
