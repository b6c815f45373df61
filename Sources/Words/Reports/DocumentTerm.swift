public import ConventionModel

/// Words of the documents that leave the program.
public enum DocumentTerm: Hashable, Sendable {
  // Documents.
  /// The state of the convention on a day.
  case state
  /// The yearly report, to be completed and voted.
  case executionReport
  /// What a draft is, and who makes it final.
  case draftNote
  // Parts.
  case summary, funding, actionsByEngagement, fiches, timeline, burnUp, openFollowUps
  case meetings, completeness, provenance, matrix, financialTable, carryOver, annex
  case toLookAt
  // Columns and labels.
  case action, known, notApplicable, notReported, datum, followUp, who, when
  case milestone, plannedFor, reachedOn, funder, year, amounts
  case objectiveInSource, plan, paidOf, elapsed, allocatedOf
  // Figures.
  case averageProgress, doneActions, lateActions, spent, stateShare
  /// Against what time passed would want.
  case expected(Share)
  /// Nothing was entered yet.
  case nothingEntered
  // Room to write.
  case reviewOfPeriod, gapsAndNextSteps, carryOverRequest
  // What drawings mean.
  case gaugeTitle, calendarTitle, burnUpTitle, half, steadyPace
  case barLegend, conventionLegend, burnUpLegend
  // Notes.
  /// What `n.r.`, `s.o.` and `—` mean.
  case voids
  /// What « lu », « calculé », « déclaré » and « proposé » mean.
  case kinds
  /// That private notes are not there.
  case privateLeftOut
  /// That nothing stands in a part.
  case nothing
}

extension Wording {
  /// A word of the documents.
  public func document(_ term: DocumentTerm) -> String {
    switch term {
    case .state: either("État de la convention", "State of the convention")
    case .executionReport: either("Rapport d'exécution (projet)", "Execution report (draft)")
    case .draftNote:
      either(
        "Projet établi à partir de ce qui a été saisi, à compléter aux endroits pointillés, puis à "
          + "soumettre au vote du Département et à transmettre au préfet.",
        "Draft made from what was entered, to be completed where dotted, then put to the vote of the "
          + "Département and sent to the préfet.")
    case .summary: either("Synthèse", "Summary")
    case .funding: either("Financement", "Funding")
    case .actionsByEngagement: either("Actions par engagement", "Actions by engagement")
    case .fiches: either("Fiches des actions", "Sheets of the actions")
    case .timeline: either("Calendrier", "Calendar")
    case .burnUp: either("Avancement dans le temps", "Progress over time")
    case .openFollowUps: either("Suites à donner ouvertes", "Open follow-ups")
    case .meetings: either("Réunions tenues", "Meetings held")
    case .completeness: either("Complétude des données", "Completeness of the data")
    case .provenance: either("D'où viennent les chiffres", "Where the figures come from")
    case .matrix: either("Matrice des indicateurs", "Matrix of indicators")
    case .financialTable: either("Tableau financier", "Financial table")
    case .carryOver:
      either("Report de crédits et réfaction", "Credits carried over and clawed back")
    case .annex: either("Annexe\(noBreakSpace): documents sources", "Annex: source documents")
    case .toLookAt: either("Points d'attention", "To look at")
    case .action: "Action"
    case .known: either("renseigné", "reported")
    case .notApplicable: either("sans objet", "not applicable")
    case .notReported: either("non renseigné", "not reported")
    case .datum: either("Donnée", "Datum")
    case .followUp: either("Suite à donner", "Follow-up")
    case .who: either("Qui", "Who")
    case .when: either("Avant le", "By")
    case .milestone: either("Jalon", "Milestone")
    case .plannedFor: either("Prévu le", "Planned for")
    case .reachedOn: either("Atteint le", "Reached on")
    case .funder: either("Financeur", "Funder")
    case .year: either("Exercice", "Year")
    case .amounts: either("Montants", "Amounts")
    case .objectiveInSource:
      either("Objet, dans les mots de la source", "Purpose, in the words of the source")
    case .plan: either("Budget", "Budget")
    case .paidOf: either("Payé", "Paid")
    case .elapsed: either("Temps écoulé", "Time elapsed")
    case .allocatedOf: either("Ventilé par action", "Allocated to actions")
    case .averageProgress: either("Avancement moyen", "Average progress")
    case .doneActions: either("Actions réalisées", "Actions done")
    case .lateActions: either("Actions en retard", "Actions late")
    case .spent: either("Payé sur le total", "Paid of the total")
    case .stateShare: either("Part de l'État", "State share")
    case .expected(let share):
      either(
        "attendu \(percent(share)) au temps écoulé", "\(percent(share)) expected by time elapsed")
    case .nothingEntered: either("rien n'a encore été saisi", "nothing was entered yet")
    case .reviewOfPeriod:
      either(
        "Bilan qualitatif de la période (à rédiger)", "What the period achieved (to be written)")
    case .gapsAndNextSteps:
      either(
        "Écarts, causes et suites proposées (à rédiger)",
        "Gaps, causes and next steps (to be written)")
    case .carryOverRequest:
      either(
        "Report demandé, réfaction éventuelle\(noBreakSpace): à définir avec la DDETS",
        "Carry-over asked for, possible clawback: to be settled with the DDETS")
    case .gaugeTitle:
      either("Qui finance, et ce qui en est fait", "Who funds, and what is done of it")
    case .calendarTitle: either("Les actions dans le temps", "The actions over time")
    case .burnUpTitle:
      either(
        "Avancement moyen des actions dans le temps", "Average progress of the actions over time")
    case .half: either("moitié", "half")
    case .steadyPace: either("rythme régulier", "steady pace")
    case .barLegend:
      either(
        "Une barre va du début à l'échéance et se remplit selon l'avancement déclaré, en pointillé quand le "
          + "début n'est pas renseigné\(noBreakSpace); losange plein\(noBreakSpace): jalon atteint\(noBreakSpace); losange vide\(noBreakSpace): jalon à venir\(noBreakSpace); "
          + "hachures\(noBreakSpace): retard.",
        "A bar runs from start to due date and fills with declared progress, dotted where the start is "
          + "not reported; full diamond: milestone reached; empty diamond: milestone to come; hatched: "
          + "late.")
    case .conventionLegend:
      either(
        "Convention\(noBreakSpace): trait plein, période en vigueur\(noBreakSpace); tirets, prolongation annoncée\(noBreakSpace); v, vote\(noBreakSpace); s, "
          + "signature\(noBreakSpace); r, réunion.",
        "Convention: solid, period in force; dashes, extension announced; v, vote; s, signature; r, "
          + "meeting.")
    case .burnUpLegend:
      either(
        "Trait épais\(noBreakSpace): moyenne des avancements déclarés\(noBreakSpace); tirets\(noBreakSpace): rythme régulier, de 0 au début à tout à la fin.",
        "Thick: average of declared progress; dashes: steady pace, from nothing at the start to all at the end."
      )
    case .voids:
      either(
        "n.r.\(noBreakSpace): non renseigné\(noBreakSpace); s.o.\(noBreakSpace): sans objet\(noBreakSpace); 0 est une valeur\(noBreakSpace); —\(noBreakSpace): ne se calcule pas, il manque une "
          + "partie.",
        "n/r: not reported; n/a: not applicable; 0 is a value; —: cannot be computed, a part is missing."
      )
    case .kinds:
      either(
        "Lu\(noBreakSpace): chiffre d'un document source. Calculé\(noBreakSpace): obtenu de chiffres lus ou déclarés. Déclaré\(noBreakSpace): saisi par "
          + "une personne, à une date. Inscrit\(noBreakSpace): écrit dans la définition de la convention. Proposé\(noBreakSpace): pas "
          + "encore arrêté par les parties.",
        "Read: figure of a source document. Computed: worked out from figures read or declared. Declared: "
          + "entered by a person, on a day. Stated: written in the definition of the convention. "
          + "Proposed: not settled by the parties yet.")
    case .privateLeftOut:
      either(
        "Les notes internes ne figurent dans aucun document.", "Internal notes are in no document.")
    case .nothing: either("Rien.", "Nothing.")
    }
  }

