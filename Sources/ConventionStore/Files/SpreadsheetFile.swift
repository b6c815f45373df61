public import ConventionModel

/// A file that a person has from a spreadsheet, read whole.
public enum SpreadsheetFile {
  /// The most bytes of such a file: 16 MiB.
  public static let sizeLimit = 16 << 20

  /// The bytes of a regular file, or why they cannot be had.
  public static func read(path: String) -> Result<[UInt8], Problem> {
    do throws(Problem) {
      let file = try OpenFile(Array(path.utf8), followingLinks: true)
      return .success(try file.contents(limit: sizeLimit))
    } catch {
      return .failure(error)
    }
  }
}
