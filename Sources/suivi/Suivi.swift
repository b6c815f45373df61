@main
enum Suivi {
  static func main() {}
}
