import ConventionModel
import Foundation
import Reports
import TestKit
import Testing
import Words

@Suite struct JSONReportTests {
  typealias Object = [String: Any]

  private func parsed(_ value: JSONValue) throws -> Object {
    let any = try JSONSerialization.jsonObject(with: Data(value.text.utf8))
    return try #require(any as? Object)
  }

  private func report(_ situation: Situation) throws -> Object {
    try parsed(JSONReport(of: situation, wording: Wording(.french)).whole)
  }

  @Test func givesTheFiguresOfTheShippedConvention() throws {
    let report = try report(Samples.shipped())
    #expect(report["format"] as? Int == 1)
    #expect(report["as_of"] as? String == "2023-03-31")
    let convention = try #require(report["convention"] as? Object)
    #expect(convention["id"] as? String == "val-de-marne-2022")
    #expect(convention["start"] as? String == "2022-07-01")
    #expect(convention["end"] as? String == "2023-06-30")
    #expect(convention["current_end"] as? String == "2023-06-30")
    #expect(convention["announced_end"] as? String == "2023-12-31")
    #expect(convention["elapsed_percent"] as? Double == 75)
    #expect(convention["announced_elapsed_percent"] as? Double == 50)
    #expect(convention["fictional"] as? Bool == false)
    let funding = try #require(report["funding"] as? Object)
    #expect(funding["state_cents"] as? Int == 338_343_600)
    #expect(funding["total_cents"] as? Int == 1_376_577_000)
    #expect(funding["rest_cents"] as? Int == 1_038_233_400)
    #expect(funding["state_percent"] as? Double == 24.58)
    #expect(funding["allocated_actions"] as? Int == 0)
    #expect(funding["unallocated_cents"] as? Int == 1_376_577_000)
    #expect(funding["total_includes_state"] as? String == "unknown")
  }

  private func view(_ view: ReportView, of situation: Situation) throws -> Object {
    try parsed(JSONReport(of: situation, wording: Wording(.french)).view(view))
  }

  @Test("Every view says which it is, of what and when", arguments: ReportView.allCases)
  func tellsEachView(view: ReportView) throws {
    let report = try self.view(view, of: Samples.example())
    #expect(report["format"] as? Int == 1)
    #expect(report["view"] as? String == view.rawValue)
    #expect(report["as_of"] as? String == "2023-09-12")
    #expect((report["convention"] as? Object)?["fictional"] as? Bool == true)
  }

  @Test("Money of the finance view adds up: engagements and what is not allocated make the whole")
  func reconcilesTheFinanceView() throws {
    let report = try view(.finance, of: Samples.example())
    let stages = try #require(report["stages"] as? [String: Object])
    let engagements = try #require(report["engagements"] as? [Object])
    for stage in ["planned_cents", "notified_cents", "committed_cents", "paid_cents"] {
      let parts = engagements.compactMap { $0[stage] as? Int }.reduce(0, +)
      let rest = try #require(stages["unallocated"]?[stage] as? Int)
      #expect(stages["convention"]?[stage] as? Int == parts + rest)
    }
    #expect(report["paid_percent"] as? Double == 59.1)
  }

  @Test("What is not known of money is null, never 0")
  func leavesUnknownMoneyOut() throws {
    let report = try view(.finance, of: Samples.shipped())
    let stages = try #require(report["stages"] as? [String: Object])
    #expect(stages["convention"]?["paid_cents"] is NSNull)
    #expect(stages["allocated"]?["committed_cents"] is NSNull)
    #expect(report["paid_percent"] is NSNull)
  }

  @Test("Indicators carry the action they measure, their gap and their past")
  func tellsIndicators() throws {
    let report = try view(.indicators, of: Samples.example())
    let indicators = try #require(report["indicators"] as? [Object])
    #expect(indicators.count == 15 && report["with_result"] as? Int == 12)
    let first = try #require(indicators.first { $0["action"] as? String == "S3" })
    #expect(first["result"] as? Int == 65 && first["gap"] as? Int == -5)
    #expect((first["trend"] as? [Object])?.count == 2)
  }

  @Test("Dues come by day, each with how far away it lies")
  func tellsDues() throws {
    let report = try view(.calendar, of: Samples.example())
    let dues = try #require(report["dues"] as? [Object])
    let days = dues.compactMap { $0["day"] as? String }
    #expect(days == days.sorted() && days.count == dues.count)
    #expect(dues.first?["horizon"] as? String == "late")
    #expect(dues.contains { $0["what"] as? String == "follow-up" })
  }

  @Test func listsEngagementsAndActionsOfWhichNothingIsKnown() throws {
    let report = try report(Samples.shipped())
    let engagements = try #require(report["engagements"] as? [Object])
    #expect(engagements.compactMap { $0["id"] as? String } == ["E1", "E2", "E3", "E4", "E5"])
    #expect(engagements.compactMap { $0["actions"] as? Int } == [4, 3, 6, 2, 4])
    for engagement in engagements {
      #expect(engagement["progress_percent"] is NSNull)
      #expect(engagement["reported"] as? Int == 0)
      let statuses = try #require(engagement["status_counts"] as? [String: Int])
      #expect(statuses["not-reported"] == engagement["actions"] as? Int)
      #expect(statuses.values.reduce(0, +) == engagement["actions"] as? Int)
      let meteos = try #require(engagement["meteo_counts"] as? [String: Int])
      #expect(meteos["not-reported"] == engagement["actions"] as? Int)
    }
    let actions = try #require(report["actions"] as? [Object])
    #expect(actions.count == 19)
    #expect(actions.count { $0["volet"] as? String == "socle" } == 7)
    #expect(actions.count { $0["volet"] as? String == "initiative" } == 12)
    for action in actions {
      for key in ["status", "progress", "meteo", "due", "lead", "updated_at", "updated_by"] {
        #expect(action[key] is NSNull, "\(key)")
      }
      #expect(action["link"] as? String == "proposed")
      #expect(action["flag"] as? Bool == false)
      #expect(action["conflict"] as? Bool == false)
    }
  }

