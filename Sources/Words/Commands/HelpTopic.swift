/// Something of the command line that its help explains.
public enum HelpTopic: CaseIterable, Sendable {
  /// The program.
  case program
  /// What else there is to know of the program.
  case discussion
  /// `demo`.
  case demo
  /// `init`.
  case start
  /// `check`.
  case check
  /// `show`.
  case show
  /// The folder argument.
  case folder
  /// `-C`.
  case changeFolder
  /// The folder to make.
  case newFolder
  /// `--from`.
  case from
  /// `--as-of`.
  case asOf
  /// `--today`.
  case today
  /// `--lang`.
  case language
  /// `--theme`.
  case theme
  /// `--keys`.
  case keys
  /// `--ascii`.
  case ascii
  /// `--plain`.
  case plain
  /// `--json`.
  case json
  /// `--view`.
  case view
  /// The action argument of `show`.
  case action
  /// `--frame`.
  case frame
  /// `--select`.
  case select
  /// `set`.
  case set
  /// `note`.
  case note
  /// `log`.
  case log
  /// `export`, its `--format` and `--profile`.
  case export, exportFormat, tableProfile
  /// `import`, its file, `--dry-run`, `--yes`.
  case importTable, tableFile, dryRun, yes
  /// The action, or part of one, that something is written about.
  case target
  /// What `set` sets.
  case assignments
  /// The text of a note.
  case noteText
  /// `--private`.
  case privateNote
  /// `--json` of `log`.
  case jsonLines
  /// `--since`.
  case since
  /// `--on`.
  case on
  /// `--by`.
  case by
  /// `--read-only`.
  case readOnly
  /// `review`.
  case review
  /// `--follow`.
  case follow
  /// `minutes`, the meeting it takes and its `--format`.
  case minutes, session, minutesFormat
  /// `--document` of `export`.
  case exportDocument
  /// `--output` and `--force`.
  case output, force
  /// `themes`.
  case themes
  /// `themes check`.
  case checkTheme
  /// The theme to check.
  case themeFile
}

extension Wording {
  /// What help says of something of the command line.
  public func help(_ topic: HelpTopic) -> String { spaced(helpText(topic)) }

