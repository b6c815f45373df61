public import ConventionModel

/// A column of the convention as a spreadsheet.
public enum TableColumn: Hashable, Sendable {
  /// What the row is about: an id, that of an action and a part of it, or the convention's.
  case id
  /// Whether the row is the convention, an action, a milestone or an indicator.
  case kind
  /// What the convention calls it.
  case title
  /// What people set: a field of the row.
  case field(Field)
  /// The volet and the public of an action.
  case volet, group
  /// Unit and starting value of an indicator.
  case unit, baseline
  /// When the action was last told of, and by whom.
  case updatedAt, updatedBy
  /// « Exemple fictif », where everything is.
  case fictional
  /// The day whose end the row shows.
  case asOf

  /// The word of the column in files for programs; an amount's is that of its field in journals.
  public var word: String {
    switch self {
    case .id: "id"
    case .kind: "kind"
    case .title: "title"
    case .field(let field): field.word
    case .volet: "volet"
    case .group: "group"
    case .unit: "unit"
    case .baseline: "baseline"
    case .updatedAt: "updated_at"
    case .updatedBy: "updated_by"
    case .fictional: "fictional"
    case .asOf: "as_of"
    }
  }

  /// What it sets; nil where it only tells.
  public var field: Field? {
    if case .field(let field) = self { field } else { nil }
  }

  /// The columns but amounts, in the order a person works through them.
  public static let beforeAmounts: [TableColumn] = [
    .id, .kind, .title, .field(.engagement), .field(.link), .volet, .group, .field(.lead),
    .field(.start), .field(.due), .field(.done), .field(.status), .field(.progress),
    .field(.meteo), .field(.flag), .unit, .baseline, .field(.target), .field(.result),
    .field(.numerator), .field(.denominator),
  ]
  /// Those that follow the amounts; the last one is never empty, so that no row seems too short.
  public static let afterAmounts: [TableColumn] = [.updatedAt, .updatedBy, .fictional, .asOf]
}

/// What a row of such a table is about.
public enum TableRowKind: String, CaseIterable, Hashable, Sendable {
  /// The convention as a whole: its amounts.
  case convention
  /// An action.
  case action
  /// A milestone of an action.
  case milestone
  /// An indicator of an action.
  case indicator
}

extension Wording {
  /// The heading of a column.
  public func heading(_ column: TableColumn, in definition: Definition) -> String {
    switch column {
    case .id: either("Identifiant", "Id")
    case .kind: either("Ligne", "Row")
    case .title: either("Intitulé", "Title")
    case .volet: "Volet"
    case .group: either("Public", "Group")
    case .unit: either("Unité", "Unit")
    case .baseline: either("Valeur de départ", "Baseline")
    case .updatedAt: either("Mis à jour le", "Updated on")
    case .updatedBy: either("Mis à jour par", "Updated by")
    case .fictional: either("Mention", "Notice")
    case .asOf: either("Arrêté au", "As of")
    case .field(.progress): either("Avancement (%)", "Progress (%)")
    case .field(.amount(let key)):
      ([name(ofFunder: key.funder, in: definition), key.year.map(String.init), name(of: key.stage)]
        .compactMap { $0 } + ["(€)"]).joined(separator: " ")
    case .field(let field): capitalised(name(of: field, in: definition))
    }
  }

  /// What a row is about, in a word.
  public func name(of kind: TableRowKind) -> String {
    switch kind {
    case .convention: "convention"
    case .action: "action"
    case .milestone: either("jalon", "milestone")
    case .indicator: either("indicateur", "indicator")
    }
  }
}

extension Wording {
  /// « Proposé » or « confirmé », where the column says of what.
  public func shortName(of link: Link) -> String {
    switch link {
    case .proposed: either("proposé", "proposed")
    case .confirmed: either("confirmé", "confirmed")
    }
  }
}
