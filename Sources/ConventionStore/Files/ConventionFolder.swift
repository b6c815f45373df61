public import ConventionModel
import Glibc

/// A folder that holds a convention: `convention.toml` and its journals.
public struct ConventionFolder: Hashable, Sendable {
  /// The folder, as the person named it or as found.
  public let path: String

  /// The folder at a path, which need not exist.
  public init(path: String) { self.path = path.isEmpty ? "." : path }

  /// The path of the definition.
  public var definitionPath: String { Self.path(DefinitionReader.fileName, in: path) }

  /// Why a folder cannot be used: at least one diagnostic that is an error, or none when reading was
  /// given up.
  public struct Unusable: Error, Hashable, Sendable {
    /// Everything there is to say, in order of place.
    public let diagnostics: [Diagnostic]

    /// A folder that cannot be used, with at least one error.
    public init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
  }

  /// Reads definition and journals.
  ///
  /// Journals never make a folder unusable: what is wrong with them is in the summary. `progress` is
  /// told how far reading is, and can give it up: then the error has no diagnostics.
  public func load(
    telling progress: ReadingProgress? = nil
  ) throws(Unusable) -> LoadedConvention {
    progress?.expect(journalSize)
    let (definition, diagnostics) = readDefinition()
    guard let definition else { throw Unusable(diagnostics: diagnostics) }
    var follower = JournalFollower(folder: path)
    follower.progress = progress
    _ = follower.catchUp()
    follower.progress = nil
    if let progress, progress.isCancelled { throw Unusable(diagnostics: []) }
    return loaded(definition, diagnostics, &follower)
  }

  /// The definition, and everything there is to say about it; none as soon as there is an error.
  public func readDefinition() -> (definition: Definition?, diagnostics: [Diagnostic]) {
    do throws(Problem) {
      let file = try OpenFile(Array(definitionPath.utf8), followingLinks: true)
      let bytes = try file.contents(limit: TOMLDocument.sizeLimit)
      return DefinitionReader.read(bytes, file: definitionPath)
    } catch {
      let (place, problem) = explained(error)
      return (nil, [Diagnostic(place: place, severity: .error, problem: problem)])
    }
  }

  private func loaded(
    _ definition: Definition, _ diagnostics: [Diagnostic], _ follower: inout JournalFollower
  ) -> LoadedConvention {
    var diagnostics = diagnostics
    let name = definition.convention.timezone
    let zone = ZoneReader.zone(named: name)
    if zone == nil {
      let line = definition.convention.provenance.line
      diagnostics.append(
        Diagnostic(
          place: Place(file: definitionPath, line: line), severity: .warning,
          problem: .unknownTimeZone(name)))
    }
    var summary = follower.summary()
    let ledger = follower.ledger
    summary.diagnostics += Self.orphans(of: ledger, in: definition, folder: path)
    return LoadedConvention(
      folder: self, definition: definition, zone: zone ?? .utc, ledger: ledger,
      journal: summary, diagnostics: diagnostics,
      reading: JournalReading(follower: follower))
  }

  /// A definition that is not there, explained by what is there instead.
  private func explained(_ problem: Problem) -> (Place, Problem) {
    guard problem == .missingFile else {
      return (Place(file: definitionPath), problem)
    }
    var status = stat()
    let isThere = unsafe stat(Array(path.utf8).cString, &status) == 0
    guard isThere else { return (Place(file: path), .missingFile) }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    return (Place(file: path), isFolder ? .noDefinition : .notAFolder)
  }

  /// What records speak of that the definition does not have, each once.
  private static func orphans(
    of ledger: Ledger, in definition: Definition, folder: String
  ) -> [Diagnostic] {
    guard !ledger.records.isEmpty else { return [] }
    var known: Set<Target> = [.convention]
    for action in definition.actions {
      known.insert(.action(action.id))
      for id in action.milestones.map(\.id) + action.indicators.map(\.id) {
        known.insert(.element(action: action.id, element: id))
      }
    }
    return ledger.targets(besides: known).map { target, first in
      Diagnostic(
        place: Place(file: Self.path("journal", in: folder)), severity: .warning,
        problem: .flaggedRecord(id: first.id.text, .unknownTarget(target.text)))
    }
  }

  /// The path of something in a folder; as short as it can be said.
  static func path(_ name: String, in folder: String) -> String {
    if folder == "." { return name }
    return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
  }
}

/// A convention as it stands on the disk: what was agreed, what happened, and what is odd in either.
public struct LoadedConvention: Sendable {
  /// Where it was read.
  public let folder: ConventionFolder
  /// What was agreed.
  public let definition: Definition
  /// The time zone its days are counted in; UTC when the one it names is not known here.
  public let zone: Zone
  /// What happened, folded; its records are in the order of files and lines.
  public let ledger: Ledger
  /// What happened, each record once, in the order of files and lines.
  public var records: RecordList { ledger.records }
  /// How the journals were read.
  public let journal: JournalSummary
  /// Warnings about the definition, in order of place.
  public let diagnostics: [Diagnostic]
  /// How far the journals were read, for a ``Journal`` to go on from there.
  public let reading: JournalReading
}
