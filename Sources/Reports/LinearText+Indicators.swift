import ConventionModel
import Words

extension LinearText {
  func addIndicators(to page: inout LinearPage) {
    page.heading(wording.term(.indicators))
    let measured = situation.actions.filter { !$0.indicators.isEmpty }
    if measured.isEmpty { page.line(wording.nothing(in: .indicators), depth: 1) }
    for state in measured {
      page.line("\(state.id) \(state.action.short ?? state.action.title)", depth: 1)
      addIndicators(of: state, to: &page, depth: 2)
    }
  }

  /// The indicators of an action, each on a line.
  func addIndicators(of state: ActionState, to page: inout LinearPage, depth: Int) {
    for measured in state.indicators {
      let indicator = measured.indicator
      func words(_ value: Reported<Quantity>) -> String {
        wording.reported(value) { quantity in
          wording.quantity(quantity)
            + (indicator.unit.map { "\(wording.noBreakSpace)\($0)" } ?? "")
        }
      }
      func value(_ term: ReportTerm, _ words: String) -> String {
        "\(wording.term(term)) \(words)"
      }
      let reached =
        measured.result.value == nil ? measured.reached.map { words(.value($0)) } : nil
      var parts = [
        value(.baseline, words(indicator.baseline)),
        value(.target, words(measured.target.reported)),
        value(.result, reached ?? words(measured.result.reported)),
      ]
      if let upper = measured.numerator.value, let lower = measured.denominator.value {
        parts[2] += " (\(wording.quantity(upper))/\(wording.quantity(lower)))"
      }
      parts.append(value(.attainment, measured.attainment.map { wording.percent($0) } ?? "—"))
      parts.append(wording.name(of: indicator.direction))
      let target = Target.element(action: state.id, element: indicator.id)
      if measured.result.isConflict {
        parts.append(disagreement(on: .result, of: target))
      }
      page.line(
        "\(wording.label("\(indicator.id) \(indicator.title)")) \(parts.joined(separator: ", "))",
        depth: depth)
      if let definition = indicator.definition {
        page.line(labelled(.definition, definition), depth: depth + 1)
      }
      addProvenance(indicator.provenance, to: &page, depth: depth + 1)
    }
  }
}
