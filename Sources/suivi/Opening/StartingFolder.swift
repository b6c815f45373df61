import ArgumentParser
import ConventionFiles
import ConventionModel
import ConventionStore

/// What a new folder can start from.
enum StartingFolder: String, CaseIterable, ExpressibleByArgument {
  /// The convention that comes with the program.
  case valDeMarne = "val-de-marne-2022"
  /// The fictional example, with its journal.
  case example = "exemple"
  /// A commented file with next to nothing in it.
  case empty

  /// The files of the folder; the example's dates are moved so that its day is `today`.
  func files(today: Day?) -> [FolderWriter.File] {
    let attributes = FolderWriter.File(
      name: ".gitattributes", contents: ShippedConventions.gitattributes)
    switch self {
    case .valDeMarne: return [definition(ShippedConventions.valDeMarne), attributes]
    case .empty: return [definition(ShippedConventions.empty), attributes]
    case .example:
      let day = Day(iso: ShippedConventions.exampleDay) ?? .distantPast
      let shift = ExampleShift(from: day, to: today ?? day)
      let journals = shift.journals(ShippedConventions.exampleJournal).map {
        FolderWriter.File(name: "journal/\($0.replica).jsonl", contents: $0.text)
      }
      return [definition(shift.definition(ShippedConventions.example)), attributes] + journals
    }
  }

  private func definition(_ text: String) -> FolderWriter.File {
    FolderWriter.File(name: DefinitionReader.fileName, contents: text)
  }
}

extension FolderWriter.Refused.Reason {
  /// The system's words, where it has some.
  var words: String? {
    switch self {
    case .notEmpty, .notAFolder: nil
    case .system(let words): words
    }
  }
}
