/// A part of the linear text that can be asked for alone.
public enum ReportView: String, CaseIterable, Sendable {
  /// Money in short, alerts, engagements and their actions.
  case dashboard
  /// Every figure of money.
  case finance
  /// Every date, in order.
  case calendar
  /// Every indicator.
  case indicators
  /// What wants attention.
  case alerts
  /// What happened.
  case journal
  /// Parties, signatories, national measures, sources.
  case about
}
