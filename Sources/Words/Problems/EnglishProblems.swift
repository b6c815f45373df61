import ConventionModel

extension Wording {
  func englishSentence(_ problem: Problem) -> String {
    switch problem {
    case .missingFile:
      return "nothing there: check the path, or make a folder with \(quoted("suivi init"))"
    case .notAFolder:
      return "not a folder: a convention is a folder that holds convention.toml"
    case .noDefinition:
      return "this folder holds no convention.toml: write one with \(quoted("suivi init")) in an "
        + "empty folder"
    case .notARegularFile(let kind):
      return "\(englishName(of: kind)) instead of a regular file: nothing is read from it"
    case .unreadable(let reason):
      return "cannot be read: \(excerpt(reason))"
    case .tooLarge(let limit):
      return "more than \(bytes(limit)), the most Suivi reads"
    case .invalidUTF8:
      return "bytes that are not UTF-8: save the file as UTF-8"
    case .nulCharacter:
      return "a NUL character (U+0000), which has no place in a text: remove it"
    case .tooDeep(let limit):
      return "nested more than \(number(limit)) deep, the most Suivi reads"
    case .tooMany(let limit):
      return "more than \(number(limit)) values or problems: the rest is not read"
    case .syntax(let found, let expected):
      return "found \(englishFound(found)), expected \(englishName(of: expected))"
    case .duplicateKey(let key, let firstLine):
      return "key \(excerpt(key)) already stands on line \(number(firstLine)): keep one of the two"
    case .unknownKey(let key, let nearest):
      return "unknown key \(excerpt(key)), ignored" + suggestion(nearest)
    case .missingKey(let key, let table):
      return "\(excerpt(key)) is missing in \(excerpt(table)): add it"
    case .wrongType(let key, let found, let expected):
      return "\(excerpt(key)) is \(englishName(of: found)); expected \(englishName(of: expected))"
    case .unknownWord(let key, let found, let nearest, let expected):
      return "\(excerpt(key)): \(excerpt(found)) is unknown, expected \(alternatives(expected))"
        + suggestion(nearest)
    case .malformedID(let id):
      return "id \(excerpt(id)) refused: 1 to 64 letters without accents, digits, dots, hyphens "
        + "or underscores, beginning with a letter or a digit"
    case .duplicateID(let id, let firstLine):
      return "id \(excerpt(id)) already taken on line \(number(firstLine)) (case does not "
        + "count): choose another"
    case .unknownReference(let key, let found, let nearest):
      return "\(excerpt(key)): \(excerpt(found)) is defined nowhere in this file"
        + suggestion(nearest)
    case .impossibleDate(let text):
      return "\(excerpt(text)) is no day of the calendar: write a date such as 2023-06-30"
    case .endBeforeStart(let start, let end):
      return "the end (\(date(end))) comes before the start (\(date(start))): correct one of them"
    case .outOfRange(let key, let found, let low, let high):
      return "\(excerpt(key)): \(excerpt(found)) is out of range, expected \(number(low)) to "
        + number(high)
    case .amount(let found, let reason):
      return englishSentence(amount: found, reason)
    case .notANumber(let key, let found):
      return "\(excerpt(key)): \(excerpt(found)) is not a number, write for instance 46 or 46.5"
    case .unsupportedFormat(let found, let supported):
      return "unknown format \(excerpt(found)): this program reads format \(number(supported))"
    case .controlCharacters(let values):
      return "control or invisible characters (\(scalarNumbers(values))): they show as visible "
        + "signs; remove them from the file"
    case .unknownTimeZone(let name):
      return "time zone \(excerpt(name)) unknown on this machine: days are counted in universal "
        + "time"
    case .quarantinedLine(let reason):
      return "line set aside, kept as it is: \(englishReason(reason))"
    case .flaggedRecord(let id, let reason):
      return "record \(excerpt(id)): \(englishReason(reason))"
    case .missingRecords(let replica, let from, let through):
      return from == through
        ? "record \(number(from)) of \(excerpt(replica)) is missing"
        : "records \(number(from)) to \(number(through)) of \(excerpt(replica)) are missing"
    case .pendingTail:
      return "unfinished last line: perhaps still on its way, counted once it is whole"
    }
  }

