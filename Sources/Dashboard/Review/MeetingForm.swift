import ConventionModel
import Typography
import Words

/// The form that names a meeting: kind, day, people present, order.
extension Dashboard {
  /// Opens the form: on what the meeting is called, or on what a new one is likely to be.
  mutating func askMeeting(of meeting: Meeting?) {
    let last = meeting ?? situation.meetings.last
    let texts: [(FormLabel, String)] = [
      (.meetingKind, (last?.kind).map { wording.meetingKind($0) } ?? "COTECH"),
      (.day, wording.date(meeting?.day ?? situation.asOf)),
      (.present, (last?.present ?? []).joined(separator: ", ")),
      (.order, wording.meeting(MeetingForm.term(for: meeting?.order ?? .attention))),
    ]
    let shown: [String]
    if case .chosen(let ids)? = meeting?.order {
      shown = ids
    } else {
      shown = rows.map { situation.actions[$0].id }
    }
    overlay = .form(
      Form(
        purpose: .meeting(shown: shown), subject: Subject(targets: [], seen: situation),
        lines: texts.map { Form.Line(label: $0.0, text: $0.1, isUntouched: true) }))
  }

  /// Opens the meeting that a form names, takes it up again, or corrects what it is called.
  mutating func hold(_ draft: Draft) -> [Effect] {
    if let meeting = draft.session.flatMap({ situation.meeting($0) }) {
      let order = draft.new.flatMap { MeetingOrder(word: $0) }
      let isSame = meeting.present == draft.present && meeting.order == order
      if isSame || (!isInReview && editingObstacle != nil) {
        resume(meeting)
        return []
      }
    }
    if let obstacle = editingObstacle {
      notice = obstacle
      return []
    }
    return save([draft])
  }
}

/// What a filled-in form of a meeting comes to.
enum MeetingForm {
  /// How an order is typed.
  static func term(for order: MeetingOrder) -> MeetingTerm {
    switch order {
    case .attention: .byAttention
    case .engagement: .byEngagement
    case .chosen: .byFilter
    }
  }

  /// The order that a text names or begins to, in either language; nothing typed is the usual one.
  static func order(_ text: String, shown: [String]) -> MeetingOrder? {
    let typed = SearchFolding.fold(text)
    guard !typed.isEmpty else { return .attention }
    let orders: [MeetingOrder] = [.attention, .engagement, .chosen(shown)]
    return orders.first { order in
      Wording.allNames(of: term(for: order)).contains { SearchFolding.fold($0).hasPrefix(typed) }
    }
  }

  /// The kind as records carry it: « COTECH » and « comité technique » are one.
  static func kind(_ text: String) -> String {
    switch SearchFolding.fold(text) {
    case "cotech", "comite technique", "technical committee": "cotech"
    case "copil", "comite de pilotage", "steering committee": "copil"
    default: text
    }
  }

  /// The people that a text names, apart by commas or semicolons.
  static func present(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" }
      .map { part in
        let words = part.split(whereSeparator: \.isWhitespace)
        return words.joined(separator: " ")
      }.filter { !$0.isEmpty }
  }
}

extension Wording {
  fileprivate static func allNames(of term: MeetingTerm) -> [String] {
    Language.allCases.map { Wording($0).meeting(term) }
  }
}
