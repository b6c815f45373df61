import CNcurses
import Glibc

extension Terminal {
  /// The longest text that is sent to a clipboard, in bytes: what the usual terminals take.
  public static let longestCopy = 74_994

  /// Whether texts can be sent to this terminal's clipboard at all.
  ///
  /// Consoles without a clipboard would show the sequence.
  public var hasClipboard: Bool {
    let type = substitutedType ?? environment("TERM") ?? ""
    return !["linux", "vt", "ansi", "cons", "sun", "dumb", "pcansi"].contains(where: type.hasPrefix)
  }

  /// Sends a text to the clipboard of the terminal (OSC 52), on whatever computer that is.
  ///
  /// Terminals do not tell whether they took it; many ask for it to be allowed.
  ///
  /// - Returns: False when the text is too long or the terminal has no clipboard; nothing is sent.
  public func copy(_ text: String) -> Bool {
    guard hasClipboard, text.utf8.count <= Self.longestCopy else { return false }
    let bytes = Self.sequence(for: text, through: environment("STY") != nil).utf8CString
    unsafe bytes.withUnsafeBufferPointer { buffer in
      // Without the NUL at its end.
      if let first = buffer.baseAddress { unsafe nc_send(first, Int32(buffer.count - 1)) }
    }
    return true
  }

  /// The sequence that carries a text to the clipboard.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - screen: Whether it has to go through GNU screen, which hands on short strings only.
  /// - Returns: The bytes to send, all of them ASCII.
  package static func sequence(for text: String, through screen: Bool) -> String {
    let encoded = base64(Array(text.utf8))
    guard screen else { return "\u{1B}]52;c;\(encoded)\u{7}" }
    var pieces: [Substring] = []
    var rest = encoded[...]
    while !rest.isEmpty {
      pieces.append(rest.prefix(200))
      rest = rest.dropFirst(200)
    }
    return "\u{1B}P\u{1B}]52;c;" + pieces.joined(separator: "\u{1B}\\\u{1B}P") + "\u{7}\u{1B}\\"
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits: UInt32 = 0
      for place in 0..<3 {
        bits = bits << 8 | (place < group.count ? UInt32(group[start + place]) : 0)
      }
      for place in 0..<4 {
        let digit = digits[Int(bits >> UInt32(18 - 6 * place) & 63)]
        encoded.append(place <= group.count ? digit : UInt8(ascii: "="))
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
