import ConventionModel

/// What one gesture of the person is to write, until it is written.
struct Gesture {
  let drafts: [Draft]
  let by: String
  let session: String?
  let at: Instant
  /// What the drafts became in the last attempt; none before the first.
  var records: [JournalRecord] = []
  /// Whether the disk failed while it was written, so that memory cannot be believed.
  var isSuspect = false

  /// A gesture none of whose texts is too long.
  init(drafts: [Draft], by: String, session: String?, at: Instant) throws(SaveFailure) {
    self.drafts = drafts
    self.by = by
    self.session = session
    self.at = at
    for draft in drafts {
      for text in [draft.old, draft.new, draft.who] {
        guard (text?.utf8.count ?? 0) <= JournalRecord.textLimit else {
          throw .tooLong(limit: JournalRecord.textLimit)
        }
      }
      let names =
        [by, session, draft.session, draft.kind, draft.on?.text, draft.field?.word] + draft.present
      for name in names {
        guard (name?.utf8.count ?? 0) <= RecordLine.nameLimit else {
          throw .tooLong(limit: RecordLine.nameLimit)
        }
      }
    }
  }
}

/// What a session remembers of its writing, whatever becomes of the files.
struct WriterMemory {
  /// The highest number that each replica was seen to have.
  var numbers: [String: Int64] = [:]
  /// The highest clock seen that may be followed.
  var clock: Int64 = 0
  /// Own journals that were seen to be there, by their path.
  var present: Set<String> = []
  /// Own journals whose names are on the disk for sure: path and inode.
  var settled: Set<String> = []
}
