/// A language the program speaks.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// French, the default.
  case french = "fr"
  /// English.
  case english = "en"

  /// The language that the locale variables of an environment name, French unless it is English.
  ///
  /// `LC_ALL` goes before `LC_MESSAGES`, which goes before `LANG`; `C`, `POSIX` and `C.UTF-8` name no language.
  public init(environment: [String: String]) {
    let named = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
      .first { !$0.isEmpty }
    self =
      named.map { $0 == "en" || $0.hasPrefix("en_") || $0.hasPrefix("en.") } == true
      ? .english : .french
  }
}
