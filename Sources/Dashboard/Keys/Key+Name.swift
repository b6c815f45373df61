public import Canvas

extension Key {
  /// The key that a settings file names: a character, or a word such as `enter`, `f5` or `ctrl-l`.
  ///
  /// Nil for what names no key, and for keys that terminals or their multiplexers keep for themselves.
  public init?(settingName name: String) {
    if name.count == 1, let character = name.first,
      !character.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
      })
    {
      self = .character(character)
      return
    }
    let word = name.lowercased()
    if let key = Key.words[word] {
      self = key
    } else if word.hasPrefix("f"), let number = Int(word.dropFirst()), 1...12 ~= number,
      word.dropFirst().first != "0"
    {
      self = .function(number)
    } else if word.hasPrefix("ctrl-"), word.utf8.count == 6, let letter = word.last,
      Key.controls.contains(letter)
    {
      self = .control(letter)
    } else {
      return nil
    }
  }

  private static let words: [String: Key] = [
    "enter": .enter, "escape": .escape, "esc": .escape, "tab": .tab, "shift-tab": .backTab,
    "space": .character(" "), "backspace": .backspace, "delete": .delete, "up": .up,
    "down": .down, "left": .left, "right": .right, "home": .home, "end": .end,
    "pageup": .pageUp, "pagedown": .pageDown,
  ]

  // Not a and b (tmux, screen), h i j m (other keys), s and q (flow control), y (delayed suspend).
  private static let controls = Set<Character>("cdefgklnoprtuvwxz")
}
