public import ConventionModel

/// Words of the finance view.
public enum FinanceTerm: Hashable, Sendable {
  /// A column of the table.
  public enum Column: CaseIterable, Hashable, Sendable {
    /// Amounts at each stage.
    case planned, notified, committed, paid
    /// Committed ÷ planned.
    case commitmentRate
    /// Paid ÷ committed.
    case paymentRate
    /// Committed less paid.
    case toPay
    /// State ÷ total.
    case stateShare
    /// Paid within committed within planned.
    case bar
  }

  /// The name of the table's first column: the unit of all others.
  case unit
  /// The name of a column.
  case column(Column)
  /// What a column means and how it is computed.
  case definition(Column)
  /// The heading of the definitions.
  case definitions
  /// The row of the convention's own lines.
  case whole
  /// The row of what no action is given.
  case unallocated
  /// What that row means.
  case unallocatedDefinition
  /// The row of what the actions shown are given together.
  case shown(Int)
  /// Where nothing is given to any action.
  case nothingAllocated
  /// The State's money in a line.
  case state
}

extension Wording {
  /// A word of the finance view.
  public func finance(_ term: FinanceTerm) -> String {
    switch term {
    case .unit: either("en euros", "in euros")
    case .column(let column): name(of: column)
    case .definition(let column): definition(of: column)
    case .definitions: either("Colonnes du financement", "Columns of the finance view")
    case .whole: "Convention"
    case .unallocated: either("Non ventilé", "Not allocated")
    case .unallocatedDefinition:
      either(
        "le montant de la convention moins la somme de ses actions, à chaque étape\(noBreakSpace); "
          + "l'écart est montré, jamais caché",
        "the convention's amount less the sum of its actions, at each stage; the difference is "
          + "shown, never hidden")
    case .shown(let count):
      either("Actions affichées", "Actions shown") + " (\(number(count)))"
    case .nothingAllocated:
      either(
        "Aucune action n'a encore de montant\(noBreakSpace): b sur une action en saisit un.",
        "No action has an amount yet: b on an action enters one.")
    case .state: either("L'État", "The State")
    }
  }

  private func name(of column: FinanceTerm.Column) -> String {
    switch column {
    case .planned: either("programmé", "planned")
    case .notified: either("notifié", "notified")
    case .committed: either("engagé", "committed")
    case .paid: either("payé", "paid")
    case .commitmentRate: either("% eng.", "% com.")
    case .paymentRate: either("% payé", "% paid")
    case .toPay: either("reste à payer", "left to pay")
    case .stateShare: either("État", "State")
    case .bar: either("payé, engagé", "paid, committed")
    }
  }

  private func definition(of column: FinanceTerm.Column) -> String {
    switch column {
    case .planned:
      either(
        "programmé\(noBreakSpace): inscrit au budget ou à la maquette de la convention",
        "planned: entered in the budget or in the convention's plan")
    case .notified:
      either(
        "notifié\(noBreakSpace): annoncé par écrit par le financeur (arrêté, lettre, avenant)",
        "notified: announced in writing by the funder (order, letter, amendment)")
    case .committed:
      either(
        "engagé\(noBreakSpace): réservé par un acte qui oblige (décret du 7 novembre 2012, art. 30)",
        "committed: set aside by an act that binds (decree of 7 November 2012, art. 30)")
    case .paid:
      either("payé\(noBreakSpace): mandaté et versé", "paid: ordered and paid out")
    case .commitmentRate:
      either(
        "% eng.\(noBreakSpace): engagé ÷ programmé, calculé, jamais plafonné\(noBreakSpace); — quand l'un manque",
        "% com.: committed ÷ planned, computed, never capped; — when one is missing")
    case .paymentRate:
      either(
        "% payé\(noBreakSpace): payé ÷ engagé, calculé, jamais plafonné\(noBreakSpace); sur les lignes dont les deux sont connus",
        "% paid: paid ÷ committed, computed, never capped; of the lines of which both are known")
    case .toPay:
      either(
        "reste à payer\(noBreakSpace): engagé moins payé sur les mêmes lignes, calculé",
        "left to pay: committed less paid of the same lines, computed")
    case .stateShare:
      either(
        "État\(noBreakSpace): part de l'État dans le total de l'action, calculée à partir de la "
          + "dernière étape connue de chaque financeur\(noBreakSpace); à expliquer au-dessus de 50\(noBreakSpace)%",
        "State: share of the State in the action's total, computed from the latest known stage of "
          + "each funder; to be explained above 50%")
    case .bar:
      either(
        "barre\(noBreakSpace): ce qui est payé, puis engagé, sur ce qui est programmé\(noBreakSpace); plafonnée, "
          + "les nombres jamais",
        "bar: what is paid, then committed, of what is planned; capped, numbers never")
    }
  }

  /// An amount without its unit, which the heading of its column gives: « 3 383 436 ».
  public func amount(_ amount: Money) -> String {
    let text = money(amount)
    return isFrench ? String(text.dropLast(2)) : text.filter { $0 != "€" }
  }

  /// What is paid of the whole against the time passed: « payé 59 % pour 80 % du temps ».
  public func spending(_ spent: Share, for elapsed: Share?) -> String {
    let paid = either("Payé ", "Paid ") + percent(spent)
    return elapsed.map {
      paid + either(" pour \(percent($0)) du temps", " for \(percent($0)) of the time")
    }
      ?? paid
  }

  /// A share and what it is a share of: « 46,43 % des 1 820 000 € programmés ».
  public func share(_ share: Share, ofPlanned planned: Money) -> String {
    self.share(share)
      + either(" des \(money(planned)) programmés", " of the \(money(planned)) planned")
  }
}
