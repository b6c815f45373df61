import ConventionModel
import Words

extension Theme {
  /// What looking for a theme's file came to.
  public enum Found: Sendable {
    /// There is none of that name.
    case nothing
    /// Its tables.
    case file(SettingValue)
    /// It cannot be read; the words say why.
    case unreadable(String)
  }

  /// Where a theme's file may be.
  public enum Origin: Hashable, Sendable {
    /// Among the person's own.
    case own
    /// Inside the program.
    case shipped
  }

  /// Reads a theme together with all it inherits from.
  ///
  /// A person's own theme may bear the name of a shipped one and inherit from that one.
  ///
  /// - Parameters:
  ///   - file: its tables.
  ///   - name: its name.
  ///   - origin: where it was found.
  ///   - names: the names of all themes, asked for when one is to be suggested.
  ///   - find: looks for a theme in one of the places.
  public init(
    _ file: SettingValue, named name: String, from origin: Origin, among names: () -> [String],
    finding find: (_ name: String, _ origin: Origin) -> Found
  ) {
    var bases: [SettingValue] = []
    var seen: Set<Step> = [Step(name: name, origin: origin)]
    var way = [name]
    var faults: [SettingFault] = []
    var last = file
    following: while let base = Theme.baseName(of: last) {
      way.append(base)
      // What is wrong further up is told on the line that leads there.
      let place = file["inherits"] ?? file
      for origin in [Origin.own, .shipped] {
        let step = Step(name: base, origin: origin)
        if seen.contains(step) { continue }
        switch find(base, origin) {
        case .nothing: continue
        case .unreadable(let reason):
          faults.append(SettingFault(.unreadableBase(base, reason: reason), at: place))
          break following
        case .file(let found):
          seen.insert(step)
          bases.append(found)
          last = found
          continue following
        }
      }
      let isCycle = seen.contains { $0.name == base }
      faults.append(
        SettingFault(
          isCycle
            ? .baseCycle(way)
            : .unknownBase(base, nearest: NearestWord.to(base, among: names())), at: place))
      break
    }
    self.init(file, inheriting: bases, faults: faults)
  }

  private struct Step: Hashable {
    let name: String
    let origin: Origin
  }
}
