/// A drawing in SVG, in units of a hundredth of the text's width; every text in it is escaped.
struct Drawing: Hashable, Sendable {
  /// Units across; a page of text is ``Drawing/pageWidth`` wide.
  let width: Int
  /// Units down.
  let height: Int
  /// What is drawn, by the classes of the page's style sheet.
  private(set) var content: Markup = ""

  /// What drawings of a page refer to: lines across, which tell a part from another without colour.
  static let shared: Markup = """
    <svg class="shared" width="0" height="0" aria-hidden="true"><defs>\
    <pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
    <rect width="9" height="9" fill="#fff"/>\
    <line x1="0" y1="0" x2="0" y2="9" stroke="#1a1a1a" stroke-width="3"/></pattern></defs></svg>\n
    """

  /// The width of what goes from margin to margin.
  static let pageWidth = 1000

  init(width: Int = Drawing.pageWidth, height: Int) {
    self.width = width
    self.height = height
  }

  /// How words stand to their place.
  enum Anchor: String {
    case start, middle, end
  }

  /// A box, by its left upper corner.
  mutating func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ style: String) {
    guard width > 0, height > 0 else { return }
    content +=
      "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\"/>\n"
  }

  /// A straight line.
  mutating func line(_ x: Int, _ y: Int, _ endX: Int, _ endY: Int, _ style: String) {
    content +=
      "<line class=\"\(style)\" x1=\"\(x)\" y1=\"\(y)\" x2=\"\(endX)\" y2=\"\(endY)\"/>\n"
  }

  /// A line through some points.
  mutating func path(_ points: [(x: Int, y: Int)], _ style: String) {
    guard points.count > 1 else { return }
    let places: Markup = points.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    content += "<polyline class=\"\(style)\" points=\"\(places)\"/>\n"
  }

  /// A diamond around a point.
  mutating func diamond(_ x: Int, _ y: Int, _ size: Int, _ style: String) {
    content += """
      <path class="\(style)" d="M\(x) \(y - size)l\(size) \(size)l-\(size) \(size)l-\(size) -\(size)z"/>\n
      """
  }

  /// Words whose line stands on `y`.
  mutating func words(
    _ text: String, _ x: Int, _ y: Int, _ style: String = "label", _ anchor: Anchor = .start
  ) {
    content +=
      "<text class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor.rawValue)\">\(text)</text>\n"
  }
}
