import ConventionModel
import Glibc

/// The one write path.
///
/// Lock; read what is new; check that nobody changed what the person saw; append in one write; wait
/// for the disk; read back; unlock. Nothing is ever truncated, rewritten or renamed.
extension Journal {
  /// A merge or an editor may replace the file while it is written, but not for ever.
  private static let attempts = 5

  /// Saves a gesture; gives its records, which are on the disk.
  func save(_ gesture: inout Gesture) throws(SaveFailure) -> [JournalRecord] {
    guard !isReadOnlyAsked else { throw .readOnly(.asked) }
    let home = try SharedFolder(folder.path)
    let own = try home.subfolder(".suivi")
    try own.provide(".gitignore", "*\n")
    let lock = try WriteLock(in: own, patience: patience)
    defer { lock.release() }
    for _ in 0..<Self.attempts {
      var replicas = try replicas(in: own, of: home)
      if gesture.isSuspect { try readFromDisk(replicas) }
      gesture.isSuspect = false
      try readBeforeWriting(replicas, own)
      let missing = try plan(&gesture, &replicas, in: own, of: home)
      if try write(&gesture, missing, replicas, in: home) {
        remember(gesture, replicas, own)
        return gesture.records
      }
    }
    throw .notSaved(SaveProblem(file: follower.folder, reason: .replaced))
  }

  // MARK: Before

  /// The names this clone writes under; nil when it has none yet.
  func replicas() -> ReplicaFile? {
    guard let home = try? SharedFolder(folder.path) else { return nil }
    return try? ReplicaFile.read(in: home.path(".suivi"), folder: home.identity)
  }

  private func replicas(
    in own: borrowing SharedFolder, of home: borrowing SharedFolder
  ) throws(SaveFailure) -> ReplicaFile {
    if let known = try ReplicaFile.read(in: own.path, folder: home.identity) { return known }
    return try newReplicas(in: own, of: home)
  }

  private func newReplicas(
    in own: borrowing SharedFolder, of home: borrowing SharedFolder
  ) throws(SaveFailure) -> ReplicaFile {
    let taken = follower.replicaNames
    let replicas = try ReplicaFile(folder: home.identity) { taken.contains($0) }
    try replicas.write(in: own)
    return replicas
  }

  /// The journals of this clone, the shared one first.
  private func paths(_ replicas: ReplicaFile) -> [String] {
    let inner = ConventionFolder.path("private", in: follower.folder)
    return [
      ConventionFolder.path("\(replicas.shared).jsonl", in: follower.folder),
      ConventionFolder.path("\(replicas.personal).jsonl", in: inner),
    ]
  }

  /// Reads what is new; fails when own journals cannot be read or are gone.
  private func readBeforeWriting(
    _ replicas: ReplicaFile, _ own: borrowing SharedFolder
  ) throws(SaveFailure) {
    catchUp()
    for path in paths(replicas) {
      if let problem = follower.problem(with: path) {
        if case .notARegularFile(let kind) = problem {
          throw .notSaved(SaveProblem(file: path, reason: .notARegularFile(kind)))
        }
        throw .notSaved(SaveProblem(file: path, reason: .unreadable(problem)))
      }
      if follower.hasRead(path) {
        memory.present.insert(path)
      } else if memory.present.remove(path) != nil {
        throw .notSaved(SaveProblem(file: path, reason: .vanished))
      }
    }
    for replica in [replicas.shared, replicas.personal] {
      let highest = follower.highestNumber(of: replica)
      memory.numbers[replica] = max(
        memory.numbers[replica] ?? NumberFile.number(of: replica, in: own.path), highest)
    }
  }

