/// What keys do: in a sentence for help and the palette (`do…`), in a word for the bottom of the screen
/// (`hint…`).
public enum KeyTerm: Hashable, Sendable {
  // On the board and its pages.
  case doDown, doUp, doDownTen, doUpTen, doPageDown, doPageUp, doFirst, doLast, doOpen, doBack,
    doEngagement, doAllEngagements, doPreviousEngagement, doNextEngagement, doNextPane,
    doPreviousPane, doSearch, doSources, doAbout, doNextView, doPreviousView, doPalette, doFold,
    doUnfold, doZoom, doSettings, doCopy, doReload, doExport, doRedraw, doSuspend, doHelp, doQuit,
    doLeave, doQuickFilter, doSort, doNextMatch, doPreviousMatch, doStatus, doMoreProgress,
    doLessProgress, doTypeProgress, doMeteo, doFlag, doNote, doPrivateNote, doLongNote, doDecision,
    doFollowUp, doAmounts, doAddMilestone, doEdit, doImport, doUndo, doRedo, doMark, doMarkAll,
    doAsOf, doEarlier, doLater, doSince, doHistory
  // In a meeting.
  case doReview, doSeen, doPass, doProject, doMinutes, doCloseFollowUp
  // In a word.
  case hintPalette, hintOpen, hintBack, hintEngagement, hintAllEngagements, hintSources, hintExport,
    hintAbout, hintZoom, hintNextView, hintHelp, hintQuit, hintSearch, hintQuickFilter, hintSort,
    hintChoose, hintCancel, hintLetter, hintSave, hintShow, hintNext, hintReplace, hintKeep,
    hintStatus, hintProgress, hintMeteo, hintNote, hintDecision, hintEdit, hintUndo
  case hintReview, hintSeen, hintPass, hintProject, hintMinutes, hintScroll, hintClose,
    hintFollowUp, hintDiscuss, hintSuspend
  /// The letter that says yes.
  case yesKey
}

