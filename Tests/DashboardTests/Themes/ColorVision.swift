import Canvas
import Glibc

/// How a person with no cones of one kind sees, after Machado, Oliveira and Fernandes (2009).
enum ColorVision: String, CaseIterable {
  case ordinary, protanopia, deuteranopia, tritanopia

  /// What linear red, green and blue become.
  private var rows: [[Double]] {
    switch self {
    case .ordinary: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours look: 100 times the distance in OKLab; 2 is just noticed.
  func distance(_ one: Color, _ other: Color) -> Double {
    let (left, right) = (lab(one), lab(other))
    return 100 * sqrt(zip(left, right).map { ($0 - $1) * ($0 - $1) }.reduce(0, +))
  }

  private func lab(_ color: Color) -> [Double] {
    let seen = ColorVision.product(rows, ColorVision.linear(color)).map { min(1, max(0, $0)) }
    let cones = ColorVision.product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], seen)
    return ColorVision.product(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones.map { cbrt($0) })
  }

  private static func product(_ rows: [[Double]], _ vector: [Double]) -> [Double] {
    rows.map { row in zip(row, vector).map { $0 * $1 }.reduce(0, +) }
  }

  private static func linear(_ color: Color) -> [Double] {
    guard let (red, green, blue) = color.components else { return [0, 0, 0] }
    return [red, green, blue].map { component in
      let value = Double(component) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
  }
}
