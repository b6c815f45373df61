public import ConventionModel

/// Why a command did not do what was asked of it.
///
/// Texts in payloads are foreign: they are made visible only where they are shown.
public enum CommandProblem: Error, Hashable, Sendable {
  /// The definition of that folder cannot be used; diagnostics have been shown.
  case unusableFolder(String)
  /// No action of that id, and the nearest one there is.
  case unknownAction(String, nearest: String?)
  /// A word that is neither a folder nor a command, and the nearest command.
  case neitherFolderNorCommand(String, nearest: String?, commands: [String])
  /// Two folders where one is wanted.
  case twoFolders(String, String)
  /// No folder where one is needed.
  case folderNeeded
  /// A text that is no day, given to that option.
  case notADay(String, option: String)
  /// A folder that holds files already.
  case folderNotEmpty(String)
  /// A file where a folder was to be.
  case notAFolder(String)
  /// A file or folder that could not be written; the system's own words.
  case cannotWrite(String, String)
  /// The output could not be written whole; the system's own words.
  case outputFailed(String)
  /// Options that do not go together.
  case exclusiveOptions(String, String)
  /// An option that means nothing without the other.
  case needs(String, String)
  /// No theme of that name, the nearest one, and all there are.
  case unknownTheme(String, nearest: String?, themes: [String])
  /// Something that is asked of one convention, and the portfolio it was asked of.
  case insideConvention(String, String)
  /// A text that is no size of a screen.
  case notASize(String)
  /// Started in the background, where the terminal cannot be taken over.
  case inBackground
  /// A terminal of a type that cannot show a full screen.
  case plainTerminal(String)
  /// The person stopped the reading of that folder.
  case readingStopped(String)
  /// No meeting was ever held.
  case noMeeting
  /// No meeting of that name, the nearest one, and all there are.
  case unknownMeeting(String, nearest: String?, meetings: [String])
  /// Something was not written.
  case edit(EditProblem)
  /// A document was not written.
  case document(DocumentFailure)
  /// A table was not imported.
  case importing(ImportTrouble)

  /// Whether the command line is at fault rather than the files.
  public var isUsage: Bool {
    switch self {
    case .neitherFolderNorCommand, .twoFolders, .folderNeeded, .notADay, .exclusiveOptions,
      .needs, .unknownTheme, .insideConvention, .notASize:
      true
    case .noMeeting, .unknownMeeting: false
    case .unusableFolder, .unknownAction, .folderNotEmpty, .notAFolder, .cannotWrite,
      .outputFailed, .document, .inBackground, .plainTerminal, .importing, .readingStopped:
      false
    case .edit(let problem): problem.isUsage
    }
  }
}

