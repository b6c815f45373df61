import ConventionModel
import ConventionStore
import Foundation
import Reports
import TestKit
import Testing
import Words

/// The JSON of a convention holds all of it: definition and journal are had back from it.
@Suite struct ConventionExportTests {
  typealias Object = [String: Any]

  private func export(_ situation: Situation) throws -> Object {
    let json = ConventionDocuments(of: situation, wording: Wording(.french)).json
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? Object)
  }

  @Test func namesItsFormatAndItsDay() throws {
    let export = try export(Samples.example())
    #expect(export["format"] as? Int == 1)
    #expect(export["document"] as? String == "suivi-export")
    #expect(export["as_of"] as? String == "2023-09-12")
    #expect(export["fictional"] as? Bool == true)
    #expect(export.count == 7)
  }

  @Test func givesBackTheJournalRecordForRecord() throws {
    let situation = try Samples.example()
    let journal = try #require(try export(situation)["journal"] as? [Object])
    let records = situation.ledger.history.filter { !$0.isPrivate }
    #expect(journal.count == records.count)
    for (object, record) in zip(journal, records) {
      let line = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
      let (found, _) = JournalReader.read(
        Array(line) + [0x0A], file: "\(record.id.replica).jsonl", replica: record.id.replica)
      var read = try #require(found.first)
      // A line without a checksum counts as edited by hand; nothing else may differ.
      read.isEditedByHand = record.isEditedByHand
      #expect(read == record)
    }
  }

  @Test(arguments: [true, false])
  func givesBackTheDefinition(isExample: Bool) throws {
    let situation = try isExample ? Samples.example() : Samples.shipped()
    let object = try #require(try export(situation)["definition"] as? Object)
    let toml = DefinitionWriter.toml(object)
    #expect(
      DefinitionWriter.withoutLines(try Samples.definition(toml))
        == DefinitionWriter.withoutLines(situation.definition))
  }

  @Test func saysHowEachValueIsKnown() throws {
    let state = try #require(try export(Samples.example())["state"] as? Object)
    let facts = try #require(state["facts"] as? [Object])
    let known = Set(facts.compactMap { $0["known"] as? String })
    #expect(known == ["read", "declared", "computed", "proposed", "stated"])
    let progress = facts.first {
      $0["on"] as? String == "S3" && $0["field"] as? String == "progress"
    }
    #expect(progress?["value"] as? Int == 80)
    #expect(progress?["known"] as? String == "declared")
    #expect(progress?["by"] as? String == "b.diallo")
    let shipped = try #require(try export(Samples.shipped())["state"] as? Object)
    let figures = try #require(shipped["facts"] as? [Object])
    let rest = figures.first { $0["field"] as? String == "rest" }
    #expect(rest?["value"] as? Int == 1_038_233_400)
    #expect(rest?["known"] as? String == "computed")
    #expect(
      figures.contains {
        $0["field"] as? String == "amount/etat/2022/notified" && $0["known"] as? String == "read"
      })
  }
}
