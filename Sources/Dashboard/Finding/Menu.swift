import Words

/// A list over the screen to choose from by a letter: quick filters, orders.
struct Menu: Hashable, Sendable {
  /// What a line does.
  enum Act: Hashable, Sendable {
    /// Adds a term to the filter, or takes it away.
    case toggle(String)
    /// Puts the actions in order, or turns the order around.
    case sort(SortKey)
    /// Lets every action in again.
    case clear
    /// Puts the conventions of a portfolio in order, or turns the order around.
    case order(PortfolioKey)
  }

  /// A line.
  struct Item: Hashable, Sendable {
    /// The letter that chooses it; nil for none.
    let letter: Character?
    let name: String
    /// What stands beside it: how many, or which way.
    let detail: String
    let isOn: Bool
    let act: Act
  }

  let title: String
  let items: [Item]
  /// Place of the highlighted line.
  var highlighted = 0
  /// Whether it is about the order of actions.
  var isOrder = false

  /// The line that a letter chooses; Caps Lock is no other letter unless that one is taken too.
  func item(of letter: Character) -> Item? {
    items.first { $0.letter == letter }
      ?? items.first { $0.letter.map { String($0) } == letter.lowercased() }
  }
}
