import ConventionModel

extension Wording {
  func frenchSentence(_ problem: Problem) -> String {
    switch problem {
    case .missingFile:
      return "rien à cet endroit\(noBreakSpace): vérifier le chemin, ou créer un dossier avec "
        + "\(quoted("suivi init"))"
    case .notAFolder:
      return "ce n'est pas un dossier\(noBreakSpace): une convention est un dossier qui contient "
        + "convention.toml"
    case .noDefinition:
      return "ce dossier ne contient pas de convention.toml\(noBreakSpace): le créer avec "
        + "\(quoted("suivi init")) dans un dossier vide"
    case .notARegularFile(let kind):
      return "\(frenchName(of: kind)) au lieu d'un fichier ordinaire\(noBreakSpace): rien n'en est "
        + "lu"
    case .unreadable(let reason):
      return "lecture impossible\(noBreakSpace): \(excerpt(reason))"
    case .tooLarge(let limit):
      return "plus de \(bytes(limit)), la taille la plus grande que Suivi lit"
    case .invalidUTF8:
      return "octets qui ne sont pas de l'UTF-8\(noBreakSpace): enregistrer le fichier en UTF-8"
    case .nulCharacter:
      return "caractère NUL (U+0000), qui n'a pas sa place dans un texte\(noBreakSpace): le retirer"
    case .tooDeep(let limit):
      return "plus de \(number(limit)) niveaux imbriqués, le plus que Suivi lit"
    case .tooMany(let limit):
      return "plus de \(number(limit)) valeurs ou problèmes\(noBreakSpace): la suite n'est pas lue"
    case .syntax(let found, let expected):
      return "\(frenchFound(found)), \(frenchName(of: expected)) attendu"
    case .duplicateKey(let key, let firstLine):
      return "clé \(excerpt(key)) déjà écrite ligne \(number(firstLine))\(noBreakSpace): garder "
        + "l'une des deux"
    case .unknownKey(let key, let nearest):
      return "clé \(excerpt(key)) inconnue, ignorée" + suggestion(nearest)
    case .missingKey(let key, let table):
      return "\(excerpt(key)) manque dans \(excerpt(table))\(noBreakSpace): l'ajouter"
    case .wrongType(let key, let found, let expected):
      return "\(excerpt(key)) est \(frenchName(of: found))\(noBreakSpace); "
        + "attendu\(noBreakSpace): \(frenchName(of: expected))"
    case .unknownWord(let key, let found, let nearest, let expected):
      return "\(excerpt(key))\(noBreakSpace): \(excerpt(found)) est inconnu, "
        + "attendu\(noBreakSpace): \(alternatives(expected))" + suggestion(nearest)
    case .malformedID(let id):
      return "identifiant \(excerpt(id)) refusé\(noBreakSpace): 1 à 64 lettres sans accent, "
        + "chiffres, points, tirets ou soulignés, en commençant par une lettre ou un chiffre"
    case .duplicateID(let id, let firstLine):
      return "identifiant \(excerpt(id)) déjà pris ligne \(number(firstLine)) (majuscules et "
        + "minuscules se valent)\(noBreakSpace): en choisir un autre"
    case .unknownReference(let key, let found, let nearest):
      return "\(excerpt(key))\(noBreakSpace): \(excerpt(found)) n'est défini nulle part dans ce "
        + "fichier" + suggestion(nearest)
    case .impossibleDate(let text):
      return "\(excerpt(text)) n'est pas un jour du calendrier\(noBreakSpace): écrire une date "
        + "comme 2023-06-30"
    case .endBeforeStart(let start, let end):
      return "la fin (\(date(end))) vient avant le début (\(date(start)))\(noBreakSpace): "
        + "corriger l'une des deux"
    case .outOfRange(let key, let found, let low, let high):
      return "\(excerpt(key))\(noBreakSpace): \(excerpt(found)) est hors limites, attendu entre "
        + "\(number(low)) et \(number(high))"
    case .amount(let found, let reason):
      return frenchSentence(amount: found, reason)
    case .notANumber(let key, let found):
      return "\(excerpt(key))\(noBreakSpace): \(excerpt(found)) n'est pas un nombre, écrire par "
        + "exemple 46 ou 46.5"
    case .unsupportedFormat(let found, let supported):
      return "format \(excerpt(found)) inconnu\(noBreakSpace): ce programme lit le format "
        + "\(number(supported))"
    case .controlCharacters(let values):
      return "caractères de commande ou invisibles (\(scalarNumbers(values)))\(noBreakSpace): ils "
        + "s'affichent en signes visibles\(noBreakSpace); les retirer du fichier"
    case .unknownTimeZone(let name):
      return "fuseau horaire \(excerpt(name)) inconnu sur cette machine\(noBreakSpace): les jours "
        + "sont comptés en temps universel"
    case .quarantinedLine(let reason):
      return "ligne mise à part, gardée telle quelle\(noBreakSpace): \(frenchReason(reason))"
    case .flaggedRecord(let id, let reason):
      return "enregistrement \(excerpt(id))\(noBreakSpace): \(frenchReason(reason))"
    case .missingRecords(let replica, let from, let through):
      return from == through
        ? "l'enregistrement \(number(from)) de \(excerpt(replica)) manque"
        : "les enregistrements \(number(from)) à \(number(through)) de \(excerpt(replica)) "
          + "manquent"
    case .pendingTail:
      return "dernière ligne inachevée\(noBreakSpace): peut-être encore en route, comptée quand "
        + "elle sera entière"
    }
  }