extension Wording {
  /// What went wrong, what was expected and what to do about it.
  public func sentence(_ problem: CommandProblem) -> String {
    switch problem {
    case .unusableFolder(let folder):
      return either(
        "\(excerpt(folder)) ne peut pas s'ouvrir\(noBreakSpace): corriger ce qui précède, puis "
          + quoted("suivi check"),
        "\(excerpt(folder)) cannot be opened: correct the above, then \(quoted("suivi check"))")
    case .unknownAction(let id, let nearest):
      return either("aucune action \(excerpt(id))", "no action \(excerpt(id))")
        + suggestion(nearest)
    case .neitherFolderNorCommand(let word, let nearest, let commands):
      let said = either(
        "\(excerpt(word)) n'est ni un dossier ni une commande",
        "\(excerpt(word)) is neither a folder nor a command")
      guard nearest == nil else { return said + suggestion(nearest) }
      return said + either("\(noBreakSpace); commandes\(noBreakSpace): ", "; commands: ")
        + commands.joined(separator: ", ")
    case .twoFolders(let one, let other):
      return either(
        "deux dossiers, \(excerpt(one)) et \(excerpt(other))\(noBreakSpace): n'en donner qu'un",
        "two folders, \(excerpt(one)) and \(excerpt(other)): give one")
    case .folderNeeded:
      return either(
        "il manque le dossier à créer\(noBreakSpace): suivi init DOSSIER",
        "the folder to make is missing: suivi init DIR")
    case .notADay(let text, let option):
      return either(
        "\(option)\(noBreakSpace): \(excerpt(text)) n'est pas un jour\(noBreakSpace); écrire "
          + "2023-03-31 ou 31/03/2023",
        "\(option): \(excerpt(text)) is not a day; write 2023-03-31 or 31/03/2023")
    case .folderNotEmpty(let folder):
      return either(
        "le dossier \(excerpt(folder)) n'est pas vide, rien n'y est écrit\(noBreakSpace): en "
          + "choisir un autre",
        "the folder \(excerpt(folder)) is not empty, nothing is written: choose another")
    case .notAFolder(let path):
      return either(
        "\(excerpt(path)) n'est pas un dossier, rien n'est écrit\(noBreakSpace): choisir un autre "
          + "nom",
        "\(excerpt(path)) is not a folder, nothing is written: choose another name")
    case .cannotWrite(let path, let reason):
      return either(
        "\(excerpt(path)) ne peut pas s'écrire\(noBreakSpace): \(excerpt(reason))",
        "\(excerpt(path)) cannot be written: \(excerpt(reason))")
    case .outputFailed(let reason):
      return either(
        "la sortie n'a pas été écrite en entier\(noBreakSpace): \(excerpt(reason))",
        "the output was not written whole: \(excerpt(reason))")
    case .exclusiveOptions(let one, let other):
      return either(
        "\(one) et \(other) ne vont pas ensemble\(noBreakSpace): n'en garder qu'un",
        "\(one) and \(other) do not go together: keep one")
    case .needs(let one, let other):
      return either("\(one) ne va qu'avec \(other)", "\(one) needs \(other)")
    case .unknownTheme(let name, let nearest, let themes):
      let said = either("aucun thème \(excerpt(name))", "no theme \(excerpt(name))")
      guard nearest == nil else { return said + suggestion(nearest) }
      return said + either("\(noBreakSpace); thèmes\(noBreakSpace): ", "; themes: ")
        + themes.joined(separator: ", ")
    case .insideConvention(let word, let path):
      return either(
        "\(excerpt(path)) est un portefeuille\(noBreakSpace): \(excerpt(word)) se demande à une de ses "
          + "conventions, avec -C",
        "\(excerpt(path)) is a portfolio: ask one of its conventions for \(excerpt(word)), with -C")
    case .notASize(let text):
      return either(
        "--frame\(noBreakSpace): \(excerpt(text)) n'est pas une taille\(noBreakSpace); écrire 80x24",
        "--frame: \(excerpt(text)) is not a size; write 80x24")
    case .inBackground:
      return either(
        "lancé en arrière-plan, l'écran ne peut pas s'ouvrir\(noBreakSpace): relancer sans &",
        "started in the background, the screen cannot be opened: start again without &")
    case .plainTerminal(""):
      return either(
        "TERM ne dit pas quel est ce terminal\(noBreakSpace): voici le texte\(noBreakSpace); "
          + "suivi --plain s'utilise ligne à ligne",
        "TERM does not say what this terminal is: here is the text; "
          + "suivi --plain works line by line")
    case .plainTerminal(let type):
      return either(
        "le terminal \(excerpt(type)) (TERM) ne permet pas le plein écran\(noBreakSpace): "
          + "voici le texte\(noBreakSpace); suivi --plain s'utilise ligne à ligne",
        "the terminal \(excerpt(type)) (TERM) cannot show a full screen: here is the text; "
          + "suivi --plain works line by line")
    case .readingStopped(let folder):
      return either(
        "lecture de \(excerpt(folder)) arrêtée à votre demande\(noBreakSpace): rien n'y a été écrit",
        "reading of \(excerpt(folder)) stopped as you asked: nothing was written there")
    case .noMeeting:
      return either(
        "aucune réunion dans le journal\(noBreakSpace): \(quoted("suivi review")) en ouvre une",
        "no meeting in the journal: \(quoted("suivi review")) opens one")
    case .unknownMeeting(let name, let nearest, let meetings):
      let said = either("aucune réunion \(excerpt(name))", "no meeting \(excerpt(name))")
      guard nearest == nil else { return said + suggestion(nearest) }
      return said + either("\(noBreakSpace); réunions\(noBreakSpace): ", "; meetings: ")
        + meetings.suffix(9).map { excerpt($0) }.joined(separator: ", ")
    case .edit(let problem): return sentence(problem)
    case .document(let failure): return refusal(failure, ofCommand: true)
    case .importing(let trouble): return sentence(trouble)
    }
  }

  /// A sentence as an error message shows it: « suivi : erreur : … ».
  public func complaint(_ sentence: String) -> String {
    either("suivi\(noBreakSpace): ", "suivi: ") + sentence
  }

  /// That the shipped convention is shown from memory because it could not be kept.
  public func onlyInMemory(_ reason: String?) -> String {
    let why = reason.map { " (\(excerpt($0)))" } ?? ""
    return either(
      "La convention fournie s'affiche depuis la mémoire\(why)\(noBreakSpace): rien n'en sera "
        + "gardé. Donner un dossier avec -C, ou \(quoted("suivi init DOSSIER")).",
      "The shipped convention is shown from memory\(why): nothing of it will be kept. Give a "
        + "folder with -C, or \(quoted("suivi init DIR")).")
  }

  /// What `init` wrote, and what to do next.
  public func started(folder: String, files: [String]) -> [String] {
    [
      either("Écrit dans \(folder)\(noBreakSpace):", "Written in \(folder):")
    ] + files.map { "  \($0)" } + [
      either("Ensuite\(noBreakSpace):", "Next:"),
      either(
        "  suivi \(folder)        ouvre le tableau de bord",
        "  suivi \(folder)        opens the dashboard"),
      either(
        "  suivi check \(folder)  vérifie les fichiers après une correction",
        "  suivi check \(folder)  checks the files after a correction"),
    ]
  }
}
