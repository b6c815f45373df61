/// Who edits, and whether they may.
public struct Author: Hashable, Sendable {
  /// Short name, as records carry it.
  public var name: String
  /// Ids of this folder's own replicas, once known.
  public var replicas: Set<String>
  /// Why nothing can be written here, in words; nil when it can.
  public var readOnly: String?

  /// Somebody at the keyboard.
  public init(name: String, replicas: Set<String> = [], readOnly: String? = nil) {
    self.name = name
    self.replicas = replicas
    self.readOnly = readOnly
  }
}
