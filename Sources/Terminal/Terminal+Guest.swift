import CNcurses
import Glibc

extension Terminal {
  /// Waits for a program that the terminal was lent to.
  ///
  /// When it stops, as Ctrl-Z makes editors do, this program stops with it; when the system asks to
  /// end, it is asked to end too.
  ///
  /// - Returns: Its status as `waitpid` gives it; nil when the system asked to end or the terminal is
  ///   gone, so that it did not end of itself, if it did at all.
  public static func wait(for program: Int32) -> Int32? {
    var status: Int32 = 0
    return unsafe nc_wait_for(program, &status) ? status : nil
  }
}
