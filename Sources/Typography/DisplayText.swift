/// A single line of text fit for a terminal: the only text that drawing accepts.
///
/// Making one is the border where foreign text becomes harmless, by the rules of ``Sanitizer``; tabs
/// and line ends become blanks.
public struct DisplayText: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// What is shown.
  public let string: String

  /// The columns the text takes.
  public let width: Int

  /// One character as it stands on screen.
  public struct Cluster: Sendable, Hashable {
    /// The character proper.
    public let scalar: Unicode.Scalar

    /// The marks drawn over it, at most four.
    public fileprivate(set) var marks: [Unicode.Scalar]

    /// Its columns, 1 or 2.
    public let width: Int
  }

  /// The characters of a text from left to right, each with its marks.
  public struct Clusters: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var first: Unicode.Scalar?

    fileprivate init(scalars: String.UnicodeScalarView.Iterator) {
      self.scalars = scalars
      first = self.scalars.next()
    }

    /// The next character.
    public mutating func next() -> Cluster? {
      guard let scalar = first else { return nil }
      var cluster = Cluster(scalar: scalar, marks: [], width: TextWidth.of(scalar))
      first = scalars.next()
      while let mark = first, Appearance(of: mark) == .mark {
        cluster.marks.append(mark)
        first = scalars.next()
      }
      return cluster
    }
  }

  /// Makes any text displayable.
  public init(_ raw: String) {
    if let width = Self.plainWidth(of: raw) {
      self.init(clean: raw, width: width)
    } else {
      var cleaner = Cleaner(keepsLineFeeds: false)
      let (string, width) = cleaner.clean(raw)
      self.init(clean: string, width: width)
    }
  }

  /// Makes a literal displayable.
  public init(stringLiteral value: String) {
    self.init(value)
  }

  /// Repeats a text; a count below 1 gives the empty text.
  public init(repeating text: DisplayText, count: Int) {
    let count = max(0, count)
    self.init(clean: String(repeating: text.string, count: count), width: text.width * count)
  }

  init(clean string: String, width: Int) {
    self.string = string
    self.width = width
  }

  init(_ clusters: some Sequence<Cluster>) {
    var scalars = String.UnicodeScalarView()
    var width = 0
    for cluster in clusters {
      scalars.append(cluster.scalar)
      scalars.append(contentsOf: cluster.marks)
      width += cluster.width
    }
    self.init(clean: String(scalars), width: width)
  }

  /// Whether nothing is shown.
  public var isEmpty: Bool { string.isEmpty }

  /// What is shown.
  public var description: String { string }

  /// The characters from left to right.
  public var clusters: Clusters { Clusters(scalars: string.unicodeScalars.makeIterator()) }

  /// The columns of a text that is fit as it is; `nil` for one that has to be looked at closely.
  private static func plainWidth(of raw: String) -> Int? {
    var width = 0
    for scalar in raw.unicodeScalars {
      guard Appearance.isPlain(scalar.value) else { return nil }
      width += 1
    }
    return width
  }

  /// Puts two texts one after the other.
  public static func + (left: DisplayText, right: DisplayText) -> DisplayText {
    // Safe as it is: a clean text never begins with a mark that could join the left's last base.
    DisplayText(clean: left.string + right.string, width: left.width + right.width)
  }

  /// Compares what is shown, scalar by scalar: canonically equal spellings are two texts.
  public static func == (left: DisplayText, right: DisplayText) -> Bool {
    left.width == right.width && left.string.utf8.elementsEqual(right.string.utf8)
  }

  /// Hashes the bytes of what is shown.
  public func hash(into hasher: inout Hasher) {
    for byte in string.utf8 { hasher.combine(byte) }
  }
}
