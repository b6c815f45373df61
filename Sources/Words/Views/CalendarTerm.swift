public import ConventionModel

/// Words of the calendar view.
public enum CalendarTerm: Hashable, Sendable {
  /// The heading of the bars of actions.
  case bars
  /// Where nothing is due.
  case nothingDue
  /// The signs of the bars: `(done, due, late, today)` as they are drawn.
  case legend(done: String, due: String, today: String)
  /// The marks of the convention's line.
  case marks(meeting: String)
  /// That a start nobody gave is drawn from the convention's.
  case unknownStart
  /// The whole time, a year, a quarter or a month is shown.
  case whole, year, quarter, month
}

extension Wording {
  /// A word of the calendar view.
  public func calendar(_ term: CalendarTerm) -> String {
    switch term {
    case .bars: either("Actions dans le temps", "Actions over time")
    case .nothingDue:
      either(
        "Aucune échéance\(noBreakSpace): e sur une action lui en donne une.",
        "Nothing is due: e on an action gives it a due date.")
    case .legend(let done, let due, let today):
      either(
        "\(done) jalon atteint   \(due) jalon à venir   \(today) jour de cet état",
        "\(done) milestone reached   \(due) milestone to come   \(today) day of this state")
    case .marks(let meeting):
      either(
        "Convention\(noBreakSpace): v vote   s signature   \(meeting) réunion   a avenant annoncé",
        "Convention: v vote   s signature   \(meeting) meeting   a announced amendment")
    case .unknownStart:
      either(
        "Un début non renseigné est dessiné depuis celui de la convention, en pointillé.",
        "A start not reported is drawn from that of the convention, dotted.")
    case .whole: either("toute la période", "whole period")
    case .year: either("un an", "one year")
    case .quarter: either("un trimestre", "one quarter")
    case .month: either("un mois", "one month")
    }
  }

  /// A quarter of a year, 1 to 4: « T2 ».
  public func quarter(_ number: Int) -> String { either("T\(number)", "Q\(number)") }

  /// The heading of what is due by some day: « Dans les 30 jours ».
  public func heading(of horizon: Agenda.Horizon) -> String {
    func within(_ days: Int) -> String {
      either("Dans les \(days) jours", "Within \(days) days")
    }
    return switch horizon {
    case .late: either("En retard", "Late")
    case .month: within(30)
    case .twoMonths: either("De 31 à 60 jours", "31 to 60 days")
    case .quarter: either("De 61 à 90 jours", "61 to 90 days")
    case .later: either("Plus tard", "Later")
    }
  }

  /// What is due, after the name of its action: « jalon “Protocole signé” ».
  public func name(of what: Agenda.Due.What) -> String {
    switch what {
    case .action: either("échéance", "due date")
    case .milestone(_, let title): either("jalon ", "milestone ") + quoted(title)
    case .followUp(_, let text, let who):
      label(either("suite à donner", "follow-up") + (who.map { " (\($0))" } ?? "")) + " " + text
    }
  }

  /// How far a day is: « dans 12 jours », « aujourd'hui », « 3 jours de retard ».
  public func distance(_ daysLeft: Int) -> String {
    if daysLeft == 0 { return either("aujourd'hui", "today") }
    return daysLeft > 0
      ? either("dans ", "in ") + days(daysLeft)
      : days(-daysLeft) + either(" de retard", " late")
  }
}
