/// An indicator as it stands on a day.
public struct IndicatorState: Hashable, Sendable {
  /// The indicator as defined.
  public let indicator: Indicator
  /// Value aimed at.
  public let target: Fact<Quantity>
  /// Value reached, as declared.
  public let result: Fact<Quantity>
  /// Upper part of the rate.
  public let numerator: Fact<Quantity>
  /// Lower part of the rate.
  public let denominator: Fact<Quantity>

  init(of indicator: Indicator, action: String, in ledger: Ledger) {
    let place = Target.element(action: action, element: indicator.id)
    self.indicator = indicator
    target = ledger.fact(of: place, .target, initial: indicator.target) { Quantity($0) }
    result = ledger.fact(of: place, .result, initial: indicator.result) { Quantity($0) }
    numerator = ledger.fact(of: place, .numerator, initial: indicator.numerator) { Quantity($0) }
    denominator = ledger.fact(of: place, .denominator, initial: indicator.denominator) {
      Quantity($0)
    }
  }

  /// The value reached: as declared, else the rate in percent that numerator and denominator give.
  public var reached: Quantity? {
    if let declared = result.value { return declared }
    guard let upper = numerator.value, let lower = denominator.value,
      let rate = Share(upper.millionths, of: lower.millionths)
    else { return nil }
    let (millionths, overflow) = Int64(rate.hundredths).multipliedReportingOverflow(by: 10_000)
    return overflow ? nil : Quantity(millionths: millionths)
  }

  /// Whether a numerator waits for its denominator: the cohort is not complete.
  public var isIncomplete: Bool {
    reached == nil && numerator.value != nil && denominator.value == nil
  }

  /// Result less target (« écart »), in the unit of the indicator; nil when either is missing.
  public var gap: Quantity? {
    guard let reached = reached?.millionths, let target = target.value?.millionths else {
      return nil
    }
    let (gap, overflow) = reached.subtractingReportingOverflow(target)
    return overflow ? nil : Quantity(millionths: gap)
  }

  /// Whether any of its fields has records that disagree.
  public var isConflict: Bool {
    target.isConflict || result.isConflict || numerator.isConflict || denominator.isConflict
  }

  /// Attainment (« taux d'atteinte »): (result − baseline) ÷ (target − baseline), never capped.
  ///
  /// Without a baseline it is result ÷ target, inverted when less is better. Nil, shown « — », when
  /// a part is missing or the denominator is zero.
  public var attainment: Share? {
    guard let reached = reached?.millionths, let target = target.value?.millionths else {
      return nil
    }
    if let baseline = indicator.baseline.value?.millionths {
      let (gained, tooMuch) = reached.subtractingReportingOverflow(baseline)
      let (wanted, tooFar) = target.subtractingReportingOverflow(baseline)
      return tooMuch || tooFar ? nil : Share(gained, of: wanted)
    }
    return indicator.direction == .up ? Share(reached, of: target) : Share(target, of: reached)
  }
}
