/// The keyboard that the keys are chosen for.
///
/// The raw value is its name on the command line and in the settings file.
public enum KeyPreset: String, CaseIterable, Hashable, Sendable {
  /// The usual French keyboard, whose number row gives « & é " ' ( » without Maj.
  case french = "fr"
  /// A keyboard whose number row gives digits.
  case american = "us"
  /// The French keyboard of the standard NF Z71-300, whose number row gives « à é è ê ( » without Maj.
  case afnor

  /// What the keys of digits 1 to 5 give without Maj, where that is not the digit.
  var engagements: [Character] {
    switch self {
    case .french: ["&", "é", "\"", "'", "("]
    case .american: []
    case .afnor: ["à", "é", "è", "ê", "("]
    }
  }

  /// What the key of digit 0 gives without Maj, where that is not the digit.
  var all: Character? {
    switch self {
    case .french: "à"
    case .american: nil
    case .afnor: "»"
    }
  }

  /// What stands for the sign of per cent where that needs AltGr.
  var percent: [Character] { self == .afnor ? ["P"] : [] }
}
