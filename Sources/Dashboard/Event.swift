public import Canvas
public import ConventionModel

/// Something that happened, to which the dashboard answers.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// Text was pasted.
  case pasted(String)
  /// The terminal has another size.
  case resized(Size)
  /// The files were read, or the day changed.
  case situation(Situation)
  /// Something to tell the person, in words.
  case told(String)
  /// The files cannot be used as they are now; the words say where and why.
  case broken(String)
}

/// Something the dashboard wants done outside.
public enum Effect: Hashable, Sendable {
  /// Leave the program.
  case quit
  /// Read the files again.
  case reload
  /// Draw everything again, whatever the terminal holds.
  case redraw
  /// Hand the terminal back to the shell until it says go on.
  case suspend
}
