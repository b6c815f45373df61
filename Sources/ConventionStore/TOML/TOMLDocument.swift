/// A TOML 1.0 file, read with the place of every key and value.
public struct TOMLDocument: Sendable {
  /// The keys of the file; what could not be read is absent or `faulty`.
  public let root: PlacedTable
  /// Everything that is wrong, in order of place.
  public let faults: [PlacedFault]

  /// The most bytes that are read: 16 MiB.
  public static let sizeLimit = 16 << 20
  /// The most levels of arrays, inline tables and dotted keys inside one another.
  public static let depthLimit = 64
  /// The most tables and values: what fits in memory and is read in a moment.
  public static let valueLimit = 300_000
  /// The most bytes of a key.
  public static let keyLimit = 256

  /// Reads a file, going on at the next line after each fault.
  ///
  /// A text that is too large, holds a NUL or is not UTF-8 is refused whole, with one fault.
  public init(reading bytes: [UInt8]) {
    if let refusal = Self.refusal(of: bytes) {
      root = PlacedTable(place: TextPlace(line: 1, column: 1), entries: [])
      faults = [refusal]
      return
    }
    var reader = TOMLReader(bytes)
    reader.readAll()
    root = reader.root.finished()
    faults = reader.faults.sorted { $0.place < $1.place }
  }

  private static func refusal(of bytes: [UInt8]) -> PlacedFault? {
    guard bytes.count <= sizeLimit else {
      return PlacedFault(
        fault: .tooLarge(limit: sizeLimit), place: TextPlace(line: 1, column: 1))
    }
    if let offset = bytes.firstIndex(of: 0) {
      var cursor = TOMLCursor(bytes)
      return PlacedFault(fault: .nul, place: cursor.place(at: offset))
    }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      var cursor = TOMLCursor(bytes)
      let offset = min(error.byteOffsets.lowerBound, bytes.count - 1)
      return PlacedFault(fault: .invalidUTF8, place: cursor.place(at: offset))
    }
  }
}
