import ConventionModel
import Testing

@Suite("Fields of the journal")
struct FieldTests {
  @Test(
    "A field's word reads back as itself",
    arguments: [
      "status", "progress", "meteo", "due", "start", "lead", "flag", "engagement", "link", "done",
      "result", "target", "numerator", "denominator", "amount/etat/2022/notified",
      "amount/total/-/committed", "amount/CAF-94.x_1/9999/paid",
    ])
  func known(word: String) {
    let field = Field(word: word)
    #expect(field.word == word)
    if case .unknown = field { Issue.record("\(word) is a field of the contract") }
  }

  @Test(
    "A word that is no field is kept, and takes no value",
    arguments: [
      "", "Status", "weather", "amount", "amount/etat/2022", "amount//2022/paid",
      "amount/etat/22x/paid", "amount/etat/0/paid", "amount/etat/10000/paid",
      "amount/etat/+2022/paid", "amount/etat/02022/paid", "amount/etat/2022/spent",
      "amount/etat/2022/paid/", "amount/ét\u{1b}at/2022/paid", "amount/.x/2022/paid",
    ])
  func unknown(word: String) {
    let field = Field(word: word)
    #expect(field == .unknown(word))
    #expect(field.word == word)
    #expect(!field.accepts("1") && !field.accepts(notApplicableWord) && field.accepts(nil))
  }

  @Test(
    "A field takes what is in its domain and nothing else",
    arguments: [
      (
        "status", ["planned", "in-progress", "on-hold", "blocked", "done", "dropped"],
        ["Done", "", "late", "secured"]
      ),
      ("progress", ["0", "50", "100"], ["-1", "101", "50%", "4.5", " 5", ""]),
      ("meteo", ["secured", "achievable", "support-needed", "compromised"], ["sunny", "done"]),
      ("due", ["2023-06-30"], ["2023-06-31", "30/06/2023", ""]),
      ("done", ["2023-06-30"], ["true", "0000-01-01"]),
      ("lead", ["A. Martin"], [""]), ("engagement", ["E1"], [""]),
      ("flag", ["true", "false"], ["1", "yes"]),
      ("link", ["proposed", "confirmed"], ["refused"]),
      ("result", ["46", "46,5", "-3"], ["many", "1 2"]),
      (
        "amount/etat/2022/paid", ["0", "338343600", "100000000000000"],
        ["-1", "1.5", "100000000000001", "99999999999999999999"]
      ),
    ] as [(String, [String], [String])])
  func domain(word: String, accepted: [String], refused: [String]) {
    let field = Field(word: word)
    for value in accepted { #expect(field.accepts(value), "\(word) \(value)") }
    for value in refused { #expect(!field.accepts(value), "\(word) \(value)") }
    #expect(field.accepts(nil))
    #expect(field.accepts(notApplicableWord) == field.canBeNotApplicable)
    #expect(field.canBeNotApplicable == !["flag", "link"].contains(word))
  }
}
