public import ConventionModel

/// Reads time zones from the machine's database.
public enum ZoneReader {
  /// Where Linux systems keep the database.
  public static let database = "/usr/share/zoneinfo"

  /// The zone of a name such as `Europe/Paris`; nil when it is not known on this machine.
  ///
  /// The default zone is known even where no database is installed.
  public static func zone(named name: String, database: String = database) -> Zone? {
    guard isName(name) else { return nil }
    if name == "UTC" { return .utc }
    if let file = try? OpenFile(Array("\(database)/\(name)".utf8), followingLinks: true),
      let bytes = try? file.contents(limit: sizeLimit),
      let zone = TimeZoneFile.zone(named: name, in: bytes)
    {
      return zone
    }
    guard name == defaultName, let rule = TimeZoneRule(defaultRule[...]) else { return nil }
    return Zone(
      name: name, firstOffset: rule.standard,
      changes: rule.changes(in: firstRuleYear...lastRuleYear))
  }

  private static let sizeLimit = 1 << 20
  private static let defaultName = "Europe/Paris"
  private static let defaultRule = Array("CET-1CEST,M3.5.0,M10.5.0/3".utf8)
  /// The year from which the rule of the default zone holds.
  private static let firstRuleYear = 1996
  static let lastRuleYear = 2199

  /// Names of zones: words parted by slashes, and nothing that leaves the database.
  private static func isName(_ name: String) -> Bool {
    guard name.utf8.count <= 64 else { return false }
    return name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { word in
        guard let first = word.first, isLetterOrDigit(first) else { return false }
        return word.allSatisfy {
          isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-")
            || $0 == UInt8(ascii: "+")
        }
      }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte)
  }
}
