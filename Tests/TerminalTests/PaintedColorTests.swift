import Canvas
import Terminal
import Testing

@Suite("Colours of a style on a terminal")
struct PaintedColorTests {
  @Test("On a painted background nothing is left to a terminal of eight colours")
  func painted() {
    let grey = Style(foreground: .ansi(8), background: .ansi(0))
    expect(.ansi8, grey, (7, 0))
    let own = Style(foreground: .terminalDefault, background: .ansi(15))
    expect(.ansi8, own, (0, 7))
    expect(.ansi16, grey, (8, 0))
    // The terminal's own background goes with its own text.
    expect(.ansi8, Style(foreground: .ansi(8)), (-1, -1))
  }

  private func expect(_ depth: ColorDepth, _ style: Style, _ wanted: (Int32, Int32)) {
    let numbers = depth.numbers(of: style)
    #expect(numbers.foreground == wanted.0)
    #expect(numbers.background == wanted.1)
  }
}
