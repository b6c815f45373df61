import ConventionModel
import Tables
import TestKit
import Testing
import Words

/// Tables that went through a real LibreOffice: opened, saved as a workbook or not, saved as text again.
///
/// `swift test --filter LibreOffice`; skipped with a printed line where `soffice` is not installed
/// (`apt-get install libreoffice-calc-nogui`).
@Suite("Round trip through LibreOffice", .serialized)
struct LibreOfficeTests {
  private let scratch: Scratch
  private let shipped: Situation
  private let example: Situation

  init() throws {
    scratch = try Scratch()
    shipped = try Samples.shipped()
    example = try Samples.example()
  }

  /// French as in a French administration: what is read and what is saved follows the locale.
  private static let frenchSettings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry"
      xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
    <value>fr-FR</value></prop></item></oor:items>
    """

  /// Whether LibreOffice is there; says so where it is not.
  private var isInstalled: Bool {
    let isThere = Shell.run("command -v soffice", in: scratch).status == 0
    if !isThere { print("skipped: round trip through LibreOffice (soffice is not installed)") }
    return isThere
  }

  /// Converts files of the scratch folder; those made are in the folder `out`.
  private func convert(
    _ files: [String], to filter: String, from input: String? = nil, into out: String
  ) -> Bool {
    let outcome = Shell.run(
      #"""
      profile=$1 in=$2 filter=$3 out=$4; shift 4
      exec soffice --headless "-env:UserInstallation=file://$profile" ${in:+"--infilter=$in"} \
        --convert-to "$filter" --outdir "$out" "$@"
      """#, in: scratch, arguments: [scratch.path("lo"), input ?? "", filter, out] + files,
      seconds: 180)
    return outcome.status == 0
  }

  private func text(_ separator: Int, _ charset: String, _ language: Int) -> String {
    "Text - txt - csv (StarCalc):\(separator),34,\(charset),1,,\(language),false,true"
  }

  private func plan(_ name: String, _ situation: Situation) throws -> ImportPlan {
    let bytes = try #require(scratch.bytes(name), "\(name) was not made")
    return ImportPlan(reading: bytes, against: situation, french)
  }

  private func expectNoChange(_ folder: String, _ name: String = "") throws {
    for (file, situation) in [("shipped", shipped), ("example", example)] {
      let found = try plan("\(folder)/\(file)\(name).csv", situation)
      let told = ImportReport(found, in: situation, french)
      #expect(found.faults == [], "\(folder)/\(file): \(told.faults)")
      #expect(found.said == [] && found.refusals == [], "\(folder)/\(file): \(told.lines)")
      #expect(found.untouchedRows == TableRowCount.of(situation))
    }
  }

  @Test("Saved as text, as a workbook of either kind, in UTF-8 or windows-1252: nothing changes")
  func roundTrip() throws {
    guard isInstalled else { return }
    try scratch.write(LibreOfficeTests.frenchSettings, to: "lo/user/registrymodifications.xcu")
    for (name, situation) in [("shipped", shipped), ("example", example)] {
      try scratch.write(
        ConventionTable(of: situation, profile: .excelFrench).text, to: "\(name).csv")
      try scratch.write(
        ConventionTable(of: situation, profile: .data).text, to: "\(name)-data.csv")
    }
    let files = ["shipped.csv", "example.csv"]
    let data = ["shipped-data.csv", "example-data.csv"]
    let fromFrench = text(59, "76", 1036)
    #expect(convert(files, to: "csv:" + fromFrench, from: fromFrench, into: "csv"))
    try expectNoChange("csv")
    for kind in ["ods", "xlsx"] {
      let books = ["shipped", "example"].map { "books/\($0).\(kind)" }
      #expect(convert(files, to: kind, from: fromFrench, into: "books"))
      #expect(convert(books, to: "csv:" + fromFrench, into: kind))
      try expectNoChange(kind)
      #expect(convert(books, to: "csv:" + text(59, "ANSI", 1036), into: kind + "-1252"))
      try expectNoChange(kind + "-1252")
    }
    // Programs' own table, opened in English: the locale of what is saved is still French.
    let fromData = text(44, "76", 1033)
    #expect(convert(data, to: "csv:" + fromData, from: fromData, into: "data"))
    try expectNoChange("data", "-data")
  }

  @Test("What is edited in between is the only thing that changes")
  func edited() throws {
    guard isInstalled else { return }
    try scratch.write(LibreOfficeTests.frenchSettings, to: "lo/user/registrymodifications.xcu")
    let table = ConventionTable(of: example, profile: .excelFrench).text
    let rows = table.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(rows.firstIndex { $0.hasPrefix("S3;") })
    var edited = rows
    edited[place] = edited[place].replacing(";En cours;", with: ";En pause;")
      .replacing(";31/12/2023;", with: ";29/02/2024;")
    #expect(edited[place] != rows[place])
    try scratch.write(edited.joined(separator: "\r\n"), to: "edited.csv")
    let french = text(59, "76", 1036)
    #expect(convert(["edited.csv"], to: "ods", from: french, into: "books"))
    #expect(convert(["books/edited.ods"], to: "csv:" + french, into: "csv"))
    let found = try plan("csv/edited.csv", example)
    #expect(found.faults == [])
    #expect(
      Set(found.said) == ["S3 status in-progress → on-hold", "S3 due 2023-12-31 → 2024-02-29"])
  }
}

/// How many rows a table of a convention has.
enum TableRowCount {
  static func of(_ situation: Situation) -> Int {
    1
      + situation.actions.reduce(0) { $0 + 1 + $1.milestones.count + $1.indicators.count }
  }
}
