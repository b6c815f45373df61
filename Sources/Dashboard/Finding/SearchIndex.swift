import ConventionModel
import Typography
import Words

/// Everything of each action that words are looked for in, folded once and kept while it stands.
///
/// All of it lies in one run of bytes: looking through twenty thousand actions is a walk, not twenty
/// thousand visits.
struct SearchIndex: Hashable, Sendable {
  private var bytes: [UInt8] = []
  /// Where the text of each action ends.
  private var ends: [Int] = []
  /// The actions as they were, to know which changed.
  private let states: [ActionState]

  /// The index of a situation; what did not change since a former one is taken from it.
  init(of situation: Situation, _ wording: Wording, after former: SearchIndex? = nil) {
    states = situation.actions
    ends.reserveCapacity(states.count)
    bytes.reserveCapacity(former?.bytes.count ?? states.count * 96)
    let names = Names(situation.definition, wording)
    for (place, state) in states.enumerated() {
      if let former, former.holds(state, at: place) {
        bytes += former.bytes[former.range(of: place)]
      } else {
        append(state, names)
      }
      ends.append(bytes.count)
    }
  }

  /// For each action whether some letters stand in it.
  ///
  /// - Parameter needle: the letters, folded; not empty.
  /// - Returns: as many answers as there are actions.
  func places(of needle: [UInt8]) -> [Bool] {
    guard !needle.isEmpty else { return [Bool](repeating: false, count: ends.count) }
    let (hay, wanted) = (bytes.span, needle.span)
    return ends.indices.map { hay.place(of: wanted, in: range(of: $0)) != nil }
  }

  private func range(of place: Int) -> Range<Int> {
    (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }

  /// Whether an action is what it was when this was made, as far as words are looked for in it.
  private func holds(_ state: ActionState, at place: Int) -> Bool {
    guard states.indices.contains(place) else { return false }
    let former = states[place]
    return former === state
      || former.action == state.action && former.status.reported == state.status.reported
        && former.lead.value == state.lead.value
        && former.engagement.value == state.engagement.value
        && former.notes.count == state.notes.count
        && former.notes.last?.id == state.notes.last?.id
  }

  private mutating func append(_ state: ActionState, _ names: Names) {
    let action = state.action
    add(action.id)
    add(action.title)
    add(action.short)
    add(state.lead.value)
    add(action.volet)
    add(action.volet.flatMap { names.volets[$0] })
    add(action.group)
    add(action.group.flatMap { names.groups[$0] })
    add(state.engagement.value)
    add(state.engagement.value.flatMap { names.engagements[$0] })
    add(names.statuses[state.status.reported])
    for partner in action.partners { add(partner) }
    for note in state.notes { add(note.new) }
  }

  /// Takes in a text, apart from what was there: no word is found across both.
  private mutating func add(_ text: String?) {
    guard let text else { return }
    bytes.append(FoldedText.apart)
    SearchFolding.append(text, to: &bytes)
  }

  /// What ids and statuses are called.
  private struct Names {
    let volets: [String: String]
    let groups: [String: String]
    let engagements: [String: String]
    let statuses: [Reported<Status>: String]

    init(_ definition: Definition, _ wording: Wording) {
      volets = definition.volets.titles
      groups = definition.groups.titles
      engagements = [String: String](
        definition.engagements.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
      let all = Status.allCases.map { Reported.value($0) } + [.notReported, .notApplicable]
      statuses = [Reported<Status>: String](
        uniqueKeysWithValues: all.map { ($0, wording.name(of: $0, in: definition)) })
    }
  }
}
