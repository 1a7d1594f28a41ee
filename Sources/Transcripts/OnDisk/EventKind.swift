/// The name of an event on disk, with the version of its body. A Swift case may be renamed
/// tomorrow; last year's transcripts may not. A body that changes gets a new version beside the
/// old one, which stays readable.
package enum EventKind: String, Sendable, CaseIterable {
  case openedV1 = "opened.1"
  case consentedV1 = "consented.1"
  case addressedV1 = "addressed.1"
  case askedV1 = "asked.1"
  case answeredV1 = "answered.1"
  case heardV1 = "heard.1"
  case ladderLeftV1 = "ladder_left.1"
  case topicClosedV1 = "topic_closed.1"
  case voicedV1 = "voiced.1"
  case withdrewV1 = "withdrew.1"
  case putBackV1 = "put_back.1"
  case correctedV1 = "corrected.1"
  case struckV1 = "struck.1"
  case skippedV1 = "skipped.1"
  case restrictedV1 = "restricted.1"
  case sharesAgainV1 = "shares_again.1"
  case wentOffRecordV1 = "went_off_record.1"
  case cameBackOnRecordV1 = "came_back_on_record.1"
  case notedV1 = "noted.1"
  case rankedV1 = "ranked.1"
  case pausedV1 = "paused.1"
  case resumedV1 = "resumed.1"
  case closedV1 = "closed.1"
  case erasedV1 = "erased.1"
}
