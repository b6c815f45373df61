/// What is wrong with a line of a theme or of the settings file; what it says is then left aside.
///
/// Texts in payloads are foreign: they are made visible only where they are shown.
public enum SettingProblem: Hashable, Sendable {
  /// What a setting may hold.
  public enum Expected: Hashable, Sendable {
    /// A text between quotation marks.
    case text
    /// `true` or `false`.
    case flag
    /// A whole number.
    case number
    /// Values between square brackets.
    case list
    /// Named values: a table.
    case table
    /// Tables under a header in double brackets.
    case tables
    /// A colour.
    case color
    /// A colour, or a table of colours and attributes.
    case style
    /// A key, or several between square brackets.
    case keys
  }

  /// No setting, role or colour of that name; the nearest one, and all there are when they are few.
  case unknownKey(String, nearest: String?, known: [String])
  /// Something else than what a setting holds.
  case wrongType(String, expected: Expected)
  /// A text that is none of those a setting may hold, and the nearest.
  case notAmong(String, key: String, nearest: String?, allowed: [String])
  /// A number outside what a setting may hold.
  case outOfRange(Int, key: String, lowest: Int, highest: Int)
  /// A second colour that not every terminal of sixteen has.
  case notBasic(String)
  /// A role that is hard to read with so many colours: its contrast, the least, in hundredths, and
  /// what to write instead.
  case faint(String, hundredths: Int, least: Int, colors: Int, instead: String)
  /// Neither a colour nor the name of one of the palette, and the nearest name.
  case unknownColor(String, nearest: String?)
  /// The theme it inherits from does not exist; the nearest there is.
  case unknownBase(String, nearest: String?)
  /// A theme that inherits from itself, by way of those.
  case baseCycle([String])
  /// The theme it inherits from cannot be read; the sentence says why.
  case unreadableBase(String, reason: String)
  /// A text that names no key of a keyboard.
  case unknownKeyName(String)
  /// A key that two commands would answer to.
  case keyConflict(String, one: String, other: String)
  /// A command that no key would ask for any more, though nothing works without it.
  case keyless(String)
  /// Something that must be there, and what holds it.
  case missing(String, of: String)
  /// A text that cannot stand for a person in the journal.
  case notAName(String)
  /// Two of the same name.
  case twice(String)

  /// Whether the rest is as good as without it: what is left aside, what could be better.
  public var isWarning: Bool {
    switch self {
    case .unknownKey, .faint: true
    default: false
    }
  }
}

extension Wording {
  /// What was found, and what to write instead.
  public func sentence(_ problem: SettingProblem) -> String {
    switch problem {
    case .unknownKey(let name, let nearest, let known):
      let said = either(
        "\(excerpt(name)) n'existe pas ici, la ligne est laissée de côté",
        "\(excerpt(name)) does not exist here, the line is left aside")
      guard nearest == nil, !known.isEmpty else { return said + suggestion(nearest) }
      return said + either("\(noBreakSpace); il y a ", "; there are ")
        + known.joined(separator: ", ")
    case .wrongType(let key, let expected):
      let name = key.isEmpty ? either("la valeur", "the value") : quoted(key)
      return either(
        "\(name) attend \(words(expected))", "\(name) expects \(words(expected))")
    case .notAmong(let text, let key, let nearest, let allowed):
      return either(
        "\(quoted(key)) ne connaît pas \(excerpt(text))\(noBreakSpace); écrire ",
        "\(quoted(key)) does not know \(excerpt(text)); write ")
        + alternatives(nearest.map { [$0] } ?? allowed)
    case .outOfRange(let number, let key, let lowest, let highest):
      return either(
        "\(quoted(key))\(noBreakSpace): \(number) n'est pas entre \(lowest) et \(highest)",
        "\(quoted(key)): \(number) is not between \(lowest) and \(highest)")
    case .unknownColor(let text, let nearest):
      let said = either(
        "\(excerpt(text)) n'est ni une couleur de la palette, ni #rrvvbb, ni ansi:0 à ansi:15, "
          + "ni default",
        "\(excerpt(text)) is neither a colour of the palette, nor #rrggbb, nor ansi:0 to ansi:15, "
          + "nor default")
      return said + suggestion(nearest)
    case .notBasic(let text):
      let said = either(
        "la seconde couleur sert là où il n'y en a que seize",
        "the second colour is for where there are only sixteen")
      return said
        + (text.isEmpty
          ? ""
          : either(", et ", ", and ") + excerpt(text) + either(" n'en est pas", " is none of them"))
        + either(
          "\(noBreakSpace); écrire ansi:0 à ansi:15, ou default",
          "; write ansi:0 to ansi:15, or default")
    case .faint(let role, let ratio, let least, let colors, let instead):
      let many =
        colors > 256
        ? "" : either(" avec \(colors) couleurs", " with \(colors) colours")
      return either(
        "\(quoted(role)) se lit mal\(many)\(noBreakSpace): contraste \(contrast(ratio)), il faut "
          + "\(contrast(least))\(noBreakSpace); écrire \(instead)",
        "\(quoted(role)) is hard to read\(many): contrast \(contrast(ratio)), it takes "
          + "\(contrast(least)); write \(instead)")
    case .unknownBase(let name, let nearest):
      return either(
        "hérite de \(excerpt(name)), qui n'existe pas",
        "inherits \(excerpt(name)), which does not exist")
        + suggestion(nearest)
    case .baseCycle(let names):
      let way = names.joined(separator: " → ")
      return either(
        "hérite de lui-même (\(way))\(noBreakSpace): enlever l'un de ces «\(noBreakSpace)inherits\(noBreakSpace)»",
        "inherits itself (\(way)): remove one of these “inherits”")
    case .unreadableBase(let name, let reason):
      return either(
        "hérite de \(excerpt(name)), qui ne se lit pas\(noBreakSpace): \(reason)",
        "inherits \(excerpt(name)), which cannot be read: \(reason)")
    case .unknownKeyName(let name):
      return either(
        "\(excerpt(name)) n'est pas une touche\(noBreakSpace); écrire un caractère, ou enter, tab, "
          + "escape, space, up, down, left, right, home, end, pageup, pagedown, f1 à f12, ctrl-l",
        "\(excerpt(name)) is not a key; write a character, or enter, tab, escape, space, up, "
          + "down, left, right, home, end, pageup, pagedown, f1 to f12, ctrl-l")
    case .keyConflict(let key, let one, let other):
      return either(
        "\(quoted(key)) demanderait à la fois \(quoted(one)) et \(quoted(other))\(noBreakSpace): "
          + "donner une autre touche à l'une des deux",
        "\(quoted(key)) would ask for both \(quoted(one)) and \(quoted(other)): give one of them "
          + "another key")
    case .keyless(let command):
      return either(
        "\(quoted(command)) ne peut pas rester sans touche",
        "\(quoted(command)) cannot be left without a key")
    case .missing(let key, let holder):
      return either(
        "\(quoted(holder)) attend \(quoted(key))", "\(quoted(holder)) expects \(quoted(key))")
    case .notAName(let text):
      return either(
        "\(excerpt(text)) ne peut pas être un nom\(noBreakSpace): 64 caractères au plus, sur une "
          + "ligne",
        "\(excerpt(text)) cannot be a name: at most 64 characters, on one line")
    case .twice(let name):
      return either(
        "\(excerpt(name)) existe déjà plus haut\(noBreakSpace): choisir un autre nom",
        "\(excerpt(name)) exists already above: choose another name")
    }
  }