  private func frenchFound(_ text: String) -> String {
    text.isEmpty ? "fin du fichier" : "\(excerpt(text)) trouvé"
  }

  private func frenchSentence(amount found: String, _ reason: AmountProblem) -> String {
    let amount = "montant \(excerpt(found))"
    switch reason {
    case .malformed:
      return "\(amount) illisible\(noBreakSpace): écrire par exemple 3_383_436 ou "
        + "\"3 383 436,50 €\""
    case .negative:
      return "\(amount) négatif\(noBreakSpace): un montant est positif ou nul"
    case .ambiguous(let one, let other):
      return "\(amount) ambigu\(noBreakSpace): \(exactMoney(one)) ou "
        + "\(exactMoney(other))\(noBreakSpace)? L'écrire sans séparateur de milliers"
    case .tooPrecise:
      return "\(amount) plus précis que le centime\(noBreakSpace): deux décimales au plus"
    case .tooLarge:
      return "\(amount) trop grand\(noBreakSpace): \(money(.largestStated)) au plus"
    }
  }

  private func frenchName(of kind: FileKind) -> String {
    switch kind {
    case .folder: "un dossier"
    case .pipe: "un tube nommé"
    case .device: "un périphérique"
    case .socket: "une prise réseau"
    case .symbolicLink: "un lien symbolique"
    case .other: "autre chose"
    }
  }

  private func frenchName(of expected: SyntaxExpectation) -> String {
    switch expected {
    case .key: "nom de clé"
    case .equals: "signe ="
    case .value: "valeur (texte entre guillemets, nombre, date, true ou false)"
    case .endOfLine: "retour à la ligne"
    case .closingQuote: "guillemet fermant"
    case .escape: "code d'échappement valide (\\n, \\\", \\\\, \\uXXXX)"
    case .closingBracket: "crochet fermant ]"
    case .closingDoubleBracket: "double crochet fermant ]]"
    case .closingBrace: "accolade fermante }"
    case .comma: "virgule ou fin de liste"
    case .number: "nombre"
    case .dateTime: "date comme 2023-06-30"
    case .printable: "caractère imprimable"
    }
  }

  private func frenchName(of type: ValueType) -> String {
    switch type {
    case .string: "un texte entre guillemets"
    case .integer: "un nombre entier"
    case .float: "un nombre décimal"
    case .boolean: "true ou false"
    case .date: "une date comme 2023-06-30"
    case .dateTime: "une date avec heure"
    case .array: "une liste"
    case .arrayOfStrings: "une liste de textes"
    case .table: "une table"
    case .arrayOfTables: "une suite de tables [[…]]"
    case .amount: "un montant en euros"
    case .number: "un nombre"
    }
  }

  private func frenchReason(_ problem: LineProblem) -> String {
    switch problem {
    case .notJSON: "ce n'est pas un objet JSON"
    case .tooLong: "plus de \(bytes(128 * 1024))"
    case .invalidUTF8: "octets qui ne sont pas de l'UTF-8"
    case .nulRun: "rien que des octets nuls, trace d'un arrêt brutal"
    case .conflictMarker: "marque de conflit laissée par git"
    case .notARecord: "il manque ce que tout enregistrement porte (id, clock, at, by, op)"
    }
  }

  private func frenchReason(_ problem: RecordProblem) -> String {
    switch problem {
    case .unknownOperation(let word): "opération \(excerpt(word)) inconnue, gardée sans effet"
    case .newerVersion(let version):
      "écrit par une version plus récente (\(number(version))), gardé sans effet"
    case .counterOutOfRange: "compteur hors limites, gardé sans jamais l'emporter"
    case .valueOutOfDomain(let field, let value):
      "\(excerpt(value)) n'est pas une valeur de \(excerpt(field)), gardée sans effet"
    case .unknownField(let field): "champ \(excerpt(field)) inconnu, gardé sans effet"
    case .editedByHand: "somme de contrôle absente ou fausse, modifié à la main"
    case .sameIDOtherContent: "même identifiant qu'un autre, au contenu différent"
    case .strayReplica(let file): "écrit pour un autre fichier que \(excerpt(file))"
    case .unknownTarget(let target): "\(excerpt(target)) n'est pas dans la convention"
    }
  }
}
