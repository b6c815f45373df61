/// Random numbers that a printed seed brings back (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &self) }

  /// Damages bytes: replaces, removes, inserts, repeats or swaps pieces.
  mutating func mutate(_ bytes: [UInt8], with signs: [[UInt8]]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(3) {
      let position = below(bytes.count)
      switch below(6) {
      case 0 where !bytes.isEmpty: bytes[position] = UInt8(below(256))
      case 1 where !bytes.isEmpty: bytes.remove(at: position)
      case 2 where !bytes.isEmpty:
        let end = min(bytes.count, position + below(12))
        bytes.removeSubrange(position..<end)
      case 3 where !bytes.isEmpty:
        let end = min(bytes.count, position + below(40))
        bytes.insert(contentsOf: bytes[position..<end], at: below(bytes.count))
      default:
        bytes.insert(contentsOf: signs[below(signs.count)], at: min(position, bytes.count))
      }
    }
    return bytes
  }
}
