public import ConventionModel

/// Words of the indicators view, of the page of an engagement and of charts.
public enum TrendTerm: Hashable, Sendable {
  /// A column of the indicators.
  public enum Column: CaseIterable, Hashable, Sendable {
    /// Where it began, what it aims at, what it reached.
    case baseline, target, result
    /// Result less target.
    case gap
    /// How much of the way was gone.
    case attainment
    /// A bar of that.
    case bar
    /// How the result went.
    case trend
    /// When the last result was given, and by whom.
    case last
  }

  /// The name of a column.
  case column(Column)
  /// The name of the first column.
  case indicator
  /// How many indicators have a result: « 7 indicateurs sur 12 ont un résultat ».
  case completeness(Int, of: Int)
  /// How many reached their target.
  case reachedTarget(Int)
  /// A rate whose parts are not all there.
  case incomplete, incompleteCohorts(Int)
  /// Where there is no indicator at all.
  case noIndicators
  /// Average progress against what time passed would want.
  case against(Average, Share)
  /// Nothing reported of progress, so that there is no curve.
  case noCurve
  /// The legend of the burn-up: the sign of the curve and that of the straight line.
  case curves(actual: String, expected: String)
  /// The heading of the burn-up.
  case burnUp
  /// The heading of what changed since a meeting, or since a day.
  case changes(since: Day, meeting: String?)
  /// Nothing changed since.
  case noChanges
  /// The whole convention, where an engagement's name stands.
  case allEngagements
}

extension Wording {
  /// A word of the indicators view, of the page of an engagement, or of a chart.
  public func trend(_ term: TrendTerm) -> String {
    return switch term {
    case .column(let column): name(of: column)
    case .indicator: either("indicateur", "indicator")
    case .completeness(let known, let all):
      either(
        "\(count(known, "indicateur", "indicateurs")) sur \(number(all)) "
          + (known < 2 ? "a un résultat" : "ont un résultat"),
        "\(number(known)) of \(count(all, "indicator", "indicators")) "
          + (known == 1 ? "has a result" : "have a result"))
    case .reachedTarget(let count):
      either(
        self.count(count, "cible atteinte", "cibles atteintes"),
        self.count(count, "target reached", "targets reached"))
    case .incomplete: either("incompl.", "incompl.")
    case .incompleteCohorts(let count):
      self.count(
        count, either("cohorte incomplète", "incomplete cohort"),
        either("cohortes incomplètes", "incomplete cohorts"))
    case .noIndicators:
      either(
        "Aucun indicateur\(noBreakSpace): ils s'écrivent dans convention.toml, sous leur action "
          + "([[action.indicator]])\(noBreakSpace); e dans la fiche l'ouvre.",
        "No indicator: they are written in convention.toml, under their action "
          + "([[action.indicator]]); e in the fiche opens it.")
    case .against(let average, let elapsed): against(average, elapsed)
    case .noCurve:
      either(
        "Aucun avancement n'a été donné\(noBreakSpace): = sur une action en saisit un.",
        "No progress was ever given: = on an action enters one.")
    case .curves(let actual, let expected):
      either(
        "\(actual) avancement moyen   \(expected) rythme régulier, de 0\(noBreakSpace)% au début à "
          + "100\(noBreakSpace)% à la fin",
        "\(actual) average progress   \(expected) steady pace, from 0% at the start to 100% at the end"
      )
    case .burnUp: either("Avancement dans le temps", "Progress over time")
    case .changes(let day, let meeting):
      meeting.map {
        either("Depuis la réunion du ", "Since the meeting of ") + date(day) + " (\($0))"
      }
        ?? either("Depuis le ", "Since ") + date(day)
    case .noChanges: either("Rien n'a changé.", "Nothing changed.")
    case .allEngagements: either("Toute la convention", "The whole convention")
    }
  }

  private func name(of column: TrendTerm.Column) -> String {
    switch column {
    case .baseline: either("référence", "baseline")
    case .target: either("cible", "target")
    case .result: either("résultat", "result")
    case .gap: either("écart", "gap")
    case .attainment: either("atteint", "reached")
    case .bar: ""
    case .trend: either("tendance", "trend")
    case .last: either("dernier résultat", "last result")
    }
  }

  /// « 56 % (5/6), attendu 80 % : 24 points de retard ».
  private func against(_ average: Average, _ elapsed: Share) -> String {
    let expected = self.average(average) + either(", attendu ", ", expected ") + percent(elapsed)
    guard let share = average.share else { return expected }
    let points = share.percent - elapsed.percent
    guard points != 0 else { return expected }
    let count = self.count(abs(points), "point", "points")
    return expected + either("\(noBreakSpace): ", ": ") + count
      + (points < 0 ? either(" de retard", " behind") : either(" d'avance", " ahead"))
  }

  /// Which way an indicator should move, as a sign.
  public func arrow(_ direction: Direction, ascii: Bool) -> String {
    switch direction {
    case .up: ascii ? "+" : "↑"
    case .down: ascii ? "-" : "↓"
    }
  }
}
