import ConventionModel
import Testing

@Suite("Where records stand, by their names")
struct RecordPlacesTests {
  @Test("Each name is found where it first stood, whatever the order and the numbers")
  func found() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = Seeded(seed)
    for _ in 0..<200 {
      var places = RecordPlaces()
      var known: [RecordID: Int] = [:]
      var next: [String: Int64] = [:]
      for index in 0..<60 {
        let replica = ["a", "b", "c"].randomElement(using: &generator) ?? "a"
        let number: Int64 =
          switch Int.random(in: 0..<8, using: &generator) {
          case 0: .random(in: -3...70, using: &generator)
          case 1: [.min, .max, -1, 0].randomElement(using: &generator) ?? 0
          default: next[replica, default: 1]
          }
        if number < 1000 { next[replica] = number + 1 }
        let id = RecordID(replica: replica, number: number)
        #expect(places.add((replica, number), at: index) == (known[id] == nil), "seed \(seed)")
        if known[id] == nil { known[id] = index }
      }
      for (id, index) in known {
        #expect(places.index(of: (id.replica, id.number)) == index, "seed \(seed)")
      }
      for number in -5...80 as ClosedRange<Int64> {
        #expect(
          places.index(of: ("b", number)) == known[RecordID(replica: "b", number: number)],
          "seed \(seed)")
      }
      #expect(places.names == Set(known.keys.map(\.replica)))
      for replica in places.names {
        let numbers = known.keys.filter { $0.replica == replica }.map(\.number).sorted()
        let told = places.numbers(of: replica)
        #expect(told.reduce(0) { $0 + $1.count } == numbers.count, "seed \(seed)")
        #expect(
          numbers.allSatisfy { number in told.contains { $0.contains(number) } }, "seed \(seed)")
        #expect(zip(told, told.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
      }
    }
  }
}
