import ConventionModel
import Typography
import Words

/// Finds the column that a heading names, in French, in English or by its word, whatever its case, accents
/// and signs.
struct HeadingReader {
  let definition: Definition
  private let columns: [String: TableColumn]
  private let funders: [(name: String, id: String)]

  init(_ situation: Situation) {
    definition = situation.definition
    let plain = TableColumn.beforeAmounts + TableColumn.afterAmounts
    var columns: [String: TableColumn] = [:]
    for column in plain {
      let names =
        [column.word]
        + [Language.french, .english].flatMap { language in
          [Wording(language).heading(column, in: situation.definition)]
            + (column.field.map { [Wording(language).name(of: $0, in: situation.definition)] } ?? [])
        } + HeadingReader.others(column)
      for name in names {
        let key = HeadingReader.folded(name)
        if columns[key] == nil { columns[key] = column }
      }
    }
    self.columns = columns
    funders = HeadingReader.funders(in: situation)
  }

  /// The column that a heading names; nil when none.
  func column(_ heading: String) -> TableColumn? {
    if let exact = HeadingReader.amount(word: heading) { return exact }
    return columns[HeadingReader.folded(heading)] ?? amount(heading)
  }

  /// The heading that is nearest to one that names nothing.
  func nearest(to heading: String, _ wording: Wording) -> String? {
    let names = (TableColumn.beforeAmounts + TableColumn.afterAmounts).map {
      wording.heading($0, in: definition)
    }
    return NearestWord.to(heading, among: names)
  }

  private static func amount(word: String) -> TableColumn? {
    let field = Field(word: word)
    if case .amount = field { return .field(field) }
    return nil
  }

  /// « L'État 2022 notifié (€) »: a funder that is known, a year or none, a stage.
  private func amount(_ heading: String) -> TableColumn? {
    var words = HeadingReader.folded(heading).split(separator: " ").map(String.init)
    if words.first == "montant" || words.first == "amount" { words.removeFirst() }
    guard let stage = words.popLast().flatMap({ HeadingReader.stages[$0] }) else { return nil }
    var year: Int?
    if let last = words.last, last.utf8.count == 4, let number = Int(last), number > 0 {
      year = number
      words.removeLast()
    }
    let name = words.joined(separator: " ")
    let found = Set(funders.filter { $0.name == name }.map(\.id))
    guard found.count == 1, let funder = found.first else { return nil }
    return .field(.amount(BudgetKey(funder: funder, year: year, stage: stage)))
  }

  private static func funders(in situation: Situation) -> [(name: String, id: String)] {
    let definition = situation.definition
    let used = (situation.funding.lines + situation.actions.flatMap(\.funding)).map(\.key.funder)
    let ids =
      Set(used + definition.parties.map(\.id) + [BudgetKey.stateFunder, BudgetKey.totalFunder])
    return ids.flatMap { id in
      let names = [Language.french, .english].map {
        Wording($0).name(ofFunder: id, in: definition)
      }
      return ([id] + names).map { (folded($0), id) }
    }
  }

  private static let stages: [String: Stage] = {
    var stages: [String: Stage] = ["mandate": .paid, "verse": .paid, "programme": .planned]
    for stage in Stage.allCases {
      for language in [Language.french, .english] {
        stages[folded(Wording(language).name(of: stage))] = stage
      }
    }
    return stages
  }()

  /// What else people call a column.
  private static func others(_ column: TableColumn) -> [String] {
    switch column {
    case .id: ["identifiant", "n°", "numéro", "code"]
    case .kind: ["type", "nature de la ligne"]
    case .title: ["titre", "libellé", "action"]
    case .field(.lead): ["pilote de l'action"]
    case .field(.due): ["date d'échéance", "deadline"]
    case .field(.start): ["date de début"]
    case .field(.done): ["date de réalisation"]
    case .field(.status): ["état d'avancement"]
    case .field(.flag): ["flag"]
    case .unit: ["unité de mesure"]
    case .asOf: ["date d'arrêté"]
    default: []
    }
  }

  /// Letters and digits in small, without accents, other signs as one blank.
  static func folded(_ text: String) -> String {
    var words: [String] = [""]
    for scalar in SearchFolding.fold(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if words.last?.isEmpty == false {
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
