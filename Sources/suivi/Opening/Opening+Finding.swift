import ConventionFiles
import ConventionModel
import ConventionStore
import Words

extension Opening {
  /// What the command line says about which convention to open, and on which day.
  struct Request {
    /// The folder named, if one is.
    var folder: String?
    /// The day taken for today.
    var today: Day?
    /// The day whose end is shown.
    var asOf: Day?
    /// How to speak.
    var wording: Wording
    /// When it was asked, before any file was read.
    let madeAt = SystemClock.now()
    /// The short name that records carry, when one is given.
    var author: String?
    /// Whether nothing is to be written.
    var isReadOnly = false
  }

  /// Finds and reads the convention a person asks for.
  ///
  /// A folder named on the command line goes first, then `SUIVI_DIR`, then the nearest
  /// `convention.toml` upward, then the shipped convention, kept so that edits last.
  ///
  /// `reader` is what reads the folder, where that may take long.
  static func find(
    _ request: Request, by reader: Reader = Opening.read
  ) throws(CommandFailure) -> Opening {
    if let named = request.folder {
      return Opening(try reader(ConventionFolder(path: named)), request)
    }
    let found = Places.folder(
      environment: Surroundings.variables(),
      workingDirectory: Places.workingDirectory() ?? "")
    switch found {
    case .environment(let folder), .upward(let folder):
      return Opening(try reader(folder), request)
    case .shipped(let folder): return try kept(in: folder, request)
    case .nowhere: return try inMemory(because: nil, request)
    }
  }

  /// The convention of a folder.
  init(_ folder: ConventionFolder, _ request: Request) throws(CommandFailure) {
    self.init(try Opening.read(folder), request)
  }

  /// Something that reads the convention of a folder.
  typealias Reader = (ConventionFolder) throws(CommandFailure) -> LoadedConvention

  /// Reads the convention of a folder at once.
  static func read(_ folder: ConventionFolder) throws(CommandFailure) -> LoadedConvention {
    do throws(ConventionFolder.Unusable) {
      return try folder.load()
    } catch {
      throw .unusable(folder.path, error.diagnostics)
    }
  }

  /// A convention that was read.
  init(_ loaded: LoadedConvention, _ request: Request) {
    folder = loaded.folder
    definition = loaded.definition
    ledger = loaded.ledger
    journal = loaded.journal
    diagnostics = loaded.diagnostics
    zone = loaded.zone
    today = request.today ?? loaded.zone.day(at: SystemClock.now())
    asOf = request.asOf
    wording = request.wording
    followsClock = request.today == nil
    namedAuthor = request.author
    readAt = request.madeAt
    isReadOnly = request.isReadOnly
    reading = loaded.reading
  }

  /// The shipped convention, written on first use.
  private static func kept(
    in folder: ConventionFolder, _ request: Request
  ) throws(CommandFailure) -> Opening {
    do throws(ConventionFolder.Unusable) {
      return Opening(try folder.load(), request)
    } catch {
      guard
        error.diagnostics.contains(where: { [.missingFile, .noDefinition].contains($0.problem) })
      else { throw .unusable(folder.path, error.diagnostics) }
    }
    do throws(FolderWriter.Refused) {
      try FolderWriter.write(StartingFolder.valDeMarne.files(today: nil), to: folder.path)
    } catch {
      if error.reason == .notEmpty { return try Opening(folder, request) }
      return try inMemory(because: error.reason.words, request)
    }
    return try Opening(folder, request)
  }

  /// The shipped convention without a folder, when it cannot be kept.
  private static func inMemory(
    because reason: String?, _ request: Request
  ) throws(CommandFailure) -> Opening {
    let (definition, diagnostics) = DefinitionReader.read(
      Array(ShippedConventions.valDeMarne.utf8), file: DefinitionReader.fileName)
    guard let definition else { throw .unusable(DefinitionReader.fileName, diagnostics) }
    let zone = ZoneReader.zone(named: definition.convention.timezone) ?? .utc
    return Opening(
      folder: nil, definition: definition, ledger: Ledger(), journal: JournalSummary(),
      diagnostics: diagnostics, zone: zone,
      today: request.today ?? zone.day(at: SystemClock.now()), asOf: request.asOf,
      wording: request.wording, followsClock: request.today == nil,
      namedAuthor: request.author, isReadOnly: request.isReadOnly,
      note: request.wording.onlyInMemory(reason))
  }
}
