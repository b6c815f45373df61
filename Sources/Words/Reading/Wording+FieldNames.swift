public import ConventionModel

extension Wording {
  /// The field a person names, by its word in journals or by its name in either language.
  ///
  /// Nil when it is none of those given; an amount is named by its word alone.
  public func field(
    named text: String, among fields: [Field], in definition: Definition
  ) -> Field? {
    let typed = TypedText(text)
    return fields.first { $0.word == text }
      ?? fields.first { field in
        [Language.french, .english].contains {
          typed.matches(Wording($0).name(of: field, in: definition))
        }
      }
  }
}
