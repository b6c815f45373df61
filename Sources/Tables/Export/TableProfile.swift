import ConventionModel
import Words

/// How a table is written: for whom.
public enum TableProfile: String, CaseIterable, Hashable, Sendable {
  /// For French spreadsheets: semicolons, a byte order mark, CR LF, decimal commas, jj/mm/aaaa, French words.
  case excelFrench = "excel-fr"
  /// For programs: commas, no byte order mark, LF, decimal points, ISO days, the words of the files.
  case data

  /// The language of its words; programs get those of the files.
  var wording: Wording { Wording(.french, usesPlainSpaces: true) }

  var separator: Character { self == .excelFrench ? ";" : "," }

  var lineEnd: String { self == .excelFrench ? "\r\n" : "\n" }

  /// What comes before everything.
  var mark: String { self == .excelFrench ? "\u{FEFF}" : "" }

  func day(_ day: Day) -> String { self == .data ? day.iso : wording.date(day) }

  func decimal(_ number: String) -> String {
    self == .data ? number : String(number.map { $0 == "." ? "," : $0 })
  }

  /// An amount in euros as a number that spreadsheets calculate with: no blanks, cents only where there
  /// are some.
  func amount(_ amount: Money) -> String {
    let (euros, cents) = amount.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    let decimals = cents == 0 ? "" : cents < 10 ? ".0\(cents)" : ".\(cents)"
    return decimal((amount.cents < 0 ? "-" : "") + String(euros) + decimals)
  }

  var notApplicable: String { self == .data ? notApplicableWord : wording.notApplicable }

  /// The heading of a column, by which an import finds it again.
  func heading(_ column: TableColumn, _ headings: HeadingReader) -> String {
    guard self == .excelFrench else { return column.word }
    let heading = TableCell.visible(wording.heading(column, in: headings.definition))
    return headings.column(heading) == column ? heading : column.word
  }
}
