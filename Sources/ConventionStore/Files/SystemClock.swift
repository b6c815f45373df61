public import ConventionModel
import Glibc

/// The clock of the machine.
public enum SystemClock {
  /// The present moment.
  public static func now() -> Instant {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Instant(seconds: time.tv_sec, nanoseconds: time.tv_nsec)
  }
}
