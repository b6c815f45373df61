public import ConventionModel
import Typography
public import Words

/// Everything wrong or odd in the files of a convention, for people and for programs.
public struct DiagnosticsReport {
  private let diagnostics: [Diagnostic]
  private let wording: Wording

  /// The report on those diagnostics, in their order.
  public init(_ diagnostics: [Diagnostic], wording: Wording) {
    self.diagnostics = diagnostics
    self.wording = wording
  }

  /// How many are errors.
  public var errors: Int { diagnostics.count { $0.severity == .error } }

  /// How many are warnings.
  public var warnings: Int { diagnostics.count { $0.severity == .warning } }

  /// One line each, `file:line:column: error: text`, empty without any.
  public var lines: String {
    diagnostics.map { DisplayText(wording.line($0)).string + "\n" }.joined()
  }

  /// How many errors and warnings there are, in words.
  public var summary: String { wording.diagnosticCounts(errors: errors, warnings: warnings) }

  /// The same for programs, `"format": 1`; lines and columns that do not apply are null.
  public var json: JSONValue {
    .members([
      "format": .integer(JSONReport.format),
      "diagnostics": .array(
        diagnostics.map { diagnostic in
          let place = diagnostic.place
          return .members([
            "file": .string(place.file),
            "line": place.line > 0 ? .integer(place.line) : .null,
            "column": place.column > 0 ? .integer(place.column) : .null,
            "severity": .string(diagnostic.severity.rawValue),
            "text": .string(wording.sentence(diagnostic.problem)),
          ])
        }),
      "errors": .integer(errors),
      "warnings": .integer(warnings),
    ])
  }
}
