/// What a record says was done.
public enum Operation: Hashable, Sendable {
  /// A field was given a value.
  case set
  /// A note was taken.
  case note
  /// A decision was taken.
  case decision
  /// Somebody is to do something (« suite à donner »).
  case followUp
  /// A follow-up was closed.
  case close
  /// A milestone or list element was added.
  case add
  /// A milestone or list element was removed.
  case remove
  /// An earlier record was undone.
  case undo
  /// A conflict was settled.
  case resolve
  /// A meeting began.
  case session
  /// An action was seen in a meeting.
  case seen
  /// An action was passed over in a meeting.
  case pass
  /// Something a later version of the program does.
  case unknown(String)

  /// The operation of that word.
  public init(word: String) {
    self = Operation.words.first { $0.1 == word }?.0 ?? .unknown(word)
  }

  /// The word as written in journals.
  public var word: String {
    if case .unknown(let word) = self { return word }
    return Operation.words.first { $0.0 == self }?.1 ?? ""
  }

  /// Whether the record gives a field a value.
  public var setsValue: Bool { self == .set || self == .undo || self == .resolve }

  private static let words: [(Operation, String)] = [
    (.set, "set"), (.note, "note"), (.decision, "decision"), (.followUp, "follow-up"),
    (.close, "close"), (.add, "add"), (.remove, "remove"), (.undo, "undo"),
    (.resolve, "resolve"), (.session, "session"), (.seen, "seen"), (.pass, "pass"),
  ]
}
