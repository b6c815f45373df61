import ConventionModel
import ConventionStore
import Words

extension Situation {
  /// What a word of the command line names: an action, a part of one, or `@convention`.
  func target(named word: String) throws(CommandFailure) -> Target {
    guard let target = Target(word) else { throw unknownAction(word) }
    guard let id = target.action else { return target }
    guard let state = action(id) else { throw unknownAction(id) }
    guard case .element(_, let element) = target,
      Editing.fields(of: target, in: self) == nil
    else { return target }
    let parts = state.milestones.map(\.id) + state.indicators.map(\.indicator.id)
    throw .edit(
      .unknownPart(word, nearest: NearestWord.to(element, among: parts).map { "\(id)/\($0)" }))
  }

  private func unknownAction(_ id: String) -> CommandFailure {
    .problem(.unknownAction(id, nearest: NearestWord.to(id, among: actions.map(\.id))))
  }
}
