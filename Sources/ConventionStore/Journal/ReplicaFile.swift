import ConventionModel
import Glibc

/// The names under which this clone of a folder writes, kept in `.suivi/replica`.
///
/// ```
/// replica k3f9a2
/// private x7c1d4
/// machine 5d1c…
/// folder 2049:1311
/// ```
struct ReplicaFile: Hashable {
  /// Of the journal that is shared.
  var shared: String
  /// Of the journal of private notes, whose numbers are its own.
  var personal: String
  /// Where the names were taken: a copy of the folder elsewhere must take others.
  private var machine: String
  private var folder: String

  private static let name = "replica"

  /// New names that no journal has yet.
  init(folder: String, isTaken: (String) -> Bool) throws(SaveFailure) {
    shared = Self.newName(isTaken)
    personal = Self.newName(isTaken)
    machine = try Self.thisMachine()
    self.folder = folder
  }

  /// The names kept in a folder `.suivi`; nil when there are none for this machine and folder.
  static func read(in path: String, folder: String) throws(SaveFailure) -> ReplicaFile? {
    let name = ConventionFolder.path(Self.name, in: path)
    guard let bytes = try contents(of: name, followingLinks: false, limit: 4096) else { return nil }
    return ReplicaFile(bytes, folder: folder, machine: try thisMachine())
  }

  /// A small file; nil when there is none that could be taken seriously.
  ///
  /// One that is there but cannot be read may be good all the same: taking other names then would be
  /// rash.
  private static func contents(
    of path: String, followingLinks: Bool, limit: Int
  ) throws(SaveFailure) -> [UInt8]? {
    do throws(Problem) {
      let file = try OpenFile(Array(path.utf8), followingLinks: followingLinks)
      return try file.contents(limit: limit)
    } catch {
      guard case .unreadable = error else { return nil }
      throw .notSaved(SaveProblem(file: path, reason: .unreadable(error)))
    }
  }

  private init?(_ bytes: [UInt8], folder: String, machine: String) {
    var values: [String: String] = [:]
    for line in bytes.split(separator: 0x0A) {
      let words = line.split(separator: 0x20, maxSplits: 1)
      guard words.count == 2 else { return nil }
      values[String(decoding: words[0], as: UTF8.self)] = String(decoding: words[1], as: UTF8.self)
    }
    guard let shared = values["replica"], let personal = values["private"], shared != personal,
      Self.isName(shared), Self.isName(personal), values["folder"] == folder,
      values["machine"] == machine
    else { return nil }
    self.shared = shared
    self.personal = personal
    self.machine = machine
    self.folder = folder
  }

  /// Keeps the names.
  func write(in folder: borrowing SharedFolder) throws(SaveFailure) {
    try folder.replace(
      Self.name,
      with: """
        replica \(shared)
        private \(personal)
        machine \(machine)
        folder \(self.folder)

        """)
  }

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
  private static let signs = letters + Array("0123456789".utf8)

  private static func newName(_ isTaken: (String) -> Bool) -> String {
    while true {
      let first = letters.randomElement() ?? letters[0]
      let rest = (0..<5).map { _ in signs.randomElement() ?? signs[0] }
      let name = String(decoding: [first] + rest, as: UTF8.self)
      if !isTaken(name) { return name }
    }
  }

  private static func isName(_ name: String) -> Bool {
    name.utf8.count == 6 && name.utf8.allSatisfy(signs.contains)
      && name.utf8.first.map(letters.contains) == true
  }

  /// What tells this machine from others: its id, or else its name.
  private static func thisMachine() throws(SaveFailure) -> String {
    if let bytes = try contents(of: "/etc/machine-id", followingLinks: true, limit: 256) {
      let id = bytes.filter { signs.contains($0) }
      if !id.isEmpty { return String(decoding: id, as: UTF8.self) }
    }
    var name = [UInt8](repeating: 0, count: 256)
    let isKnown = unsafe name.withUnsafeMutableBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return unsafe gethostname(base, buffer.count - 1) == 0
    }
    let known = name.prefix { $0 > 0x20 && $0 < 0x7F }
    return isKnown && !known.isEmpty ? String(decoding: known, as: UTF8.self) : "unknown"
  }
}
