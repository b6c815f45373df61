public import ConventionModel

/// Why a document was not written, in words a person can act on.
extension Wording {
  /// What stood in the way.
  public func sentence(_ failure: DocumentFailure) -> String {
    let path = excerpt(failure.path)
    switch failure.reason {
    case .exists: return either("\(path) existe déjà", "\(path) exists already")
    case .notARegularFile(let kind):
      return either(
        "\(path) est \(name(of: kind))\(noBreakSpace): donner un autre nom",
        "\(path) is \(name(of: kind)): give another name")
    case .noFolder:
      return either(
        "le dossier \(path) n'existe pas\(noBreakSpace): le créer ou en donner un autre",
        "there is no folder \(path): make it or give another")
    case .unusableName:
      return either(
        "\(path) ne peut pas être le nom d'un fichier", "\(path) cannot be the name of a file")
    case .closedFolder:
      return either(
        "le dossier \(path) ne vous est pas ouvert en écriture",
        "you may not write in the folder \(path)")
    case .protected:
      return either(
        "le fichier \(path) ne vous est pas ouvert en écriture",
        "you may not write the file \(path)"
      )
    case .readOnlyDisk:
      return either(
        "\(path) est sur un disque monté en lecture seule", "\(path) is on a disk mounted read-only"
      )
    case .diskFull:
      return either("disque plein, pas de place pour \(path)", "disk full, no room for \(path)")
    case .quota:
      return either(
        "quota de disque atteint, pas de place pour \(path)",
        "disk quota reached, no room for \(path)")
    case .fileTooLarge:
      return either(
        "taille de fichier limitée, pas de place pour \(path)",
        "file size limited, no room for \(path)")
    case .diskFailure: return either("erreur du disque sur \(path)", "disk failure on \(path)")
    case .system(let words): return "\(path)\(either(noBreakSpace, "")): \(excerpt(words))"
    }
  }

  /// That a document was not written, why, and what to do: « rien n'est écrit : … ».
  ///
  /// A command that failed could be given `--force`.
  public func refusal(_ failure: DocumentFailure, ofCommand asks: Bool) -> String {
    let remedy =
      asks && failure.reason == .exists
      ? either("\(noBreakSpace); --force le remplace", "; --force replaces it") : ""
    return label(either("rien n'est écrit", "nothing is written")) + " " + sentence(failure)
      + remedy
  }
}
