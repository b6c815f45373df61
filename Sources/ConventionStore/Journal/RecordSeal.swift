/// The checksum that tells a record as written from one edited by hand.
public enum RecordSeal {
  /// A record, a JSON object without checksum, with its checksum as last key; other bytes as they are.
  public static func sealed(_ record: [UInt8]) -> [UInt8] {
    guard record.last == UInt8(ascii: "}") else { return record }
    let body = Array(record.dropLast())
    let digits = String(Checksum.crc32(body.span), radix: 16)
    let padding = String(repeating: "0", count: 8 - digits.utf8.count)
    return body + Array(",\"crc\":\"\(padding)\(digits)\"}".utf8)
  }
}
