import ConventionModel

/// One of the values a field chooses among.
struct FieldChoice: Hashable {
  /// As journals write it.
  let value: String
  /// As it is called here.
  let name: String
  /// Everything it answers to.
  let names: [String]
}

extension Wording {
  /// What a field chooses among; nothing for a field that takes any number, day or name.
  func choices(of field: Field, in definition: Definition) -> [FieldChoice] {
    switch field {
    case .status:
      Status.allCases.map { status in
        let own = definition.statuses.first { $0.id == status.rawValue }
        return choice(
          status.rawValue, name(of: status, in: definition), { $0.name(of: status) },
          and: [own?.title, own?.short])
      }
    case .meteo:
      Meteo.allCases.map { meteo in
        choice(
          meteo.rawValue, name(of: meteo), { $0.name(of: meteo) },
          and: [shortName(of: meteo), sign(of: .value(meteo))])
      }
    case .flag:
      [
        FieldChoice(
          value: "true", name: either("oui", "yes"),
          names: ["true", "vrai", "oui", "o", "yes", "y", "à discuter", "to discuss"]),
        FieldChoice(
          value: "false", name: either("non", "no"), names: ["false", "faux", "non", "no", "n"]),
      ]
    case .link:
      Link.allCases.map { link in
        choice(
          link.rawValue, name(of: link), { $0.name(of: link) },
          and: [link == .proposed ? "proposé" : "confirmé"])
      }
    case .engagement:
      definition.engagements.enumerated().map { number, engagement in
        FieldChoice(
          value: engagement.id, name: engagement.id,
          names: [engagement.id, String(number + 1), engagement.short, engagement.title]
            .compactMap { $0 }
            + [engagement.short, engagement.title].compactMap { $0 }
            .map { "\(engagement.id) \($0)" })
      }
    default: []
    }
  }

  private func choice(
    _ value: String, _ name: String, _ spoken: (Wording) -> String, and others: [String?]
  ) -> FieldChoice {
    FieldChoice(
      value: value, name: name,
      names: [value, name, spoken(Wording(.french)), spoken(Wording(.english))]
        + others.compactMap { $0 })
  }

  /// A météo without what all of them are about: « sécurisés ».
  private func shortName(of meteo: Meteo) -> String {
    switch meteo {
    case .secured: "sécurisés"
    case .achievable: "atteignables"
    case .supportNeeded: "appuis"
    case .compromised: "compromis"
    }
  }
}
