/// How the convention's money is shared out among its actions, and how much of it was paid.
struct Allocation: Sendable {
  /// The convention's own funding.
  let funding: Funding
  /// Sum of what actions are given.
  let allocated: Money
  /// How many actions are given anything.
  let actions: Int
  /// What was paid, of the whole: the convention's own lines, else those of its actions; nil when
  /// either is unknown.
  let spentShare: Share?

  /// How the funding is shared out among some actions.
  init(of funding: Funding, among states: [ActionState]) {
    self.funding = funding
    let ofActions = states.map { Funding(lines: $0.funding) }
    let given = ofActions.compactMap(\.total)
    allocated = given.reduce(.zero, +)
    actions = given.count
    let paidOfActions = ofActions.compactMap { $0.sum(at: .paid) }
    let paid =
      funding.sum(at: .paid, funder: BudgetKey.totalFunder) ?? funding.sum(at: .paid)
      ?? (paidOfActions.isEmpty ? nil : paidOfActions.reduce(.zero, +))
    spentShare =
      if let total = funding.total, let paid { Share(paid, of: total) } else { nil }
  }

  /// The total less what actions are given (« non ventilé »); nil when the total is unknown.
  var unallocated: Money? { funding.total.map { $0 - allocated } }
}
