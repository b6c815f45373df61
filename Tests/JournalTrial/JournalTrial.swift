import ConventionModel
import ConventionStore
import Glibc

/// A session without a screen, for trials that kill it, starve it, or run many of it at once.
///
/// - `edit FOLDER COUNT FIELDS SEED` saves COUNT edits of FIELDS fields chosen at random.
/// - `once FOLDER [BYTES]` saves one gesture, trying again after each failure; the first time files
///   may only grow BYTES larger than the journal is.
/// - `private FOLDER` saves one private note.
/// - `document FILE [BYTES]` writes a document in the place of FILE, where files may only grow to BYTES.
///
/// It says `saved ID BASE` once an edit is on the disk, `failed REASON` when it is not.
@main struct JournalTrial {
  static func main() {
    // Writing beyond a limit is to fail, not to kill.
    _ = signal(SIGXFSZ, SIG_IGN)
    let arguments = CommandLine.arguments
    let numbers = arguments.dropFirst(3).compactMap { Int($0) }
    guard arguments.count >= 3 else { exit(2) }
    let journal = Journal(folder: ConventionFolder(path: arguments[2]))
    switch (arguments[1], numbers.count) {
    case ("edit", 3): edit(journal, count: numbers[0], fields: numbers[1], seed: numbers[2])
    case ("once", 0): once(journal, growth: nil)
    case ("once", 1): once(journal, growth: numbers[0])
    case ("private", 0): note(journal)
    case ("document", 0): document(arguments[2], limit: nil)
    case ("document", 1): document(arguments[2], limit: numbers[0])
    default: exit(2)
    }
  }

  // MARK: Many edits

  static func edit(_ journal: Journal, count: Int, fields: Int, seed: Int) {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func below(_ limit: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, limit)))
    }
    var ledger = Ledger()
    var saved = 0
    Speech.say("begin")
    while saved < count {
      let followed = journal.follow()
      if followed.isWhole { ledger = Ledger() }
      for record in followed.records { ledger.insert(record) }
      let target = Target.action("S\(below(fields))")
      let seen = ledger.heads(of: target, .progress)
      let draft = Draft(
        .set, on: target, field: .progress, old: seen.first?.new, new: String(below(101)),
        base: seen.map(\.id))
      switch journal.append([draft], by: "trial", at: SystemClock.now()) {
      case .success(let records):
        saved += 1
        say(records)
      case .failure(.changedMeanwhile): continue
      case .failure(let failure): Speech.say("failed \(failure)")
      }
    }
  }

  // MARK: One gesture

  static func once(_ journal: Journal, growth: Int?) {
    if let growth {
      _ = journal.follow()
      limit(to: size(of: journal) + growth)
    }
    Speech.say("begin")
    let drafts = ["S1", "S2"].map { action in
      let target = Target.action(action)
      return Draft(.set, on: target, field: .lead, new: "Équipe « \(action) »")
    }
    var result = journal.append(drafts, by: "trial", at: Instant(milliseconds: 1_678_011_751_120))
    for _ in 0..<6 {
      guard case .failure(let failure) = result else { break }
      Speech.say("failed \(failure)")
      if growth != nil { limit(to: nil) }
      result = journal.retry()
    }
    if case .success(let records) = result { say(records) }
    Speech.say("end")
  }

  static func note(_ journal: Journal) {
    let draft = Draft(.note, on: .convention, new: "Pour moi", isPrivate: true)
    switch journal.append([draft], by: "trial", at: SystemClock.now()) {
    case .success(let records): say(records)
    case .failure(let failure): Speech.say("failed \(failure)")
    }
  }

  // MARK: A document

  /// What a trial writes: more than the system takes at once from a pipe, and told from the old.
  static let document = [UInt8](String(repeating: "<p>État au 31 mars</p>\n", count: 4000).utf8)

  static func document(_ path: String, limit bytes: Int?) {
    limit(to: bytes)
    Speech.say("begin")
    do throws(DocumentFailure) {
      try DocumentWriter.write(document, to: path, existing: .replaced)
      Speech.say("saved \(document.count)")
    } catch {
      Speech.say("failed \(error.reason)")
    }
    Speech.say("end")
  }

  static func say(_ records: [JournalRecord]) {
    for record in records {
      Speech.say("saved \(record.id.text) \(record.base.map(\.text).joined(separator: ","))")
    }
  }

  /// The size of the journal this clone writes.
  static func size(of journal: Journal) -> Int {
    guard let replica = journal.replicaID() else { return 0 }
    var status = stat()
    let path = "\(journal.folder.path)/journal/\(replica).jsonl"
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The most bytes a file may grow to; nil for as many as it likes.
  static func limit(to bytes: Int?) {
    var limit = rlimit()
    unsafe getrlimit(__rlimit_resource_t(1), &limit)
    limit.rlim_cur = bytes.map { rlim_t($0) } ?? limit.rlim_max
    unsafe setrlimit(__rlimit_resource_t(1), &limit)
  }
}
