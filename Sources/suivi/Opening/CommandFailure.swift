import ConventionModel
import ConventionStore
import Reports
import Typography
import Words

/// Why a command failed; it words itself.
enum CommandFailure: Error {
  /// The files of that folder cannot be used.
  case unusable(String, [Diagnostic])
  /// Something else.
  case problem(CommandProblem)
  /// A signal asked the program to end, or its terminal went away; there is nothing to say.
  case ended(signal: Int32)

  /// What stands on standard error, ended by a line feed and harmless for a terminal.
  func text(_ wording: Wording) -> String {
    switch self {
    case .unusable(let folder, let diagnostics):
      DiagnosticsReport(diagnostics, wording: wording).lines
        + CommandFailure.problem(.unusableFolder(folder)).text(wording)
    case .problem(let problem):
      DisplayText(wording.complaint(wording.sentence(problem))).string + "\n"
    case .ended: ""
    }
  }

  /// 64 when the command line is at fault, 128 and the signal's number after one, else 1.
  var exitCode: Int32 {
    switch self {
    case .problem(let problem): problem.isUsage ? 64 : 1
    case .unusable: 1
    // As shells tell of a program that a signal ended.
    case .ended(let signal): 128 + signal
    }
  }

  /// Something that was not written.
  static func edit(_ problem: EditProblem) -> CommandFailure { .problem(.edit(problem)) }

  /// A folder that was not written.
  init(_ refused: FolderWriter.Refused) {
    self =
      switch refused.reason {
      case .notEmpty: .problem(.folderNotEmpty(refused.path))
      case .notAFolder: .problem(.notAFolder(refused.path))
      case .system(let words): .problem(.cannotWrite(refused.path, words))
      }
  }
}
