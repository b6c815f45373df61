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

  /// What stands on standard error, ended by a line feed and harmless for a terminal.
  func text(_ wording: Wording) -> String {
    switch self {
    case .unusable(let folder, let diagnostics):
      DiagnosticsReport(diagnostics, wording: wording).lines
        + CommandFailure.problem(.unusableFolder(folder)).text(wording)
    case .problem(let problem):
      DisplayText(wording.complaint(wording.sentence(problem))).string + "\n"
    }
  }

  /// 64 when the command line is at fault, else 1.
  var exitCode: Int32 {
    if case .problem(let problem) = self, problem.isUsage { 64 } else { 1 }
  }

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
