public import Canvas
import Words

/// The one table of keys: dispatch, footer, help, palette and the README are readings of it.
///
/// No key of it needs AltGr on a French keyboard, none is a dead key, none needs Alt; what a person
/// reassigns is their own choice.
public struct KeyTable: Hashable, Sendable {
  /// Every binding, in the order help shows them.
  public let bindings: [Binding]

  /// The table for the usual French keyboard, nothing reassigned.
  public static let usual = KeyTable(.french)

  /// The table for a keyboard.
  public init(_ preset: KeyPreset) { self.init(KeyTable.bindings(preset)) }

  init(_ bindings: [Binding]) { self.bindings = bindings }

  /// The row of a command; nil when it has none.
  public func binding(of command: Command) -> Binding? {
    bindings.first { $0.command == command }
  }

  /// What a key asks for in a place, if anything.
  public func command(for key: Key, in scope: Scope) -> Command? {
    // A walk through some sixty rows, once a key: an index would cost every start more.
    bindings.last { $0.keys.contains(key) && $0.scopes.contains(scope) }?.command
  }

  private static func bindings(_ preset: KeyPreset) -> [Binding] {
    [
      Binding(.move(1), [.down, .character("j")], says: .doDown),
      Binding(.move(-1), [.up, .character("k")], says: .doUp),
      Binding(.move(10), [.character("J")], says: .doDownTen),
      Binding(.move(-10), [.character("K")], says: .doUpTen),
      Binding(
        .page(1), [.pageDown], says: .doPageDown, hint: .hintScroll),
      Binding(.page(-1), [.pageUp], says: .doPageUp),
      Binding(.first, [.character("g"), .home], says: .doFirst),
      Binding(.last, [.character("G"), .end], says: .doLast),
      Binding(.open, [.enter], in: Scope.outsideMeetings, says: .doOpen, hint: .hintOpen),
      Binding(.back, [.escape], says: .doBack, hint: .hintBack),
    ]
      + engagements(preset)
      + [
        Binding(
          .engagementBeside(-1), [.left, .character("h")], in: [.board],
          says: .doPreviousEngagement),
        Binding(
          .engagementBeside(1), [.right, .character("l")], in: [.board], says: .doNextEngagement),
        Binding(.sideways(-1), [.left, .character("h")], in: [.view], says: .doFold),
        Binding(.sideways(1), [.right, .character("l")], in: [.view], says: .doUnfold),
        Binding(.pane(1), [.tab], in: [.board], says: .doNextPane),
        Binding(.pane(-1), [.backTab], in: [.board], says: .doPreviousPane),
        Binding(
          .search, [.character("/"), .function(3)], in: Scope.outsideMeetings, says: .doSearch,
          hint: .hintSearch),
        Binding(
          .quickFilter, [.character("f"), .function(4)], in: [.board, .view], says: .doQuickFilter,
          hint: .hintQuickFilter),
        Binding(
          .sort, [.character("o"), .function(6)], in: [.board, .view], says: .doSort,
          hint: .hintSort),
        Binding(.match(1), [.character("n")], in: [.board], says: .doNextMatch),
        Binding(.match(-1), [.character("N")], in: [.board], says: .doPreviousMatch),
        Binding(
          .palette, [.character(":"), .function(9)], says: .doPalette, hint: .hintPalette),
        Binding(.pickStatus, [.character("s")], says: .doStatus, hint: .hintStatus),
        Binding(
          .progress(5), [.character("="), .character("+")], says: .doMoreProgress,
          hint: .hintProgress),
        Binding(.progress(-5), [.character("-")], says: .doLessProgress),
        Binding(
          .typeProgress, [.character("%")] + preset.percent.map { .character($0) },
          says: .doTypeProgress),
        Binding(.pickMeteo, [.character("m")], says: .doMeteo, hint: .hintMeteo),
        Binding(
          .toggleFlag, [.character("!")], says: .doFlag, hint: .hintDiscuss),
        Binding(.note, [.character("c")], says: .doNote, hint: .hintNote),
        Binding(.privateNote, [.character("C")], says: .doPrivateNote),
        Binding(.longNote, [.character("E")], says: .doLongNote),
        Binding(.decision, [.character("d")], says: .doDecision, hint: .hintDecision),
        Binding(
          .followUp, [.character("t")], says: .doFollowUp, hint: .hintFollowUp),
        Binding(.amounts, [.character("b")], says: .doAmounts),
        Binding(.addMilestone, [.character("a")], says: .doAddMilestone),
        Binding(.editField, [.character("e")], says: .doEdit, hint: .hintEdit),
        Binding(.importTable, [.character("i")], in: [.board], says: .doImport),
        Binding(.undo, [.character("u")], says: .doUndo, hint: .hintUndo),
        Binding(.redo, [.character("U")], says: .doRedo),
        Binding(.mark, [.character(" ")], in: [.board], says: .doMark),
        Binding(.markAll, [.character("*")], in: [.board], says: .doMarkAll),
        Binding(.asOf, [.character("T")], in: Scope.outsideMeetings, says: .doAsOf),
        Binding(.earlier, [.character(",")], in: Scope.outsideMeetings, says: .doEarlier),
        Binding(.later, [.character(";")], in: Scope.outsideMeetings, says: .doLater),
        Binding(.since, [.character("D")], says: .doSince),
        Binding(.history, [.character("H")], says: .doHistory),
        Binding(.sources, [.character("S")], says: .doSources, hint: .hintSources),
        Binding(.about, [.character("A")], says: .doAbout, hint: .hintAbout),
        Binding(
          .view(1), [.character("v")], in: Scope.outsideMeetings, says: .doNextView,
          hint: .hintNextView),
        Binding(
          .view(-1), [.character("V")], in: Scope.outsideMeetings, says: .doPreviousView),
        Binding(
          .zoom, [.character("z")], in: [.board, .view], says: .doZoom, hint: .hintZoom),
        Binding(
          .review, [.character("r")], says: .doReview, hint: .hintReview),
        Binding(
          .seen, [.enter], in: [.review], says: .doSeen, hint: .hintSeen),
        Binding(
          .pass, [.character("p")], in: [.review], says: .doPass,
          hint: .hintPass),
        Binding(
          .project, [.character("v")], in: [.review], says: .doProject,
          hint: .hintProject),
        Binding(
          .minutes, [.character("x")], in: [.review], says: .doMinutes,
          hint: .hintMinutes),
      ] + closings(preset) + [
        Binding(
          .export, [.character("x")], in: Scope.outsideMeetings, says: .doExport, hint: .hintExport),
        Binding(.settings, [.character("O"), .function(2)], says: .doSettings),
        Binding(.copy, [.character("y")], says: .doCopy),
        Binding(.reload, [.character("R"), .function(5)], says: .doReload),
        Binding(.redraw, [.control("l")], says: .doRedraw),
        Binding(.suspend, [.control("z")], says: .doSuspend),
        Binding(.help, [.character("?"), .function(1)], says: .doHelp, hint: .hintHelp),
        Binding(.quit, [.character("q"), .function(10)], says: .doQuit, hint: .hintQuit),
        Binding(.leave, [.control("c")], says: .doLeave),
      ]
  }

  /// Open follow-ups by their number, with both number rows.
  private static func closings(_ preset: KeyPreset) -> [Binding] {
    (1...9).map { number in
      var keys: [Key] = [.character(Character(String(number)))]
      if number <= preset.engagements.count {
        keys.append(.character(preset.engagements[number - 1]))
      }
      return Binding(
        .closeFollowUp(number), keys, in: [.review], says: .doCloseFollowUp,
        hint: number == 1 ? .hintClose : nil)
    }
  }

  /// Both number rows: digits, and what the same keys give without Maj.
  private static func engagements(_ preset: KeyPreset) -> [Binding] {
    let numbered = (1...9).map { number in
      var keys: [Key] = [.character(Character(String(number)))]
      if number <= preset.engagements.count {
        keys.append(.character(preset.engagements[number - 1]))
      }
      return Binding(
        .engagement(number), keys, in: [.board, .view], says: .doEngagement,
        hint: number == 1 ? .hintEngagement : nil)
    }
    let all = Binding(
      .engagement(0), [.character("0")] + (preset.all.map { [.character($0)] } ?? []),
      in: [.board, .view], says: .doAllEngagements, hint: .hintAllEngagements)
    return numbered + [all]
  }
}
