import ConventionModel

/// A meeting on screen: being held, or followed by a second terminal.
///
/// Everything in it but the place comes from the journal; the place too, when it is taken up again.
struct Review: Hashable, Sendable {
  /// The meeting as the journal tells it now.
  private(set) var meeting: Meeting
  /// The meeting before.
  private(set) var previous: Meeting?
  /// What is gone through.
  private(set) var agenda: ReviewAgenda
  /// The minutes as they stand.
  private(set) var minutes: Minutes
  /// Place on the agenda of what is shown.
  var place: Int

  /// A meeting taken up where it is.
  init(_ meeting: Meeting, in situation: Situation) {
    self.meeting = meeting
    agenda = ReviewAgenda(of: meeting, in: situation)
    previous = situation.meeting(before: meeting)
    minutes = Minutes(of: meeting, in: situation, agenda: agenda)
    place = agenda.place(in: meeting)
  }

  /// The same meeting after something was written; nil when nothing is left of it.
  func refreshed(in situation: Situation) -> Review? {
    guard let meeting = situation.meeting(meeting.id) else { return nil }
    var review = self
    // The agenda is that of the beginning, which is worked out again only when its order changes or
    // the definition may have.
    if meeting.order != self.meeting.order || meeting.day != self.meeting.day
      || minutes.situation.definition != situation.definition
    {
      review = Review(meeting, in: situation)
      review.place = review.agenda.place(of: target) ?? review.place
      return review
    }
    review.meeting = meeting
    review.previous = situation.meeting(before: meeting)
    review.minutes = Minutes(of: meeting, in: situation, agenda: agenda)
    return review
  }

  /// What is shown: an action, or the convention.
  var target: Target { agenda.items[min(max(place, 0), agenda.items.count - 1)].target }

  /// Goes some places further, no further than the ends.
  mutating func move(by step: Int) {
    place = min(max(place + step, 0), agenda.items.count - 1)
  }

  /// Goes to an action, or to the convention, when it is on the agenda.
  mutating func go(to target: Target) {
    place = agenda.place(of: target) ?? place
  }
}
