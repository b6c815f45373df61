public import Canvas
import Glibc
public import Testing

/// Compares what a person would see with a file under `Tests/<target>/Snapshots`.
///
/// With `RECORD_SNAPSHOTS=1` in the environment the file is written, and the test fails once.
public enum Snapshot {
  /// Compares a page: its text, a line `---`, its roles.
  public static func expect(
    _ grid: Grid, named name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expect(
      grid.text() + "\n---\n" + grid.roles(), named: name, filePath: filePath,
      sourceLocation: sourceLocation)
  }

  /// Compares a text.
  public static func expect(
    _ text: String, named name: String, filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = folder(of: filePath) + "/" + name + ".txt"
    let actual = text.hasSuffix("\n") ? text : text + "\n"
    if unsafe getenv("RECORD_SNAPSHOTS") != nil {
      unsafe mkdir(folder(of: filePath), 0o755)
      let outcome = Files.write(actual, to: path) ? "recorded" : "could not be written"
      Issue.record("Snapshot \(path) \(outcome).", sourceLocation: sourceLocation)
      return
    }
    guard let expected = Files.read(path) else {
      Issue.record(
        "No snapshot \(path). RECORD_SNAPSHOTS=1 records it. The text is:\n\(actual)",
        sourceLocation: sourceLocation)
      return
    }
    if expected != actual || !expected.utf8.elementsEqual(actual.utf8) {
      Issue.record(
        "\(path) differs (- expected, + seen):\n\(difference(from: expected, to: actual))",
        sourceLocation: sourceLocation)
    }
  }

  /// The folder beside the test file's own target folder under `Tests`.
  private static func folder(of filePath: String) -> String {
    let parts = filePath.split(separator: "/", omittingEmptySubsequences: false)
    let tests = parts.lastIndex(of: "Tests") ?? max(0, parts.count - 3)
    return parts.prefix(tests + 2).joined(separator: "/") + "/Snapshots"
  }

  /// The lines that differ, with their numbers, and the lines around them.
  static func difference(from expected: String, to actual: String) -> String {
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [String] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      if removed.contains(left) {
        lines.append("- \(left + 1): \(old[left])")
        left += 1
      } else if inserted.contains(right) {
        lines.append("+ \(right + 1): \(new[right])")
        right += 1
      } else {
        left += 1
        right += 1
      }
    }
    return lines.joined(separator: "\n")
  }
}
