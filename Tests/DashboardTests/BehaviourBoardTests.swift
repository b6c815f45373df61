import Canvas
import ConventionModel
import Dashboard
import Testing

@Suite("Keys on the board")
struct BehaviourBoardTests {
  @Test("It opens on the first action of all of them")
  func start() throws {
    let dashboard = Trial.dashboard(Trial.situation(try #require(Trial.shipped)))
    #expect(dashboard.selection == "S1")
    #expect(dashboard.focus == .actions)
    #expect(dashboard.chosenEngagement == nil)
    #expect(dashboard.showsBoard)
  }

  @Test("Lines, tens, pages and ends move the selection, and stop at the ends")
  func moving() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 40))
    func at(_ number: Int) -> Bool { dashboard.selection == "A\(number)" }
    for (keys, number) in [
      ([Key.down], 2), ([.character("j")], 3), ([.up], 2), ([.character("k")], 1), ([.up], 1),
      ([.character("J")], 11), ([.character("J"), .character("K")], 11),
      ([.character("G")], 40), ([.down], 40), ([.character("J")], 40), ([.character("g")], 1),
      ([.character("K")], 1), ([.end], 40), ([.home], 1),
    ] {
      for key in keys { #expect(dashboard.press(key).isEmpty) }
      #expect(at(number), "\(keys) led to \(dashboard.selection ?? "nothing")")
      #expect(dashboard.actionsSeen.contains("A\(number)"))
    }
  }