  /// « non renseigné » in short, where a column has no room for « non renseigné ».
  public var shortNotReported: String { either("n.r.", "n/r") }

  /// « sans objet » in short, where a column has no room for « sans objet ».
  public var shortNotApplicable: String { either("s.o.", "n/a") }

  /// A void or a value, in as little room as a column has.
  public func brief<Value>(_ reported: Reported<Value>, _ words: (Value) -> String) -> String {
    switch reported {
    case .notReported: shortNotReported
    case .notApplicable: shortNotApplicable
    case .value(let value): words(value)
    }
  }

  /// « Page 3 sur 12 »: what stands between the numbers.
  public var outOfPages: String { either(" sur ", " of ") }

  /// How many records a document was made from, and when the last of them was made.
  public func madeFrom(_ records: Int, last: Day?) -> String {
    guard let last else { return document(.nothingEntered) }
    let count = self.count(
      records, either("enregistrement", "record"), either("enregistrements", "records"))
    return either(
      "journal de \(count), le dernier du \(date(last))",
      "journal of \(count), the last on \(date(last))")
  }

  /// How a document was made, on its last lines.
  public func colophon(_ journal: String) -> String {
    either(
      "Établi par Suivi à partir de la définition de la convention et du \(journal).",
      "Made by Suivi from the definition of the convention and the \(journal).")
  }

  /// How a figure of the definition is known that no source is named for.
  public var written: String { either("inscrit dans la convention", "stated in the convention") }

  /// « 12 sur 19 ».
  public func outOf(_ part: Int, _ whole: Int) -> String {
    number(part) + either(" sur ", " of ") + number(whole)
  }
}