  @Test func givesOneAlertForEachKindAndAction() throws {
    let alerts = try #require(try report(Samples.shipped())["alerts"] as? [Object])
    #expect(alerts.count == 57)
    #expect(
      Set(alerts.compactMap { $0["kind"] as? String })
        == ["not-reported", "no-due-date", "meteo-missing"])
    for alert in alerts {
      #expect(alert["on"] is String)
      #expect((alert["text"] as? String)?.isEmpty == false)
      #expect(["high", "medium", "low"].contains(alert["gravity"] as? String))
    }
  }

  @Test func givesNullForWhatAFileDoesNotSay() throws {
    let report = try report(Samples.bare())
    let convention = try #require(report["convention"] as? Object)
    for key in ["start", "end", "current_end", "elapsed_percent", "announced_end"] {
      #expect(convention[key] is NSNull, "\(key)")
    }
    let funding = try #require(report["funding"] as? Object)
    for key in ["state_cents", "total_cents", "rest_cents", "state_percent", "unallocated_cents"] {
      #expect(funding[key] is NSNull, "\(key)")
    }
    #expect((report["engagements"] as? [Object])?.isEmpty == true)
  }

  @Test func givesWhatWasDeclaredInTheExample() throws {
    let situation = try Samples.example()
    let report = try report(situation)
    let actions = try #require(report["actions"] as? [Object])
    let state = try #require(situation.action("S3"))
    let action = try #require(actions.first { $0["id"] as? String == "S3" })
    #expect(action["status"] as? String == "in-progress")
    #expect(action["progress"] as? Int == 80)
    #expect(action["meteo"] as? String == "secured")
    #expect(action["due"] as? String == "2023-12-31")
    #expect(action["link"] as? String == "confirmed")
    #expect(action["updated_at"] as? String == state.lastUpdate?.at.iso)
    #expect(action["updated_by"] as? String == "b.diallo")
    let conflicts = actions.count { $0["conflict"] as? Bool == true }
    let journal = try #require(report["journal"] as? Object)
    #expect(conflicts == 1)
    #expect(journal["conflicts"] as? Int == 1)
    #expect(journal["records"] as? Int == situation.ledger.records.count)
    #expect(journal["quarantined"] as? Int == 0)
    #expect(journal["pending"] as? Int == 0)
  }

  @Test func givesAnActionWithItsDetails() throws {
    let situation = try Samples.example()
    let state = try #require(situation.action("S3"))
    let action = try parsed(JSONReport(of: situation, wording: Wording(.french)).action(state))
    #expect(action["format"] as? Int == 1)
    #expect(action["fictional"] as? Bool == true)
    #expect((action["milestones"] as? [Object])?.count == 2)
    let indicators = try #require(action["indicators"] as? [Object])
    #expect(indicators.first?["attainment_percent"] as? Double == 79.17)
    #expect(indicators.first?["baseline"] as? Double == 46)
    #expect((action["notes"] as? [Object])?.count == 1)
    #expect((action["history"] as? [Object])?.isEmpty == false)
  }

  @Test func tellsSansObjetFromNonRenseigne() throws {
    let text = """
      [convention]
      id = "c"
      title = "T"
      [[action]]
      id = "A"
      title = "Une"
      status = "not-applicable"
      progress = 0
      """
    let situation = Situation(
      of: try Samples.definition(text), ledger: Ledger(), asOf: Day(number: 0), zone: .utc)
    let report = try report(situation)
    let action = try #require((report["actions"] as? [Object])?.first)
    #expect(action["status"] as? String == "not-applicable")
    #expect(action["progress"] as? Int == 0)
    #expect(action["meteo"] is NSNull)
    #expect(action["engagement"] is NSNull)
    let others = try #require(report["without_engagement"] as? Object)
    let statuses = try #require(others["status_counts"] as? [String: Int])
    #expect(statuses["not-applicable"] == 1)
    #expect(statuses["not-reported"] == 0)
  }

  @Test func writesDiagnosticsForPrograms() throws {
    let diagnostics = [
      Diagnostic(
        place: Place(file: "a.toml", line: 3, column: 7), severity: .error,
        problem: .unknownWord(
          key: "status", found: "doing", nearest: nil, expected: ["planned", "done"])),
      Diagnostic(place: Place(file: "b.jsonl"), severity: .warning, problem: .pendingTail),
    ]
    let report = DiagnosticsReport(diagnostics, wording: Wording(.english))
    let object = try parsed(report.json)
    #expect(object["format"] as? Int == 1)
    #expect(object["errors"] as? Int == 1)
    #expect(object["warnings"] as? Int == 1)
    let list = try #require(object["diagnostics"] as? [Object])
    #expect(list[0]["line"] as? Int == 3)
    #expect(list[0]["column"] as? Int == 7)
    #expect(list[0]["severity"] as? String == "error")
    #expect(list[1]["line"] is NSNull)
    let lines = report.lines.split(separator: "\n")
    #expect(
      lines[0] == "a.toml:3:7: error: “status”: “doing” is unknown, expected planned or done")
    #expect(lines[1].hasPrefix("b.jsonl: warning: unfinished last line"))
  }
}
