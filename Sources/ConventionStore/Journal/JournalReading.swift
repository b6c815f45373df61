import ConventionModel

/// How far the journals of a convention were read, for a ``Journal`` to go on from there.
public struct JournalReading: Sendable {
  let follower: JournalFollower
}
