/// Who wrote a record and in which review: alike in many records, and kept once for them.
final class RecordSignature: Hashable, Sendable {
  let replica: String
  let by: String
  let session: String?

  private init(replica: String, by: String, session: String?) {
    self.replica = replica
    self.by = by
    self.session = session
  }

  /// That one if it says the same, else a new one.
  static func shared(
    replica: String, by: String, session: String?, like other: RecordSignature?
  ) -> RecordSignature {
    if let other, other.replica == replica, other.by == by, other.session == session {
      return other
    }
    return RecordSignature(replica: replica, by: by, session: session)
  }

  func with(replica: String) -> RecordSignature {
    .shared(replica: replica, by: by, session: session, like: self)
  }

  func with(by: String) -> RecordSignature {
    .shared(replica: replica, by: by, session: session, like: self)
  }

  func with(session: String?) -> RecordSignature {
    .shared(replica: replica, by: by, session: session, like: self)
  }

  static func == (left: RecordSignature, right: RecordSignature) -> Bool {
    left === right
      || left.replica == right.replica && left.by == right.by && left.session == right.session
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(replica)
    hasher.combine(by)
    hasher.combine(session)
  }
}
