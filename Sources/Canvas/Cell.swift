/// One place of a grid: a character and what it means.
public struct Cell: Equatable, Sendable {
  /// The character proper; a blank in the right half of a wide one.
  public let scalar: Unicode.Scalar

  /// Where the grid keeps the character's marks, 0 when it has none.
  public let marks: UInt16

  /// What the character means.
  public package(set) var role: Role

  /// Columns: 1, 2 for a wide character, 0 for the right half of one.
  public let width: UInt8

  /// Makes a cell, at first a blank one.
  package init(_ scalar: Unicode.Scalar = " ", marks: UInt16 = 0, role: Role, width: UInt8 = 1) {
    self.scalar = scalar
    self.marks = marks
    self.role = role
    self.width = width
  }
}
