import Canvas
import ConventionModel
import Typography
import Words

/// What happened, newest first: to the convention, or to one action.
struct JournalView: Hashable, Sendable {
  /// A line of the view.
  private enum Line: Hashable {
    case blank
    case day(Day)
    /// The record at that place.
    case record(Int)
  }

  /// Records listed at most; the rest is counted.
  private static let most = 10_000

  /// The records, oldest first.
  private let records: OrderedRecords
  private let isOfAction: Bool
  /// What was sought in it.
  let query: String?
  private var lines: [Line] = []
  /// How many records are what was sought, as far as they were looked at.
  private(set) var found = 0
  /// How many of the oldest a search for words left out.
  private var unread = 0
  /// What the newest records say, folded, in the order of their age; made when words are sought.
  private var texts: [FoldedText] = []

  /// Records whose words are looked at in a search; days go further back.
  private let mostRead: Int

  /// The journal of an action, or of the convention.
  ///
  /// - Parameters:
  ///   - id: the action; nil for the convention.
  ///   - query: what is sought; nil for nothing.
  ///   - dashboard: what it is about.
  ///   - former: a journal made before of the same state, whose work is used again.
  ///   - mostRead: of how many records, the newest, words are looked at.
  init(
    action id: String?, query: String?, of dashboard: Dashboard, after former: JournalView? = nil,
    mostRead: Int = 20_000
  ) {
    self.mostRead = mostRead
    self.query = query
    let situation = dashboard.situation
    let ledger = situation.ledger
    isOfAction = id != nil
    records = former?.records ?? id.map { ledger.history(ofAction: $0) } ?? ledger.history
    texts = former?.texts ?? []
    let filter = JournalFilter(query ?? "", dashboard.wording, today: situation.asOf)
    guard query != nil else {
      list(records.indices.reversed(), in: situation.zone)
      return
    }
    var places: [Int] = []
    var read = 0
    for place in records.indices.reversed() {
      let record = records[place]
      guard filter.accepts(record, day: situation.zone.day(at: record.at)) else { continue }
      if filter.looksAtWords {
        guard read < mostRead else {
          unread += 1
          continue
        }
        read += 1
        guard filter.accepts(record, saying: text(at: place, of: dashboard)) else { continue }
      }
      places.append(place)
    }
    list(places, in: situation.zone)
  }

  private mutating func list(_ places: some Collection<Int>, in zone: Zone) {
    found = places.count
    var day: Day?
    for place in places.prefix(JournalView.most) {
      let own = zone.day(at: records[place].at)
      if own != day {
        if day != nil { lines.append(.blank) }
        lines.append(.day(own))
        day = own
      }
      lines.append(.record(place))
    }
  }

  /// What can be read on the line of a record, folded once.
  private mutating func text(at place: Int, of dashboard: Dashboard) -> FoldedText {
    let age = records.count - 1 - place
    while texts.count <= age, texts.count < mostRead {
      texts.append(JournalView.text(of: records[records.count - 1 - texts.count], in: dashboard))
    }
    // Where days were asked for, older ones may be looked at; they are not kept.
    return texts.indices.contains(age)
      ? texts[age] : JournalView.text(of: records[place], in: dashboard)
  }

  private static func text(of record: JournalRecord, in dashboard: Dashboard) -> FoldedText {
    var text = FoldedText(dashboard.deed(of: record))
    text.append(record.by)
    text.append(record.on?.text ?? "")
    return text
  }

  func listing(of dashboard: Dashboard, columns: Int) -> Listing {
    let words = dashboard.wording
    var rest = Document(columns: columns, glyphs: dashboard.settings.glyphs)
    if records.isEmpty { rest.paragraph(words(.nothingRecorded), .dim) }
    if found > JournalView.most {
      rest.paragraph(words(.olderRecords(found - JournalView.most)), .dim)
    }
    if unread > 0 { rest.paragraph(words.journal(.notSearched(unread)), .dim) }
    return Listing(count: lines.count + rest.lines.count) { place in
      guard place < lines.count else { return rest.lines[place - lines.count] }
      switch lines[place] {
      case .blank: return []
      case .day(let day):
        var heading = Document(columns: columns, glyphs: dashboard.settings.glyphs)
        heading.heading(words.weekdayDate(day))
        return heading.lines.first ?? []
      case .record(let place):
        return line(of: records[place], in: dashboard)
          .truncated(to: columns, glyphs: dashboard.settings.glyphs)
      }
    }
  }

  private func line(of record: JournalRecord, in dashboard: Dashboard) -> [Span] {
    let words = dashboard.wording
    let situation = dashboard.situation
    let isWithdrawn = situation.withdrawals.contains(record)
    var line = [
      Span(words.time(situation.zone.localTime(at: record.at)) + "  ", .dim),
      Span(DisplayText(record.by).truncated(to: 12).padded(to: 13), .label),
    ]
    if !isOfAction {
      let on = record.on?.action ?? words.wholeConvention
      line.append(Span(DisplayText(on).truncated(to: 5).padded(to: 6), .label))
    }
    line.append(Span(dashboard.deed(of: record), isWithdrawn ? .dim : .text))
    if isWithdrawn { line.append(Span("  " + words(.withdrawn), .dim)) }
    if record.isEditedByHand { line.append(Span("  " + words(.editedByHand), .notice)) }
    return line
  }
}
