public import Canvas
public import ConventionModel

/// Something that happened, to which the dashboard answers.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A line was typed, where keys are not read one by one.
  case line(String)
  /// Text was pasted.
  case pasted(String)
  /// No key has come for a moment.
  case rested
  /// The mouse was pressed there.
  case clicked(Point)
  /// The wheel of the mouse was turned up (−1) or down (1) there.
  case wheel(Int, at: Point)
  /// The terminal has another size.
  case resized(Size)
  /// The files were read, or the day changed.
  case situation(Situation)
  /// Another day is shown; nil is today.
  case showing(Situation, asOf: Day?)
  /// Records were saved: they are on the disk.
  case saved([JournalRecord])
  /// Nothing was saved; the words say why.
  case notSaved([Draft], reason: String)
  /// Nothing was saved because others changed the same fields meanwhile.
  case changedMeanwhile([Draft], by: [JournalRecord])
  /// A text came back from the person's editor; nil when there is none.
  case edited(String?, of: [Target])
  /// Minutes were not written to a file, and why; whether one of that name exists.
  case minutesRefused(path: String, reason: String, exists: Bool)
  /// Who edits, and whether they may.
  case author(Author)
  /// A view was saved under a name: it is in the settings file.
  case savedView(SavedView)
  /// The bytes of a table that is to be imported, and its file.
  case table([UInt8], of: String)
  /// A table that cannot be read; the words say why.
  case noTable(String, reason: String)
  /// The settings may be changed, from what is chosen now.
  case settings(SettingsOffer)
  /// Texts that earlier sessions did not save were found, the newest first.
  case kept([Keepsake])
  /// Something to tell the person, in words.
  case told(String)
  /// The files cannot be used as they are now; the words say where and why.
  case broken(String)
}

/// Something the dashboard wants done outside.
public enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Go back to the portfolio that the convention was opened from.
  case close
  /// Read the files again.
  case reload
  /// Draw everything again, whatever the terminal holds.
  case redraw
  /// Hand the terminal back to the shell until it says go on.
  case suspend
  /// Write records, all of them or none.
  case append([Draft])
  /// Try the last records that were not saved again.
  case retry
  /// Give up the last records that were not saved.
  case abandon
  /// Show another day.
  case show(DayChoice)
  /// Write the minutes of a meeting to a file; one that exists is only replaced when it may be.
  case writeMinutes(session: String, path: String, replaces: Bool)
  /// Keep a view in the settings file.
  case save(SavedView)
  /// Read the file of a table.
  case readTable(String)
  /// Tell what is chosen now and what there is, for the settings to be changed.
  case openSettings
  /// Show everything in another theme.
  case wear(theme: String)
  /// Keep settings in the settings file.
  case keep([SettingChange])
  /// Let the person write a long note about some actions in an editor of their own, which begins
  /// with a text.
  case editNote([Target], beginning: String = "")
  /// Send a text to the clipboard of the terminal.
  case copy(String)
  /// Throw away what was kept under that name.
  case forget(String)
  /// Let the person correct the definition, from a line on.
  case editDefinition(line: Int)
}

/// A day to show.
public enum DayChoice: Hashable, Sendable {
  /// The present.
  case today
  /// The end of a day.
  case day(Day)
  /// The day with records before (−1) or after (1) the one shown.
  case step(Int)
}
