import Testing
import Typography

@Suite("Texts made comparable for search")
struct SearchFoldingTests {
  @Test(
    "Accents, case, ligatures and typographic signs do not matter",
    arguments: [
      ("Évaluée", "evaluee"), ("CŒUR", "coeur"), ("l’État", "l'etat"),
      ("«\u{A0}a\u{202F}»", "\" a \""),
      ("2022–2023…", "2022-2023..."), ("E\u{301}TE\u{301}", "ete"), ("İSTANBUL", "istanbul"),
      ("µ °C ½", "µ °c ½"), ("ΑΣ", "ασ"), ("×", "×"),
      ("L’œuvre", "l'oeuvre"), ("Straße", "strasse"), ("ŁÓDŹ", "lodz"),
      ("Ngoài trời ẤP", "ngoai troi ap"), ("漢字", "漢字"), ("Àéïôù ñ ÿ", "aeiou n y"),
    ])
  func folds(text: String, folded: String) {
    #expect(SearchFolding.fold(text) == folded)
  }

  @Test("A letter folds the same whatever stands beside it")
  func sameBesideAny() {
    for value in UInt32(1)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // A Cyrillic letter has no short way: the whole text takes the long one.
      let alone = SearchFolding.fold(String(scalar))
      let beside = SearchFolding.fold("Ж" + String(scalar))
      #expect(
        Array(beside.unicodeScalars) == Array(("ж" + alone).unicodeScalars),
        "U+\(String(value, radix: 16))")
    }
  }
}
