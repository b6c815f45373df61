/// What a document is about, by the word the command line has for it.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  /// The state of the convention on a day, in a few pages.
  case state = "etat"
  /// The draft of the yearly report (« rapport d'exécution »), a page an action.
  case executionReport = "rapport"
}

/// A format of documents, by the word the command line has for it.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  /// One printable file for a browser.
  case html
  /// Markdown.
  case md
  /// Everything, for programs.
  case json
  /// A table for spreadsheets.
  case csv
}
