import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Terminal
import Words

/// Where a person waits for a convention that takes long to read: its screen is then that of the
/// dashboard.
final class WaitingRoom {
  private let options: ScreenOptions
  private let wording: Wording
  /// The screen, once it was needed.
  private(set) var screen: Screen?
  /// What was typed there.
  private(set) var typed: [TerminalEvent] = []
  private var face: ScreenFace?

  /// A room that nobody needs yet.
  init(_ options: ScreenOptions, _ wording: Wording) {
    self.options = options
    self.wording = wording
  }

  /// The terminal, when somebody waited there.
  func takeFace() -> ScreenFace? { face.take() }

  /// Reads a convention, on the screen when that takes long.
  func read(_ folder: ConventionFolder) throws(CommandFailure) -> LoadedConvention {
    guard !options.isPlain, StandardOutput.isTerminal, LongReading.isNeeded(for: folder) else {
      return try Opening.read(folder)
    }
    let screen = try Screen(options, wording)
    var face: ScreenFace
    do throws(TerminalError) {
      face = try ScreenFace(screen)
    } catch {
      return try Opening.read(folder)
    }
    let glyphs = face.isASCII ? .ascii : screen.glyphs
    switch LongReading.read(folder, on: &face, wording, glyphs) {
    case .read(let loaded, let typed):
      self.screen = screen
      self.typed = typed
      self.face = consume face
      return loaded
    case .unusable(let diagnostics): throw .unusable(folder.path, diagnostics)
    case .stopped: throw .problem(.readingStopped(folder.path))
    case .ended(let signal): throw .ended(signal: signal)
    }
  }
}
