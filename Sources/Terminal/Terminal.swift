import CNcurses
public import Canvas
import Glibc
import Typography

/// The terminal in full screen, from its making until ``leave()`` or its end.
///
/// There is one at a time. Whatever way the program ends, a crash or a signal among them, the
/// terminal is given back as it was found.
public struct Terminal: ~Copyable {
  /// How many colours it has.
  public let depth: ColorDepth

  /// Whether only ASCII is drawn; other characters appear as the nearest of it.
  public let isASCII: Bool

  /// The type of terminal taken instead of a TERM that is not described on this computer.
  public let substitutedType: String?

  private let ttyDescriptor: Int32?
  private var reader = KeyReader()
  private var shown: Frame?
  private var pens = Pens(StyleSheet([:]), depth: .none)
  private var isGone = false

  /// The families of today's terminals, which all understand what xterm does.
  private static let likeXterm = [
    "alacritty", "contour", "eterm", "foot", "ghostty", "gnome", "hterm", "iterm", "kitty",
    "konsole", "mintty", "mlterm", "ms-terminal", "nsterm", "putty", "rio", "rxvt", "screen", "st-",
    "tmux", "vscode", "vte", "wezterm", "xterm", "zutty",
  ]

  /// What is taken in place of one of them that is not described on this computer, the first of
  /// these that is.
  private static let substitutes = ["xterm-256color", "xterm", "vt100"]

  /// Takes over the terminal on standard input and output.
  public init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    let type = environment("TERM") ?? ""
    let delay = options.escapeDelay(overSSH: environment("SSH_CONNECTION") != nil)
    var outcome = Self.enter(type, delay: delay, options)
    var substitute: String?
    if outcome == NC_UNKNOWN_TYPE, Self.likeXterm.contains(where: type.lowercased().hasPrefix) {
      for other in Self.substitutes where outcome == NC_UNKNOWN_TYPE {
        substitute = other
        outcome = Self.enter(other, delay: delay, options)
      }
    }
    switch outcome {
    case NC_ENTERED: break
    case NC_NOT_A_TERMINAL: throw .notATerminal
    case NC_IN_BACKGROUND: throw .inBackground
    case NC_UNKNOWN_TYPE: throw .unknownType(type)
    case NC_TOO_PLAIN: throw .tooPlain(type)
    default: throw .failed
    }
    substitutedType = substitute
    depth = ColorDepth(colors: nc_colors())
    isASCII = options.ascii || !nc_speaks_utf8()
    ttyDescriptor = STDIN_FILENO
  }

  /// Makes a terminal without a terminal, on the null device, whose cells can be read back.
  package init(detached type: String, size: Size, ascii: Bool = false) throws(TerminalError) {
    guard unsafe nc_enter_detached(type, Int32(size.rows), Int32(size.columns)) else {
      throw .failed
    }
    substitutedType = nil
    depth = ColorDepth(colors: nc_colors())
    isASCII = ascii || !nc_speaks_utf8()
    ttyDescriptor = nil
  }

  deinit {
    nc_leave()
  }

  private static func enter(
    _ type: String, delay: Int, _ asked: TerminalOptions
  ) -> nc_outcome {
    unsafe type.withCString { type in
      let options = unsafe nc_options(
        type: type, escape_delay: Int32(clamping: delay), colors: asked.colors,
        mouse: asked.mouse)
      return unsafe nc_enter(options)
    }
  }

  /// The extent of the screen.
  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    unsafe nc_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Asks the terminal to tell of its mouse from now on, or no more.
  public func point(_ isWanted: Bool) { nc_point(isWanted) }

  /// Gives the terminal back as it was found.
  package consuming func leave() {}
}

// MARK: - Drawing

extension Terminal {
  /// Shows a page; only what differs from the page shown before is sent.
  ///
  /// A page larger than the screen is cut, one that is smaller leaves blanks.
  public mutating func present(_ frame: Frame, _ styles: StyleSheet) {
    if isGone || (shown == frame && pens.styles == styles) { return }
    if shown == nil || pens.styles != styles || shown?.grid.size != frame.grid.size {
      pens = Pens(styles, depth: depth)
      nc_blank()
      shown = nil
    }
    draw(frame.grid)
    let cursor = frame.cursor ?? Point(column: -1, row: -1)
    nc_flush(
      Int32(clamping: cursor.row), Int32(clamping: cursor.column), frame.cursorVisible)
    shown = frame
  }

  /// Draws the whole page anew with the next frame, for a screen that others wrote on.
  public mutating func redrawAll() {
    shown = nil
    nc_distrust_screen()
  }

  private mutating func draw(_ grid: Grid) {
    let screen = size
    let before = shown?.grid
    for row in 0..<min(grid.size.rows, screen.rows) {
      let columns =
        before.map { grid.change(from: $0, row: row) ?? 0..<0 } ?? 0..<grid.size.columns
      for column in columns.clamped(to: 0..<screen.columns) {
        if let before, grid.showsSame(as: before, column: column, row: row) { continue }
        let cell = grid[column, row]
        let pen = pens.pen(for: grid, column: column, row: row)
        if cell.width == 0 { continue }
        // The screen was blanked: a plain blank is there already.
        if before == nil, cell.scalar == " ", cell.marks == 0, pen == .plain { continue }
        // No room for the right half where the page is cut.
        if column + Int(cell.width) > screen.columns { continue }
        put(grid, cell, column: column, row: row, pen: pen)
      }
    }
  }

