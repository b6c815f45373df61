import ConventionModel
import Glibc

/// The right to write a convention's journal, given back when it goes out of use.
struct WriteLock: ~Copyable {
  private let file: SharedFile

  /// Waits for the lock, for so many milliseconds at most.
  init(in folder: borrowing SharedFolder, patience: Int) throws(SaveFailure) {
    let deadline = SystemClock.milliseconds() + patience
    while true {
      let file = try Self.open(in: folder)
      while true {
        if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { break }
        let code = errno
        guard code == EWOULDBLOCK || code == EINTR else {
          throw SaveFailure(code, file: folder.path(Self.name))
        }
        guard SystemClock.milliseconds() < deadline else {
          throw .locked(holder: Self.holder(inode: UInt(try file.status().st_ino)))
        }
        var pause = timespec(tv_sec: 0, tv_nsec: 2_000_000)
        _ = unsafe nanosleep(&pause, nil)
      }
      // The lock counts only on the file that the others see.
      if folder.inode(of: Self.name) == UInt(try file.status().st_ino) {
        self.file = file
        return
      }
    }
  }

  /// Gives the lock back at once; closing the file does so at the latest.
  func release() { flock(file.descriptor, LOCK_UN) }

  private static let name = "lock"

  /// Opens the lock file; reading it is enough where another user made it so.
  private static func open(in folder: borrowing SharedFolder) throws(SaveFailure) -> SharedFile {
    do throws(SaveFailure) {
      return try folder.open(name, flags: O_RDWR)
    } catch .readOnly(.file) {
      return try folder.open(name, flags: O_RDONLY)
    }
  }

  /// Who holds the lock, as the system tells: name and process; nil when it does not.
  private static func holder(inode: UInt) -> String? {
    guard let table = try? OpenFile(Array("/proc/locks".utf8), followingLinks: true),
      let bytes = try? table.contents(limit: 1 << 20)
    else { return nil }
    for line in bytes.split(separator: 0x0A) {
      let words = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      // « 1: FLOCK ADVISORY WRITE 4711 08:01:1234567 0 EOF »
      guard words.count >= 6, words[1] == "FLOCK", words[5].hasSuffix(":\(inode)") else { continue }
      var status = stat()
      guard unsafe stat("/proc/\(words[4])", &status) == 0,
        let user = unsafe getpwuid(status.st_uid)
      else { return words[4] }
      return unsafe "\(String(cString: user.pointee.pw_name)) (\(words[4]))"
    }
    return nil
  }
}