  /// What is wrong with a line of a file: `file:line:column: error: text`.
  public func line(_ problem: SettingProblem, in file: String, line: Int, column: Int) -> String {
    "\(file):\(line):\(column): \(problem.isWarning ? "warning" : "error"): \(sentence(problem))"
  }

  /// A ratio of luminances: « 4,5 ».
  private func contrast(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    let whole = number(hundredths / 100)
    if rest == 0 { return whole }
    return whole + decimalSign
      + (rest % 10 == 0 ? "\(rest / 10)" : "\(rest < 10 ? "0" : "")\(rest)")
  }

  /// That a settings file is not used at all, and why.
  public func settingsLeftAside(_ reason: String) -> String {
    reason
      + either(
        "\(noBreakSpace); les réglages habituels servent en attendant",
        "; the usual settings serve meanwhile")
  }

  /// That a line of a settings file is not used, and how many others.
  public func settingLeftAside(_ reason: String, others: Int) -> String {
    guard others > 0 else { return reason }
    return reason + " ("
      + count(others, either("autre ligne", "other line"), either("autres lignes", "other lines"))
      + ")"
  }

  /// That nothing says where settings are kept.
  public var noSettingsPlace: String {
    either(
      "ni XDG_CONFIG_HOME ni HOME ne disent où garder les réglages",
      "neither XDG_CONFIG_HOME nor HOME says where settings are kept")
  }

  /// That a key of a settings file is written in a way that only its author can change.
  public func writtenByHand(_ key: String, in file: String) -> String {
    either(
      "\(quoted(key)) est écrit d'une façon que seule une main peut changer\(noBreakSpace): "
        + "ouvrir \(file)",
      "\(quoted(key)) is written in a way that only a hand can change: open \(file)")
  }

  private func words(_ expected: SettingProblem.Expected) -> String {
    switch expected {
    case .text: either("un texte entre guillemets", "a text between quotation marks")
    case .flag: either("true ou false", "true or false")
    case .number: either("un nombre entier", "a whole number")
    case .list: either("des valeurs entre crochets", "values between square brackets")
    case .table: either("un tableau [nom]", "a table [name]")
    case .tables: either("des tableaux [[nom]]", "tables [[name]]")
    case .color:
      either("une couleur, comme \"#3dbb4c\"", "a colour, such as \"#3dbb4c\"")
    case .style:
      either(
        "une couleur, ou { fg = …, bg = …, bold = true }",
        "a colour, or { fg = …, bg = …, bold = true }")
    case .keys:
      either(
        "une touche entre guillemets, ou plusieurs entre crochets",
        "a key between quotation marks, or several between square brackets")
    }
  }
}
