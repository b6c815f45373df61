/// A term of a query as typed: `!champ:"deux mots"`.
struct QueryPart {
  var text = ""
  var isNegated = false
  var field: String?
  var value = ""

  /// Cuts a text at blanks outside quotation marks.
  static func parts(of text: String) -> [QueryPart] {
    var parts: [QueryPart] = []
    var part = QueryPart()
    var isQuoted = false
    var wasQuoted = false
    func end() {
      if !part.text.isEmpty { parts.append(part) }
      part = QueryPart()
      wasQuoted = false
    }
    for character in text {
      switch character {
      case "\"", "«", "»":
        isQuoted.toggle()
        wasQuoted = true
        part.text.append(character)
      case _ where character.isWhitespace && !isQuoted: end()
      case "!" where part.text.isEmpty:
        part.isNegated = true
        part.text = "!"
      case ":"
      where part.field == nil && !wasQuoted && part.value.allSatisfy(\.isLetter)
        && !part.value.isEmpty:
        part.field = part.value
        part.value = ""
        part.text.append(":")
      default:
        part.text.append(character)
        // The blanks that French typography sets inside its quotation marks are none of the text.
        if !(character.isWhitespace && part.value.isEmpty) { part.value.append(character) }
      }
    }
    end()
    return parts
  }
}
