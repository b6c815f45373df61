public import Words

/// Something in a theme or settings file that cannot be used, and where; the rest of the file is used.
public struct SettingFault: Hashable, Sendable {
  /// What is wrong.
  public let problem: SettingProblem
  /// Line in the file, from 1.
  public let line: Int
  /// Column in the file, from 1.
  public let column: Int

  /// Something wrong with a value.
  public init(_ problem: SettingProblem, at value: SettingValue) {
    self.problem = problem
    line = value.line
    column = value.column
  }
}
