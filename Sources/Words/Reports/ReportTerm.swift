/// A heading or a label of the linear text.
public enum ReportTerm: CaseIterable, Sendable {
  /// The day the state is that of.
  case state
  /// From when to when.
  case period
  /// Vote of the Département.
  case adopted
  /// Signature by the parties.
  case signed
  /// Money.
  case money
  /// Total.
  case total
  /// The State's share of the total.
  case stateShare
  /// The total less the State's share.
  case rest
  /// What is given to actions.
  case allocated
  /// What is not.
  case unallocated
  /// Every budget line of the convention.
  case budgetLines
  /// What each engagement is given.
  case byEngagement
  /// What each action is given.
  case byAction
  /// Committed ÷ planned.
  case commitmentRate
  /// Paid ÷ committed.
  case paymentRate
  /// Latest known stage ÷ planned.
  case latestRate
  /// Alerts.
  case alerts
  /// An engagement.
  case engagement
  /// Actions without an engagement.
  case withoutEngagement
  /// Progress.
  case progress
  /// Statuses.
  case statuses
  /// Status.
  case status
  /// Judged confidence.
  case meteo
  /// Due date.
  case due
  /// First day.
  case start
  /// Who leads.
  case lead
  /// Those who take part.
  case partners
  /// Volet.
  case volet
  /// Public.
  case group
  /// Nature.
  case nature
  /// Weight in averages.
  case weight
  /// Calendar.
  case calendar
  /// Indicators.
  case indicators
  /// Milestones.
  case milestones
  /// Notes.
  case notes
  /// Decisions.
  case decisions
  /// Follow-ups.
  case followUps
  /// History.
  case history
  /// The words of the source.
  case sourceWords
  /// A remark of the file.
  case comment
  /// Journal.
  case journal
  /// About the convention.
  case about
  /// Parties.
  case parties
  /// Signatories.
  case signatories
  /// What a signatory stresses.
  case stresses
  /// National measures.
  case measures
  /// What came before.
  case predecessors
  /// Amendments.
  case amendments
  /// Sources.
  case sources
  /// Source.
  case source
  /// Value before the action.
  case baseline
  /// Value aimed at.
  case target
  /// Value reached.
  case result
  /// Attainment.
  case attainment
  /// What exactly is counted.
  case definition
  /// Last update.
  case lastUpdate
  /// What nobody has said.
  case notReported
}

extension Wording {
  /// The words of a heading or a label, with their capital and without colon.
  public func term(_ term: ReportTerm) -> String {
    switch term {
    case .state: either("État au", "State on")
    case .period: either("Période", "Period")
    case .adopted: either("Votée le", "Adopted on")
    case .signed: either("Signée le", "Signed on")
    case .money: either("Argent", "Money")
    case .total: "Total"
    case .stateShare: either("Part de l'État", "State share")
    case .rest: either("Reste", "Rest")
    case .allocated: either("Ventilé", "Allocated")
    case .unallocated: either("Non ventilé", "Not allocated")
    case .budgetLines: either("Lignes de la convention", "Lines of the convention")
    case .byEngagement: either("Par engagement", "By engagement")
    case .byAction: either("Par action", "By action")
    case .commitmentRate: either("Engagé sur programmé", "Committed of planned")
    case .paymentRate: either("Payé sur engagé", "Paid of committed")
    case .latestRate:
      either("Dernière étape connue sur programmé", "Latest known stage of planned")
    case .alerts: either("Alertes", "Alerts")
    case .engagement: "Engagement"
    case .withoutEngagement: either("Sans engagement", "Without engagement")
    case .progress: either("Avancement", "Progress")
    case .statuses: either("Statuts", "Statuses")
    case .status: either("Statut", "Status")
    case .meteo: "Météo"
    case .due: either("Échéance", "Due")
    case .start: either("Début", "Start")
    case .lead: either("Pilote", "Lead")
    case .partners: either("Partenaires", "Partners")
    case .volet: "Volet"
    case .group: either("Public", "Public")
    case .nature: "Nature"
    case .weight: either("Poids dans les moyennes", "Weight in averages")
    case .calendar: either("Calendrier", "Calendar")
    case .indicators: either("Indicateurs", "Indicators")
    case .milestones: either("Jalons", "Milestones")
    case .notes: "Notes"
    case .decisions: either("Décisions", "Decisions")
    case .followUps: either("Suites à donner", "Follow-ups")
    case .history: either("Historique", "History")
    case .sourceWords: either("Les mots de la source", "The words of the source")
    case .comment: either("Remarque", "Remark")
    case .journal: either("Journal", "Journal")
    case .about: either("À propos", "About")
    case .parties: either("Parties", "Parties")
    case .signatories: either("Signataires", "Signatories")
    case .stresses: either("Insiste sur", "Stresses")
    case .measures: either("Mesures nationales citées à côté", "National measures set beside it")
    case .predecessors: either("Ce qui précède", "What came before")
    case .amendments: either("Avenants", "Amendments")
    case .sources: "Sources"
    case .source: "Source"
    case .baseline: either("référence", "baseline")
    case .target: either("cible", "target")
    case .result: either("résultat", "result")
    case .attainment: either("taux d'atteinte", "attainment")
    case .definition: either("Définition", "Definition")
    case .lastUpdate: either("Dernière saisie", "Last update")
    case .notReported: either("Non renseigné", "Not reported")
    }
  }
}
