import ConventionModel
import TestKit
import Testing

@Suite("How progress went")
struct TrendTests {
  @Test("At every day it is the average that the situation of that day shows")
  func sameAsSituations() throws {
    let situation = try Samples.example()
    let trend = ProgressTrend(of: situation.actions, in: situation)
    #expect(trend.points.count > 5)
    for day in situation.eventDays() where day <= situation.asOf {
      let past = Situation(
        of: situation.definition,
        ledger: Ledger(records: situation.ledger.records, before: situation.zone.end(of: day)),
        asOf: day, zone: situation.zone)
      #expect(trend.average(at: day) == past.progress, "\(day.iso)")
      for engagement in past.engagements {
        let own = ProgressTrend(
          of: engagement.actions.map { situation.actions[$0] }, in: situation)
        if let average = own.average(at: day) { #expect(average == engagement.progress) }
      }
    }
  }

  @Test("An indicator's last point is where it stands; each earlier one is that of its day")
  func indicators() throws {
    let situation = try Samples.example()
    var compared = 0
    for state in situation.actions {
      for measured in state.indicators {
        let trend = IndicatorTrend(of: measured.indicator, action: state.id, in: situation)
        guard let last = trend.points.last else { continue }
        #expect(last.reached == measured.reached && last.attainment == measured.attainment)
        for point in trend.points {
          let past = Situation(
            of: situation.definition,
            ledger: Ledger(
              records: situation.ledger.records, before: situation.zone.end(of: point.day)),
            asOf: point.day, zone: situation.zone)
          let then = past.action(state.id)?.indicators.first { $0.indicator == measured.indicator }
          #expect(then?.reached == point.reached)
          compared += 1
        }
      }
    }
    #expect(compared > 8)
  }

  @Test("Random journals: the trend is that of the situations, undone edits included")
  func property() throws {
    var random = SplitMix64(seed: 7)
    let definition = try Samples.example().definition
    let ids = definition.actions.prefix(4).map(\.id)
    for _ in 0..<30 {
      var records: [JournalRecord] = []
      for number in 1...25 {
        let id = ids[Int.random(in: 0..<ids.count, using: &random)]
        let at = Instant(
          milliseconds: 1_680_000_000_000 + Int64.random(in: 0..<2_000_000_000, using: &random))
        let earlier = records.filter { $0.on == .action(id) }.last
        let isUndo = earlier != nil && Int.random(in: 0..<4, using: &random) == 0
        let values = ["0", "40", "100", notApplicableWord, nil]
        var record = JournalRecord(
          id: RecordID(replica: "r\(number % 2)", number: Int64(number)), clock: Int64(number),
          at: at, by: "x", operation: isUndo ? .undo : .set)
        record.on = .action(id)
        record.field = .progress
        record.new = values[Int.random(in: 0..<values.count, using: &random)]
        record.base = earlier.map { Bool.random(using: &random) ? [$0.id] : [] } ?? []
        records.append(record)
      }
      let ledger = Ledger(records: records)
      let day = try #require(Day(iso: "2023-12-31"))
      let now = Situation(of: definition, ledger: ledger, asOf: day, zone: .utc)
      let trend = ProgressTrend(of: now.actions, in: now)
      for day in now.eventDays() {
        let past = Situation(
          of: definition, ledger: Ledger(records: records, before: Zone.utc.end(of: day)),
          asOf: day, zone: .utc)
        #expect(trend.average(at: day) == past.progress)
      }
    }
  }
}
