import ConventionStore
import Dashboard

/// Keeps what a person types until it is saved, and finds what earlier sessions kept.
struct Keeping {
  private let file: DraftFile?
  private var kept: KeptText?
  /// Whether what is kept is for the next session.
  private var hasLeft = false

  /// Nowhere to keep anything for a convention in memory, or in a folder that goes with the session.
  init(_ opening: Opening) {
    let place = Places.drafts(environment: Surroundings.variables())
    guard let folder = opening.folder, opening.keepsDrafts, let place else {
      file = nil
      return
    }
    file = DraftFile(in: place, of: folder)
  }

  /// Keeps what would be lost now, or throws away what was kept when nothing would.
  mutating func keep(_ text: KeptText?) {
    guard text != kept, !hasLeft else { return }
    kept = text
    guard let text else {
      file?.discard()
      return
    }
    file?.keep(
      DraftFile.Contents(purpose: text.purpose, targets: text.targets, lines: text.lines))
  }

  /// Keeps a text for the next session, whatever comes after it.
  mutating func leave(_ text: KeptText) {
    keep(text)
    hasLeft = true
  }

  /// What earlier sessions kept, the newest first.
  func found() -> [Keepsake] {
    (file?.found() ?? []).map { found in
      Keepsake(
        id: found.name, at: found.at,
        text: KeptText(
          purpose: found.contents.purpose, targets: found.contents.targets,
          lines: found.contents.lines))
    }
  }

  /// Throws away what an earlier session kept.
  func forget(_ id: String) { file?.forget(id) }
}
