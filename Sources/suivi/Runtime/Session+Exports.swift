import ConventionModel
import ConventionStore
import Dashboard

extension Session {
  /// Writes a document of what is shown; gives where, and why not where it was not written.
  func export(_ request: ExportRequest) -> (path: String, failure: DocumentFailure?) {
    let path = Places.absolute(request.path, environment: Surroundings.variables())
    let text = ExportText.of(
      situation, request.document, request.format, profile: request.profile, wording: wording)
    do throws(DocumentFailure) {
      try DocumentWriter.write(
        Array(text.utf8), to: path, existing: request.replaces ? .replaced : .kept)
      return (path, nil)
    } catch {
      return (path, error)
    }
  }
}
