/// Where words and figures come from, and what was said of them; any table of the file may say so.
public struct Provenance: Hashable, Sendable {
  /// Id of a ``Source``.
  public var source: String?
  /// The source's own words.
  public var quote: String?
  /// A remark of whoever wrote the file.
  public var comment: String?
  /// Line of the file where the table begins, from 1.
  public var line: Int

  /// Words and figures of a table that begins at that line.
  public init(source: String? = nil, quote: String? = nil, comment: String? = nil, line: Int = 1) {
    self.source = source
    self.quote = quote
    self.comment = comment
    self.line = line
  }
}
