/// The checksum that tells a record as written from one edited by hand.
public enum RecordSeal {
  /// A record, a JSON object without checksum, with its checksum as last key; other bytes as they are.
  public static func sealed(_ record: [UInt8]) -> [UInt8] {
    guard record.last == UInt8(ascii: "}") else { return record }
    let body = Array(record.dropLast())
    return body + suffix(Checksum.crc32(body.span))
  }

  /// The bytes of the end of a record that its checksum is in, from the comma to the brace.
  static let suffixLength = suffix(0).count

  private static func suffix(_ checksum: UInt32) -> [UInt8] {
    Array(",\"crc\":\"\(Checksum.digits(of: checksum))\"}".utf8)
  }
}