  private func put(_ grid: Grid, _ cell: Cell, column: Int, row: Int, pen: Pen) {
    let (row, column) = (Int32(row), Int32(column))
    if isASCII, !cell.scalar.isASCII || cell.marks != 0 {
      var sign = Transliteration.ascii(for: cell.scalar).value
      unsafe nc_put(row, column, &sign, 1, 1, pen.looks, pen.pair)
      if cell.width == 2 {
        var blank = UInt32(0x20)
        unsafe nc_put(row, column + 1, &blank, 1, 1, pen.looks, pen.pair)
      }
    } else if cell.marks == 0 {
      var scalar = cell.scalar.value
      unsafe nc_put(row, column, &scalar, 1, Int32(cell.width), pen.looks, pen.pair)
    } else {
      let scalars = grid.scalars(column: Int(column), row: Int(row)).map(\.value)
      unsafe nc_put(
        row, column, scalars, Int32(scalars.count), Int32(cell.width), pen.looks, pen.pair)
    }
  }

  /// What the screen holds at a place, as ncurses tells it.
  package func readBack(column: Int, row: Int) -> (text: String, bold: Bool, pair: Int) {
    var scalars: [UInt32] = Array(repeating: 0, count: 8)
    var looks: Int32 = 0
    var pair: Int32 = 0
    let count = unsafe nc_get(Int32(row), Int32(column), &scalars, &looks, &pair)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.prefix(Int(count)).compactMap { Unicode.Scalar($0) })
    return (String(text), looks & Int32(NC_BOLD) != 0, Int(pair))
  }
}

// MARK: - Waiting

extension Terminal {
  /// Waits for something to happen, and gives all of it at once, in the order it came.
  ///
  /// - Parameters:
  ///   - timeoutMilliseconds: How long at most; `nil` waits for ever.
  ///   - descriptors: Further descriptors whose becoming readable ends the wait.
  /// - Returns: At least one event. Keys typed faster than they are handled come together. Of a
  ///   terminal that is gone ``TerminalEvent/hangup`` is told once; later calls wait for the rest.
  public mutating func next(
    timeoutMilliseconds: Int? = nil, watching descriptors: [Int32] = []
  ) -> [TerminalEvent] {
    let deadline = timeoutMilliseconds.map { now() + max(0, $0) }
    while true {
      let events = wait(until: deadline, descriptors)
      if !events.isEmpty { return events }
      if let deadline, now() >= deadline { return [.timeout] }
    }
  }

  /// Stops the program as Ctrl-Z does and returns when it goes on, with the whole page to be drawn;
  /// ``size`` may then be another.
  public mutating func suspend() {
    nc_stop()
    shown = nil
    _ = nc_follow_size()
  }

  /// Gives the terminal to another program, such as an editor, for the time of the body; ``size`` may
  /// then be another.
  public mutating func lend<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    nc_step_aside()
    defer {
      nc_come_back()
      shown = nil
      _ = nc_follow_size()
    }
    return try body()
  }

  /// How long the end of a paste may stay away, in milliseconds.
  private static let pastePatience = 1000

  private mutating func wait(until deadline: Int?, _ descriptors: [Int32]) -> [TerminalEvent] {
    var watched = [nc_signal_descriptor(), isGone ? -1 : ttyDescriptor ?? -1]
    watched += descriptors
    var polled = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    var patience = deadline.map { max(0, $0 - now()) }
    if reader.isPasting { patience = min(patience ?? .max, Self.pastePatience) }
    let ready = unsafe poll(
      &polled, nfds_t(polled.count), patience.map { Int32(clamping: $0) } ?? -1)

    var events: [TerminalEvent] = []
    if ready == 0, reader.isPasting, let pasted = reader.endPaste() { events.append(pasted) }
    guard ready != 0 else { return events }
    let ending = takeSignals(into: &events)
    if polled[1].revents != 0 {
      let keys = reader.drain()
      events += keys
      if keys.isEmpty, nc_is_gone() || polled[1].revents & Int16(POLLHUP) != 0 {
        isGone = true
        events.append(.hangup)
      }
    }
    for each in polled.dropFirst(2) where each.revents != 0 { events.append(.readable(each.fd)) }
    // What was typed before the end is still to be kept.
    if let ending { events.append(.terminated(signal: ending)) }
    return events
  }

  /// Takes what the system says; gives the signal that asks to end.
  private mutating func takeSignals(into events: inout [TerminalEvent]) -> Int32? {
    var ending: Int32?
    while case let signal = nc_take_signal(), signal != 0 {
      switch signal {
      case SIGWINCH:
        break
      case SIGTSTP:
        let before = size
        suspend()
        events.append(.resumed)
        if size != before { events.append(.resized(size)) }
      case SIGCONT:
        // Stopped and continued without our knowing: the shell has set its own modes.
        nc_step_aside()
        nc_come_back()
        shown = nil
        events.append(.resumed)
      default:
        ending = ending ?? signal
      }
      if nc_follow_size() {
        // Terminals move what they showed in ways of their own.
        redrawAll()
        events.append(.resized(size))
      }
    }
    return ending
  }
}

func environment(_ name: String) -> String? {
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// A clock that never goes back, in milliseconds.
private func now() -> Int {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
}
