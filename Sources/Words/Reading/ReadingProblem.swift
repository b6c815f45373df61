public import ConventionModel

/// Why a typed text gives a field no value; texts in payloads are as typed.
public enum ReadingProblem: Error, Hashable, Sendable {
  /// No value of the field; what it chooses among, where it does.
  case notUnderstood(String, Field, expected: [String])
  /// No whole number from 0 to 100.
  case notAPercentage(String)
  /// No amount, or more than one.
  case amount(String, AmountProblem)
  /// « Sans objet » makes no sense for the field.
  case cannotBeNotApplicable(Field)
  /// Longer than that many bytes.
  case tooLong(limit: Int)
  /// No field that can be set.
  case unknownField(String)
}

extension Wording {
  /// What was found and what is expected.
  public func sentence(_ problem: ReadingProblem) -> String {
    switch problem {
    case .notUnderstood(let text, let field, let expected):
      return either("\(excerpt(text)) ne se lit pas", "\(excerpt(text)) cannot be read")
        + either("\(noBreakSpace); attendu\(noBreakSpace): ", "; expected: ")
        + (expected.isEmpty ? example(of: field) : alternatives(some(expected)))
    case .notAPercentage(let text):
      return either(
        "\(excerpt(text)) n'est pas un avancement\(noBreakSpace); attendu\(noBreakSpace): un nombre "
          + "entier de 0 à 100",
        "\(excerpt(text)) is no progress; expected: a whole number from 0 to 100")
    case .amount(let text, let problem): return sentence(problem, of: text)
    case .cannotBeNotApplicable(let field):
      let choices = field == .flag ? either("oui ou non", "yes or no") : alternatives(linkNames)
      return either(
        "\(excerpt(notApplicable)) n'est pas une réponse ici\(noBreakSpace); attendu"
          + "\(noBreakSpace): \(choices)",
        "\(excerpt(notApplicable)) is no answer here; expected: \(choices)")
    case .tooLong(let limit):
      return either(
        "trop long\(noBreakSpace): \(number(limit)) octets au plus pour un champ",
        "too long: at most \(number(limit)) bytes for a field")
    case .unknownField(let word):
      return either(
        "aucun champ \(excerpt(word)) à renseigner", "no field \(excerpt(word)) to be set")
    }
  }

  /// As many choices as a sentence can bear.
  private func some(_ choices: [String]) -> [String] {
    choices.count > 12 ? choices.prefix(11) + ["…"] : choices
  }

  private var linkNames: [String] { Link.allCases.map { name(of: $0) } }

  /// What a value of a field without choices looks like.
  private func example(of field: Field) -> String {
    switch field {
    case .due, .start, .done:
      either(
        "un jour, comme 30/06/2023, fin juin ou +3m", "a day, such as 30/06/2023, end june or +3m")
    case .engagement: either("un engagement du fichier", "an engagement of the file")
    default: either("un nombre, comme 46 ou 46,5", "a number, such as 46 or 46.5")
    }
  }

  private func sentence(_ problem: AmountProblem, of text: String) -> String {
    let expected = either(
      "\(noBreakSpace); attendu\(noBreakSpace): un montant, comme 3\(thinSpace)383\(thinSpace)436,50 "
        + "ou 1,2\(noBreakSpace)M€",
      "; expected: an amount, such as 3 383 436,50 or 1,2 M€")
    switch problem {
    case .malformed:
      return either("\(excerpt(text)) n'est pas un montant", "\(excerpt(text)) is no amount")
        + expected
    case .negative:
      return either(
        "\(excerpt(text)) est négatif\(noBreakSpace): un montant est positif ou nul",
        "\(excerpt(text)) is negative: an amount is zero or more")
    case .ambiguous(let one, let other):
      return either(
        "\(excerpt(text)) peut se lire \(money(one)) ou \(money(other))\(noBreakSpace): écrire "
          + "l'un des deux",
        "\(excerpt(text)) may be \(money(one)) or \(money(other)): write either "
          + "\(typed(one)) or \(typed(other))")
    case .tooPrecise:
      return either(
        "\(excerpt(text)) compte des fractions de centime\(noBreakSpace): deux décimales au plus",
        "\(excerpt(text)) has fractions of a cent: at most two decimals")
    case .tooLarge:
      return either(
        "\(excerpt(text)) dépasse \(money(.largestStated)), le plus grand montant admis",
        "\(excerpt(text)) is above \(money(.largestStated)), the largest amount there can be")
    }
  }

  /// An amount as it is read back, in whatever language it is spoken of.
  private func typed(_ amount: Money) -> String {
    Wording(.french, usesPlainSpaces: true).money(amount)
  }
}
