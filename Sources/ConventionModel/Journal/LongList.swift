/// A list that may be very long and grows at its end, kept in pieces: a copy that grows copies only
/// its last piece, and no growth ever moves what is there.
@frozen public struct LongList<Element> {
  @usableFromInline var pieces: [[Element]] = []
  @usableFromInline var length = 0

  /// Elements of a piece: 1024, as a power of two.
  @inlinable static var bits: Int { 10 }
  @inlinable static var mask: Int { 1 << bits - 1 }

  /// Nothing yet.
  @inlinable public init() {}

  /// Those elements, in order.
  @inlinable public init(_ elements: some Sequence<Element>) {
    for element in elements { append(element) }
  }

  /// Puts an element at the end.
  @inlinable public mutating func append(_ element: Element) {
    if length & Self.mask == 0 {
      var piece: [Element] = []
      // A list that fills one piece will fill others.
      if length > 0 { piece.reserveCapacity(1 << Self.bits) }
      pieces.append(piece)
    }
    pieces[pieces.count - 1].append(element)
    length += 1
  }
}

extension LongList: RandomAccessCollection, MutableCollection {
  /// The first place, 0.
  @inlinable public var startIndex: Int { 0 }
  /// The place after the last.
  @inlinable public var endIndex: Int { length }
  /// How many elements there are.
  @inlinable public var count: Int { length }

  /// The element at a place.
  @inlinable public subscript(index: Int) -> Element {
    _read { yield pieces[index >> Self.bits][index & Self.mask] }
    _modify { yield &pieces[index >> Self.bits][index & Self.mask] }
  }
}

extension LongList: ExpressibleByArrayLiteral {
  /// Those elements, in order.
  @inlinable public init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension LongList: Sendable where Element: Sendable {}

extension LongList: Equatable where Element: Equatable {
  /// Whether a list holds the elements of an array, in order.
  public static func == (list: LongList, array: [Element]) -> Bool { list.elementsEqual(array) }
}

extension LongList: Hashable where Element: Hashable {}
