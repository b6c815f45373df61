import ConventionModel

extension Wording {
  func french(_ message: Message) -> String {
    switch message {
    // Titles.
    case .actionsTitle: "Actions"
    case .fundingTitle: "Financement"
    case .calendarTitle: "Calendrier"
    case .alertsTitle: "À voir"
    case .aboutTitle: "À propos de la convention"
    case .sourcesTitle: "D'où viennent ces mots et ces chiffres"
    case .helpTitle: "Aide"
    case .keysTitle: "Touches"
    case .signsTitle: "Signes"
    case .datesTitle: "Dates"
    case .engagementsTitle: "Engagements"
    case .partiesTitle: "Parties et signataires"
    case .measuresTitle: "Mesures nationales citées à côté"
    case .predecessorsTitle: "Ce qui précède"
    case .documentsTitle: "Documents sources"
    case .journalTitle: "Journal"
    case .figuresTitle: "Chiffres de la convention"
    case .conventionTitle: "Convention et avenants"
    case .milestonesTitle: "Jalons"
    case .indicatorsTitle: "Indicateurs"
    case .followUpsTitle: "Suites à donner"
    case .notesTitle: "Notes et décisions"
    case .sourceTitle: "Source"
    case .historyTitle: "Historique"
    // Labels of fields and columns.
    case .statusLabel: "Statut"
    case .progressLabel: "Avancement"
    case .meteoLabel: "Météo"
    case .dueLabel: "Échéance"
    case .startLabel: "Début"
    case .leadLabel: "Pilote"
    case .partnersLabel: "Partenaires"
    case .followedLabel: "Suivi"
    case .conflictLabel: "Conflit"
    case .engagementLabel: "Engagement"
    case .sourceLabel: "Source"
    case .noteLabel: "Note"
    case .decisionLabel: "Décision"
    case .adoptedLabel: "Adoptée"
    case .signedLabel: "Signée"
    case .periodLabel: "Période"
    case .elapsedLabel: "Temps écoulé"
    case .remainingLabel: "Terme"
    case .amendmentLabel: "Avenant"
    case .announcedElapsedLabel: "Avec l'avenant"
    case .statusColumn: "Statut"
    case .progressColumn: "Avanc."
    case .meteoColumn: "Mét."
    case .dueColumn: "Échéance"
    case .leadColumn: "Pilote"
    case .engagementColumn: "Eng"
    case .voletColumn: "Volet"
    case .totalBudget: "Budget global"
    case .restName: "Reste"
    case .stateShareName: "Part de l'État"
    case .unallocatedName: "Non ventilé"
    // States and counts.
    case .actions(let value): count(value, "action", "actions")
    case .noAverage: "—"
    case .coverage(let reported, let expected): "(\(number(reported))/\(number(expected)))"
    case .notReportedShort(let value): "\(number(value)) non rens."
    case .withoutEngagement: "Sans engagement"
    case .engagementNumber(let value): "engagement \(value)"
    case .lateSign: "R"
    case .lateCount(let value): "\(number(value)) en retard"
    case .staleCount(let value): "\(number(value)) sans nouvelles"
    case .toDiscussCount(let value): "\(number(value)) à discuter"
    case .proposedLinks(let value): count(value, "lien proposé", "liens proposés")
    case .lateBy(let days): "en retard de " + count(days, "jour", "jours")
    case .staleSince(let days): "sans nouvelles depuis " + count(days, "jour", "jours")
    case .toDiscuss: "à discuter"
    case .notReportedWord: "Non rens."
    case .nothingRecorded: "Rien n'est encore enregistré dans le journal."
    case .lastRecord(let day, let time, let author):
      "Dernier enregistrement, \(date(day)) \(time), \(author) :"
    case .otherFunders(let value): count(value, "autre financeur", "autres financeurs")
    case .noAlerts: "Rien à signaler"
    case .moreAlerts(let value): "… et " + count(value, "autre", "autres")
    // Time.
    case .asOf(let day): "au \(date(day))"
    case .fromTo(let start, let end): "\(date(start)) → \(date(end))"
    case .longFromTo(let start, let end): "du \(longDate(start)) au \(longDate(end))"
    case .from(let day): "depuis le \(longDate(day))"
    case .until(let day): "jusqu'au \(longDate(day))"
    case .daysLeft(let days):
      days < 0
        ? "échue depuis \(number(-days))\(noBreakSpace)j"
        : days == 0 ? "dernier jour" : "reste \(number(days))\(noBreakSpace)j"
    case .elapsed(let share): "\(percent(share)) écoulés"
    case .elapsedExplained(let elapsed): elapsedSentence(elapsed)
    case .announcedUntil(let day): "avenant annoncé → \(date(day))"
    case .signedOn(let day): "signée le \(date(day))"
    case .noDates: "sans dates"
    case .noDueDates: "aucune échéance renseignée"
    case .duesLegend: "échéances"
    case .startName: "début"
    case .adoptedName: "vote"
    case .signedName: "signature"
    case .initialEndName: "fin initiale"
    case .endName: "fin"
    case .announcedName: "annoncé"
    case .todayName: "aujourd'hui"
    case .dueBy(let day): "avant le \(date(day))"
    case .reachedOn(let day): "atteint le \(date(day))"
    // Money.
    case .figureRead: "lu"
    case .figureComputed: "calculé"
    case .figureDeclared: "déclaré"
    case .ofTotal(let total): " de \(money(total))"
    case .allocated(let some, let all): "ventilé \(number(some))/\(number(all))"
    case .unallocated(let amount):
      amount < .zero ? "ventilé \(money(.zero - amount)) de trop" : "non ventilé \(money(amount))"
    case .restAmount(let rest): "reste \(money(rest)) (calculé)"
    case .includesState(let inclusion): inclusionSentence(inclusion)
    case .lineNote(let contribution): lineNote(contribution)
    case .totalExplained: "somme des financeurs"
    case .restExplained: "budget global moins la part de l'État ; la source ne dit pas qui le paie"
    case .stateShareExplained: "part de l'État divisée par le budget global"
    case .stateShare(let share): "Part de l'État : \(self.share(share)) (calculé)"
    case .stateShareUnknown: "Part de l'État : indéterminée, il manque une part"
    case .aboveEarlierStage: "au-dessus de l'étape précédente"
    case .noYear: "—"
    case .noFunding: "Aucun montant dans la convention."
    case .notAllocated: "Aucun montant pour cette action."
    // Fiche.
    case .declaredBy(let name, let day): "déclaré par \(name) le \(date(day))"
    case .indicatorLine(let baseline, let result, let target):
      "départ \(baseline) → résultat \(result) / cible \(target)"
    case .attainment(let share): "\(percent(share)) de la cible"
    case .noAttainment: "atteinte — (il manque une valeur)"
    case .rate(let upper, let lower): "\(upper) sur \(lower)"
    case .incompleteRate: "cohorte incomplète : dénominateur non renseigné"
    case .privateNote: "note interne"
    case .conflictExplained: "≠ deux valeurs enregistrées en même temps"
    case .lateExplained: "en retard : une échéance est passée"
    case .proposedExplained: "rattachement proposé, à confirmer"
    case .olderRecords(let value):
      count(value, "enregistrement plus ancien", "enregistrements plus anciens")
    // About and sources.
    case .fictionalExplained:
      "Exemple fictif : personnes, dates, montants et résultats sont inventés."
    case .stresses(let words): "insiste sur : \(words)"
    case .noSources: "Aucun document cité."
    case .noSource: "sans source"
    case .journalCounts(let value): count(value, "enregistrement", "enregistrements")
    case .conflictCount(let value): count(value, "champ à deux valeurs", "champs à deux valeurs")
    case .quarantinedCount(let value):
      count(value, "ligne mise à l'écart", "lignes mises à l'écart") + " (suivi check)"
    case .pendingCount(let value): count(value, "ligne inachevée", "lignes inachevées")
    case .editedByHandCount(let value):
      count(value, "enregistrement modifié à la main", "enregistrements modifiés à la main")
    case .notUnderstoodCount(let value):
      count(
        value, "enregistrement d'une version plus récente",
        "enregistrements d'une version plus récente")
    // Lists and search.
    case .lines(let first, let last, let all): "\(first)–\(last)/\(all)"
    case .someOf(let some, let all): "\(some)/\(all)"
    case .found(let value): count(value, "ligne trouvée", "lignes trouvées")
    case .nothingFound: "Rien de tel ici. Échap efface la recherche."
    case .noActions:
      "Aucune action. Ajoutez une table [[action]] à convention.toml : elle paraîtra ici."
    case .noActionsHere(let hidden):
      "Aucune action pour cet engagement (\(hidden) ailleurs). Échap ou 0 les montre toutes."
    // What just happened.
    case .told(let words): words
    case .noSuchEngagement(let wanted, let existing):
      "Pas d'engagement \(wanted) : cette convention en a \(existing)."
    case .unboundKey(let key): "« \(key) » ne fait rien ici. ? montre les touches."
    case .capsLock(let key): "« \(key) » ne fait rien ici. Verr. Maj. ?"
    case .pasteIgnored: "Texte collé ignoré : rien n'attend de texte ici."
    case .brokenFile(let words): "Dernière version lisible affichée. \(words)"
    case .tinyQuit: "q quitter"
    // What keys do.
    case .doDown: "ligne suivante"
    case .doUp: "ligne précédente"
    case .doDownTen: "dix lignes plus bas"
    case .doUpTen: "dix lignes plus haut"
    case .doPageDown: "page suivante"
    case .doPageUp: "page précédente"
    case .doFirst: "début"
    case .doLast: "fin"
    case .doOpen: "ouvrir la fiche de l'action"
    case .doBack: "revenir, effacer le filtre ou la recherche"
    case .doEngagement: "filtrer par engagement"
    case .doAllEngagements: "tous les engagements"
    case .doPreviousEngagement: "engagement précédent"
    case .doNextEngagement: "engagement suivant"
    case .doNextPane: "cadre suivant"
    case .doPreviousPane: "cadre précédent"
    case .doSearch: "chercher dans la page"
    case .doSources: "d'où vient ce mot, ce chiffre"
    case .doAbout: "à propos de la convention"
    case .doNextView: "vue suivante : tableau, à propos"
    case .doReload: "relire les fichiers"
    case .doRedraw: "redessiner l'écran"
    case .doSuspend: "suspendre, fg reprend"
    case .doHelp: "cette aide"
    case .doQuit: "revenir, puis quitter"
    case .doLeave: "quitter"
    case .hintOpen: "ouvrir"
    case .hintBack: "retour"
    case .hintEngagement: "engagement"
    case .hintAllEngagements: "tous"
    case .hintSources: "source"
    case .hintAbout: "à propos"
    case .hintNextView: "vue"
    case .hintHelp: "aide"
    case .hintQuit: "quitter"
    case .hintSearch: "chercher"
    }
  }
}
