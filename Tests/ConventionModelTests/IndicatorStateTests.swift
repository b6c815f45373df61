import ConventionModel
import Testing

@Suite("Attainment of indicators")
struct IndicatorStateTests {
  private func attainment(
    _ direction: Direction, baseline: String?, target: String?, result: String?,
    numerator: String? = nil, denominator: String? = nil
  ) -> Share? {
    func known(_ text: String?) -> Reported<Quantity> {
      text.flatMap { Quantity($0) }.map { .value($0) } ?? .notReported
    }
    var indicator = Indicator(id: "I1", title: "I1", direction: direction)
    indicator.baseline = known(baseline)
    indicator.target = known(target)
    indicator.result = known(result)
    indicator.numerator = known(numerator)
    indicator.denominator = known(denominator)
    return state(of: action { $0.indicators = [indicator] }).indicators.first?.attainment
  }

  @Test(
    "Attainment is the way made of the way to go, whichever way that is",
    arguments: [
      (.up, "20", "60", "40", 5000), (.up, nil, "60", "45", 7500), (.up, nil, "50", "75", 15_000),
      (.up, "20", "60", "10", -2500), (.down, "60", "30", "45", 5000),
      (.down, nil, "30", "40", 7500),
      (.down, nil, "30", "15", 20_000), (.up, "20", "20", "30", nil), (.up, nil, "0", "5", nil),
      (.down, nil, "5", "0", nil), (.up, nil, nil, "5", nil), (.up, nil, "5", nil, nil),
      (.up, nil, "0,001", "922337203685,47758", nil),
    ] as [(Direction, String?, String?, String?, Int?)])
  func table(
    direction: Direction, baseline: String?, target: String?, result: String?, hundredths: Int?
  ) {
    let share = attainment(direction, baseline: baseline, target: target, result: result)
    if let hundredths {
      #expect(share?.hundredths == hundredths)
    } else {
      #expect(share == nil || target == "0,001")
    }
    // However large, a share can be shown in whole percent.
    #expect((share?.percent == nil) == (share == nil))
  }

  @Test(
    "A rate gives the result where none is declared",
    arguments: [
      ("3", "4", 10_000), ("1", "0", nil), ("1000000000000", "0,0001", nil),
      ("1000000000000", "1", nil),
    ] as [(String, String, Int?)])
  func rate(numerator: String, denominator: String, hundredths: Int?) {
    let share = attainment(
      .up, baseline: "0", target: "75", result: nil, numerator: numerator, denominator: denominator)
    #expect(share?.hundredths == hundredths)
  }
}
