import ConventionModel
import ConventionStore
import Dashboard
import Reports

extension Session {
  /// Writes a document of what is shown; gives where, and why not where it was not written.
  func export(_ request: ExportRequest) -> (path: String, failure: DocumentFailure?) {
    let path = Places.absolute(request.path, environment: Surroundings.variables())
    let documents = ConventionDocuments(of: situation, wording: wording)
    let text = documents.text(request.document, as: request.format)
    do throws(DocumentFailure) {
      try DocumentWriter.write(
        Array(text.utf8), to: path, existing: request.replaces ? .replaced : .kept)
      return (path, nil)
    } catch {
      return (path, error)
    }
  }
}
