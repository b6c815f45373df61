import ConventionModel
import Testing

@Suite("A long list")
struct LongListTests {
  @Test("It holds what was put in, in order", arguments: [0, 1, 1023, 1024, 1025, 5000])
  func holds(count: Int) {
    let list = LongList(0..<count)
    #expect(list.count == count)
    #expect(Array(list) == Array(0..<count))
    #expect(list == Array(0..<count))
    #expect(list.indices.allSatisfy { list[$0] == $0 })
  }

  @Test("A copy that changes leaves the other as it was")
  func copies() {
    let list = LongList(0..<2000)
    var copy = list
    copy.append(7)
    copy[3] = -1
    #expect(list.count == 2000 && list[3] == 3)
    #expect(copy.count == 2001 && copy[3] == -1 && copy.last == 7)
    #expect(list != copy)
    #expect(list == LongList(0..<2000))
    #expect(Set([list, LongList(0..<2000)]).count == 1)
  }

  @Test("It is written and read as arrays are")
  func literals() {
    let list: LongList = [1, 2, 3]
    #expect(list == [1, 2, 3])
    #expect(Array(list[1...]) == [2, 3])
    #expect(LongList<Int>().isEmpty)
  }
}
