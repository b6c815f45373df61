import ConventionModel
import ConventionStore
import Glibc

/// A folder of generated files, the same at every run, gone with the value.
final class SampleFolder: Sendable {
  let path: String

  init(_ size: Bench.Size, number: Int = 0) {
    path = "/tmp/suivi-bench-\(getpid())-\(size.records)-\(number)"
    let files = [
      FolderWriter.File(name: DefinitionReader.fileName, contents: SampleFolder.definition(size)),
      FolderWriter.File(name: "journal/bench0.jsonl", contents: SampleFolder.journal(size)),
    ]
    do throws(FolderWriter.Refused) {
      try FolderWriter.write(files, to: path)
    } catch {
      Bench.say("\(path): \(error.reason)\n")
    }
  }

  deinit { TreeRemoval.remove(path) }

  private static func definition(_ size: Bench.Size) -> String {
    var text =
      "[convention]\nid = \"bench\"\ntitle = \"Mesure\"\nstart = 2022-07-01\nend = 2023-12-31\n"
    for number in 1...5 {
      text += "[[engagement]]\nid = \"E\(number)\"\ntitle = \"Engagement \(number)\"\n"
    }
    for number in 1...size.actions {
      text +=
        "[[action]]\nid = \"A\(number)\"\ntitle = \"Action de mesure numéro \(number)\"\n"
        + "engagement = \"E\(number % 5 + 1)\"\ndue = 2023-\(number % 9 + 1 < 10 ? "0" : "")\(number % 9 + 1)-15\n"
    }
    return text
  }

  /// Progress moved again and again, each record replacing the one before, with a note now and then.
  private static func journal(_ size: Bench.Size) -> String {
    var text = ""
    text.reserveCapacity(size.records * 230)
    var last: [Int: Int] = [:]
    for number in 1...size.records {
      let action = (number * 7_919 + size.seed) % size.actions + 1
      let day = Day(number: 19_250 + number * 350 / size.records).iso
      let head =
        "{\"v\":1,\"id\":\"bench0:\(number)\",\"clock\":\(number),\"at\":\"\(day)T10:22:31.120Z\",\"by\":\"a.martin\","
      let body: String
      if number % 10 == 0 {
        body =
          "\"op\":\"note\",\"on\":\"A\(action)\",\"new\":\"Réunion tenue, suite à la prochaine fois.\""
      } else {
        let base = last[action].map { "\"bench0:\($0)\"" } ?? ""
        body =
          "\"op\":\"set\",\"on\":\"A\(action)\",\"field\":\"progress\",\"old\":null,\"new\":\"\(number % 101)\",\"base\":[\(base)]"
        last[action] = number
      }
      text +=
        String(decoding: RecordSeal.sealed(Array((head + body + "}").utf8)), as: UTF8.self) + "\n"
    }
    return text
  }
}
