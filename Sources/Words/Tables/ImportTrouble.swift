public import ConventionModel

/// Why an import did not take place.
public enum ImportTrouble: Error, Hashable, Sendable {
  /// That file cannot be read.
  case unreadable(String, Problem)
  /// So many things in the file cannot be taken in; they have been told.
  case faults(Int)
  /// Nobody was there to agree to the changes.
  case needsYes
  /// Others have written since the changes were read.
  case changedMeanwhile
}

extension Wording {
  /// What went wrong and what to do about it.
  public func sentence(_ trouble: ImportTrouble) -> String {
    switch trouble {
    case .unreadable(let file, .missingFile):
      either("il n'y a pas de fichier \(excerpt(file))", "there is no file \(excerpt(file))")
    case .unreadable(let file, let problem):
      "\(excerpt(file))\(either("\(noBreakSpace): ", ": "))\(sentence(problem))"
    case .faults(let count): table(.faults(count))
    case .needsYes:
      either(
        "rien n'est enregistré\(noBreakSpace): ajouter --yes pour enregistrer, --dry-run pour "
          + "seulement voir",
        "nothing is saved: add --yes to save, --dry-run only to see")
    case .changedMeanwhile:
      either(
        "rien n'est enregistré\(noBreakSpace): d'autres ont écrit entre-temps, relancer l'import "
          + "pour relire les changements",
        "nothing is saved: others have written meanwhile, import again to read the changes again")
    }
  }
}
