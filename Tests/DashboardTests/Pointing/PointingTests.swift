import Canvas
import ConventionModel
import Testing
import Words

@testable import Dashboard

@Suite("The mouse, and where the cursor is")
struct PointingTests {
  /// Presses the first place of the screen where some words stand.
  @discardableResult
  private func press(_ words: String, _ dashboard: inout Dashboard) -> [Effect] {
    for (row, line) in dashboard.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard let range = line.firstRange(of: words) else { continue }
      let column = line[..<range.lowerBound].unicodeScalars.count
      return dashboard.update(.clicked(Point(column: column, row: row)))
    }
    Issue.record("“\(words)” is not on screen.\n\(dashboard.text)")
    return []
  }

  @Test("A press selects a row, a second one opens it")
  func rows() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    press("S4 ", &dashboard)
    #expect(dashboard.selection == "S4")
    #expect(dashboard.pages.isEmpty)
    press("S4 ", &dashboard)
    #expect(dashboard.pages.last?.kind == .fiche("S4"))
  }

  @Test(
    "Engagements are chosen in every form they have",
    arguments: [(80, 24), (132, 43), (60, 18), (40, 12), (24, 12), (200, 60)])
  func engagements(columns: Int, rows: Int) throws {
    for number in 1...5 {
      var dashboard = Trial.dashboard(try Trial.example(), columns: columns, rows: rows)
      let layout = BoardLayout(of: dashboard)
      let pane = EngagementsPane(dashboard: dashboard, style: layout.engagementStyle)
      let grid = dashboard.render().grid
      let area = layout.engagements
      guard !area.isEmpty else { continue }
      var place: Point?
      for row in area.row..<area.maxRow {
        for column in area.column..<area.maxColumn
        where grid[column, row].role == .key
          && grid[column, row].scalar == Unicode.Scalar(UInt8(48 + number))
        {
          place = place ?? Point(column: column, row: row)
        }
      }
      let found = try #require(place, "\(number)\n\(dashboard.text)")
      #expect(pane.place(at: found, in: area) == number - 1)
      _ = dashboard.update(.clicked(found))
      #expect(dashboard.chosenEngagement == number - 1)
    }
  }

  @Test("Keys of the footer can be pressed, on the board and on pages")
  func footer() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    press("aide", &dashboard)
    #expect(dashboard.pages.last?.kind == .help)
    press("retour", &dashboard)
    #expect(dashboard.pages.isEmpty)
    #expect(press("quitter", &dashboard) == [.quit])
  }

  @Test("Lists are chosen from, questions answered by their keys, lines of a form entered")
  func overlays() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    _ = dashboard.update(.author(Author(name: "a.martin")))
    dashboard.type("s")
    #expect(press("Bloquée", &dashboard).drafts.map(\.new) == ["blocked"])
    dashboard.type("s")
    press("annuler", &dashboard)
    #expect(dashboard.overlay == nil)
    dashboard.type("t")
    press("Qui", &dashboard)
    dashboard.type("Moi")
    guard case .form(let form)? = dashboard.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.lines[1].text == "Moi")
    dashboard.press(.escape)
    dashboard.type("o")
    press("échéance", &dashboard)
    #expect(dashboard.overlay == nil)
    #expect(dashboard.finder.sort.key == .due)
    dashboard.type(":")
    dashboard.type("vue financement")
    press("Financement", &dashboard)
    #expect(dashboard.overlay == nil)
    #expect(dashboard.pages.last?.kind == .finance)
  }

  @Test("Lines of views and fiches take the cursor, then do what Enter does")
  func pages() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    dashboard.open(.alerts)
    let page = try #require(dashboard.pages.last)
    let view = PageView(of: page, in: dashboard)
    let line = try #require(view.listing.nearest(from: page.line + 1, by: 1))
    let place = Point(column: 4, row: view.area.row + line - page.top)
    _ = dashboard.update(.clicked(place))
    #expect(dashboard.pages.last?.line == line)
    _ = dashboard.update(.clicked(place))
    #expect(
      dashboard.pages.last?.kind != page.kind || dashboard.pages.last?.toggled != page.toggled)
  }

  @Test("Presses anywhere at any size do no harm; the cursor stays on the page")
  func anywhere() throws {
    let situation = try Trial.example()
    for (columns, rows) in [(0, 0), (1, 1), (19, 4), (20, 5), (40, 12), (80, 24), (170, 50)] {
      for keys in ["", "s", "c", "f", ":", "?", "A", "v", "H"] {
        for column in stride(from: 0, to: max(1, columns), by: 7) {
          for row in stride(from: 0, to: max(1, rows), by: 3) {
            var dashboard = Trial.dashboard(situation, columns: columns, rows: rows)
            dashboard.type(keys)
            let place = Point(column: column, row: row)
            _ = dashboard.update(.clicked(place))
            _ = dashboard.update(.wheel(1, at: place))
            _ = dashboard.update(.clicked(place))
            let frame = dashboard.render()
            if columns > 0, rows > 0, let cursor = frame.cursor {
              #expect(frame.grid.bounds.contains(cursor), "\(columns)×\(rows) \(keys) \(place)")
            }
            #expect(dashboard.selection.flatMap { situation.action($0) } != nil)
          }
        }
      }
    }
  }

  @Test("The wheel moves the selection, what is highlighted, or a page that is read")
  func wheel() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    let place = Point(column: 5, row: 12)
    _ = dashboard.update(.wheel(1, at: place))
    #expect(dashboard.selection == "S2")
    dashboard.type("A")
    _ = dashboard.update(.wheel(1, at: place))
    #expect(dashboard.pages.last?.top == 3)
  }

  @Test(
    "The terminal's cursor stands on the row of the mark, on every screen",
    arguments: [(80, 24), (132, 43), (60, 18), (40, 12), (20, 5), (180, 50)])
  func cursor(columns: Int, rows: Int) throws {
    let situation = try Trial.example()
    var screens: [(String, (inout Dashboard) -> Void)] = [
      ("board", { $0.type("jj") }), ("fiche", { $0.press(.enter, .down, .down) }),
      ("status", { $0.type("sj") }), ("filters", { $0.type("f") }), ("orders", { $0.type("o") }),
    ]
    for view in View.allCases where view != .dashboard {
      screens.append((view.rawValue, { $0.open(view) }))
    }
    for (name, open) in screens {
      var dashboard = Trial.dashboard(situation, columns: columns, rows: rows)
      open(&dashboard)
      let frame = dashboard.render()
      let cursor = try #require(frame.cursor, "\(name)")
      // Pages that are only read have no mark.
      let marks = (0..<rows).filter { row in
        (0..<columns).contains {
          frame.grid[$0, row].scalar == "▸" && frame.grid[$0, row].role == .mark
        }
      }
      if let mark = marks.last { #expect(mark == cursor.row, "\(name)\n\(frame.grid.text())") }
    }
  }

  @Test("y copies the selected action, the marked ones, or the page")
  func copying() throws {
    var dashboard = Trial.dashboard(try Trial.example())
    guard case .copy(let one)? = dashboard.type("y").first else {
      Issue.record("nothing copied")
      return
    }
    #expect(one.hasPrefix("S1\t"))
    #expect(one.contains("En cours"))
    dashboard.type("   ")
    guard case .copy(let three)? = dashboard.type("y").first else {
      Issue.record("nothing copied")
      return
    }
    #expect(three.split(separator: "\n").count == 3)
    dashboard.press(.enter)
    guard case .copy(let page)? = dashboard.type("y").first else {
      Issue.record("nothing copied")
      return
    }
    #expect(page.contains("Pilote"))
    #expect(page.split(separator: "\n").count > 10)
  }
}
