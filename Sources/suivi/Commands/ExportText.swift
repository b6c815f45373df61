import ConventionModel
import Reports
import Tables
import Words

/// What an export writes, whatever its format.
enum ExportText {
  /// The text of a document, or of a table.
  static func of(
    _ situation: Situation, _ document: DocumentKind, _ format: ExportFormat,
    profile: TableProfile = .excelFrench, wording: Wording
  ) -> String {
    let documents = ConventionDocuments(of: situation, wording: wording)
    return switch format {
    case .html: documents.html(document)
    case .md: documents.markdown(document)
    case .json: documents.json
    case .csv: ConventionTable(of: situation.withoutPrivateRecords, profile: profile).text
    }
  }
}
