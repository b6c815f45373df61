import Glibc

/// Seeds of tests that try things at random.
public enum Seed {
  /// The number in `SUIVI_TEST_SEED`, else another one each time.
  public static var chosen: UInt64 {
    unsafe getenv("SUIVI_TEST_SEED").flatMap { unsafe UInt64(String(cString: $0)) }
      ?? .random(in: 0...999_999)
  }
}
