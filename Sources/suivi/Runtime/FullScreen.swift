import Reports

/// The dashboard on a terminal.
enum FullScreen {
  /// Shows an opened convention until the person leaves.
  static func run(_ opening: Opening, options: ScreenOptions) throws(CommandFailure) {
    try StandardOutput.write(LinearText(of: opening.situation, wording: opening.wording).text())
  }
}
