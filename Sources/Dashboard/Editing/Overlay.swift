import ConventionModel

/// Something over the screen that takes the keys until it is answered.
enum Overlay: Hashable, Sendable {
  /// One of several values to choose.
  case picker(Picker)
  /// Lines to fill in.
  case form(Form)
  /// Yes or no.
  case question(Question)
  /// Everything that can be done or gone to.
  case palette(Palette)
  /// Quick filters, or orders.
  case menu(Menu)
  /// What a table would change.
  case importing(ImportReview)
  /// The settings.
  case settings(SettingsPanel)
  /// What an earlier session did not save.
  case offer(Offer)
}

/// What an edit is about, as it stood when the person began it.
///
/// What happens meanwhile is not part of it: the journal then says so and the person is asked.
struct Subject: Hashable, Sendable {
  /// The actions, milestones or indicators to be changed.
  let targets: [Target]
  /// The convention when the edit began.
  let seen: Situation
}

/// A list of values of a field, one letter each.
struct Picker: Hashable, Sendable {
  /// A value to choose.
  struct Choice: Hashable, Sendable {
    /// Its letter.
    let letter: Character
    /// The value as journals write it; nil for « non renseigné ».
    let value: String?
  }

  let field: Field
  let subject: Subject
  let choices: [Choice]
  /// Place of the highlighted choice.
  var highlighted: Int
}

/// Lines to fill in, one after the other.
struct Form: Hashable, Sendable {
  /// What the lines become.
  enum Purpose: Hashable, Sendable {
    /// A value of a field.
    case field(Field)
    /// Results of an indicator: result, numerator, denominator, target.
    case indicator
    /// An amount: funder, year, stage, amount.
    case amount
    /// A note.
    case note
    /// A note that must not leave.
    case privateNote
    /// A decision.
    case decision
    /// A follow-up: what, who, by when.
    case followUp
    /// A milestone: title, due date.
    case milestone
    /// The day to be shown.
    case asOf
    /// The day since when changes are marked.
    case since
    /// A name for the view on screen.
    case viewName
    /// A meeting: kind, day, people present, order; the actions that a filter would leave.
    case meeting(shown: [String])
    /// A file for the minutes of a meeting; the name that the person was told exists.
    case minutes(session: String, replacing: String?)
    /// The file of a table.
    case importTable
  }

  /// A line of a form.
  struct Line: Hashable, Sendable {
    /// What it asks for.
    let label: FormLabel
    /// What was typed, or what stood there before.
    var text = ""
    /// Whether nothing was typed yet: the first character then takes the place of what stood there.
    var isUntouched = false
    /// Why it cannot be taken as it is, in words.
    var fault: String?
    /// How many of its characters stand behind the cursor.
    var behind = 0
  }

  let purpose: Purpose
  let subject: Subject
  var lines: [Line]
  /// The line being typed in.
  var current = 0
  /// Whether the lines hold what stands now, so that emptying one clears it.
  var opensPresentValue = true
}

/// What a line of a form asks for.
enum FormLabel: Hashable, Sendable {
  case field(Field)
  case text, what, who, by, title, funder, year, stage, amount, day, name
  case meetingKind, present, order, file, tableFile
}

/// Something to confirm: what somebody else did meanwhile, and what would replace it.
struct Question: Hashable, Sendable {
  /// What stands now and was not seen before.
  let others: [JournalRecord]
  /// The convention as the question shows it; what comes later is asked about in its turn.
  let seen: Situation
  /// What the person wants to write.
  let drafts: [Draft]
}

/// Something that could not be saved: it is kept until it is, or until the person gives it up.
struct Unsaved: Hashable, Sendable {
  let drafts: [Draft]
  /// Why, in words.
  let reason: String
}
