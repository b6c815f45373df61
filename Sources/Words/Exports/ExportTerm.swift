public import ConventionModel

/// Words of writing a document to hand out.
public enum ExportTerm: Hashable, Sendable {
  /// The heading of the list of documents.
  case title
  /// A document in a format.
  case document(DocumentKind, ExportFormat)
  /// A table for programs.
  case dataTable
  /// Where a document was written.
  case written(String)
  /// The question before a file is replaced.
  case alreadyThere(String)
  /// Its answers.
  case replace, keep, otherName
  /// That a file was left as it is.
  case kept(String)
}

extension Wording {
  /// A word of the exports.
  public func export(_ term: ExportTerm) -> String {
    switch term {
    case .title: either("Document à écrire", "Document to write")
    case .document(_, .json):
      either("Tout, pour les programmes (JSON)", "All of it, for programs (JSON)")
    case .document(_, .csv): either("Tableau pour Excel (CSV)", "Table for Excel (CSV)")
    case .document(let kind, let format):
      (kind == .state ? document(.state) : either("Rapport d'exécution", "Execution report"))
        + ", " + name(of: format)
    case .dataTable: either("Tableau de données (CSV)", "Table of data (CSV)")
    case .written(let path): either("Écrit dans \(path)", "Written to \(path)")
    case .alreadyThere(let path): either("\(path) existe déjà", "\(path) exists already")
    case .replace: either("le remplacer", "replace it")
    case .keep: either("le garder, ne rien écrire", "keep it, write nothing")
    case .otherName: either("donner un autre nom", "give another name")
    case .kept(let path):
      either(
        "\(path) reste tel quel, rien n'est écrit", "\(path) stays as it is, nothing is written")
    }
  }

  private func name(of format: ExportFormat) -> String {
    switch format {
    case .html: "HTML"
    case .md: "Markdown"
    case .json: "JSON"
    case .csv: "CSV"
    }
  }

  /// The name a document is given unless the person gives another: what it is, of what, of which day.
  public func fileName(
    of kind: DocumentKind, _ format: ExportFormat, convention id: String, on day: Day
  ) -> String {
    let what =
      switch (kind, format) {
      case (_, .json), (_, .csv): "suivi"
      case (.state, _): either("etat", "state")
      case (.executionReport, _): either("rapport-execution", "execution-report")
      }
    return "\(what)-\(id)-\(day.iso).\(format.rawValue)"
  }
}
