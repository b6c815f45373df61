import Canvas
import Glibc
import Terminal
import Typography

/// A program in full screen that ends, or misbehaves, in the way its argument names.
@main
struct TerminalTrial {
  static func main() throws {
    let way = CommandLine.arguments.dropFirst().first ?? ""
    var terminal = try Terminal(options: TerminalOptions(mouse: way == "mouse"))
    var grid = Grid(size: terminal.size)
    grid.write("ready", at: Point(column: 0, row: 0))
    terminal.present(Frame(grid: grid), StyleSheet([:]))
    while true {
      for event in terminal.next() {
        switch event {
        case .key: misbehave(way, CommandLine.arguments.count)
        case .clicked(let place): show("click \(place.column),\(place.row)", on: &terminal)
        case .wheel(let step, let place):
          show("wheel \(step) \(place.column),\(place.row)", on: &terminal)
        case .terminated, .hangup: return
        default: break
        }
      }
    }
  }

  private static func show(_ text: String, on terminal: inout Terminal) {
    var grid = Grid(size: terminal.size)
    grid.write(DisplayText(text), at: Point(column: 0, row: 0))
    terminal.present(Frame(grid: grid), StyleSheet([:]))
  }

  private static func misbehave(_ way: String, _ count: Int) {
    switch way {
    case "index":
      let few = Array(repeating: 0, count: count)
      print(few[count * 2])
    case "overflow": print(UInt8(count) - 100)
    case "exit": exit(3)
    case "abort": abort()
    case "prints":
      // As libraries do, through the C library and past it.
      print("library out", terminator: "\u{1B}[31m")
      fflush(nil)
      let text = "library err \u{1B}]0;title\u{7}\u{202E}\n"
      _ = unsafe text.withCString { unsafe write(STDERR_FILENO, $0, strlen($0)) }
    case "floods":
      let text = String(repeating: "flood ", count: 10_000)
      for _ in 0..<100 {
        _ = unsafe text.withCString { unsafe write(STDOUT_FILENO, $0, strlen($0)) }
      }
    default: break
    }
  }
}
