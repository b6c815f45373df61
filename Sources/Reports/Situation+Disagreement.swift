import ConventionModel
import Words

extension Situation {
  /// The values that stand beside the shown one, in words.
  func disagreement(on field: Field, of target: Target, _ wording: Wording) -> String {
    let others = ledger.heads(of: target, field).dropFirst().map {
      "\(wording.value($0.new, of: field, in: definition)) (\($0.by))"
    }
    return wording.disagreement(Array(others))
  }
}
