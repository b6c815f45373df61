import ConventionModel
import Foundation

/// Makes a `convention.toml` of the `definition` of an export, knowing nothing of how that was made.
enum DefinitionWriter {
  /// The text; what is null is not written.
  static func toml(_ definition: [String: Any]) -> String {
    var lines: [String] = []
    add(definition["convention"] as? [String: Any] ?? [:], as: "[convention]", to: &lines)
    for (name, value) in definition.sorted(by: { $0.key < $1.key }) where name != "convention" {
      for table in value as? [[String: Any]] ?? [] {
        add(table, as: "[[\(name)]]", to: &lines)
        for part in ["milestone", "indicator", "funding"] {
          for inner in table[part] as? [[String: Any]] ?? [] {
            add(inner, as: "[[\(name).\(part)]]", to: &lines)
          }
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func add(_ table: [String: Any], as heading: String, to lines: inout [String]) {
    lines.append(heading)
    for (key, value) in table.sorted(by: { $0.key < $1.key }) {
      switch (key, value) {
      case (_, is NSNull), ("milestone", _), ("indicator", _), ("funding", _): continue
      case ("cents", let cents as Int):
        lines.append("amount = \"\(cents / 100),\(two(cents % 100))\"")
      case ("cents", let word as String): lines.append("amount = \"\(word)\"")
      case ("tolerance_cents", let cents as Int): lines.append("tolerance_cents = \(cents)")
      case (_, let words as [String]):
        lines.append("\(key) = [\(words.map(quoted).joined(separator: ", "))]")
      case ("start", let day as String), ("end", let day as String), ("due", let day as String),
        ("done", let day as String), ("adopted", let day as String), ("signed", let day as String):
        lines.append("\(key) = \(Day(iso: day) == nil ? quoted(day) : day)")
      case (_, let text as String): lines.append("\(key) = \(quoted(text))")
      case (_, let number as NSNumber):
        let isTruth = isFlag(number)
        lines.append(
          "\(key) = \(isTruth ? (number.boolValue ? "true" : "false") : number.stringValue)")
      default: lines.append("# \(key) is neither")
      }
    }
  }

  private static func isFlag(_ number: NSNumber) -> Bool {
    String(describing: type(of: number)).contains("Bool") || number === (true as NSNumber)
      || number === (false as NSNumber)
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// The definition without the lines its tables stand on, which only the file itself has.
  static func withoutLines(_ definition: Definition) -> Definition {
    var definition = definition
    func clear(_ provenance: inout Provenance) { provenance.line = 0 }
    clear(&definition.convention.provenance)
    for place in definition.sources.indices { clear(&definition.sources[place].provenance) }
    for place in definition.parties.indices { clear(&definition.parties[place].provenance) }
    for place in definition.signatories.indices { clear(&definition.signatories[place].provenance) }
    for place in definition.measures.indices { clear(&definition.measures[place].provenance) }
    for place in definition.predecessors.indices {
      clear(&definition.predecessors[place].provenance)
    }
    for place in definition.amendments.indices { clear(&definition.amendments[place].provenance) }
    for place in definition.funding.indices { clear(&definition.funding[place].provenance) }
    for place in definition.engagements.indices { clear(&definition.engagements[place].provenance) }
    for place in definition.volets.indices { clear(&definition.volets[place].provenance) }
    for place in definition.groups.indices { clear(&definition.groups[place].provenance) }
    for place in definition.statuses.indices { clear(&definition.statuses[place].provenance) }
    for place in definition.actions.indices {
      clear(&definition.actions[place].provenance)
      for part in definition.actions[place].milestones.indices {
        clear(&definition.actions[place].milestones[part].provenance)
      }
      for part in definition.actions[place].indicators.indices {
        clear(&definition.actions[place].indicators[part].provenance)
      }
      for part in definition.actions[place].funding.indices {
        clear(&definition.actions[place].funding[part].provenance)
      }
    }
    return definition
  }
}
