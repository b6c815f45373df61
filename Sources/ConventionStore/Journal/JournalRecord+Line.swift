public import ConventionModel

extension JournalRecord {
  /// The record as a line of a journal, ended by a line feed and harmless for a terminal.
  ///
  /// One that was edited by hand has no checksum.
  public var journalLine: String {
    let line = RecordWriter.line(self)
    guard isEditedByHand else { return String(decoding: line, as: UTF8.self) }
    // With the line feed.
    let body = line.dropLast(RecordSeal.suffixLength + 1)
    return String(decoding: body, as: UTF8.self) + "}\n"
  }
}
