public import ConventionModel

/// Fields, their values and the records that set them, in words.
extension Wording {
  /// The name of a field, in the middle of a sentence: « statut », « échéance ».
  public func name(of field: Field, in definition: Definition) -> String {
    switch field {
    case .status: either("statut", "status")
    case .progress: either("avancement", "progress")
    case .meteo: "météo"
    case .due: either("échéance", "due date")
    case .start: either("début", "start")
    case .lead: either("pilote", "lead")
    case .flag: either("à discuter", "to discuss")
    case .engagement: "engagement"
    case .link: either("rattachement", "link")
    case .done: either("atteint le", "reached on")
    case .result: either("résultat", "result")
    case .target: either("cible", "target")
    case .numerator: either("numérateur", "numerator")
    case .denominator: either("dénominateur", "denominator")
    case .amount(let key): budgetLine(key, in: definition)
    case .unknown(let word): word
    }
  }

  /// A budget line's funder, year and stage: « L'État, 2022, notifié ».
  public func budgetLine(_ key: BudgetKey, in definition: Definition) -> String {
    ([name(ofFunder: key.funder, in: definition)] + [key.year.map(String.init)].compactMap { $0 }
      + [name(of: key.stage)]).joined(separator: ", ")
  }

  /// « Non renseigné », in the gender of the field: « non renseignée » for an « échéance ».
  public func notReported(_ field: Field) -> String {
    switch field {
    case .meteo, .due, .target: either("non renseignée", notReported)
    default: notReported
    }
  }

  /// What is known of a field in words, the three voids kept apart.
  public func reported<Value>(
    _ reported: Reported<Value>, of field: Field, _ words: (Value) -> String
  ) -> String {
    reported == .notReported ? notReported(field) : self.reported(reported, words)
  }

  /// A value as journals write it, in words; one that its field cannot have stands as it is.
  public func value(_ text: String?, of field: Field, in definition: Definition) -> String {
    // A flag that nobody ever raised is as good as one taken down.
    guard let text else { return field == .flag ? either("non", "no") : notReported(field) }
    guard text != notApplicableWord else { return notApplicable }
    switch field {
    case .status: return Status(rawValue: text).map { name(of: $0, in: definition) } ?? text
    case .progress: return Int(text).map { percent($0) } ?? text
    case .meteo: return Meteo(rawValue: text).map { name(of: $0) } ?? text
    case .due, .start, .done: return Day(iso: text).map { date($0) } ?? text
    case .flag: return text == "true" ? either("oui", "yes") : either("non", "no")
    case .link: return Link(rawValue: text).map { name(of: $0) } ?? text
    case .engagement:
      return definition.engagements.first { $0.id == text }.map { "\($0.id) \($0.title)" } ?? text
    case .result, .target, .numerator, .denominator:
      return Quantity(text).map { quantity($0) } ?? text
    case .amount: return Int64(text).map { money(Money(cents: $0)) } ?? text
    case .lead, .unknown: return text
    }
  }

  /// The name of an operation: « décision », « suite à donner ».
  public func name(of operation: Operation) -> String {
    switch operation {
    case .set: either("saisie", "edit")
    case .note: "note"
    case .decision: either("décision", "decision")
    case .followUp: either("suite à donner", "follow-up")
    case .close: either("suite close", "follow-up closed")
    case .add: either("ajout", "addition")
    case .remove: either("retrait", "removal")
    case .undo: either("annulation", "undo")
    case .resolve: either("arbitrage", "conflict settled")
    case .session: either("réunion", "meeting")
    case .seen: either("vue en réunion", "seen in a meeting")
    case .pass: either("passée en réunion", "passed over in a meeting")
    case .unknown(let word): word
    }
  }

  /// A change as the screen says it: « statut En cours → Bloquée ».
  public func change(
    of field: Field, from old: String?, to new: String?, in definition: Definition
  ) -> String {
    name(of: field, in: definition) + " " + value(old, of: field, in: definition) + " → "
      + value(new, of: field, in: definition)
  }

  /// « (privée) », on a note that must not leave.
  public var privateMark: String { either("(privée)", "(private)") }

  /// A moment, in the zone of the convention: « 12/09/2023 14:02 ».
  public func moment(_ instant: Instant, in zone: Zone) -> String {
    let local = zone.localTime(at: instant)
    return "\(date(local.day)) \(time(local))"
  }
}
