/// Measurements, and how they are printed.
struct Table {
  private var rows: [(what: String, size: String, median: Double, least: Double, most: Double)] = []

  /// Runs something several times and keeps the median, least and most milliseconds.
  ///
  /// What it gives is used, so that nothing is optimised away; a negative number says it failed.
  mutating func measure(_ what: String, _ size: String, rounds: Int, _ body: () -> Int) {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds {
      var result = 0
      let time = clock.measure { result = body() }
      guard result >= 0 else {
        rows.append((what + ": failed", size, .nan, .nan, .nan))
        return
      }
      let parts = time.components
      times.append(Double(parts.seconds) * 1000 + Double(parts.attoseconds) / 1e15)
    }
    times.sort()
    guard let least = times.first, let most = times.last else { return }
    rows.append((what, size, times[times.count / 2], least, most))
  }

  /// Writes the table, medians first.
  func print() {
    let width = rows.map(\.what.count).max() ?? 0
    let sizeWidth = rows.map(\.size.count).max() ?? 0
    var text =
      pad("what", width) + "  " + pad("size", sizeWidth)
      + "   median ms       min       max    growth\n"
    var former: [String: Double] = [:]
    for row in rows {
      // Beside the same at the size before, which most often is a tenth.
      let growth = former[row.what].map { row.median / $0 } ?? .nan
      former[row.what] = row.median
      text +=
        pad(row.what, width) + "  " + pad(row.size, sizeWidth) + "  "
        + [row.median, row.least, row.most].map(number).joined()
        + (growth.isFinite ? number(growth) + "×" : "") + "\n"
    }
    Bench.say(text)
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func number(_ value: Double) -> String {
    guard value.isFinite else { return "         —" }
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    let text = "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    return String(repeating: " ", count: max(1, 10 - text.count)) + text
  }
}