  private func englishFound(_ text: String) -> String {
    text.isEmpty ? "the end of the file" : excerpt(text)
  }

  private func englishSentence(amount found: String, _ reason: AmountProblem) -> String {
    let amount = "amount \(excerpt(found))"
    switch reason {
    case .malformed:
      return "\(amount) cannot be read: write for instance 3_383_436 or \"3 383 436,50 €\""
    case .negative:
      return "\(amount) is negative: an amount is zero or more"
    case .ambiguous(let one, let other):
      return "\(amount) is ambiguous: \(exactMoney(one)) or \(exactMoney(other))? Write it "
        + "without thousands separators"
    case .tooPrecise:
      return "\(amount) is more precise than a cent: two decimals at most"
    case .tooLarge:
      return "\(amount) is too large: \(money(.largestStated)) at most"
    }
  }

  private func englishName(of kind: FileKind) -> String {
    switch kind {
    case .folder: "a folder"
    case .pipe: "a pipe"
    case .device: "a device"
    case .socket: "a socket"
    case .symbolicLink: "a symbolic link"
    case .other: "something else"
    }
  }

  private func englishName(of expected: SyntaxExpectation) -> String {
    switch expected {
    case .key: "a key"
    case .equals: "="
    case .value: "a value (quoted text, number, date, true or false)"
    case .endOfLine: "the end of the line"
    case .closingQuote: "a closing quote"
    case .escape: "a valid escape (\\n, \\\", \\\\, \\uXXXX)"
    case .closingBracket: "a closing ]"
    case .closingDoubleBracket: "a closing ]]"
    case .closingBrace: "a closing }"
    case .comma: "a comma or the end of the list"
    case .number: "a number"
    case .dateTime: "a date such as 2023-06-30"
    case .printable: "a printable character"
    }
  }

  private func englishName(of type: ValueType) -> String {
    switch type {
    case .string: "a quoted text"
    case .integer: "a whole number"
    case .float: "a decimal number"
    case .boolean: "true or false"
    case .date: "a date such as 2023-06-30"
    case .dateTime: "a date with a time"
    case .array: "a list"
    case .arrayOfStrings: "a list of texts"
    case .table: "a table"
    case .arrayOfTables: "a list of tables [[…]]"
    case .amount: "an amount in euros"
    case .number: "a number"
    }
  }

  private func englishReason(_ problem: LineProblem) -> String {
    switch problem {
    case .notJSON: "not a JSON object"
    case .tooLong: "more than \(bytes(128 * 1024))"
    case .invalidUTF8: "bytes that are not UTF-8"
    case .nulRun: "nothing but NUL bytes, as a crash leaves them"
    case .conflictMarker: "a conflict marker left by git"
    case .notARecord: "without what every record has (id, clock, at, by, op)"
    }
  }

  private func englishReason(_ problem: RecordProblem) -> String {
    switch problem {
    case .unknownOperation(let word): "unknown operation \(excerpt(word)), kept without effect"
    case .newerVersion(let version):
      "written by a later version (\(number(version))), kept without effect"
    case .counterOutOfRange: "counter out of range, kept but never winning"
    case .valueOutOfDomain(let field, let value):
      "\(excerpt(value)) is no value of \(excerpt(field)), kept without effect"
    case .unknownField(let field): "unknown field \(excerpt(field)), kept without effect"
    case .editedByHand: "checksum missing or wrong, edited by hand"
    case .sameIDOtherContent: "same id as another record, with other content"
    case .strayReplica(let file): "written for another file than \(excerpt(file))"
    case .unknownTarget(let target): "\(excerpt(target)) is not in the convention"
    }
  }
}
