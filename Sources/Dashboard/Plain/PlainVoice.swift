import ConventionModel
import Typography
import Words

/// The dashboard read line by line, for screen readers and terminals that cannot place text: says what
/// changed since it last spoke, and no more.
public struct PlainVoice: Sendable {
  private var hasSpoken = false
  private var place: PlainReading.Place?
  /// The list of actions as it was last read whole.
  private var list: PlainReading.Place?
  private var cursor: String?
  private var overlay: Overlay?
  private var notice: String?
  private var trouble: String?
  /// Whether the prompt was shown and nothing was typed since.
  private var isWaiting = false

  /// The columns that pages are laid out for before they are read: wide enough that little is cut, too
  /// narrow for a fiche beside them.
  public static let columns = 128

  /// A voice that has said nothing yet.
  public init() {}

  /// What a person typed, as something that happened; nil where it only asks to read again.
  public mutating func hear(_ line: String) -> Event? {
    notice = nil
    isWaiting = false
    guard line.filter({ $0 != " " }) == "0" else { return .line(line) }
    (place, list, overlay) = (nil, nil, nil)
    return nil
  }

  /// What there is to say of the dashboard as it is now, the prompt last; lines end with a line feed.
  ///
  /// Nothing where nothing changed while the person is asked.
  public mutating func say(_ dashboard: Dashboard) -> String {
    let reading = PlainReading(dashboard: dashboard)
    var lines = news(of: dashboard)
    if !hasSpoken { lines += reading.opening }
    if reading.place != place {
      lines += reading.place == list ? reading.short : reading.whole
    } else if reading.cursor != cursor, let current = reading.current {
      lines.append(current)
    }
    if !hasSpoken { lines.append(dashboard.wording.plain(.howTo)) }
    if let overlay = dashboard.overlay, overlay != self.overlay {
      lines += PlainQuestion(dashboard, overlay).lines
    }
    hasSpoken = true
    place = reading.place
    if dashboard.pages.isEmpty { list = place }
    cursor = reading.cursor
    overlay = dashboard.overlay
    defer { isWaiting = true }
    if isWaiting, lines.isEmpty { return "" }
    // News come below what is being typed.
    return (isWaiting ? "\n" : "") + lines.map { Sanitizer.visible($0) + "\n" }.joined()
      + reading.prompt
  }

  /// What just happened and what is wrong, where it was not said yet.
  private mutating func news(of dashboard: Dashboard) -> [String] {
    let words = dashboard.wording
    let told = dashboard.notice.map { words($0) }
    let wrong =
      dashboard.unsaved.map { "\(words(.notSaved)) \($0.reason). \(words(.notSavedKeys))" }
      ?? dashboard.brokenFile.map { words(.brokenFile($0)) }
    let lines = [told == notice ? nil : told, wrong == trouble ? nil : wrong].compactMap { $0 }
    (notice, trouble) = (told, wrong)
    return lines
  }
}
