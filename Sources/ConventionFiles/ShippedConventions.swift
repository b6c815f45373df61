/// The files a folder can start from, carried inside the program.
///
/// Each is the text of a file as `suivi init` writes it: TOML for a definition, JSON Lines for a
/// journal. Nothing here is parsed at compile time; the store reads them as it reads any other file.
public enum ShippedConventions {
  /// What `.gitattributes` holds in a convention folder.
  ///
  /// Git must leave the bytes of a journal alone, line endings included: each line carries a checksum.
  public static let gitattributes = """
    journal/*.jsonl -text

    """
}