  private func helpText(_ topic: HelpTopic) -> String {
    switch topic {
    case .program:
      either(
        "Suivre une convention État-Département contre la pauvreté, en plein écran.",
        "Follow a State-Département convention against poverty, full screen.")
    case .discussion:
      either(
        "Sans dossier : $SUIVI_DIR, sinon le convention.toml le plus proche en remontant, sinon la "
          + "convention du Val-de-Marne fournie avec le programme.",
        "Without a folder: $SUIVI_DIR, else the nearest convention.toml upward, else the "
          + "Val-de-Marne convention that comes with the program.")
    case .demo:
      either(
        "Ouvrir l'exemple fictif, dans un dossier temporaire.",
        "Open the fictional example, in a temporary folder.")
    case .start:
      either("Créer un dossier de départ commenté.", "Make a commented starting folder.")
    case .check:
      either(
        "Dire tout ce qui ne va pas dans les fichiers.", "Say everything wrong in the files.")
    case .show:
      either(
        "Dire l'état en texte simple : ni cadre ni couleur.",
        "Tell the state as plain text: no box, no colour.")
    case .folder: either("Le dossier de la convention.", "The folder of the convention.")
    case .changeFolder:
      either(
        "Le dossier de la convention, avant ou après la commande.",
        "The folder of the convention, before or after the command.")
    case .newFolder:
      either("Le dossier à créer, absent ou vide.", "The folder to make, missing or empty.")
    case .from: either("De quoi partir.", "What to start from.")
    case .asOf:
      either(
        "L'état à la fin de ce jour : 2023-03-31 ou 31/03/2023.",
        "The state at the end of that day: 2023-03-31 or 31/03/2023.")
    case .today:
      either(
        "Prendre ce jour pour aujourd'hui (répétitions, essais).",
        "Take that day for today (rehearsals, tests).")
    case .language: either("Langue : fr ou en.", "Language: fr or en.")
    case .theme: either("Thème de couleurs.", "Colour theme.")
    case .keys:
      either(
        "Clavier : fr (AZERTY), us ou afnor.", "Keyboard: fr (AZERTY), us or afnor.")
    case .ascii:
      either("Espaces et signes ordinaires seulement.", "Ordinary blanks and signs only.")
    case .plain:
      either(
        "Ligne à ligne au lieu du plein écran, pour les lecteurs d'écran et les terminaux simples.",
        "Line by line instead of the full screen, for screen readers and simple terminals.")
    case .frame:
      either(
        "Une image de l'écran en texte, de cette taille.",
        "A frame of the screen as text, of that size.")
    case .select: either("L'action choisie sur l'image.", "The action selected on the frame.")
    case .json: either("Du JSON, pour les programmes.", "JSON, for programs.")
    case .view: either("Une seule partie de l'état.", "One part of the state.")
    case .action:
      either("L'identifiant d'une action, pour sa fiche.", "The id of an action, for its sheet.")
    case .set: either("Renseigner des champs d'une action.", "Set fields of an action.")
    case .note: either("Noter quelque chose sur une action.", "Note something on an action.")
    case .log:
      either("Dire le journal, le plus récent en dernier.", "Tell the journal, newest last.")
    case .export:
      either("Écrire un document à diffuser.", "Write a document to hand out.")
    case .exportDocument:
      either(
        "Lequel, en md ou html : l'état du jour, ou le projet de rapport d'exécution.",
        "Which one, in md or html: the state of the day, or the draft execution report.")
    case .exportFormat: either("Sa forme.", "Its form.")
    case .tableProfile:
      either(
        "Pour qui, en csv : excel-fr pour un tableur (par défaut), data pour un programme.",
        "For whom, in csv: excel-fr for a spreadsheet (the default), data for a program.")
    case .importTable:
      either(
        "Reprendre un tableau CSV : montrer ce qu'il change, puis l'enregistrer.",
        "Take in a CSV table: show what it changes, then save it.")
    case .tableFile:
      either(
        "Le tableau, tel que l'export l'a fait ou avec les mêmes titres de colonnes.",
        "The table, as exported or with the same headings.")
    case .dryRun: either("Montrer les changements seulement.", "Only show the changes.")
    case .yes:
      either("Enregistrer sans demander.", "Save without asking.")
    case .target:
      either(
        "Une action (S1), un jalon ou un indicateur (S1/M1), ou @convention.",
        "An action (S1), a milestone or an indicator (S1/M1), or @convention.")
    case .assignments:
      either(
        "status=done, progress=40, due=30/06/2023, amount/etat/2023/notified=1000… ; rien après le "
          + "signe = efface.",
        "status=done, progress=40, due=30/06/2023, amount/etat/2023/notified=1000…; nothing after "
          + "the = clears.")
    case .noteText:
      either(
        "Le texte, qui peut commencer par un tiret.", "The text, which may begin with a dash.")
    case .privateNote:
      either("Une note qui ne sort pas d'ici.", "A note that does not leave this place.")
    case .jsonLines:
      either("Un enregistrement par ligne, comme au fichier.", "A record a line, as in the file.")
    case .since: either("À partir de ce jour.", "From that day on.")
    case .on:
      either("Sur cette action, ce jalon ou cet indicateur.", "On that action, or part of one.")
    case .by:
      either("Le nom court sous lequel on écrit.", "The short name that one writes under.")
    case .review:
      either("Tenir une réunion, ou la reprendre.", "Hold a meeting, or take it up again.")
    case .minutes:
      either("Dire le procès-verbal d'une réunion.", "Tell the minutes of a meeting.")
    case .session:
      either(
        "Le nom de la réunion (2023-09-12-copil) ; sans nom, la dernière.",
        "The name of the meeting (2023-09-12-copil); without one, the last.")
    case .output:
      either("Dans ce fichier, qui ne doit pas exister.", "In that file, which must not exist.")
    case .force: either("Remplacer le fichier s'il existe.", "Replace the file if it exists.")
    case .minutesFormat:
      either("Markdown, HTML ou texte simple.", "Markdown, HTML or plain text.")
    case .follow:
      either(
        "Projeter la réunion tenue dans un autre terminal : chaque enregistrement y mène, un simple déplacement non.",
        "Project the meeting held in another terminal: each record leads there, mere moves do not.")
    case .readOnly: either("Ne rien écrire.", "Write nothing.")
    case .themes: either("Dire les thèmes de couleurs.", "List the colour themes.")
    case .checkTheme:
      either(
        "Dire ce qui ne va pas dans un thème.", "Say what is wrong with a theme.")
    case .themeFile:
      either("Un fichier .toml, ou le nom d'un thème.", "A .toml file, or the name of a theme.")
    }
  }

