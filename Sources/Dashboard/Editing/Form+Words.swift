import ConventionModel
import Words

extension Dashboard {
  /// What a form is about, in a few words.
  func title(of purpose: Form.Purpose) -> String {
    switch purpose {
    case .viewName: wording.finding(.saveView)
    case .meeting: wording.meeting(.newMeeting)
    case .minutes: wording.minutes(.title)
    case .importTable: wording.table(.importTitle)
    case .export(let request): name(of: request.document, request.format, request.profile)
    default: wording.heading(purpose.title)
    }
  }
}

extension Form.Purpose {
  var title: Heading {
    switch self {
    case .field: .editTitle
    case .indicator: .indicatorsTitle
    case .amount: .amountLabel
    case .note: .noteLabel
    case .privateNote: .privateNote
    case .decision: .decisionLabel
    case .followUp: .followUpLabel
    case .milestone: .newMilestone
    case .asOf: .asOfTitle
    case .since, .viewName, .meeting, .minutes, .importTable, .export: .sinceTitle
    }
  }

  /// What can be typed, for those who wonder.
  var example: Message? {
    switch self {
    case .asOf, .since: .pastExample
    case .followUp, .milestone, .field(.due), .field(.start): .dayExample
    case .amount: .amountExample
    case .meeting: .meeting(.formExample)
    case .minutes: .meeting(.fileExample)
    case .field(.progress): .progressExample
    default: nil
    }
  }
}
