public import ConventionModel

/// A file of settings or a theme, read as placed tables; what they mean is for others to say.
public enum TableFile {
  /// Reads a file; the table is nil when there is an error.
  public static func read(path: String) -> (table: PlacedTable?, diagnostics: [Diagnostic]) {
    do throws(Problem) {
      let file = try OpenFile(Array(path.utf8), followingLinks: true)
      return read(try file.contents(limit: TOMLDocument.sizeLimit), file: path)
    } catch {
      return (
        nil, [Diagnostic(place: Place(file: path), severity: .error, problem: error)]
      )
    }
  }

  /// Reads some bytes; `file` is the name used in places.
  public static func read(
    _ bytes: [UInt8], file: String
  ) -> (table: PlacedTable?, diagnostics: [Diagnostic]) {
    let document = TOMLDocument(reading: bytes)
    let diagnostics = document.faults.map { $0.diagnostic(file: file) }
    return (document.faults.isEmpty ? document.root : nil, diagnostics)
  }

  /// The `.toml` files of a folder by name without suffix, sorted; none if it cannot be listed.
  public static func names(in folder: String) -> [String] {
    let suffix = Array(".toml".utf8)
    return (SystemCall.names(in: Array(folder.utf8)) ?? [])
      .filter { $0.count > suffix.count && $0.suffix(suffix.count) == suffix[...] }
      .map { String(decoding: $0.dropLast(suffix.count), as: UTF8.self) }
  }
}
