/// A theme to choose.
public struct ThemeChoice: Hashable, Sendable {
  /// The name of its file, without suffix.
  public let name: String
  /// Its name for people.
  public let title: String
  /// What it is made for; `nil` when it does not say.
  public let kind: Theme.Kind?
  /// Whether it is one of the person's own.
  public let isOwn: Bool

  /// A theme to choose.
  public init(name: String, title: String, kind: Theme.Kind?, isOwn: Bool) {
    self.name = name
    self.title = title
    self.kind = kind
    self.isOwn = isOwn
  }
}
