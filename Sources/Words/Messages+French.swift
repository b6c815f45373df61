import ConventionModel

extension Wording {
  func french(_ message: Message) -> String {
    switch message {
    // Labels of fields and columns.
    case .totalBudget: "Budget global"
    case .meeting(let term): meeting(term)
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
      "Dernier enregistrement, \(date(day)) \(time), \(author)\(noBreakSpace):"
    case .otherFunders(let value): count(value, "autre financeur", "autres financeurs")
    case .noAlerts: "Rien à signaler"
    case .moreAlerts(let value): "et " + count(value, "autre", "autres")
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
    case .announcedShort(let day): "annoncé → \(date(day))"
    case .announcedUntil(let day): "avenant annoncé → \(date(day))"
    case .signedOn(let day): "signée le \(date(day))"
    case .noDates: "sans dates"
    case .noDueDates: "aucune échéance renseignée"
    case .duesLegend: "échéances"
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
    case .sumOfLines(let value): "somme de \(number(value)) lignes"
    case .totalExplained: "somme des financeurs"
    case .restExplained:
      "budget global moins la part de l'État\(noBreakSpace); la source ne dit pas qui le paie"
    case .stateShareExplained: "part de l'État divisée par le budget global"
    case .stateShare(let share): "Part de l'État\(noBreakSpace): \(self.share(share)) (calculé)"
    case .stateShareUnknown: "Part de l'État\(noBreakSpace): indéterminée, il manque une part"
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
    case .incompleteRate: "cohorte incomplète\(noBreakSpace): dénominateur non renseigné"
    case .conflictExplained: "deux valeurs enregistrées en même temps"
    case .lateExplained: "en retard\(noBreakSpace): une échéance est passée"
    case .proposedExplained: "rattachement proposé, à confirmer"
    case .olderRecords(let value):
      count(value, "enregistrement plus ancien", "enregistrements plus anciens")
    // About and sources.
    case .fictionalExplained:
      "Exemple fictif\(noBreakSpace): personnes, dates, montants et résultats sont inventés."
    case .stresses(let words): "insiste sur\(noBreakSpace): \(words)"
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
      "Aucune action. Ajoutez une table [[action]] à convention.toml\(noBreakSpace): elle paraîtra ici."
    // What just happened.
    case .told(let words): words
    case .noSuchEngagement(let wanted, let existing):
      "Pas d'engagement \(wanted)\(noBreakSpace): cette convention en a \(existing)."
    case .unboundKey(let key):
      "«\(noBreakSpace)\(key)\(noBreakSpace)» ne fait rien ici. ? montre les touches."
    case .capsLock(let key):
      "«\(noBreakSpace)\(key)\(noBreakSpace)» ne fait rien ici. Verr. Maj.\(noBreakSpace)?"
    case .pasteIgnored: "Texte collé ignoré\(noBreakSpace): rien n'attend de texte ici."
    case .brokenFile(let words): "Dernière version lisible affichée. \(words)"
    case .tinyQuit: "q quitter"
    // What keys do.
    case .goTo(let name): "Vue\(noBreakSpace): \(name)"
    case .notHere: "pas sur cet écran"
    // Editing.
    case .nothingToEdit: "Rien à modifier ici."
    case .definitionOpensBy(let key):
      "\(key) ouvre convention.toml à cette ligne, dans votre éditeur."
    case .nothingChanged: "Rien n'a changé\(noBreakSpace): rien n'est enregistré."
    case .nothingToUndo: "Rien à annuler."
    case .nothingToRedo: "Rien à rétablir."
    case .givenUp: "Abandonné\(noBreakSpace): rien n'a été enregistré."
    case .keptOthers: "Leur valeur est gardée."
    case .alreadyClosed: "Cette suite est déjà close."
    case .saveFirst: "Une saisie n'est pas enregistrée\(noBreakSpace): R réessaie, u abandonne."
    case .textNeeded: "un texte est attendu"
    case .dayExpected: "une date est attendue\(noBreakSpace): 30/06/2023, fin juin, +3m"
    case .dayExample: "30/06/2023, fin juin, +3m, +10j"
    case .amountExample: "3 383 436,50 ou 1,2 M€"
    case .progressExample: "de 0 à 100"
    case .noMilestones: "Aucun jalon\(noBreakSpace): a en ajoute un."
    case .noFollowUps: "Aucune suite à donner\(noBreakSpace): t en demande une."
    case .withdrawn: "annulé"
    case .editedByHand: "modifié à la main"
    case .pastExample: "31/03/2023, fin mars, -30j"
    case .restOfFunders: "ce qu'apportent les autres financeurs"
    case .changedSinceSign: "changée depuis la date demandée (D)"
    case .markedSign: "marquée\(noBreakSpace): la saisie portera sur elle"
    case .milestoneSign: "J"
    case .milestoneLate: "un jalon est en retard"
    case .readOnlyMark: "lecture seule"
    case .readOnly(let reason): "Lecture seule\(noBreakSpace): \(reason)"
    case .pastIsReadOnly(let day):
      "Passé, lecture seule\(noBreakSpace): état au \(date(day)). Échap revient à aujourd'hui."
    case .reread: "Fichiers relus."
    case .futureDay(let day): "Le \(date(day)) est à venir\(noBreakSpace): rien à montrer encore."
    case .afterShown(let day): "après le \(date(day)), jour affiché"
    case .filtered(let some, let all): "\(some)/\(all) actions · Échap efface le filtre"
    case .saved(let time, let what, let more):
      "Enregistré \(self.time(time)) · \(several(what, more)) · u annule"
        + (more > 0 ? " le tout" : "")
    case .undone(let time, let what, let more):
      "Annulé \(self.time(time)) · \(several(what, more)) · U rétablit"
    case .redone(let time, let what, let more):
      "Rétabli \(self.time(time)) · \(several(what, more)) · u annule"
    case .notSaved: "NON ENREGISTRÉ"
    case .notSavedKeys: "R réessaie · u abandonne"
    case .reachedAllTheSame(let what):
      "Déjà dans le journal malgré l'erreur\(noBreakSpace): \(what) · u annule"
    case .amountNeeded: "un montant est attendu\(noBreakSpace): 3 383 436,50 ou 1,2 M€"
    case .noteKept(let path, let limit):
      "Note trop longue, \(number(limit / 1024)) Kio au plus\(noBreakSpace); gardée dans \(path)"
    case .changedSince(let name, let time, let deed):
      "Modifié depuis par \(name) à \(self.time(time))\(noBreakSpace): \(deed). Rien n'est annulé."
    case .didMeanwhile(let name, let time, let deed):
      "\(name), \(self.time(time))\(noBreakSpace): \(deed)"
    case .replaceBy(let field, let value): "Remplacer \(field) par \(quoted(value))\(noBreakSpace)?"
    case .expected(let what): "attendu\(noBreakSpace): \(what)"
    case .marked(let value): count(value, "action marquée", "actions marquées")
    case .sinceDay(let day): "changements depuis le \(date(day))"
    case .editorFailed(let reason): "L'éditeur n'a rien rendu\(noBreakSpace): \(reason)"
    case .noFileToEdit:
      "La convention n'est qu'en mémoire\(noBreakSpace): suivi init DOSSIER la met dans un dossier."
    case .noOtherDay: "Aucun enregistrement plus loin."
    }
  }
}
