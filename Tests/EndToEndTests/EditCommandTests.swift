import ConventionModel
import ConventionStore
import Glibc
import TestKit
import Testing

@Suite("Editing from the command line")
struct EditCommandTests {
  private let scratch: Scratch

  init() throws {
    scratch = try Scratch()
    try Product.begin(in: scratch)
  }

  private func run(_ arguments: String..., environment: [String: String?] = [:]) -> Shell.Outcome {
    Product.run(
      ["-C", "c"] + arguments, in: scratch,
      environment: ["SUIVI_USER": "a.martin"].merging(environment) { $1 })
  }

  /// What was said without times of the day and no-break spaces.
  private func said(_ outcome: Shell.Outcome) -> [String] {
    plain(outcome.output).replacing(/[0-9]{2}:[0-9]{2}/, with: "hh:mm").split(separator: "\n")
      .map(String.init)
  }

  private func plain(_ text: String) -> String {
    String(
      text.unicodeScalars.map { ["\u{A0}", "\u{202F}"].contains($0) ? " " : Character($0) })
  }

  private var records: [JournalRecord] {
    Array(Ledger(records: JournalReader.read(folder: scratch.path("c")).records).history)
  }

  @Test("A value is saved, and said from what to what")
  func set() {
    let first = run("set", "S1", "status=planned")
    #expect(first.status == 0, "\(first)")
    #expect(said(first) == ["Enregistré hh:mm · S1 statut non renseigné → À lancer"])
    let second = run("set", "S1", "status=en cours", "--lang", "en", "--by", "c.petit")
    #expect(said(second) == ["Saved hh:mm · S1 status Planned → In progress"])
    #expect(records.map(\.new) == ["planned", "in-progress"])
    #expect(records.map(\.by) == ["a.martin", "c.petit"])
    #expect(records.map(\.base) == [[], [records[0].id]])
    #expect(run("check").output == "Rien à signaler.\n")
    #expect(run("show", "S1").output.contains("In progress") == false)
    #expect(run("show", "S1", "--lang", "en").output.contains("In progress"))
  }

