/// CRC-32 as in zlib (reflected polynomial 0xEDB88320), eight bytes at a time.
enum Checksum {
  /// The checksum of some bytes.
  static func crc32(_ bytes: Span<UInt8>) -> UInt32 {
    let tables = Self.tables.span
    var crc: UInt32 = 0xFFFF_FFFF
    var index = 0
    while bytes.count - index >= 8 {
      let low =
        crc ^ UInt32(bytes[index]) ^ UInt32(bytes[index + 1]) << 8
        ^ UInt32(bytes[index + 2]) << 16 ^ UInt32(bytes[index + 3]) << 24
      // Each byte's table says what it does once the bytes after it have passed too.
      crc =
        tables[0x700 | Int(low & 0xFF)] ^ tables[0x600 | Int(low >> 8 & 0xFF)]
        ^ tables[0x500 | Int(low >> 16 & 0xFF)] ^ tables[0x400 | Int(low >> 24)]
        ^ tables[0x300 | Int(bytes[index + 4])] ^ tables[0x200 | Int(bytes[index + 5])]
        ^ tables[0x100 | Int(bytes[index + 6])] ^ tables[Int(bytes[index + 7])]
      index += 8
    }
    while index < bytes.count {
      crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ crc >> 8
      index += 1
    }
    return ~crc
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
