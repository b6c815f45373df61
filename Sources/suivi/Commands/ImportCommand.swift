import ArgumentParser
import ConventionModel
import ConventionStore
import Tables
import Typography
import Words

/// `suivi import`: what a spreadsheet says, shown as changes, and written as one step of undo.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: Surroundings.wording.help(.importTable))
  }

  @OptionGroup var common: CommonOptions

  @Flag(name: .customLong("dry-run"), help: help(.dryRun))
  var isDryRun = false

  @Flag(name: .customLong("yes"), help: help(.yes))
  var isAgreed = false

  @Argument(help: help(.tableFile, value: "file"), completion: .file(extensions: ["csv"]))
  var file: String

  func run() throws {
    try common.refuseAsOf(with: "import")
    guard !(isDryRun && isAgreed) else {
      throw CommandFailure.problem(.exclusiveOptions("--dry-run", "--yes"))
    }
    let bytes = try read()
    let opening = try Opening.find(try common.request())
    opening.tellNote()
    let words = opening.wording
    let plan = ImportPlan(reading: bytes, against: opening.situation, words)
    let report = ImportReport(plan, in: opening.situation, words)
    guard plan.faults.isEmpty else {
      StandardOutput.note(lines: report.faults.map { "\(file): \($0)" })
      throw CommandFailure.problem(.importing(.faults(plan.faults.count)))
    }
    try StandardOutput.write(lines: [report.reading].compactMap { $0 } + report.lines)
    guard !plan.changes.isEmpty else {
      return try StandardOutput.write(lines: [words.table(.nothingToDo)])
    }
    guard try isWanted(plan, words) else { return }
    try save(plan, bytes, opening)
  }

  private func read() throws(CommandFailure) -> [UInt8] {
    switch SpreadsheetFile.read(path: file) {
    case .success(let bytes): return bytes
    case .failure(let problem): throw .problem(.importing(.unreadable(file, problem)))
    }
  }

  /// Whether the changes that were shown are to be written: the options say so, or the person.
  private func isWanted(_ plan: ImportPlan, _ words: Wording) throws(CommandFailure) -> Bool {
    if isDryRun {
      try StandardOutput.write(lines: [words.table(.dryRun)])
      return false
    }
    if isAgreed { return true }
    guard StandardOutput.isTerminal else { throw .problem(.importing(.needsYes)) }
    try StandardOutput.write(words.table(.apply(plan.changes.count)))
    let answer = readLine()?.lowercased() ?? ""
    if ["o", "oui", "y", "yes"].contains(answer) { return true }
    try StandardOutput.write(lines: [words.table(.declined)])
    return false
  }

  /// Writes what was shown, as long as it still is what the file would change.
  private func save(
    _ plan: ImportPlan, _ bytes: [UInt8], _ opening: Opening
  ) throws(CommandFailure) {
    let words = opening.wording
    let shown = plan.drafts()
    let records = try opening.save { present throws(CommandFailure) in
      guard ImportPlan(reading: bytes, against: present, words).drafts() == shown else {
        throw .problem(.importing(.changedMeanwhile))
      }
      return shown
    }
    guard let first = records.first else { return }
    let time = words.time(opening.zone.localTime(at: first.at))
    try StandardOutput.write(lines: [words.table(.saved(plan.changes.count, at: time))])
  }
}
