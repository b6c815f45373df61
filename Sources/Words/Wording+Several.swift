extension Wording {
  /// One thing, and how many more like it: « S1 statut … et 2 de plus ».
  func several(_ what: String, _ more: Int) -> String {
    guard more > 0 else { return what }
    return what + either(" et \(number(more)) de plus", " and \(number(more)) more")
  }
}
