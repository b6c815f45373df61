import Canvas
import ConventionModel
import ConventionStore
import Dashboard
import Glibc
import Terminal
import Words

/// The reading of a convention whose journals are long, behind a page that says how far it is.
struct LongReading {
  /// How it ended.
  enum Outcome {
    /// All was read; what was typed meanwhile.
    case read(LoadedConvention, typed: [TerminalEvent])
    /// The folder cannot be used, and why.
    case unusable([Diagnostic])
    /// The person stopped it.
    case stopped
    /// A signal asked to end, or the terminal went away.
    case ended(signal: Int32)
  }

  /// Fewer bytes of journals are read before anybody would see a page.
  private static let least = 6_000_000
  /// Milliseconds between two looks at how far it is.
  private static let pause = 100

  /// Whether a folder takes so long that the person is to see something meanwhile.
  static func isNeeded(for folder: ConventionFolder) -> Bool { folder.journalSize >= least }

  /// Reads a folder while its page is shown; Esc, q and Ctrl-C stop it.
  static func read(
    _ folder: ConventionFolder, on face: inout ScreenFace, _ wording: Wording, _ glyphs: GlyphSet
  ) -> Outcome {
    let progress = ReadingProgress()
    let work = BackgroundWork(count: 1, threads: 1) { _ in
      Result { () throws(ConventionFolder.Unusable) in try folder.load(telling: progress) }
    }
    let name = folder.path.split(separator: "/").last.map(String.init) ?? folder.path
    var typed: [TerminalEvent] = []
    while true {
      let (done, total) = progress.bytes
      face.present(
        ReadingPage(of: name, done: done, total: total, wording: wording, glyphs: glyphs)
          .render(face.size))
      for event in face.next(timeoutMilliseconds: pause, watching: [work.descriptor]) {
        switch event {
        case .key(.escape), .key(.character("q")), .key(.control("c")):
          progress.cancel()
          return .stopped
        case .hangup, .terminated:
          progress.cancel()
          if case .terminated(let signal) = event { return .ended(signal: signal) }
          return .ended(signal: SIGHUP)
        case .key, .line, .pasted: typed.append(event)
        case .clicked, .wheel, .resized, .readable, .timeout, .resumed: break
        }
      }
      switch work.take().first?.piece {
      case .success(let loaded)?: return .read(loaded, typed: typed)
      case .failure(let error)?: return .unusable(error.diagnostics)
      case nil: continue
      }
    }
  }
}
