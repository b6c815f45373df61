/// Words of the journal's page.
public enum JournalTerm: Hashable, Sendable {
  /// How many of the oldest records a search for words left out, and how to reach them.
  case notSearched(Int)
}

extension Wording {
  /// Words of the journal's page.
  public func journal(_ term: JournalTerm) -> String {
    switch term {
    case .notSearched(let value):
      either(
        count(
          value, "enregistrement plus ancien n'a pas été lu",
          "enregistrements plus anciens n'ont pas été lus")
          + "\(noBreakSpace): ajouter \(quoted("avant:jj/mm/aaaa")) pour chercher plus loin",
        count(value, "older record was not read", "older records were not read")
          + ": add \(quoted("before:dd/mm/yyyy")) to look further back")
    }
  }
}
