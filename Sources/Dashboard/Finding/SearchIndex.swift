import ConventionModel
import Typography
import Words

/// Everything of each action that words are looked for in, folded once and kept while it stands.
struct SearchIndex: Hashable, Sendable {
  /// What of an action is looked in, to know whether it changed.
  private struct Key: Hashable {
    let action: Action
    let status: Reported<Status>
    let lead: String?
    let engagement: String?
    let notes: Int
    let lastNote: RecordID?

    init(_ state: ActionState) {
      action = state.action
      status = state.status.reported
      lead = state.lead.value
      engagement = state.engagement.value
      notes = state.notes.count
      lastNote = state.notes.last?.id
    }
  }

  private var keys: [Key] = []
  private(set) var texts: [FoldedText] = []

  /// The index of a situation; what did not change since a former one is taken from it.
  init(of situation: Situation, _ wording: Wording, after former: SearchIndex? = nil) {
    keys.reserveCapacity(situation.actions.count)
    texts.reserveCapacity(situation.actions.count)
    let definition = situation.definition
    func names(_ labels: [Label]) -> [String: String] {
      [String: String](labels.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    }
    let (volets, groups) = (names(definition.volets), names(definition.groups))
    let engagements = [String: String](
      definition.engagements.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    for (place, state) in situation.actions.enumerated() {
      let key = Key(state)
      keys.append(key)
      if let former, former.keys.indices.contains(place), former.keys[place] == key {
        texts.append(former.texts[place])
        continue
      }
      var text = FoldedText(state.id)
      text.append(state.action.title)
      for part in [
        state.action.short, state.lead.value, state.action.volet,
        state.action.volet.flatMap { volets[$0] }, state.action.group,
        state.action.group.flatMap { groups[$0] }, state.engagement.value,
        state.engagement.value.flatMap { engagements[$0] },
        wording.name(of: state.status.reported, in: definition),
      ] {
        if let part { text.append(part) }
      }
      for partner in state.action.partners { text.append(partner) }
      for note in state.notes { if let words = note.new { text.append(words) } }
      texts.append(text)
    }
  }
}
