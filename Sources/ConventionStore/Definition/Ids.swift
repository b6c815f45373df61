import ConventionModel

/// The ids of one kind, each once by bytes and ignoring case.
struct Ids {
  private(set) var names: [String] = []
  private var exact: Set<String> = []
  private var lines: [String: Int] = [:]

  /// Notes an id; gives the line of an earlier one that is the same.
  mutating func add(_ id: String, line: Int) -> Int? {
    let folded = id.lowercased()
    if let first = lines[folded] { return first }
    lines[folded] = line
    exact.insert(id)
    names.append(id)
    return nil
  }

  func contains(_ id: String) -> Bool {
    // What is no id is not looked up: hashing a long text of combining marks takes for ever.
    Identifier.isValid(id) && exact.contains(id)
  }

  var isEmpty: Bool { names.isEmpty }
}

/// A mention of an id that must be defined somewhere in the file.
struct Reference {
  /// What the id must be one of.
  enum Kind {
    case source, party, engagement, volet, group
  }

  let kind: Kind
  let key: String
  let id: String
  let place: TextPlace
}
