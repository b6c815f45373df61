import ArgumentParser
import ConventionModel
import ConventionStore
import Reports
import Words

/// `suivi minutes`: the minutes of a meeting, worked out from the journal.
struct MinutesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "minutes", abstract: Surroundings.wording.help(.minutes))
  }

  @OptionGroup var common: CommonOptions

  @Option(help: help(.minutesFormat, value: "format"))
  var format: MinutesReport.Format?

  @Option(help: help(.output, value: "file"), completion: .file())
  var output: String?

  @Flag(help: help(.force))
  var force = false

  @Argument(help: help(.session))
  var session: String?

  func run() throws {
    guard !force || output != nil else {
      throw CommandFailure.problem(.needs("--force", "--output"))
    }
    let opening = try Opening.find(try common.request())
    opening.tellNote()
    let situation = opening.situation
    let meeting = try meeting(in: situation)
    let report = MinutesReport(Minutes.settled(meeting, in: situation), wording: opening.wording)
    let format = format ?? output.flatMap { MinutesReport.Format(path: $0) } ?? .markdown
    guard let output else { return try StandardOutput.write(report.text(format)) }
    do throws(DocumentFailure) {
      try DocumentWriter.write(
        Array(report.text(format).utf8), to: output, existing: force ? .replaced : .kept)
    } catch {
      throw CommandFailure.problem(.document(error))
    }
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