  /// The help and the errors of the command line parser, which speaks English, in this language.
  public func parserText(_ text: String) -> String {
    // What opens the dashboard has a name for the parser alone.
    let text = text.replacing("suivi open ", by: "suivi ")
    guard isFrench else { return text }
    return Wording.parserPhrases.reduce(text) { text, phrase in
      text.replacing(phrase.0, by: spaced(phrase.1))
    }
  }

  /// A French text of the program's own with no-break spaces before its high punctuation.
  private func spaced(_ text: String) -> String {
    guard isFrench else { return text }
    return [":", ";", "?", "!"].reduce(text) { $0.replacing(" \($1)", by: noBreakSpace + $1) }
  }

  /// Longer phrases first where one holds another.
  private static let parserPhrases: [(String, String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE: ", "USAGE : "),
    ("Usage: ", "Usage : "),
    ("ARGUMENTS:", "ARGUMENTS :"),
    ("OPTIONS:", "OPTIONS :"),
    ("SUBCOMMANDS:", "COMMANDES :"),
    ("<subcommand>", "<commande>"),
    ("(values: ", "(valeurs : "),
    ("; default: ", " ; par défaut : "),
    ("(default: ", "(par défaut : "),
    ("Show the version.", "Dire la version."),
    ("Show help information.", "Montrer cette aide."),
    ("Show subcommand help information.", "Montrer l'aide d'une commande."),
    ("' for detailed help.", "' pour le détail."),
    ("' for more information.", "' pour en savoir plus."),
    ("  See '", "  Voir '"),
    ("Error: Unknown option '", "Erreur : option inconnue '"),
    ("Error: Unexpected argument '", "Erreur : argument de trop '"),
    (" unexpected arguments: '", " arguments de trop : '"),
    ("Error: Missing value for '", "Erreur : il manque la valeur de '"),
    ("Error: Missing expected argument '", "Erreur : il manque l'argument '"),
    ("Error: The value '", "Erreur : la valeur '"),
    ("' is invalid for '", "' ne convient pas à '"),
    (". Please provide one of the following:", " ; choisir parmi :"),
    (". Please provide one of ", " ; choisir parmi "),
    ("' or '", "' ou '"),
    ("' and '", "' et '"),
    (". Did you mean '", " ; vouliez-vous écrire '"),
    ("' does not take any value, but '", "' ne prend pas de valeur, mais '"),
    ("' was specified.", "' est donnée."),
    ("Error: The option '", "Erreur : l'option '"),
    ("Error: ", "Erreur : "),
    ("Help:  ", "Aide :  "),
  ]
}

extension String {
  /// The text with every occurrence of some words replaced by others.
  fileprivate func replacing(_ words: String, by others: String) -> String {
    let sought = Array(words.utf8)
    let bytes = Array(utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == sought[0], bytes[index...].starts(with: sought) {
        result += Array(others.utf8)
        index += sought.count
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
