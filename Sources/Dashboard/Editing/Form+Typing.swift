import Canvas

/// Typing in a line: characters, and the keys that walk and mend.
extension Form.Line {
  /// Takes a key; false when it means nothing to a line.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: erase(-1)
    case .delete: erase(1)
    case .left: behind = min(text.count, behind + 1)
    case .right: behind = max(0, behind - 1)
    case .home: behind = text.count
    case .end: behind = 0
    case .control("u"):
      text = ""
      behind = 0
      fault = nil
    default: return false
    }
    isUntouched = false
    return true
  }

  /// Puts text where the cursor is; the first takes the place of what stood there.
  mutating func insert(_ more: String) {
    text = isUntouched ? more : before + more + after
    isUntouched = false
    // A mark may have joined the character before it.
    behind = min(behind, text.count)
    fault = nil
  }

  /// What stands before the cursor.
  var before: String { String(text.dropLast(behind)) }

  /// What stands behind the cursor.
  var after: String { String(text.suffix(behind)) }

  /// Takes away the character before (−1) or behind (1) the cursor.
  private mutating func erase(_ step: Int) {
    if step < 0 {
      text = before.dropLast() + after
    } else {
      text = before + after.dropFirst()
      behind = max(0, behind - 1)
    }
    behind = min(behind, text.count)
    fault = nil
  }
}
