public import Tables
public import Words

/// A document to be written, and where.
public struct ExportRequest: Hashable, Sendable {
  /// What it is about.
  public let document: DocumentKind
  /// Its format.
  public let format: ExportFormat
  /// For whom a table is.
  public let profile: TableProfile
  /// The file, as the person named it.
  public internal(set) var path: String
  /// Whether the person said to replace a file of that name.
  public internal(set) var replaces = false

  /// A document to write in a file.
  public init(
    _ document: DocumentKind, _ format: ExportFormat, _ profile: TableProfile = .excelFrench,
    path: String
  ) {
    self.document = document
    self.format = format
    self.profile = profile
    self.path = path
  }
}
