import CNcurses
import Canvas

/// Turns what has arrived from the terminal into events.
struct KeyReader {
  /// The paste that has begun and not been given out.
  private var paste: String.UnicodeScalarView?
  /// How many scalars of it are kept: counting them anew would take time for each that comes.
  private var kept = 0

  /// Whether the paste has ended.
  ///
  /// What arrives with its end, before any pause, belongs to it all the
  /// same: a pasted text may hold the sign of its own end, and commands behind it.
  private var hasEnded = false

  /// The most of one paste that is kept, in scalars; the rest is dropped.
  private static let longestPaste = 1 << 20

  /// Whether a paste waits for its end.
  var isPasting: Bool { paste != nil }

  /// All that has arrived, without waiting.
  mutating func drain() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    while true {
      var value: UInt32 = 0
      let key = unsafe nc_next_key(&value)
      switch key {
      case NC_KEY_NONE:
        if hasEnded, let pasted = endPaste() { events.append(pasted) }
        return events
      case NC_KEY_PASTE_BEGIN:
        if paste == nil { (paste, kept) = (String.UnicodeScalarView(), 0) }
      case NC_KEY_PASTE_END:
        hasEnded = paste != nil
      default:
        if paste != nil {
          keep(key, value)
        } else if let pointed = Self.pointed(key, value) {
          events.append(pointed)
        } else if let key = Self.key(key, value) {
          events.append(.key(key))
        }
      }
    }
  }

  /// Ends a paste whose end does not come, and gives what there is of it.
  mutating func endPaste() -> TerminalEvent? {
    guard let text = paste else { return nil }
    paste = nil
    hasEnded = false
    return .pasted(String(text))
  }

  private mutating func keep(_ key: nc_key, _ value: UInt32) {
    guard kept < Self.longestPaste else { return }
    kept += 1
    if key == NC_KEY_ENTER || (key == NC_KEY_CHARACTER && value == 0x0D) {
      paste?.append("\n")
    } else if key == NC_KEY_CHARACTER, let scalar = Unicode.Scalar(value) {
      paste?.append(scalar)
    }
  }

  /// What the mouse did.
  private static func pointed(_ key: nc_key, _ value: UInt32) -> TerminalEvent? {
    let place = Point(column: Int(value >> 16), row: Int(value & 0xFFFF))
    switch key {
    case NC_KEY_CLICK: return .clicked(place)
    case NC_KEY_WHEEL_UP: return .wheel(-1, at: place)
    case NC_KEY_WHEEL_DOWN: return .wheel(1, at: place)
    default: return nil
    }
  }

  private static func key(_ key: nc_key, _ value: UInt32) -> Key? {
    switch key {
    case NC_KEY_CHARACTER: character(value)
    case NC_KEY_FUNCTION: .function(Int(value))
    case NC_KEY_UP: .up
    case NC_KEY_DOWN: .down
    case NC_KEY_LEFT: .left
    case NC_KEY_RIGHT: .right
    case NC_KEY_HOME: .home
    case NC_KEY_END: .end
    case NC_KEY_PAGE_UP: .pageUp
    case NC_KEY_PAGE_DOWN: .pageDown
    case NC_KEY_ENTER: .enter
    case NC_KEY_BACKSPACE: .backspace
    case NC_KEY_DELETE: .delete
    case NC_KEY_BACK_TAB: .backTab
    default: nil
    }
  }

  private static func character(_ value: UInt32) -> Key? {
    switch value {
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B: return .escape
    case 0x01...0x1A:
      return Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
    case 0x00, 0x1C...0x1F, 0x80...0x9F: return nil
    default: return Unicode.Scalar(value).map { .character(Character($0)) }
    }
  }
}
