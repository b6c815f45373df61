import ArgumentParser
import ConventionModel
import Reports
import Words

/// `suivi minutes`: the minutes of a meeting, worked out from the journal.
struct MinutesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "minutes", abstract: Surroundings.wording.help(.minutes))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: help(.minutesFormat, value: "format"))
  var format = MinutesReport.Format.markdown

  @Argument(help: help(.session))
  var session: String?

  func run() throws {
    let opening = try Opening.find(try common.request())
    if let note = opening.note { StandardOutput.note(note + "\n") }
    let situation = opening.situation
    let meeting = try meeting(in: situation)
    let minutes = Minutes.settled(meeting, in: situation)
    try StandardOutput.write(MinutesReport(minutes, wording: opening.wording).text(format))
  }

  /// The meeting named, or the last one.
  private func meeting(in situation: Situation) throws(CommandFailure) -> Meeting {
    let meetings = situation.meetings
    guard let session else {
      guard let last = meetings.last else { throw .problem(.noMeeting) }
      return last
    }
    if let meeting = situation.meeting(session) { return meeting }
    let ids = meetings.map(\.id)
    throw .problem(
      .unknownMeeting(session, nearest: NearestWord.to(session, among: ids), meetings: ids))
  }
}
