import ConventionModel
import ConventionStore
import Dashboard
import Reports
import Words

/// Files that the person names, and the editor they write in.
extension Sitting where Sight: ~Copyable {
  /// Writes the minutes of a meeting, worked out from what is on the disk.
  mutating func writeMinutes(of id: String, _ path: String, _ replaces: Bool) {
    guard let report = MinutesReport(ofMeeting: id, in: session.situation, session.wording) else {
      return
    }
    guard let format = MinutesReport.Format(path: path) else {
      let reason = session.wording.meeting(.fileExample)
      _ = dashboard.update(.minutesRefused(path: path, reason: reason, exists: false))
      return
    }
    do throws(DocumentFailure) {
      try DocumentWriter.write(
        Array(report.text(format).utf8), to: full(path),
        existing: replaces ? .replaced : .kept)
      _ = dashboard.update(.told(session.wording.meeting(.minutesWritten(path))))
    } catch {
      _ = dashboard.update(
        .minutesRefused(
          path: path, reason: session.wording.sentence(error), exists: error.reason == .exists))
    }
  }

  /// A path as it was typed, from the root.
  private func full(_ path: String) -> String {
    Places.absolute(path, environment: Surroundings.variables())
  }

  /// Reads the file of a table; `~/` is the person's own folder.
  mutating func readTable(_ path: String) {
    switch SpreadsheetFile.read(path: full(path)) {
    case .success(let bytes): _ = dashboard.update(.table(bytes, of: path))
    case .failure(let problem):
      let reason = session.wording.sentence(ImportTrouble.unreadable(path, problem))
      _ = dashboard.update(.noTable(path, reason: reason))
    }
  }

  /// Keeps a view in the settings file.
  mutating func save(_ view: SavedView) {
    switch Preferences.keep(view, session.wording) {
    case nil: _ = dashboard.update(.savedView(view))
    case let reason?:
      _ = dashboard.update(.told(session.wording.finding(.viewNotSaved(view.name, reason: reason))))
    }
  }

  /// A note from the person's own editor; nil when there is none.
  mutating func writeNote(_ beginning: String, on targets: [Target]) -> String? {
    do throws(Editor.Failure) {
      return try face.lend { () throws(Editor.Failure) in
        try Editor.write(beginning, Surroundings.variables())
      }
    } catch .interrupted(let text) {
      keeping.leave(KeptText(longNote: text, on: targets))
      return nil
    } catch {
      _ = dashboard.update(.told(error.message(in: session.wording)))
      return nil
    }
  }

  mutating func editDefinition(at line: Int) {
    guard let folder = session.opening.folder else {
      _ = dashboard.update(.told(session.wording(.noFileToEdit)))
      return
    }
    do throws(Editor.Failure) {
      try face.lend { () throws(Editor.Failure) in
        try Editor.open(folder.definitionPath, line: line, Surroundings.variables())
      }
      due = .all
    } catch {
      _ = dashboard.update(.told(error.message(in: session.wording)))
    }
  }
}
