import Canvas
import Words

/// Keys that a person gives to a command, as the settings file says it.
struct KeyReassignment: Hashable, Sendable {
  /// The command.
  let command: Command
  /// Its keys from now on, each with its place in the file; none leaves it without a key.
  let keys: [(key: Key, value: SettingValue)]

  static func == (left: Self, right: Self) -> Bool {
    left.command == right.command && left.keys.map(\.key) == right.keys.map(\.key)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(command)
    hasher.combine(keys.map(\.key))
  }
}

extension KeyTable {
  /// Commands that nothing works without: they keep a key whatever a settings file says.
  private static let needed: [Command] = [
    .move(1), .move(-1), .open, .back, .help, .palette, .quit, .leave,
  ]

  /// The table with some keys given to other commands; a key that two commands would answer to is
  /// left to the one that had it, and told.
  func reassigning(
    _ changes: [KeyReassignment], _ faults: inout [SettingFault]
  ) -> KeyTable {
    var bindings = bindings
    // Commands that change hands give up their keys first, so that two can be exchanged.
    for change in changes {
      guard let place = bindings.firstIndex(where: { $0.command == change.command }) else {
        continue
      }
      bindings[place].keys = []
    }
    for change in changes {
      guard let place = bindings.firstIndex(where: { $0.command == change.command }) else {
        continue
      }
      for (key, value) in change.keys where !bindings[place].keys.contains(key) {
        if let other = KeyTable.holder(of: key, beside: place, in: bindings) {
          let name = value.text ?? ""
          faults.append(
            SettingFault(
              .keyConflict(name, one: change.command.name, other: other.command.name), at: value))
        } else {
          bindings[place].keys.append(key)
        }
      }
    }
    // A command left without a key by a conflict takes back those nobody took.
    for change in changes {
      guard let place = bindings.firstIndex(where: { $0.command == change.command }),
        bindings[place].keys.isEmpty,
        !change.keys.isEmpty || KeyTable.needed.contains(change.command)
      else { continue }
      bindings[place].keys = (binding(of: change.command)?.keys ?? []).filter {
        KeyTable.holder(of: $0, beside: place, in: bindings) == nil
      }
    }
    return KeyTable(bindings)
  }

  /// Whether a command may be left without a key.
  static func canDoWithout(_ command: Command) -> Bool { !needed.contains(command) }

  private static func holder(of key: Key, beside place: Int, in bindings: [Binding]) -> Binding? {
    for (other, binding) in bindings.enumerated()
    where other != place && binding.keys.contains(key) {
      if binding.scopes.contains(where: bindings[place].scopes.contains) { return binding }
    }
    return nil
  }
}
