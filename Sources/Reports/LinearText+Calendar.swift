import ConventionModel
import Words

extension LinearText {
  /// A day that means something.
  private struct CalendarLine {
    let day: Day
    let words: String
  }

  func addCalendar(to page: inout LinearPage) {
    page.heading(wording.term(.calendar))
    let dates = conventionDates() + actionDates() + meetingDates()
    if dates.isEmpty {
      page.line(wording.nothing(in: .calendar), depth: 1)
    } else {
      let today = CalendarLine(day: situation.asOf, words: wording.theDayItself)
      // Sorting by place too keeps what falls on one day in the order of the file.
      let lines = (dates + [today]).enumerated().sorted {
        ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
      }
      for line in lines {
        page.line("\(wording.date(line.element.day)) \(line.element.words)", depth: 1)
      }
    }
    let undated = situation.alerts.count { $0.kind == .noDueDate }
    if undated > 0 { page.line(wording.alert(.noDueDate, count: undated), depth: 1) }
  }

  private func line(
    _ day: Day?, _ meaning: Wording.DateMeaning, _ what: String? = nil
  ) -> CalendarLine? {
    day.map { day in
      let name = wording.dateMeaning(meaning)
      return CalendarLine(day: day, words: what.map { "\(wording.label(name)) \($0)" } ?? name)
    }
  }

  private func conventionDates() -> [CalendarLine] {
    let convention = definition.convention
    let own = [
      line(convention.start, .conventionStarts), line(convention.adopted, .adopted),
      line(convention.signed, .signed), line(convention.end, .conventionEnds),
    ]
    let amendments = definition.amendments.map { line($0.end, .amendment($0.state), $0.title) }
    let context = (definition.predecessors + definition.measures).flatMap {
      [line($0.start, .begins, $0.title), line($0.end, .ends, $0.title)]
    }
    return (own + amendments + context).compactMap { $0 }
  }

  private func actionDates() -> [CalendarLine] {
    situation.actions.flatMap { state -> [CalendarLine?] in
      let name = "\(state.id) \(state.action.short ?? state.action.title)"
      let milestones = state.milestones.map { milestone in
        let words = "\(state.id) \(milestone.title)"
        return line(milestone.done.value, .milestoneReached, words)
          ?? line(milestone.due.value, .milestone, words + late(milestone.daysLate))
      }
      let followUps = state.followUps.filter(\.isOpen).map {
        line($0.record.due, .followUp, "\(state.id) \($0.record.new ?? "")")
      }
      return [
        line(state.start.value, .begins, name),
        line(state.due.value, .due, name + late(state.daysLate)),
      ] + milestones + followUps
    }.compactMap { $0 }
  }

  private func late(_ days: Int?) -> String {
    days.map { ", \(wording.late(days: $0))" } ?? ""
  }

  private func meetingDates() -> [CalendarLine] {
    situation.ledger.history.filter { $0.operation == .session }.compactMap {
      line($0.date, .meeting, $0.kind)
    }
  }
}