extension Wording {
  /// What a key does.
  public func key(_ term: KeyTerm) -> String {
    switch term {
    case .doDown: either("ligne suivante", "next line")
    case .doUp: either("ligne précédente", "previous line")
    case .doDownTen: either("dix lignes plus bas", "ten lines down")
    case .doUpTen: either("dix lignes plus haut", "ten lines up")
    case .doPageDown: either("page suivante", "next page")
    case .doPageUp: either("page précédente", "previous page")
    case .doFirst: either("première ligne", "first line")
    case .doLast: either("dernière ligne", "last line")
    case .doOpen:
      either(
        "ouvrir la fiche\(noBreakSpace); dans la fiche, agir sur la ligne",
        "open the fiche; in the fiche, act on the line")
    case .doBack:
      either(
        "revenir\(noBreakSpace): effacer filtre, marques, date passée",
        "back: clear filter, marks, past day")
    case .doEngagement: either("filtrer par engagement", "filter by engagement")
    case .doAllEngagements: either("tous les engagements", "all engagements")
    case .doPreviousEngagement: either("engagement précédent", "previous engagement")
    case .doNextEngagement: either("engagement suivant", "next engagement")
    case .doNextPane: either("cadre suivant", "next pane")
    case .doPreviousPane: either("cadre précédent", "previous pane")
    case .doSearch:
      either("filtrer les actions, chercher dans une page", "filter the actions, search a page")
    case .doSources: either("d'où vient ce mot, ce chiffre", "where a word or a figure comes from")
    case .doAbout: either("à propos de la convention", "about the convention")
    case .doNextView:
      either(
        "vue suivante\(noBreakSpace): alertes, financement, calendrier…",
        "next view: alerts, finance, calendar…")
    case .doPreviousView: either("vue précédente", "previous view")
    case .doPalette:
      either("toute commande, action ou vue par son nom", "any command, action or view by its name")
    case .doFold:
      either("replier, ou plus tôt dans le calendrier", "fold, or earlier in the calendar")
    case .doUnfold:
      either("déplier, ou plus tard dans le calendrier", "unfold, or later in the calendar")
    case .doZoom:
      either(
        "plein écran d'un cadre\(noBreakSpace); au calendrier, échelle",
        "whole screen for a pane; in the calendar, another scale")
    case .doSettings:
      either(
        "réglages\(noBreakSpace): thème, signes, clavier, langue, nom",
        "settings: theme, signs, keyboard, language, name")
    case .doCopy:
      either("copier dans le presse-papiers du terminal", "copy to the terminal's clipboard")
    case .doReload: either("relire les fichiers", "read the files again")
    case .doExport: either("écrire un document", "write a document")
    case .doRedraw: either("redessiner l'écran", "draw the screen again")
    case .doSuspend: either("suspendre, fg reprend", "suspend, fg resumes")
    case .doHelp: either("cette aide", "this help")
    case .doQuit: either("revenir, puis quitter", "back, then quit")
    case .doLeave: either("quitter", "quit")
    case .doQuickFilter:
      either(
        "filtrer par une lettre\(noBreakSpace): en retard, bloquées, à discuter…",
        "filter by one letter: late, blocked, to discuss…")
    case .doSort:
      either(
        "trier les actions par une lettre\(noBreakSpace); deux fois\(noBreakSpace): à l'envers",
        "sort the actions by a letter; twice: the other way")
    case .doNextMatch:
      either(
        "action suivante parmi celles que le filtre trouve",
        "next action among those the filter finds")
    case .doPreviousMatch:
      either(
        "action précédente parmi celles que le filtre trouve",
        "previous action among those the filter finds")
    case .doStatus: either("changer le statut", "change the status")
    case .doMoreProgress: either("avancement, 5 points de plus", "progress, 5 points more")
    case .doLessProgress: either("avancement, 5 points de moins", "progress, 5 points less")
    case .doTypeProgress: either("saisir l'avancement", "type the progress")
    case .doMeteo: either("changer la météo", "change the météo")
    case .doFlag: either("à discuter, ou non", "to discuss, or not")
    case .doNote: either("prendre une note", "take a note")
    case .doPrivateNote:
      either("note interne, hors partage et exports", "private note, neither shared nor exported")
    case .doLongNote: either("note longue dans $EDITOR", "long note in $EDITOR")
    case .doDecision: either("noter une décision", "write a decision")
    case .doFollowUp: either("demander une suite à donner", "ask for a follow-up")
    case .doAmounts: either("saisir un montant", "type an amount")
    case .doAddMilestone: either("ajouter un jalon", "add a milestone")
    case .doEdit:
      either("modifier la fiche, ou la ligne choisie", "edit the fiche, or the line chosen")
    case .doImport:
      either(
        "importer un tableau CSV, changement par changement", "import a CSV table, change by change"
      )
    case .doUndo: either("annuler sa dernière saisie", "undo one's last edit")
    case .doRedo: either("rétablir", "redo")
    case .doMark:
      either(
        "marquer l'action\(noBreakSpace): la saisie portera sur toutes les marquées",
        "mark the action: edits act on all marked ones")
    case .doMarkAll: either("marquer toutes les actions affichées", "mark all actions shown")
    case .doAsOf: either("montrer l'état à une date", "show the state as of a date")
    case .doEarlier: either("jour d'enregistrement précédent", "day with records before")
    case .doLater: either("jour d'enregistrement suivant", "day with records after")
    case .doSince:
      either("marquer ce qui a changé depuis une date", "mark what changed since a date")
    case .doHistory: either("historique", "history")
    case .doReview:
      either(
        "tenir une réunion, la reprendre\(noBreakSpace); en réunion, qui est là",
        "hold a meeting or take it up again; in one, who is there")
    case .doSeen:
      either("en réunion\(noBreakSpace): vue, action suivante", "in a meeting: seen, next action")
    case .doPass:
      either("en réunion\(noBreakSpace): passer l'action", "in a meeting: pass the action over")
    case .doProject:
      either(
        "en réunion\(noBreakSpace): projection, une action par écran",
        "in a meeting: projection, one action a screen")
    case .doMinutes:
      either("en réunion\(noBreakSpace): procès-verbal", "in a meeting: minutes")
    case .doCloseFollowUp:
      either(
        "en réunion\(noBreakSpace): clore la suite à donner de ce numéro",
        "in a meeting: close the follow-up of that number")
    case .hintPalette: either("palette", "palette")
    case .hintOpen: either("ouvrir", "open")
    case .hintBack: either("retour", "back")
    case .hintEngagement: either("engagement", "engagement")
    case .hintAllEngagements: either("tous", "all")
    case .hintSources: either("source", "source")
    case .hintExport: either("export", "export")
    case .hintAbout: either("à propos", "about")
    case .hintZoom: either("zoom", "zoom")
    case .hintNextView: either("vue", "view")
    case .hintHelp: either("aide", "help")
    case .hintQuit: either("quitter", "quit")
    case .hintSearch: either("chercher", "search")
    case .hintQuickFilter: either("filtres", "filters")
    case .hintSort: either("trier", "sort")
    case .hintChoose: either("choisir", "choose")
    case .hintCancel: either("annuler", "cancel")
    case .hintLetter: either("ou sa lettre", "or its letter")
    case .hintSave: either("enregistrer", "save")
    case .hintShow: either("afficher", "show")
    case .hintNext: either("suivant", "next")
    case .hintReplace: either("remplacer", "replace")
    case .hintKeep: either("garder leur valeur", "keep their value")
    case .hintStatus: either("statut", "status")
    case .hintProgress: either("avanc.", "progress")
    case .hintMeteo: either("météo", "météo")
    case .hintNote: either("note", "note")
    case .hintDecision: either("décision", "decision")
    case .hintEdit: either("modifier", "edit")
    case .hintUndo: either("annuler", "undo")
    case .hintReview: either("réunion", "meeting")
    case .hintSeen: either("vue, suivante", "seen, next")
    case .hintPass: either("passer", "pass")
    case .hintProject: either("projection", "projection")
    case .hintMinutes: either("PV", "minutes")
    case .hintScroll: either("défiler", "scroll")
    case .hintClose: either("clore", "close")
    case .hintFollowUp: either("suite", "follow-up")
    case .hintDiscuss: either("à discuter", "to discuss")
    case .hintSuspend: either("suspendre", "suspend")
    case .yesKey: either("o", "y")
    }
  }
}
