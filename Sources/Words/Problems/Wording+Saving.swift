public import ConventionModel

/// Why something was not saved or cannot be, in words a person can act on.
extension Wording {
  /// Why nothing can be written here.
  public func sentence(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .asked: either("demandée par --read-only", "asked for by --read-only")
    case .mount: either("le disque est monté en lecture seule", "the disk is mounted read-only")
    case .noFolder(let path):
      either("le dossier \(excerpt(path)) n'existe pas", "there is no folder \(excerpt(path))")
    case .folder(let path):
      either(
        "le dossier \(excerpt(path)) ne vous est pas ouvert en écriture",
        "you may not write in the folder \(excerpt(path))")
    case .file(let path):
      either(
        "le fichier \(excerpt(path)) ne vous est pas ouvert en écriture",
        "you may not write the file \(excerpt(path))")
    case .immutable(let path):
      either(
        "\(excerpt(path)) est marqué inaltérable (chattr -i le libère)",
        "\(excerpt(path)) is marked immutable (chattr -i frees it)")
    }
  }

  /// Why a gesture was not saved.
  public func sentence(_ failure: SaveFailure) -> String {
    switch failure {
    case .changedMeanwhile(let records):
      let names = Set(records.map(\.by)).sorted().joined(separator: ", ")
      return either("modifié entre-temps par \(names)", "changed meanwhile by \(names)")
    case .notSaved(let problem): return sentence(problem)
    case .readOnly(let reason): return sentence(reason)
    case .locked(let holder):
      let who = holder.map { " (\(excerpt($0)))" } ?? ""
      return either(
        "une autre session écrit depuis trop longtemps\(who)",
        "another session has been writing for too long\(who)")
    case .tooLong(let limit):
      let kibibytes = number(limit / 1024)
      return either(
        "texte trop long, \(kibibytes) Kio au plus", "text too long, \(kibibytes) KiB at most")
    }
  }

  private func sentence(_ problem: SaveProblem) -> String {
    let file = excerpt(problem.file)
    switch problem.reason {
    case .diskFull: return either("disque plein", "disk full")
    case .quota: return either("quota de disque atteint", "disk quota reached")
    case .fileTooLarge:
      return either(
        "taille de fichier limitée\(noBreakSpace): \(file)", "file size limited: \(file)")
    case .diskFailure: return either("erreur du disque sur \(file)", "disk failure on \(file)")
    case .notAFolder(let kind), .notARegularFile(let kind):
      return either("\(file) est \(name(of: kind))", "\(file) is \(name(of: kind))")
    case .vanished:
      return either(
        "le journal \(file) a disparu\(noBreakSpace); réessayer en commence un nouveau",
        "the journal \(file) is gone; trying again begins a new one")
    case .replaced:
      return either(
        "le journal \(file) est sans cesse remplacé", "the journal \(file) keeps being replaced")
    case .unfaithful:
      return either(
        "le système de fichiers n'a pas ajouté à la fin de \(file)",
        "the file system did not add at the end of \(file)")
    case .unreadable(let why):
      return either("\(file) ne peut pas se lire", "\(file) cannot be read") + ", " + sentence(why)
    case .unsound(let why):
      let reason = why.map { ", " + sentence(.flaggedRecord(id: "", $0)) } ?? ""
      return either(
        "la saisie ne peut pas s'écrire comme un enregistrement",
        "the edit cannot be written as a record") + reason
    case .countersExhausted(let id):
      return either(
        "le compteur de \(excerpt(id.text)) est au plus haut",
        "the counter of \(excerpt(id.text)) is at its highest")
    case .system(let words): return "\(file): \(excerpt(words))"
    }
  }

  /// What something is that is no regular file: « un dossier ».
  func name(of kind: FileKind) -> String {
    switch kind {
    case .folder: either("un dossier", "a folder")
    case .pipe: either("un tube", "a pipe")
    case .device: either("un périphérique", "a device")
    case .socket: either("une prise", "a socket")
    case .symbolicLink: either("un lien symbolique", "a symbolic link")
    case .other: either("autre chose qu'un fichier", "something else than a file")
    }
  }
}
