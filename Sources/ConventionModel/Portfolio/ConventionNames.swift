/// The names that occur in a convention: what a portfolio can be filtered by, beside figures.
public struct ConventionNames: Hashable, Sendable {
  /// Who leads actions.
  public private(set) var leads: Set<String> = []
  /// With whom.
  public private(set) var partners: Set<String> = []
  /// For whom (« public »), by title, or else by id.
  public private(set) var groups: Set<String> = []
  /// Parts of the convention that have actions (« volets »), by title, or else by id.
  public private(set) var volets: Set<String> = []
  /// Engagements that have actions, by title and by short title; nil when some actions serve none.
  public private(set) var engagements: Set<String?> = []
  /// Which of the engagements have actions, from 1.
  public private(set) var engagementNumbers: Set<Int> = []
  /// Who pays for actions or for the whole, by name; the State by its id.
  public private(set) var funders: Set<String> = []
  /// How actions are linked to engagements.
  public private(set) var links: Set<Link> = []
  /// Texts of notes and decisions that nobody took back.
  public private(set) var notes: Set<String> = []

  /// The names in a convention.
  init(of situation: Situation) {
    let definition = situation.definition
    let (titlesOfGroups, titlesOfVolets) = (definition.groups.titles, definition.volets.titles)
    let parties = [String: String](
      definition.parties.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    func add(_ lines: [BudgetLineState]) {
      for line in lines where line.key.funder != BudgetKey.totalFunder {
        let id = line.key.funder
        funders.insert(id == BudgetKey.stateFunder ? id : parties[id] ?? id)
      }
    }
    add(situation.funding.lines)
    for state in situation.actions {
      if let lead = state.lead.value { leads.insert(lead) }
      partners.formUnion(state.action.partners)
      if let group = state.action.group { groups.insert(titlesOfGroups[group] ?? group) }
      if let volet = state.action.volet { volets.insert(titlesOfVolets[volet] ?? volet) }
      if state.engagement.value != nil, let link = state.link.value { links.insert(link) }
      add(state.funding)
      for note in state.notes { if let text = note.new { notes.insert(text) } }
    }
    for (place, state) in situation.engagements.enumerated() {
      guard !state.actions.isEmpty else { continue }
      engagements.insert(state.engagement?.title)
      guard let engagement = state.engagement else { continue }
      if let short = engagement.short { engagements.insert(short) }
      engagementNumbers.insert(place + 1)
    }
  }
}
