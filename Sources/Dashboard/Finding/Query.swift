import ConventionModel
import Words

/// What the table is filtered by: words that must stand somewhere in an action, and fields that must
/// have a value; `!` before one turns it around.
struct Query: Hashable, Sendable {
  /// Something that an action must, or must not, be.
  struct Term: Hashable, Sendable {
    /// As it was typed.
    let text: String
    let isNegated: Bool
    let test: Test
  }

  /// What an action is asked.
  enum Test: Hashable, Sendable {
    /// Whether some letters stand in it.
    case letters([UInt8])
    /// Whether its status is one of those.
    case statuses([Reported<Status>])
    case meteos([Reported<Meteo>])
    /// Whether it is one of those, by id.
    case ids(Set<String>)
    case volets(Set<String>)
    case groups(Set<String>)
    case engagements(Set<String?>)
    case links(Set<Link>)
    /// Whether some letters stand in that part of it.
    case lead([UInt8]), partner([UInt8]), note([UInt8])
    case funders(Set<String>)
    case late(Bool), flag(Bool), conflict(Bool), stale(Bool), reported(Bool)
    case due(Limits<Day>)
    case progress(Limits<Int>)
  }

  /// What a number or a day must lie between; nothing reported lies nowhere.
  enum Limits<Value: Hashable & Comparable & Sendable>: Hashable, Sendable {
    case between(Value?, Value?)
    case notReported
    case notApplicable

    func hold(_ reported: Reported<Value>) -> Bool {
      switch (self, reported) {
      case (.between(let low, let high), .value(let value)):
        (low.map { value >= $0 } ?? true) && (high.map { value <= $0 } ?? true)
      case (.notReported, .notReported), (.notApplicable, .notApplicable): true
      default: false
      }
    }
  }

  /// As it was typed, whole.
  let text: String
  let terms: [Term]
  /// What of it means nothing, in the order typed; the rest is used all the same.
  let faults: [QueryFault]

  /// The letters that are looked for, to show where they stand.
  var letters: [[UInt8]] {
    terms.compactMap { term in
      if case .letters(let bytes) = term.test, !term.isNegated { bytes } else { nil }
    }
  }

  /// Whether letters are looked for anywhere in an action, negated or not.
  var looksForLetters: Bool {
    terms.contains { term in
      if case .letters = term.test { true } else { false }
    }
  }

  /// For each action whether it is what is asked for: whether every term holds.
  ///
  /// - Parameters:
  ///   - actions: the actions.
  ///   - index: everything of them that letters are looked for in; nil where none are.
  /// - Returns: as many answers as there are actions.
  func accepted(of actions: [ActionState], _ index: SearchIndex?) -> [Bool] {
    var flags = [Bool](repeating: true, count: actions.count)
    for term in terms {
      if case .letters(let needle) = term.test {
        let found = index?.places(of: needle) ?? []
        for place in flags.indices where flags[place] {
          flags[place] = (found.indices.contains(place) && found[place]) != term.isNegated
        }
      } else {
        for place in flags.indices where flags[place] {
          flags[place] = term.test.holds(actions[place]) != term.isNegated
        }
      }
    }
    return flags
  }
}

extension Query.Test {
  /// Whether it holds for an action by its fields alone; letters stand in the index.
  func holds(_ state: ActionState) -> Bool {
    switch self {
    case .letters: false
    case .statuses(let wanted): wanted.contains(state.status.reported)
    case .meteos(let wanted): wanted.contains(state.meteo.reported)
    case .ids(let ids): ids.contains(state.id)
    case .volets(let ids): state.action.volet.map(ids.contains) ?? false
    case .groups(let ids): state.action.group.map(ids.contains) ?? false
    case .engagements(let ids): ids.contains(state.engagement.value)
    case .links(let links):
      state.engagement.value != nil && state.link.value.map(links.contains) ?? false
    case .lead(let needle): state.lead.value.map { FoldedText($0).contains(needle) } ?? false
    case .partner(let needle):
      state.action.partners.contains { FoldedText($0).contains(needle) }
    case .note(let needle):
      state.notes.contains { $0.new.map { FoldedText($0).contains(needle) } ?? false }
    case .funders(let ids): state.funding.contains { ids.contains($0.key.funder) }
    case .late(let wanted): state.isLate == wanted
    case .flag(let wanted): (state.flag.value == true) == wanted
    case .conflict(let wanted): state.isConflict == wanted
    case .stale(let wanted): state.isStale == wanted
    case .reported(let wanted): !state.isNotReported == wanted
    case .due(let limits): limits.hold(state.due.reported)
    case .progress(let limits): limits.hold(state.progress.reported)
    }
  }
}
