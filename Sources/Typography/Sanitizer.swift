/// Makes foreign text harmless for a terminal, a log or an error message.
///
/// Control characters become one visible sign each (␛ for ESC), and what the eye would miss (changes
/// of writing direction, characters without width, tags, soft hyphens, unassigned and private
/// characters) its number, as in `<U+202E>`. Ordinary writing of any script passes. Of more than
/// four marks on one character the rest is counted, as in `<+12>`.
public enum Sanitizer {
  /// The text with its line feeds kept, everything else as for ``DisplayText``.
  ///
  /// A carriage return before a line feed is dropped, a tab becomes a space.
  public static func visible(_ raw: String) -> String {
    var cleaner = Cleaner(keepsLineFeeds: true)
    return cleaner.clean(raw).string
  }
}

/// The most marks one character carries on screen.
let marksPerCluster = 4

/// The one implementation of the rules stated at ``Sanitizer``.
struct Cleaner {
  private let keepsLineFeeds: Bool
  private var shown = String.UnicodeScalarView()
  private var width = 0
  private var marks = 0
  private var surplus = 0
  private var hasBase = false
  private var lastIsEmoji = false

  init(keepsLineFeeds: Bool) {
    self.keepsLineFeeds = keepsLineFeeds
  }

  mutating func clean(_ raw: String) -> (string: String, width: Int) {
    let scalars = raw.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      scalars.formIndex(after: &index)
      let next = index < scalars.endIndex ? scalars[index] : nil
      add(scalar, before: next)
    }
    flushSurplus()
    return (String(shown), width)
  }

  private mutating func add(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) {
    if scalar == "\r", next == "\n" { return }
    if isJoinery(scalar, before: next) { return }
    let appearance = Appearance(of: scalar)
    if appearance == .mark {
      addMark(scalar)
      return
    }
    flushSurplus()
    marks = 0
    hasBase = true
    lastIsEmoji = false
    switch appearance {
    case .base(let columns):
      shown.append(scalar)
      width += columns
      lastIsEmoji = scalar.value > 0xFF && scalar.properties.isEmoji
    case .blank where keepsLineFeeds && scalar == "\n":
      shown.append(scalar)
      hasBase = false
    case .blank:
      shown.append(" ")
      width += 1
    case .picture(let sign):
      shown.append(sign)
      width += 1
    case .code, .mark:
      let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
      let padding = String(repeating: "0", count: max(0, 4 - hexadecimal.count))
      addSign("<U+\(padding)\(hexadecimal)>")
    }
  }

  /// Whether the scalar only joins or tints emoji.
  ///
  /// Terminals disagree on the width of joined emoji, so that the parts are drawn side by side,
  /// without joiner, skin tone or choice of presentation.
  private func isJoinery(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar.value {
    case 0xFE0E, 0xFE0F: hasBase
    case 0x200D: lastIsEmoji && (next?.properties.isEmoji ?? false)
    case 0x1F3FB...0x1F3FF: lastIsEmoji
    default: false
    }
  }

  private mutating func addMark(_ scalar: Unicode.Scalar) {
    if !hasBase {
      shown.append("◌")
      width += 1
      hasBase = true
    }
    if marks < marksPerCluster {
      shown.append(scalar)
      marks += 1
    } else {
      surplus += 1
    }
  }

  private mutating func flushSurplus() {
    guard surplus > 0 else { return }
    let count = surplus
    surplus = 0
    addSign("<+\(count)>")
  }

  private mutating func addSign(_ sign: String) {
    shown.append(contentsOf: sign.unicodeScalars)
    width += sign.unicodeScalars.count
  }
}