  @Test("A page down shows rows that were not seen, and a page up those seen before")
  func paging() throws {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 100))
    let first = dashboard.actionsSeen
    #expect(first.count > 3)
    dashboard.press(.pageDown)
    let second = dashboard.actionsSeen
    #expect(second.count == first.count)
    #expect(Set(first).isDisjoint(with: second))
    #expect(second.contains(try #require(dashboard.selection)))
    dashboard.press(.pageUp)
    #expect(dashboard.actionsSeen == first)
    #expect(dashboard.selection == "A1")
    for _ in 0..<60 { dashboard.press(.pageDown) }
    #expect(dashboard.selection == "A100")
    #expect(dashboard.actionsSeen.last == "A100")
    #expect(dashboard.actionsSeen.count == first.count)
  }

  @Test("Each key of both number rows filters by its engagement; 0 and à show all")
  func numberRows() throws {
    let situation = Trial.situation(try #require(Trial.shipped))
    var dashboard = Trial.dashboard(situation)
    for (place, keys) in ["1&", "2é", "3\"", "4'", "5("].enumerated() {
      for (key, all) in zip(keys, "0à") {
        dashboard.type(String(key))
        #expect(dashboard.chosenEngagement == place)
        #expect(
          dashboard.actionsSeen
            == situation.engagements[place].actions.map { situation.actions[$0].id })
        #expect(dashboard.actionsSeen.contains(try #require(dashboard.selection)))
        dashboard.type(String(all))
        #expect(dashboard.chosenEngagement == nil)
        #expect(dashboard.actionsSeen.count > 6)
      }
    }
  }

  @Test("An engagement that does not exist changes nothing and is told", arguments: [0, 1, 3, 8])
  func missingEngagement(count: Int) {
    let situation = Trial.situation(engagements: count, actions: count == 0 ? 0 : 5)
    var dashboard = Trial.dashboard(situation)
    let selection = dashboard.selection
    let wanted = count + 1
    dashboard.type("\(wanted)")
    #expect(dashboard.chosenEngagement == nil)
    #expect(dashboard.row(with: "Pas d'engagement \(wanted)") != nil)
    #expect(dashboard.selection == selection)
    dashboard.press(.down)
    #expect(dashboard.row(with: "Pas d'engagement") == nil)
  }

  @Test("Arrows across go round the engagements and all of them")
  func across() {
    for count in [0, 1, 3, 7] {
      var dashboard = Trial.dashboard(
        Trial.situation(engagements: count, actions: 9 * min(1, count)))
      var seen: [Int?] = []
      for _ in 0...count {
        dashboard.press(.right)
        seen.append(dashboard.chosenEngagement)
      }
      #expect(seen == (0..<count).map(Optional.some) + [nil])
      dashboard.press(.left)
      #expect(dashboard.chosenEngagement == (count == 0 ? nil : count - 1))
      dashboard.type("l")
      #expect(dashboard.chosenEngagement == nil)
      dashboard.type("h")
      #expect(dashboard.chosenEngagement == (count == 0 ? nil : count - 1))
    }
  }

  @Test("An action kept by the filter stays selected, else the first one is taken")
  func selectionUnderFilter() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 9))
    dashboard.press(.down)
    dashboard.type("2")
    #expect(dashboard.selection == "A2")
    dashboard.type("3")
    #expect(dashboard.selection == "A3")
    dashboard.type("0")
    #expect(dashboard.selection == "A3")
  }

  @Test("An engagement without actions says so and how to go on; Enter and movements do nothing")
  func emptyEngagement() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 4, actions: 3))
    dashboard.type("4")
    #expect(dashboard.selection == nil)
    #expect(dashboard.row(with: "Aucune action pour cet engagement") != nil)
    dashboard.press(.enter, .down, .pageDown, .end, .pageUp)
    #expect(dashboard.showsBoard)
    dashboard.press(.escape)
    #expect(dashboard.chosenEngagement == nil)
    #expect(dashboard.selection == "A1")
  }

  @Test("A convention without actions says what would fill the table")
  func noActions() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 0, actions: 0))
    #expect(dashboard.row(with: "[[action]]") != nil)
    dashboard.press(.enter, .down, .pageDown, .end, .tab, .enter, .right)
    dashboard.type("1S?Av")
    #expect(dashboard.selection == nil)
  }

  @Test("Tab goes to the engagements, where arrows choose; Enter opens the page of the chosen one")
  func panes() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 9))
    dashboard.press(.tab)
    #expect(dashboard.focus == .engagements)
    dashboard.press(.down)
    #expect(dashboard.chosenEngagement == 0)
    dashboard.press(.down)
    #expect(dashboard.chosenEngagement == 1)
    dashboard.press(.up, .enter)
    #expect(dashboard.chosenEngagement == 0)
    #expect(!dashboard.showsBoard)
    dashboard.press(.escape)
    #expect(dashboard.showsBoard)
    dashboard.press(.backTab)
    #expect(dashboard.focus == .actions)
  }

  @Test("Tab goes round the panes on screen; Enter opens the view that each is a short form of")
  func panesAndViews() throws {
    var dashboard = Trial.dashboard(try Trial.example(), columns: 132, rows: 43)
    let titles = ["Financement", "À voir", "Calendrier"]
    dashboard.press(.tab)
    for title in titles {
      dashboard.press(.tab)
      var opened = dashboard
      opened.press(.enter)
      #expect(opened.row(with: "─ " + title) != nil)
      opened.press(.escape)
      #expect(opened.showsBoard)
    }
    dashboard.press(.tab)
    #expect(dashboard.focus == .actions)
  }

  @Test("z gives the table the whole board and takes it back; another pane opens its view")
  func zoom() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    let board = dashboard.text
    dashboard.type("z")
    #expect(dashboard.row(with: "R1   ") != nil, "all nineteen are seen")
    #expect(dashboard.row(with: "ventilé") == nil)
    dashboard.type("z")
    #expect(dashboard.text == board)
    dashboard.press(.backTab)
    dashboard.type("z")
    #expect(dashboard.row(with: "─ Calendrier") != nil)
    #expect(!dashboard.showsBoard)
  }

  @Test("The digit of the chosen engagement opens its page")
  func digitTwice() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    dashboard.type("3")
    #expect(dashboard.showsBoard)
    dashboard.type("3")
    #expect(!dashboard.showsBoard)
    dashboard.press(.escape)
    #expect(dashboard.chosenEngagement == 2)
  }

  @Test("Esc clears the filter; one q leaves, whatever the filter; Ctrl-C leaves from anywhere")
  func leaving() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 9))
    dashboard.type("2")
    #expect(dashboard.press(.escape).isEmpty)
    #expect(dashboard.chosenEngagement == nil)
    #expect(dashboard.press(.escape).isEmpty)
    dashboard.type("2")
    #expect(dashboard.type("q") == [.quit])
    #expect(dashboard.press(.function(10)) == [.quit])
    for before in ["", "?", "?/aide", "A", "S", "2"] {
      var other = Trial.dashboard(Trial.situation(engagements: 3, actions: 9))
      other.type(before)
      #expect(other.press(.control("c")) == [.quit], "after \(before)")
    }
  }

  @Test(
    "Reading again, drawing again and stopping are asked of the outside",
    arguments: ["", "?", "?/x"])
  func effects(before: String) {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 9))
    dashboard.type(before)
    #expect(dashboard.press(.control("l")) == [.redraw])
    #expect(dashboard.press(.control("z")) == [.suspend])
    #expect(dashboard.press(.function(5)) == [.reload])
  }

  @Test("A key without a meaning says so, a capital guesses Caps Lock, the next key clears it")
  func unbound() {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 9))
    let board = dashboard.text
    #expect(dashboard.type("w").isEmpty)
    #expect(dashboard.row(with: "«\u{A0}w\u{A0}»") != nil)
    dashboard.type("Q")
    #expect(dashboard.row(with: "Verr. Maj.") != nil)
    dashboard.press(.up)
    #expect(dashboard.text == board)
    for key: Key in [.character("\u{1B}"), .character("\u{202E}"), .character("w\u{301}")] {
      dashboard.press(key)
      #expect(!dashboard.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
    // What is pressed by accident and has no sign stays without effect.
    for key: Key in [.delete, .backspace, .function(11), .control("s"), .control("a")] {
      dashboard.press(.up)
      #expect(dashboard.press(key).isEmpty)
      #expect(dashboard.selection == "A1")
    }
  }

  @Test("Pasted text is no keys", arguments: ["q", "q\nG\n", "\u{1B}[31m", "", "2"])
  func paste(text: String) {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 9))
    #expect(dashboard.update(.pasted(text)).isEmpty)
    #expect(dashboard.row(with: "Texte collé ignoré") != nil)
    #expect(dashboard.selection == "A1")
    #expect(dashboard.chosenEngagement == nil)
    dashboard.press(.up)
    #expect(dashboard.row(with: "Texte collé") == nil)
  }

  @Test("Selection, filter and pages outlast any change of size")
  func resizing() throws {
    var dashboard = Trial.dashboard(Trial.situation(engagements: 3, actions: 60))
    dashboard.type("2")
    dashboard.press(.end, .up)
    let selection = try #require(dashboard.selection)
    for (columns, rows) in [(132, 43), (40, 12), (10, 3), (0, 0), (20, 5), (500, 200), (80, 24)] {
      dashboard.press(.enter)
      #expect(dashboard.update(.resized(Size(columns: columns, rows: rows))).isEmpty)
      dashboard.press(.escape)
      #expect(dashboard.selection == selection)
      #expect(dashboard.chosenEngagement == 1)
      if columns >= 20 {
        #expect(dashboard.row(with: "▸ \(selection)") != nil, "\(columns)×\(rows)")
      }
    }
  }
}
