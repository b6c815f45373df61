public import ConventionModel
import Typography
public import Words

/// The conventions of a portfolio for programs, `"format": 1`.
///
/// Each has `folder`, `convention`, `funding`, `engagements`, `alerts`, as a convention's own report
/// has them, and beyond the promised names `actions` (how many), `journal`, and `same_id_as`, the
/// folder before it whose convention has the same id (else null). Of one that cannot be read these are
/// null, and `error` says why.
public enum PortfolioReport {
  /// What is said of one convention; made on any thread.
  public struct Part: Hashable, Sendable {
    let id: String?
    let members: [JSONValue.Member]

    /// A convention that was read.
    public init(_ situation: Situation, folder: String, wording: Wording) {
      let report = JSONReport(of: situation, wording: wording)
      id = situation.definition.convention.id.lowercased()
      members = JSONValue.list([
        "folder": .string(folder),
        "convention": report.convention,
        "funding": report.funding,
        "engagements": report.engagements,
        "actions": .integer(situation.actions.count),
        "alerts": report.alerts,
        "journal": report.journal,
        "error": .null,
      ])
    }

    /// One that cannot be read, with the first reason.
    public init(_ fault: Diagnostic, folder: String, wording: Wording) {
      id = nil
      members = JSONValue.list([
        "folder": .string(folder),
        "convention": .null,
        "funding": .null,
        "engagements": .null,
        "actions": .null,
        "alerts": .null,
        "journal": .null,
        "error": .string(wording.line(fault)),
      ])
    }
  }

  /// The whole report; parts come in the order of folders.
  public static func whole(_ parts: [Part], asOf day: Day, wording: Wording) -> JSONValue {
    var owners: [String: JSONValue] = [:]
    let conventions = parts.map { part in
      var same = JSONValue.null
      if let id = part.id {
        same = owners[id] ?? .null
        if same == .null { owners[id] = part.members.first?.value }
      }
      return JSONValue.object(part.members + [JSONValue.Member(key: "same_id_as", value: same)])
    }
    return .members([
      "format": .integer(JSONReport.format),
      "language": .string(wording.language.rawValue),
      "as_of": .day(day),
      "conventions": .array(conventions),
    ])
  }
}

extension JSONValue {
  /// Members in the order they are written.
  fileprivate static func list(_ members: KeyValuePairs<String, JSONValue>) -> [Member] {
    members.map { Member(key: $0.key, value: $0.value) }
  }
}
