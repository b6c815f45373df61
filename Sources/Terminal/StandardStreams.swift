import CNcurses

/// The standard input, output and error stream.
public enum StandardStreams {
  /// Opens the null device for those that came closed, so that no file is ever taken for one of
  /// them; to be called first in the program.
  public static func secure() {
    nc_secure_descriptors()
  }
}
