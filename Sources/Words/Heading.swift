/// What stands over or before something: names of parts, labels of fields, heads of columns.
public enum Heading: Hashable, Sendable {
  // Over parts of a page.
  case actionsTitle, fundingTitle, calendarTitle, alertsTitle, aboutTitle, sourcesTitle, helpTitle,
    keysTitle, signsTitle, datesTitle, engagementsTitle, partiesTitle, measuresTitle,
    predecessorsTitle, documentsTitle, journalTitle, figuresTitle, conventionTitle, milestonesTitle,
    indicatorsTitle, followUpsTitle, notesTitle, sourceTitle, historyTitle, paletteTitle, editTitle,
    asOfTitle, sinceTitle, changedMeanwhileTitle, privateNote, newMilestone
  // Before values.
  case statusLabel, progressLabel, meteoLabel, dueLabel, startLabel, leadLabel, partnersLabel,
    followedLabel, conflictLabel, engagementLabel, sourceLabel, noteLabel, decisionLabel,
    adoptedLabel, signedLabel, periodLabel, elapsedLabel, remainingLabel, amendmentLabel,
    announcedElapsedLabel, linkLabel, followUpLabel, textLabel, whatLabel, whoLabel, byLabel,
    titleLabel, funderLabel, yearLabel, stageLabel, amountLabel, dayLabel
  // Over columns.
  case statusColumn, progressColumn, meteoColumn, dueColumn, leadColumn, engagementColumn,
    voletColumn
  // Beside days, shares and screens.
  case restName, stateShareName, unallocatedName, startName, adoptedName, signedName,
    initialEndName, endName, announcedName, todayName, boardName
}

extension Wording {
  /// What stands over or before something.
  public func heading(_ heading: Heading) -> String {
    switch heading {
    case .privateNote: either("note interne", "private note")
    case .newMilestone: either("Nouveau jalon", "New milestone")
    case .actionsTitle: either("Actions", "Actions")
    case .fundingTitle: either("Financement", "Funding")
    case .calendarTitle: either("Calendrier", "Calendar")
    case .alertsTitle: either("À voir", "To look at")
    case .aboutTitle: either("À propos de la convention", "About the convention")
    case .sourcesTitle:
      either("D'où viennent ces mots et ces chiffres", "Where words and figures come from")
    case .helpTitle: either("Aide", "Help")
    case .keysTitle: either("Touches", "Keys")
    case .signsTitle: either("Signes", "Signs")
    case .datesTitle: either("Dates", "Dates")
    case .engagementsTitle: either("Engagements", "Engagements")
    case .partiesTitle: either("Parties et signataires", "Parties and signatories")
    case .measuresTitle:
      either("Mesures nationales citées à côté", "National measures named beside it")
    case .predecessorsTitle: either("Ce qui précède", "What came before")
    case .documentsTitle: either("Documents sources", "Source documents")
    case .journalTitle: either("Journal", "Journal")
    case .figuresTitle: either("Chiffres de la convention", "Figures of the convention")
    case .conventionTitle: either("Convention et avenants", "Convention and amendments")
    case .milestonesTitle: either("Jalons", "Milestones")
    case .indicatorsTitle: either("Indicateurs", "Indicators")
    case .followUpsTitle: either("Suites à donner", "Follow-ups")
    case .notesTitle: either("Notes et décisions", "Notes and decisions")
    case .sourceTitle: either("Source", "Source")
    case .historyTitle: either("Historique", "History")
    case .paletteTitle: either("Commandes, vues, actions", "Commands, views, actions")
    case .editTitle: either("Saisie", "Edit")
    case .asOfTitle: either("Afficher l'état à la date du", "Show the state as of")
    case .sinceTitle: either("Marquer ce qui a changé depuis le", "Mark what changed since")
    case .changedMeanwhileTitle: either("Modifié entre-temps", "Changed meanwhile")
    case .statusLabel: either("Statut", "Status")
    case .progressLabel: either("Avancement", "Progress")
    case .meteoLabel: either("Météo", "Météo")
    case .dueLabel: either("Échéance", "Due")
    case .startLabel: either("Début", "Start")
    case .leadLabel: either("Pilote", "Lead")
    case .partnersLabel: either("Partenaires", "Partners")
    case .followedLabel: either("Suivi", "Followed")
    case .conflictLabel: either("Conflit", "Conflict")
    case .engagementLabel: either("Engagement", "Engagement")
    case .sourceLabel: either("Source", "Source")
    case .noteLabel: either("Note", "Note")
    case .decisionLabel: either("Décision", "Decision")
    case .adoptedLabel: either("Adoptée", "Adopted")
    case .signedLabel: either("Signée", "Signed")
    case .periodLabel: either("Période", "Period")
    case .elapsedLabel: either("Temps écoulé", "Time elapsed")
    case .remainingLabel: either("Terme", "End")
    case .amendmentLabel: either("Avenant", "Amendment")
    case .announcedElapsedLabel: either("Avec l'avenant", "As amended")
    case .linkLabel: either("Rattachement", "Link")
    case .followUpLabel: either("Suite à donner", "Follow-up")
    case .textLabel: either("Texte", "Text")
    case .whatLabel: either("Quoi", "What")
    case .whoLabel: either("Qui", "Who")
    case .byLabel: either("Pour quand", "By when")
    case .titleLabel: either("Titre", "Title")
    case .funderLabel: either("Financeur", "Funder")
    case .yearLabel: either("Année", "Year")
    case .stageLabel: either("Étape", "Stage")
    case .amountLabel: either("Montant", "Amount")
    case .dayLabel: either("Date", "Date")
    case .statusColumn: either("Statut", "Status")
    case .progressColumn: either("Avanc.", "Prog.")
    case .meteoColumn: either("Mét.", "Mét.")
    case .dueColumn: either("Échéance", "Due")
    case .leadColumn: either("Pilote", "Lead")
    case .engagementColumn: either("Eng", "Eng")
    case .voletColumn: either("Volet", "Volet")
    case .restName: either("Reste", "Rest")
    case .stateShareName: either("Part de l'État", "State share")
    case .unallocatedName: either("Non ventilé", "Not allocated")
    case .startName: either("début", "start")
    case .adoptedName: either("vote", "vote")
    case .signedName: either("signature", "signed")
    case .initialEndName: either("fin initiale", "first end")
    case .endName: either("fin", "end")
    case .announcedName: either("annoncé", "announced")
    case .todayName: either("aujourd'hui", "today")
    case .boardName: either("Tableau de bord", "Dashboard")
    }
  }
}
