public import ConventionModel

/// Single alerts and delays, in words.
extension Wording {
  /// What one alert says of its action, or of the convention: « en retard de 12 jours ».
  public func text(of alert: Alert) -> String {
    switch alert.kind {
    case .blocked: return either("bloquée", "blocked")
    case .late: return late(days: alert.days ?? 0)
    case .followUpOverdue:
      return either("suite à donner échue depuis ", "follow-up overdue by ")
        + days(alert.days ?? 0)
    case .conflict: return either("deux valeurs s'opposent", "two values disagree")
    case .toDiscuss: return either("à discuter", "to discuss")
    case .stageOrder:
      return either(
        "une étape budgétaire dépasse celle qui la précède",
        "a budget stage is above the one before it")
    case .overAllocation:
      return either("les actions reçoivent plus que le total", "actions are given more than all")
    case .coFinancing:
      return either("part de l'État au-dessus de la moitié", "State share above one half")
        + shareAfterColon(alert.share)
    case .spendingBehind:
      return either("dépense en retard sur le temps écoulé", "spending behind time elapsed")
        + shareAfterColon(alert.share)
    case .offTarget:
      return either("loin de sa cible", "far from its target") + shareAfterColon(alert.share)
    case .stale: return stale(days: alert.days ?? 0)
    case .withoutSource: return either("montants sans source", "amounts without source")
    case .notReported: return either("rien de renseigné", "nothing reported")
    case .noDueDate: return either("sans échéance", "without due date")
    case .meteoMissing: return either("sans météo", "without météo")
    }
  }

  /// « En retard de 12 jours », without its capital.
  public func late(days: Int) -> String {
    either("en retard de ", "late by ")
      + count(days, either("jour", "day"), either("jours", "days"))
  }

  /// « Sans nouvelle depuis 70 jours », without its capital.
  public func stale(days: Int) -> String {
    either("sans nouvelle depuis ", "no news for ")
      + count(days, either("jour", "day"), either("jours", "days"))
  }

  private func shareAfterColon(_ share: Share?) -> String {
    share.map { either("\(noBreakSpace): ", ": ") + self.share($0) } ?? ""
  }

  /// How long a stretch of time is: « 9 mois et 3 jours ».
  public func length(_ length: Elapsed.Length) -> String {
    let months = count(length.months, either("mois", "month"), either("mois", "months"))
    let days = count(length.days, either("jour", "day"), either("jours", "days"))
    guard length.days > 0 else { return months }
    return length.months == 0 ? days : months + either(" et ", " and ") + days
  }

  /// The share of a period that has passed and how it is counted: « 9 mois écoulés sur 12, 75 % ».
  public func elapsed(_ elapsed: Elapsed) -> String {
    let (passed, total) = (elapsed.passed, elapsed.total)
    let isWhole = passed.days == 0 && total.days == 0
    let whole = isWhole && isFrench ? number(total.months) : length(total)
    let count =
      isFrench
      ? "\(length(passed)) écoulés sur \(whole)"
      : isWhole
        ? "\(number(passed.months)) of \(whole) elapsed" : "\(length(passed)) of \(whole) elapsed"
    return "\(count), \(percent(elapsed.share))"
  }

  /// Days to the last day: « il reste 91 jours », « dernier jour », « terminée depuis 3 jours ».
  public func daysLeft(_ days: Int) -> String {
    let number = count(abs(days), either("jour", "day"), either("jours", "days"))
    if days == 0 { return either("dernier jour", "last day") }
    return days > 0
      ? either("il reste \(number)", "\(number) left")
      : either("terminée depuis \(number)", "over for \(number)")
  }

  /// An average and how much it covers: « 49 % (4/5) », « non renseigné (0/5) ».
  public func average(_ average: Average) -> String {
    let coverage = "(\(number(average.reported))/\(number(average.expected)))"
    return (average.share.map { percent($0) } ?? notReported) + noBreakSpace + coverage
  }
}
