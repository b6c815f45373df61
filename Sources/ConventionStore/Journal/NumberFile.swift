import ConventionModel
import Glibc

/// The last number a replica wrote, kept in `.suivi/<replica>.last`.
///
/// When git puts the journal back to an earlier state its last numbers are free there, but taken in
/// other clones: they must not be given twice.
enum NumberFile {
  /// The number kept for a replica; 0 when there is none.
  static func number(of replica: String, in folder: String) -> Int64 {
    let path = ConventionFolder.path(name(replica), in: folder)
    guard let file = try? OpenFile(Array(path.utf8), followingLinks: false),
      let bytes = try? file.contents(limit: 64),
      let number = Int64(String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)),
      JournalRecord.counters.contains(number)
    else { return 0 }
    return number
  }

  /// Keeps a number; a failure is no harm as long as the journal itself is there.
  static func keep(_ number: Int64, of replica: String, in folder: borrowing SharedFolder) {
    guard let file = try? folder.open(name(replica), flags: O_WRONLY) else { return }
    let digits = String(number)
    // Always as long, so that it can be written over in one go.
    let text = String(repeating: "0", count: 20 - digits.utf8.count) + digits + "\n"
    try? file.write(Array(text.utf8))
  }

  private static func name(_ replica: String) -> String { "\(replica).last" }
}
