public import ConventionModel

extension PlacedFault {
  /// What is wrong, for a sentence.
  public var problem: Problem { fault.problem }

  /// The fault as a diagnostic of a file.
  func diagnostic(file: String) -> Diagnostic {
    Diagnostic(place: place.in(file), severity: .error, problem: fault.problem)
  }
}

extension TextPlace {
  /// The place, with the file it is in.
  func `in`(_ file: String) -> Place { Place(file: file, line: line, column: column) }
}

extension TOMLFault {
  /// The fault in the model's terms: an end of line is found as a line feed, an end of file as nothing.
  var problem: Problem {
    switch self {
    case .tooLarge(let limit): .tooLarge(limit: limit)
    case .nul: .nulCharacter
    case .invalidUTF8: .invalidUTF8
    case .unexpected(let found, let expected):
      .syntax(found: found.text, expected: expected.expectation)
    case .controlCharacter(let code):
      .syntax(found: Unicode.Scalar(code).map { String($0) } ?? "", expected: .printable)
    case .noSuchCharacter(let code):
      .syntax(found: "U+" + String(code, radix: 16, uppercase: true), expected: .escape)
    case .integerOutOfRange(let text): .syntax(found: text, expected: .number)
    case .noSuchDay(let text): .impossibleDate(text)
    case .noSuchTime(let text): .syntax(found: text, expected: .dateTime)
    case .duplicateKey(let name, let first), .duplicateTable(let name, let first),
      .notATable(let name, let first):
      .duplicateKey(name, firstLine: first.line)
    case .tooDeep(let limit): .tooDeep(limit: limit)
    case .keyTooLong(let name): .syntax(found: name, expected: .key)
    case .tooMany(let limit): .tooMany(limit: limit)
    }
  }
}

extension TOMLFault.Found {
  fileprivate var text: String {
    switch self {
    case .text(let text): text
    case .endOfLine: "\n"
    case .endOfFile: ""
    }
  }
}

extension TOMLFault.Expected {
  fileprivate var expectation: SyntaxExpectation {
    switch self {
    case .key: .key
    case .equals: .equals
    case .value: .value
    case .endOfLine, .lineFeed: .endOfLine
    case .headerEnd(let end): end == "]]" ? .closingDoubleBracket : .closingBracket
    case .commaOrBracket: .comma
    case .commaOrBrace: .closingBrace
    case .quotes: .closingQuote
    case .escape, .hexadecimalDigits: .escape
    case .numberOrDate: .number
    }
  }
}
