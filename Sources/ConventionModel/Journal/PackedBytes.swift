/// Writes numbers and texts one after the other, small ones in few bytes.
struct PackWriter: Hashable, Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func put(_ byte: UInt8) { bytes.append(byte) }

  /// Seven bits a byte, the low ones first; the high bit says that more follow.
  mutating func put(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Numbers near zero take few bytes, whatever their sign.
  mutating func put(_ number: Int64) {
    put(UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  mutating func put(_ text: String) {
    put(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes another byte where one was written.
  mutating func replace(at place: Int, with byte: UInt8) { bytes[place] = byte }

  /// Gives back the memory that nothing more will be put in.
  mutating func close() { bytes = bytes.fitted }
}

/// Reads what a ``PackWriter`` wrote.
struct PackReader {
  private let bytes: [UInt8]
  private var place: Int

  /// Reads on from a place.
  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  mutating func byte() -> UInt8 {
    defer { place += 1 }
    return bytes[place]
  }

  mutating func unsigned() -> UInt64 {
    var (number, shift): (UInt64, UInt64) = (0, 0)
    while true {
      let next = byte()
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return number }
      shift += 7
    }
  }

  mutating func signed() -> Int64 {
    let folded = unsigned()
    return Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
  }

  mutating func text() -> String {
    let count = Int(truncatingIfNeeded: unsigned())
    defer { place += count }
    return String(decoding: bytes[place..<place + count], as: UTF8.self)
  }
}

extension Array {
  /// The same, in as little memory as it takes.
  var fitted: [Element] {
    var fitted: [Element] = []
    fitted.reserveCapacity(count)
    fitted.append(contentsOf: self)
    return fitted
  }
}
