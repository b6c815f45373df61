import ConventionModel
import ConventionStore
import Terminal
import Typography
import Words

/// A portfolio read and answered line by line: its conventions by number, each opened line by line.
struct PlainPortfolio: ~Copyable {
  private var opening: PortfolioOpening
  private let screen: Screen
  private var terminal = LineTerminal()

  init(_ opening: PortfolioOpening, _ screen: Screen) {
    self.opening = opening
    self.screen = screen
  }

  private var wording: Wording { opening.wording }

  /// Reads the portfolio aloud and answers lines until there are no more, or the person leaves.
  mutating func run() throws(CommandFailure) {
    try tell()
    while true {
      try StandardOutput.write("> ")
      for event in terminal.next() {
        switch event {
        case .line(let line): if try answer(line) { return }
        case .hangup: return try StandardOutput.write("\n")
        case .terminated(let signal): throw .ended(signal: signal)
        default: break
        }
      }
    }
  }

  private func tell() throws(CommandFailure) {
    var lines = [opening.text]
    for (place, folder) in opening.folder.folders.enumerated() {
      lines.append(wording.portfolio(.listed(place + 1, folder)))
    }
    lines.append(wording.portfolio(.howToChoose))
    let text = lines.map { line in
      line.split(separator: "\n", omittingEmptySubsequences: false)
        .map { DisplayText(String($0)).string }.joined(separator: "\n")
    }
    try StandardOutput.write(text.joined(separator: "\n") + "\n")
  }

  /// Does what a line says; true when the person leaves.
  private mutating func answer(_ line: String) throws(CommandFailure) -> Bool {
    let typed = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch typed {
    case "": return false
    case "q", "Q": return true
    case "0", "R", ".":
      opening = opening.again() ?? opening
      try tell()
      return false
    default: break
    }
    guard let place = place(of: typed) else {
      let count = opening.folder.folders.count
      let words = wording.portfolio(.nothingChosen(typed, of: count))
      try StandardOutput.write(DisplayText(words).string + "\n")
      return false
    }
    return try open(place)
  }

  /// The convention of a number, or else of a name or of its only beginning.
  private func place(of typed: String) -> Int? {
    let folders = opening.folder.folders
    if let number = Int(typed) {
      return folders.indices.contains(number - 1) ? number - 1 : nil
    }
    let wanted = typed.lowercased()
    if let exact = folders.firstIndex(where: { $0.lowercased() == wanted }) { return exact }
    let found = folders.indices.filter { folders[$0].lowercased().hasPrefix(wanted) }
    return found.count == 1 ? found[0] : nil
  }

  private mutating func open(_ place: Int) throws(CommandFailure) -> Bool {
    let convention: Opening
    do throws(CommandFailure) {
      convention = try opening.convention(place)
    } catch {
      try StandardOutput.write(error.text(wording))
      return false
    }
    // The lines read ahead go with whoever reads, and come back.
    var lines = LineTerminal()
    swap(&lines, &terminal)
    var sitting = Sitting(convention, screen, on: LineFace(lines), isInPortfolio: true)
    let ending = sitting.run()
    var back = sitting.givenBack().givenBack()
    swap(&back, &terminal)
    switch ending {
    case .left: return true
    case .ended(let signal): throw .ended(signal: signal)
    case .closed:
      try tell()
      return false
    }
  }
}
