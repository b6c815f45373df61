import TestKit

/// Five hundred texts that try to be more than texts: known attacks, then mixtures of them by chance.
enum HostileStrings {
  private static let known = [
    "<script>alert(1)</script>", "</style><script>x</script>", "\" onload=\"x", "' onclick='x",
    "<img src=http://example.org/x>", "<svg/onload=x>", "--><b>", "]]>", "&lt;b&gt;", "&#60;b>",
    "&amp", "<!--", "<!DOCTYPE x>", "</td></table>", "</title>", "javascript:alert(1)",
    "[lien](http://example.org)", "![i](http://example.org/i.png)", "`code`", "```", "# titre",
    "- liste", "+ liste", "* liste", "1. liste", "2) liste", "> cité", "| a | b |", "---", "===",
    "**gras**", "_it_", "~~rayé~~", "$x$", "<http://example.org>", "http://example.org",
    "www.example.org", "\\", "\\*", "    code", "\ttab", "=1+1", "+1", "-1", "@SUM(A1)",
    "\u{1B}[2J",
    "\u{1B}]0;x\u{7}", "\0", "\u{7F}", "\u{9B}31m", "\u{202E}abc", "a\u{200B}b", "\u{FEFF}",
    "\u{2028}",
    "\r\nx", "a\nb", "é\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{FFFF}", "\u{E000}", "👨‍👩‍👧",
    "\u{1F3FB}",
    "expression(alert(1))", "url(http://example.org)", "\\3c b", "{{x}}", "%s%n", "${x}", "<<<",
    ">>>",
    "\"\"\"", "'''", "«»", "\u{A0}=1", " \t@x", "\u{202F}+x", "a|b|c", "--", "a<b>c&d\"e'f",
  ]

  /// The texts; the same at every run.
  static let all: [String] = {
    var random = SplitMix64(seed: 20_230_331)
    var texts = known
    while texts.count < 500 {
      var text = ""
      for _ in 0...(random.next() % 3) {
        text += known[Int(random.next() % UInt64(known.count))]
        if random.next() % 3 == 0 { text += " " }
      }
      texts.append(text)
    }
    return texts
  }()
}
