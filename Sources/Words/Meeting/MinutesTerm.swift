public import ConventionModel

/// Words of minutes (« procès-verbal »).
public enum MinutesTerm: Hashable, Sendable {
  // The document.
  case title, present, examined(Int, of: Int), asOf
  case decisions, followUps, carriedOver, closed, changes, additions, notes
  case unchanged, passed, toSee, notSeen, money, checks
  case noDecision, noFollowUp, noChange, allGood
  // Columns.
  case action, text, who, due, field, before, after, by, state
  case open, overdue(Int), closedOn(Day)
  case noOwner, noDay
  case recomputed
  case previous, others, actions, amount, allocated
}

extension Wording {
  /// A word of minutes.
  public func minutes(_ term: MinutesTerm) -> String {
    switch term {
    case .title: either("Procès-verbal", "Minutes")
    case .present: either("Présents", "Present")
    case .examined(let some, let all):
      isFrench
        ? "\(number(some)) \(some < 2 ? "action examinée" : "actions examinées") sur \(number(all))"
        : "\(number(some)) of \(count(all, "action", "actions")) examined"
    case .asOf: either("État au", "As of")
    case .decisions: either("Décisions", "Decisions")
    case .followUps: either("Suites à donner", "Follow-ups")
    case .carriedOver:
      either("Suites de réunions précédentes, toujours ouvertes", "Earlier follow-ups, still open")
    case .closed: either("Suites closes en séance", "Follow-ups closed in the meeting")
    case .changes: either("Modifications", "Changes")
    case .additions: either("Jalons ajoutés ou retirés", "Milestones added or removed")
    case .notes: "Notes"
    case .unchanged: either("Sans changement", "Unchanged")
    case .passed: either("Passées", "Passed over")
    case .toSee: either("Reste à voir", "Still to see")
    case .notSeen: either("Non vues", "Not seen")
    case .money: either("Financement", "Funding")
    case .checks: either("Contrôles avant signature", "Checks before signature")
    case .noDecision: either("Aucune décision.", "No decision.")
    case .noFollowUp: either("Aucune suite à donner.", "No follow-up.")
    case .noChange: either("Aucune modification.", "No change.")
    case .allGood: either("Rien à corriger.", "Nothing to put right.")
    case .action: "Action"
    case .text: either("Objet", "Subject")
    case .who: either("Qui", "Who")
    case .due: either("Pour quand", "By when")
    case .field: either("Champ", "Field")
    case .before: either("Avant", "Before")
    case .after: either("Après", "After")
    case .by: either("Saisi par", "Recorded by")
    case .state: either("État", "State")
    case .open: either("ouverte", "open")
    case .overdue(let days): either("échue depuis ", "overdue by ") + self.days(days)
    case .closedOn(let day): either("close le ", "closed on ") + date(day)
    case .noOwner: either("personne désignée\(noBreakSpace): non renseignée", "nobody named")
    case .noDay: either("sans date", "no date")
    case .recomputed:
      either(
        "Ce procès-verbal est recalculé depuis le journal\(noBreakSpace): rien n'y est ressaisi.",
        "These minutes are worked out from the journal: nothing is typed twice.")
    case .previous: either("Réunion précédente", "Meeting before")
    case .others: either("Autres actions", "Other actions")
    case .actions: "Actions"
    case .allocated: either("Ventilé", "Allocated")
    case .amount: either("Montant", "Amount")
    }
  }

  /// Something to put right before anybody signs, and where.
  public func sentence(_ check: Minutes.Check) -> String {
    func listed(_ words: String, _ ids: [String]) -> String {
      ids.isEmpty ? words : words + " (" + ids.joined(separator: ", ") + ")"
    }
    switch check {
    case .alerts(let kind, let actions):
      return listed(alert(kind, count: max(1, actions.count)), actions)
    case .proposedLinks(let actions):
      return listed(
        count(
          actions.count, either("rattachement à confirmer", "link to confirm"),
          either("rattachements à confirmer", "links to confirm")), actions)
    case .withoutProgress(let actions):
      return listed(
        count(
          actions.count, either("action sans avancement", "action without progress"),
          either("actions sans avancement", "actions without progress")), actions)
    case .withoutOwner(let value):
      return count(
        value, either("suite sans personne désignée", "follow-up nobody is named for"),
        either("suites sans personne désignée", "follow-ups nobody is named for"))
    case .withoutDay(let value):
      return count(
        value, either("suite sans date", "follow-up without a date"),
        either("suites sans date", "follow-ups without a date"))
    }
  }

  /// « du 12 septembre 2023 », after what is of that day.
  public func ofDay(_ day: Day) -> String { either(" du ", " of ") + longDate(day) }

  /// « avant le 06/10/2023 ».
  public func byDay(_ day: Day) -> String { either("avant le ", "by ") + date(day) }

  /// A few words that belong together, on one line.
  public func unbroken(_ text: String) -> String {
    text.split(separator: " ").joined(separator: noBreakSpace)
  }
}
