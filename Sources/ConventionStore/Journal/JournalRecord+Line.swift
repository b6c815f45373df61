public import ConventionModel

extension JournalRecord {
  /// The record as a line of a journal, ended by a line feed and harmless for a terminal.
  ///
  /// One that was edited by hand has no checksum.
  public var journalLine: String {
    let line = RecordWriter.line(self)
    guard isEditedByHand else { return String(decoding: line, as: UTF8.self) }
    return String(decoding: line.dropLast(#","crc":"00000000"}"#.utf8.count + 1), as: UTF8.self)
      + "}\n"
  }
}
