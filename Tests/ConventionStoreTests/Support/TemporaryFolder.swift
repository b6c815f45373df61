import Foundation

/// A folder of its own for a test, gone afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "suivi-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func path(_ name: String) -> String { path + "/" + name }

  func write(_ text: String, to name: String) throws {
    let file = path(name)
    try FileManager.default.createDirectory(
      atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))
  }

  func replace(_ name: String, with text: String) throws {
    try write(text, to: name + ".new")
    guard unsafe rename(path(name + ".new"), path(name)) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }
}
