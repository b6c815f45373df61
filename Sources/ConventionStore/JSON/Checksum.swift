/// CRC-32 as in zlib (reflected polynomial 0xEDB88320), eight bytes at a time.
enum Checksum {
  /// The checksum of some bytes.
  static func crc32(_ bytes: Span<UInt8>) -> UInt32 {
    let tables = Self.tables.span
    var crc: UInt32 = 0xFFFF_FFFF
    var index = 0
    while bytes.count - index >= 8 {
      // Within bounds: eight bytes are left, and no index of a table reaches 0x800.
      func byte(_ step: Int) -> UInt32 { unsafe UInt32(bytes[unchecked: index + step]) }
      func after(_ table: Int, _ byte: UInt32) -> UInt32 {
        unsafe tables[unchecked: table << 8 | Int(byte & 0xFF)]
      }
      let low = crc ^ (byte(0) | byte(1) << 8 | byte(2) << 16 | byte(3) << 24)
      // Each byte's table says what it does once the bytes after it have passed too.
      crc = after(7, low) ^ after(6, low >> 8) ^ after(5, low >> 16) ^ after(4, low >> 24)
      crc ^= after(3, byte(4)) ^ after(2, byte(5)) ^ after(1, byte(6)) ^ after(0, byte(7))
      index += 8
    }
    while index < bytes.count {
      crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ crc >> 8
      index += 1
    }
    return ~crc
  }

  /// A checksum as eight lower-case hexadecimal digits.
  static func digits(of checksum: UInt32) -> String {
    let digits = String(checksum, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// The value of eight lower-case hexadecimal digits; nil for anything else.
  static func value(hexadecimal digits: Span<UInt8>) -> UInt32? {
    guard digits.count == 8 else { return nil }
    var value: UInt32 = 0
    for index in digits.indices {
      switch digits[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value << 4 | UInt32(digits[index] - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | UInt32(digits[index] - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return value
  }

  /// Eight tables of 256: table k is what a byte becomes after k further zero bytes.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = []
    tables.reserveCapacity(8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables.append(value)
    }
    for index in 256..<(8 * 256) {
      let before = tables[index - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()
}
