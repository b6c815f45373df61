import Canvas
import ConventionModel
import Typography
import Words

/// The sign and the role of each state: a glyph and a word before it is a colour.
extension GlyphSet {
  func mark(of status: Reported<Status>) -> String {
    switch status {
    case .notReported: self == .unicode ? "∅" : "."
    case .notApplicable: "/"
    case .value(let status): mark(of: status)
    }
  }

  func mark(of status: Status) -> String {
    switch (status, self) {
    case (.planned, .ascii): "o"
    case (.planned, _): "○"
    case (.inProgress, .unicode): "◐"
    case (.inProgress, .box): "►"
    case (.inProgress, .ascii): ">"
    case (.onHold, .unicode): "‖"
    case (.onHold, _): "="
    case (.blocked, .ascii): "#"
    case (.blocked, _): "■"
    case (.done, .unicode): "●"
    case (.done, .box): "√"
    case (.done, .ascii): "*"
    case (.dropped, .unicode): "×"
    case (.dropped, _): "x"
    }
  }
}

extension Role {
  init(_ status: Reported<Status>) {
    self =
      switch status {
      case .value(.planned): .statusPlanned
      case .value(.inProgress): .statusInProgress
      case .value(.onHold): .statusOnHold
      case .value(.blocked): .statusBlocked
      case .value(.done): .statusDone
      case .value(.dropped): .statusDropped
      case .notReported, .notApplicable: .statusNone
      }
  }

  init(_ meteo: Reported<Meteo>) {
    self =
      switch meteo {
      case .value(.secured): .meteoSecured
      case .value(.achievable): .meteoAchievable
      case .value(.supportNeeded): .meteoSupportNeeded
      case .value(.compromised): .meteoCompromised
      case .notReported, .notApplicable: .meteoNone
      }
  }
}