  /// Has own journals read from the disk, whatever memory holds.
  private func readFromDisk(_ replicas: ReplicaFile) throws(SaveFailure) {
    for path in paths(replicas) where follower.hasRead(path) {
      let descriptor = SystemCall.open(
        Array(path.utf8), flags: O_RDWR | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { throw SaveFailure(errno, file: path) }
      let file = try SharedFile(descriptor: descriptor, path: path)
      // Pages that are still to be written cannot be dropped.
      try file.synchronise()
      file.distrustMemory()
    }
    follower.forget()
  }

  // MARK: What to write

  /// Checks what the gesture would replace, and names what of it is not in the journal yet.
  private func plan(
    _ gesture: inout Gesture, _ replicas: inout ReplicaFile, in own: borrowing SharedFolder,
    of home: borrowing SharedFolder
  ) throws(SaveFailure) -> [Int] {
    let missing = gesture.drafts.indices.filter {
      gesture.records.isEmpty || !follower.contains(gesture.records[$0])
    }
    guard !missing.isEmpty else { return [] }
    let clocks = try check(missing, of: gesture)
    for _ in 0..<2 {
      if name(missing, of: &gesture, replicas, clocks) { return missing }
      // The numbers are used up, by hand: another name has all of them left.
      replicas = try newReplicas(in: own, of: home)
    }
    throw .notSaved(SaveProblem(file: own.path, reason: .unsound(.counterOutOfRange)))
  }

  /// Compares what stands for each field with what the person saw; gives the clock to be above.
  private func check(_ missing: [Int], of gesture: Gesture) throws(SaveFailure) -> Int64 {
    var unseen: [JournalRecord] = []
    var highest: Int64 = 0
    let own = Set(gesture.records.map(\.id))
    for index in missing {
      let draft = gesture.drafts[index]
      guard draft.operation.setsValue, let target = draft.on, let field = draft.field else {
        continue
      }
      for head in follower.ledger.heads(of: target, field) {
        if draft.base.contains(head.id) || own.contains(head.id) {
          guard head.rank < JournalRecord.counters.upperBound - Int64(gesture.drafts.count) else {
            throw .notSaved(SaveProblem(file: follower.folder, reason: .countersExhausted(head.id)))
          }
          highest = max(highest, head.rank)
        } else if !unseen.contains(head) {
          unseen.append(head)
        }
      }
    }
    guard unseen.isEmpty else { throw .changedMeanwhile(unseen) }
    return max(highest, memory.clock)
  }

  /// Makes records of the drafts that are missing; false when their replica has no numbers left.
  private func name(
    _ missing: [Int], of gesture: inout Gesture, _ replicas: ReplicaFile, _ clock: Int64
  ) -> Bool {
    var next: [String: Int64] = [:]
    var ids: [Int: RecordID] = [:]
    for index in missing {
      let replica = gesture.drafts[index].isPrivate ? replicas.personal : replicas.shared
      let number = next[replica] ?? (memory.numbers[replica] ?? 0) + 1
      guard number <= JournalRecord.counters.upperBound else { return false }
      ids[index] = RecordID(replica: replica, number: number)
      next[replica] = number + 1
    }
    // The same ids as in the last attempt: then the very same lines.
    if !gesture.records.isEmpty, missing.allSatisfy({ gesture.records[$0].id == ids[$0] }) {
      return true
    }
    let isFirst = missing.count == gesture.drafts.count
    var batch: String?
    if gesture.drafts.count > 1 { batch = isFirst ? ids[0]?.text : gesture.records[0].batch }
    var made: [JournalRecord] = []
    var last: [Ledger.Slot: RecordID] = [:]
    for (index, var draft) in gesture.drafts.enumerated() {
      let id = ids[index] ?? gesture.records[index].id
      if draft.operation.setsValue, let target = draft.on, let field = draft.field {
        // A gesture that sets a field twice replaces its own first value.
        let slot = Ledger.Slot(target: target, field: field)
        if let earlier = last.updateValue(id, forKey: slot) { draft.base = [earlier] }
      }
      guard ids[index] != nil else {
        made.append(gesture.records[index])
        continue
      }
      made.append(
        draft.record(
          id: id, clock: clock + 1 + Int64(made.count), at: gesture.at, by: gesture.by,
          batch: batch, session: gesture.session))
    }
    gesture.records = made
    return true
  }

  // MARK: Writing

  /// Writes the missing records of a gesture and reads all of it back; false to begin again.
  private func write(
    _ gesture: inout Gesture, _ missing: [Int], _ replicas: ReplicaFile,
    in home: borrowing SharedFolder
  ) throws(SaveFailure) -> Bool {
    var bytes: [Bool: [UInt8]] = [:]
    for (index, record) in gesture.records.enumerated() {
      // What was there before this attempt is not written again, but waited for.
      bytes[record.isPrivate, default: []] +=
        missing.contains(index) ? try Self.soundLine(record) : []
    }
    let journal = try home.subfolder("journal")
    // In the order of the drafts, so that what is there of a batch is its beginning.
    let first = gesture.records[0].isPrivate
    for isPrivate in [first, !first] {
      guard let lines = bytes[isPrivate] else { continue }
      let replica = isPrivate ? replicas.personal : replicas.shared
      let isWritten: Bool
      if isPrivate {
        let inner = try journal.subfolder("private")
        try inner.provide(".gitignore", "*\n")
        isWritten = try append(lines, to: "\(replica).jsonl", in: inner, &gesture)
      } else {
        isWritten = try append(lines, to: "\(replica).jsonl", in: journal, &gesture)
      }
      guard isWritten else { return false }
    }
    catchUp()
    return gesture.records.allSatisfy { follower.contains($0) }
  }

  /// The line of a record, once it is known to be read as the same record.
  private static func soundLine(_ record: JournalRecord) throws(SaveFailure) -> [UInt8] {
    let line = RecordWriter.line(record)
    guard line.count <= JournalReader.lineLimit else {
      throw .tooLong(limit: JournalReader.lineLimit)
    }
    var reader = RecordLine()
    let file = "\(record.id.replica).jsonl"
    guard case .record(let read, let problems) = reader.read(line.span.extracting(droppingLast: 1))
    else { throw .notSaved(SaveProblem(file: file, reason: .unsound(nil))) }
    guard problems.isEmpty, read == record else {
      throw .notSaved(SaveProblem(file: file, reason: .unsound(problems.first)))
    }
    return line
  }

  /// Appends lines to one file and waits for the disk; false when the file is not what was read.
  private func append(
    _ lines: [UInt8], to name: String, in journal: borrowing SharedFolder,
    _ gesture: inout Gesture
  ) throws(SaveFailure) -> Bool {
    let path = journal.path(name)
    let file = try journal.open(name, flags: O_RDWR | O_APPEND)
    let before = try file.status()
    guard follower.isAtEnd(of: path, before) else { return false }
    let size = Int(before.st_size)
    var bytes = lines
    if !lines.isEmpty, try !file.endsWithLineFeed(size: size) { bytes.insert(0x0A, at: 0) }
    if !bytes.isEmpty { try file.write(bytes) }
    do throws(SaveFailure) {
      try file.synchronise()
    } catch {
      gesture.isSuspect = true
      throw error
    }
    let entry = "\(path):\(before.st_dev):\(before.st_ino)"
    if !memory.settled.contains(entry) {
      try journal.synchronise()
      memory.settled.insert(entry)
    }
    let after = try file.status()
    guard Int(after.st_size) >= size + bytes.count else {
      throw .notSaved(SaveProblem(file: path, reason: .unfaithful))
    }
    // Larger than expected, or no longer that file: what is there is read, and seen to again.
    return Int(after.st_size) == size + bytes.count && after.st_nlink > 0
      && journal.inode(of: name) == UInt(after.st_ino)
  }

  /// Keeps in mind which numbers are taken, should the journal be put back to an earlier state.
  private func remember(
    _ gesture: Gesture, _ replicas: ReplicaFile, _ own: borrowing SharedFolder
  ) {
    memory.present.formUnion(paths(replicas).filter { follower.hasRead($0) })
    for record in gesture.records {
      let replica = record.id.replica
      memory.numbers[replica] = max(memory.numbers[replica] ?? 0, record.id.number)
    }
    for replica in Set(gesture.records.map(\.id.replica)) {
      NumberFile.keep(memory.numbers[replica] ?? 0, of: replica, in: own)
    }
  }
}
