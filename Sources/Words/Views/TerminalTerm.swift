/// Words about the terminal, the clipboard and what was typed and not saved.
public enum TerminalTerm: Hashable, Sendable {
  /// A type of terminal that is not described on this computer, and the one it is drawn as.
  case drawnAs(String, instead: String)
  /// That a text was sent to the clipboard, by its beginning; that it is too long for it; that there
  /// is none.
  case copied(String, lines: Int)
  case tooLongToCopy(kibibytes: Int)
  case noClipboard
  /// That there is nothing to copy here.
  case nothingToCopy
  /// The title over a text that was typed and not saved, its number among those there are.
  case keptTitle(Int, of: Int)
  /// When it was typed, what it was to become, of what.
  case keptFrom(String, what: String, on: String)
  /// A value that was not saved.
  case keptChange
  /// What can be done with it.
  case resume, later, discard
  /// The same as « later », beside its key.
  case laterHint
  /// That it was thrown away; that what it is about is gone.
  case discarded, keptOrphan(String)
  /// That a question waits for a larger window.
  case enlarge
}

extension Wording {
  /// A word about the terminal.
  public func terminal(_ term: TerminalTerm) -> String {
    switch term {
    case .drawnAs(let type, let other):
      either(
        "Terminal \(type) inconnu de cette machine\(noBreakSpace): dessiné comme \(other).",
        "Terminal \(type) unknown to this computer: drawn as \(other).")
    case .copied(let beginning, let lines):
      lines > 1
        ? either(
          "Envoyé au presse-papiers\(noBreakSpace): \(number(Int64(lines))) lignes.",
          "Sent to the clipboard: \(number(Int64(lines))) lines.")
        : either(
          "Envoyé au presse-papiers\(noBreakSpace): \(beginning)",
          "Sent to the clipboard: \(beginning)")
    case .tooLongToCopy(let size):
      either(
        "Trop long pour le presse-papiers, \(size)\(noBreakSpace)Kio au plus.",
        "Too long for the clipboard, \(size) KiB at most.")
    case .noClipboard:
      either("Ce terminal n'a pas de presse-papiers.", "This terminal has no clipboard.")
    case .nothingToCopy: either("Rien à copier ici.", "Nothing to copy here.")
    case .keptTitle(let place, let count):
      either("Texte non enregistré", "Text not saved") + (count > 1 ? " \(place)/\(count)" : "")
    case .keptFrom(let time, let what, let target):
      target.isEmpty ? "\(time) · \(what)" : "\(time) · \(what) · \(target)"
    case .keptChange: either("modification", "change")
    case .resume: either("Reprendre", "Take it up again")
    case .later: either("Plus tard, au prochain démarrage", "Later, at the next start")
    case .laterHint: either("plus tard", "later")
    case .discard: either("Supprimer ce texte", "Throw this text away")
    case .discarded: either("Texte supprimé.", "Text thrown away.")
    case .keptOrphan(let target):
      either(
        "\(target) n'existe plus\(noBreakSpace): le texte reste gardé.",
        "\(target) no longer exists: the text stays kept.")
    case .enlarge:
      either(
        "Question en attente\(noBreakSpace): agrandir la fenêtre pour y répondre.",
        "A question waits: enlarge the window to answer it.")
    }
  }
}