  @Test("Several fields are one batch; those that stand already are not written again")
  func batch() throws {
    #expect(run("set", "S1", "status=done", "progress=40").status == 0)
    let outcome = run("set", "S1", "statut=Réalisée", "avancement=100 %", "échéance=fin juin")
    #expect(
      said(outcome) == [
        "Enregistré hh:mm · S1 avancement 40 % → 100 %",
        "Enregistré hh:mm · S1 échéance non renseignée → 30/06/2023",
        "Déjà ainsi · S1 statut Réalisée",
      ])
    #expect(records.map(\.new) == ["done", "40", "100", "2023-06-30"])
    #expect(Set(records.map(\.batch)).count == 2)
    #expect(records[2].batch == records[2].id.text && records[3].batch == records[2].batch)
    let again = run("set", "S1", "progress=100")
    #expect(again.status == 0 && said(again) == ["Déjà ainsi · S1 avancement 100 %"])
    #expect(records.count == 4)
  }

  @Test("Nothing after the sign clears; « sans objet » is a value; a value may hold the sign")
  func values() {
    #expect(run("set", "S1", "lead=a=b").status == 0)
    #expect(run("set", "S1", "lead=").status == 0)
    #expect(run("set", "S1", "progress=sans objet").status == 0)
    #expect(records.map(\.new) == ["a=b", nil, notApplicableWord])
  }

  @Test("Amounts are those of an action or of the whole convention")
  func amounts() {
    #expect(run("set", "S1", "amount/etat/2023/notified=904 724,25").status == 0)
    #expect(run("set", "@convention", "amount/cd/2023/planned=1,2 M€").status == 0)
    #expect(records.map(\.new) == ["90472425", "120000000"])
    #expect(records.map { $0.on?.text } == ["S1", "@convention"])
  }

  @Test("Milestones and indicators have their own fields")
  func parts() throws {
    let convention = try #require(scratch.read("c/convention.toml"))
    try scratch.write(
      convention + """

        [[action]]
        id = "X1"
        title = "Essai"
        [[action.milestone]]
        id = "M1"
        title = "Comité"
        [[action.indicator]]
        id = "I1"
        title = "Taux"

        """, to: "c/convention.toml")
    #expect(run("set", "X1/M1", "done=28/02").status == 0)
    #expect(run("set", "X1/I1", "numerator=-3", "denominator=1 000").status == 0)
    #expect(records.map(\.new) == ["2023-02-28", "-3", "1000"])
    for wrong in [["X1/M1", "result=1"], ["X1/I1", "done=28/02"], ["X1", "done=28/02"]] {
      let outcome = run("set", wrong[0], wrong[1])
      #expect(outcome.status == 64 && outcome.errors.contains("champ"))
    }
    let near = run("set", "X1/M2", "done=28/02")
    #expect(near.status == 1 && near.errors.contains("X1/M1"))
    #expect(records.count == 3)
  }

  @Test("Where a file may not grow so large the edit is refused in words, and nothing is written")
  func noRoom() {
    #expect(run("note", "S1", String(repeating: "x", count: 3000)).status == 0)
    let before = records.map(\.id)
    let file = Shell.run("cat c/journal/*.jsonl | cksum", in: scratch).output
    for words in ["set -C c S1 status=done", "note -C c S1 'Mot perdu'"] {
      let outcome = Shell.run(
        "ulimit -f 1; exec '\(Product.path)' \(words) --by a.martin", in: scratch)
      #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.errors.contains("taille de fichier limitée"), "\(outcome)")
    }
    #expect(records.map(\.id) == before)
    #expect(Shell.run("cat c/journal/*.jsonl | cksum", in: scratch).output == file)
    #expect(run("check").status == 0)
    #expect(run("set", "S1", "status=done").status == 0)
  }

  @Test(
    "What cannot be set is said, and nothing of the command is saved",
    arguments: [
      (["S1", "statu=done"], 64, "« status »"), (["S1", "couleur=1"], 64, "meteo"),
      (["s1", "status=done"], 1, "« S1 »"), (["S99", "status=done"], 1, "« S99 »"),
      (["", "status=done"], 1, "aucune action"), (["S1/", "status=done"], 1, "aucune action"),
      (["S1", "status=done", "progress=101"], 64, "0 à 100"),
      (["S1", "status=done", "due=31/06"], 64, "31/06"),
      (["S1", "status=done", "amount/etat/2023/notified=1,234"], 64, "1,23"),
      (["S1", "status=done", "status=done"], 64, "deux fois"),
      (["S1", "status=done", "statut=En cours"], 64, "deux fois"),
      (["S1", "status"], 64, "CHAMP=VALEUR"), (["S1", "=done"], 64, "CHAMP=VALEUR"),
      (["S1"], 64, "manque"), ([], 64, "manque"),
      (["S1", "status=done", "--as-of", "2023-01-31"], 64, "--as-of"),
      (["S1", "status=done", "--by", " "], 64, "--by"),
      (["S1", "status=done", "--by", "a\u{1B}[31m"], 64, "--by"),
      (["S1", "status=done", "--read-only"], 1, "lecture seule"),
      (["S1", "\u{1B}]0;x\u{7}=done"], 64, "champ"),
    ] as [([String], Int32, String)])
  func refused(arguments: [String], status: Int32, words: String) {
    let outcome = Product.run(["set", "-C", "c"] + arguments, in: scratch)
    #expect(outcome.status == status, "\(outcome)")
    #expect(outcome.output == "")
    #expect(plain(outcome.errors).contains(words), "\(outcome)")
    #expect(!outcome.errors.unicodeScalars.contains("\u{1B}"))
    #expect(records.isEmpty)
  }

  @Test("A folder that cannot be written keeps what it has, and is said to be so")
  func readOnlyFolder() throws {
    try scratch.write("", to: "c/journal")
    let outcome = run("set", "S1", "status=done")
    #expect(outcome.status == 1 && outcome.output == "")
    #expect(outcome.errors.contains("rien n'est enregistré"), "\(outcome)")
  }

  @Test(
    "A note may begin with a dash, before or after the options",
    arguments: [
      ["note", "S1", "- relancer la CAF"], ["note", "S1", "-10 % de crédits", "--by", "a"],
      ["note", "--by=a", "S1", "-x"], ["note", "S1", "--", "--private"],
      ["note", "S1", "--vu en réunion"], ["note", "S1", "note"], ["note", "S1", "\u{2014} vu"],
      ["note", "S1", "ligne 1\nligne 2 \u{1B}[31m"],
    ])
  func note(arguments: [String]) throws {
    let outcome = Product.run(["-C", "c"] + arguments, in: scratch)
    #expect(outcome.status == 0, "\(outcome)")
    let record = try #require(records.first)
    #expect(record.operation == .note && record.on == .action("S1") && !record.isPrivate)
    #expect(arguments.contains(record.new ?? ""))
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
  }

  @Test("A private note stays out of what is shared")
  func privateNote() throws {
    #expect(run("note", "S1", "--private", "Entre nous").status == 0)
    let record = try #require(records.first)
    #expect(record.isPrivate)
    #expect(scratch.read("c/journal/private/\(record.id.replica).jsonl")?.contains("Entre") == true)
    #expect(scratch.read("c/journal/private/.gitignore") == "*\n")
    #expect(said(run("log")).joined().contains("(privée)"))
  }

  @Test("Without words there is no note, and too many are refused")
  func noteWords() {
    for arguments in [["S1"], ["S1", " \n"], ["S1", ""], [], ["S1", "un", "deux"]] {
      #expect(Product.run(["note", "-C", "c"] + arguments, in: scratch).status == 64)
    }
    let long = run("note", "S1", String(repeating: "é", count: 8193))
    #expect(long.status == 1 && long.errors.contains("16"))
    #expect(run("note", "S1", String(repeating: "é", count: 8192)).status == 0)
    #expect(records.count == 1)
  }

  @Test("Commands that write at the same time all find their place, one after the other")
  func together() {
    let outcome = Shell.run(
      """
      for i in 1 2 3 4 5 6 7 8; do
        '\(Product.path)' -C c --today \(Product.today) set S1 progress=$i --by p$i >o$i 2>e$i &
      done
      wait; cat e1 e2 e3 e4 e5 e6 e7 e8
      """, in: scratch, seconds: 60)
    #expect(outcome.output == "", "\(outcome)")
    #expect(Set(records.map(\.by)).count == 8)
    let ledger = Ledger(records: records)
    #expect(ledger.conflicts == 0 && ledger.heads(of: .action("S1"), .progress).count == 1)
    // Each says what it replaced, which is what the one before had written.
    for (before, after) in zip(records, records.dropFirst()) {
      #expect(after.old == before.new && after.base == [before.id])
    }
  }

  @Test("The log tells every record, newest last, by day and by what it is about")
  func log() throws {
    #expect(run("log").output == "Rien n'a encore été saisi.\n")
    #expect(run("log", "--json").output == "")
    #expect(run("set", "S1", "status=done", "--today", "2023-03-29").status == 0)
    #expect(run("note", "S2", "Vu", "--today", "2023-03-30").status == 0)
    let told = said(run("log"))
    #expect(
      told == [
        "29/03/2023 hh:mm a.martin, S1, statut : de « non renseigné » à « Réalisée »",
        "30/03/2023 hh:mm a.martin, S2, note : Vu",
      ])
    #expect(said(run("log", "--since", "30/03/2023")) == [told[1]])
    #expect(said(run("log", "--since", "2023-03-29")) == told)
    #expect(said(run("log", "--as-of", "2023-03-29")) == [told[0]])
    #expect(said(run("log", "--on", "S1")) == [told[0]])
    #expect(said(run("log", "--on", "S3")) == ["Rien n'a encore été saisi."])
    let replica = try #require(records.first?.id.replica)
    #expect(run("log", "--json").output == scratch.read("c/journal/\(replica).jsonl"))
    #expect(run("log", "--on", "S33").status == 1)
    #expect(run("log", "--since", "mars").status == 64)
  }

  @Test("Foreign records come out of the log harmless, and those edited by hand without checksum")
  func foreignLog() throws {
    try scratch.write(
      #"{"v":1,"id":"zzzzzz:1","clock":1,"at":"2023-03-01T10:00:00.000Z","by":"z","op":"note","#
        + #""on":"OLD","new":"\u001b[31m\u202e!"}"# + "\n", to: "c/journal/zzzzzz.jsonl")
    for arguments in [["log"], ["log", "--json"], ["log", "--on", "OLD"]] {
      let outcome = Product.run(["-C", "c"] + arguments, in: scratch)
      #expect(outcome.status == 0 && !outcome.output.isEmpty)
      #expect(!outcome.output.unicodeScalars.contains { ["\u{1B}", "\u{202E}"].contains($0) })
    }
    #expect(run("log", "--json").output == scratch.read("c/journal/zzzzzz.jsonl"))
  }

  @Test("What was taken back is gone from the sheet, and told in the log")
  func withdrawal() throws {
    #expect(run("note", "S1", "Une erreur").status == 0)
    let journal = Journal(folder: ConventionFolder(path: scratch.path("c")))
    let ledger = Ledger(records: journal.follow().records)
    let replicas = Set(ledger.records.map(\.id.replica))
    let step = UndoHistory(of: ledger, by: "a.martin", replicas: replicas).undoable
    guard case .drafts(let drafts)? = step?.reversal(in: ledger) else {
      Issue.record("refused")
      return
    }
    _ = try journal.append(drafts, by: "a.martin", at: Instant(milliseconds: 1_680_000_000_000))
      .get()
    #expect(run("check").output == "Rien à signaler.\n")
    #expect(!run("show", "S1").output.contains("\nNotes"))
    #expect(said(run("log")).last?.hasSuffix("S1, annulation, note : Une erreur") == true)
  }
}
