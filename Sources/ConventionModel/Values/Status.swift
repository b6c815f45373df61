/// The declared state of an action (« statut »), as written in files.
///
/// « Non renseigné » is no status: it is the absence of one.
public enum Status: String, CaseIterable, Hashable, Sendable {
  /// « À lancer ».
  case planned
  /// « En cours ».
  case inProgress = "in-progress"
  /// « En pause ».
  case onHold = "on-hold"
  /// « Bloquée ».
  case blocked
  /// « Réalisée ».
  case done
  /// « Abandonnée ».
  case dropped

  /// Whether nothing more is expected of the action, which then can be neither late nor stale.
  public var isClosed: Bool { self == .done || self == .dropped }
}

/// The judged confidence in an action (« météo »), apart from its progress.
///
/// The four grades are those of the State's own policy tracking: objectifs sécurisés, atteignables,
/// appuis nécessaires, compromis.
public enum Meteo: String, CaseIterable, Hashable, Sendable {
  /// « Objectifs sécurisés ».
  case secured
  /// « Objectifs atteignables ».
  case achievable
  /// « Appuis nécessaires ».
  case supportNeeded = "support-needed"
  /// « Objectifs compromis ».
  case compromised
}

/// Whether the link from an action to its engagement (« rattachement ») is settled.
public enum Link: String, CaseIterable, Hashable, Sendable {
  /// « Rattachement proposé »: not in the source, not agreed yet.
  case proposed
  /// « Rattachement confirmé » by the parties.
  case confirmed
}

/// A stage of a budget line, in the order money goes through them.
public enum Stage: String, CaseIterable, Hashable, Comparable, Sendable {
  /// « Programmé ».
  case planned
  /// « Notifié ».
  case notified
  /// « Engagé ».
  case committed
  /// « Mandaté ou payé »: execution, never counted as funding.
  case paid

  /// Position in the chain, 0 first.
  public var order: Int {
    switch self {
    case .planned: 0
    case .notified: 1
    case .committed: 2
    case .paid: 3
    }
  }

  /// Earlier stages come first.
  public static func < (left: Stage, right: Stage) -> Bool { left.order < right.order }
}

/// How an action stands to what existed before the convention (« nature »).
public enum Nature: String, CaseIterable, Hashable, Sendable {
  /// « Nouvelle ».
  case new
  /// « Renforcée ».
  case reinforced
  /// « Reconduite ».
  case continued
}

/// Which way an indicator should move.
public enum Direction: String, CaseIterable, Hashable, Sendable {
  /// More is better.
  case up
  /// Less is better.
  case down
}

/// How far an amendment (« avenant ») has come.
public enum AmendmentState: String, CaseIterable, Hashable, Sendable {
  /// Spoken of; shown beside the convention, never counted.
  case announced
  /// Voted by the Département.
  case adopted
  /// Signed by the parties.
  case signed

  /// Whether its end date is the convention's.
  public var isInForce: Bool { self != .announced }
}

/// Whether a printed total includes the State's share.
public enum Inclusion: String, CaseIterable, Hashable, Sendable {
  /// It does.
  case yes
  /// It does not.
  case no
  /// The source does not say.
  case unknown
}
