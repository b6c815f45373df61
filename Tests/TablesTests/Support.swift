import ConventionModel
import Tables
import TestKit
import Testing
import Words

let french = Wording(.french, usesPlainSpaces: true)

/// A small convention with one of everything a table can set.
func smallConvention() throws -> Situation {
  try Samples.situation(
    """
    [convention]
    id = "c"
    title = "Convention d'essai"
    start = 2022-07-01
    end = 2023-12-31

    [[party]]
    id = "etat"
    name = "L'État"

    [[engagement]]
    id = "E1"
    title = "Des enfants accueillis"
    short = "Enfants"

    [[engagement]]
    id = "E2"
    title = "Des droits ouverts"

    [[funding]]
    funder = "etat"
    year = 2022
    stage = "notified"
    amount = 1000

    [[action]]
    id = "S1"
    title = "Première action"
    engagement = "E1"
    status = "planned"
    progress = 0
    meteo = "not-applicable"
    due = 2023-06-30
    lead = "=HYPERLINK(\\"x\\")"

    [[action.milestone]]
    id = "M1"
    title = "Premier comité"

    [[action.indicator]]
    id = "I1"
    title = "Enfants suivis"
    unit = "%"
    baseline = 10.5
    target = 80

    [[action.funding]]
    funder = "etat"
    year = 2023
    stage = "planned"
    amount = 904724.25

    [[action]]
    id = "08"
    title = "Action au numéro"
    """)
}

func plan(_ text: String, _ situation: Situation) -> ImportPlan {
  ImportPlan(reading: Array(text.utf8), against: situation, french)
}

extension ImportPlan {
  /// What would be written: target, field, from what to what.
  var said: [String] {
    drafts().map { draft in
      "\(draft.on?.text ?? "") \(draft.field?.word ?? draft.operation.word) "
        + "\(draft.old ?? "nil") → \(draft.new ?? "nil")"
    }
  }
}

extension ImportReport {
  /// Faults without blanks of typography.
  var plainFaults: [String] {
    faults.map { $0.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
  }
}
