/** All rules, by their ids. A new one is a file beside this one and two lines here. */
import type { Rule } from '../rule.js'
import { abbreviationDefined } from './abbreviation-defined.js'
import { actionDue } from './action-due.js'
import { actionDueAfterMeeting } from './action-due-after-meeting.js'
import { actionOwner } from './action-owner.js'
import { actionOwnerKnown } from './action-owner-known.js'
import { attendanceStated } from './attendance-stated.js'
import { bilingualDates } from './bilingual-dates.js'
import { bilingualItems } from './bilingual-items.js'
import { bilingualNames } from './bilingual-names.js'
import { bilingualNumbers } from './bilingual-numbers.js'
import { documentKind } from './document-kind.js'
import { documentLanguage } from './document-language.js'
import { documentTitle } from './document-title.js'
import { endAfterStart } from './end-after-start.js'
import { headingLevels } from './heading-levels.js'
import { heldAsAnnounced } from './held-as-announced.js'
import { itemHasText } from './item-has-text.js'
import { itemNumberGap } from './item-number-gap.js'
import { itemNumberOrder } from './item-number-order.js'
import { itemNumberRepeated } from './item-number-repeated.js'
import { meetingBody } from './meeting-body.js'
import { meetingChair } from './meeting-chair.js'
import { meetingDate } from './meeting-date.js'
import { meetingPlace } from './meeting-place.js'
import { meetingTime } from './meeting-time.js'
import { motionMover } from './motion-mover.js'
import { motionOutcome } from './motion-outcome.js'
import { motionSeconder } from './motion-seconder.js'
import { moverNotSeconder } from './mover-not-seconder.js'
import { moverPresent } from './mover-present.js'
import { nextMeetingAfter } from './next-meeting-after.js'
import { nextMeetingStated } from './next-meeting-stated.js'
import { noComments } from './no-comments.js'
import { noHiddenText } from './no-hidden-text.js'
import { noTrackedChanges } from './no-tracked-changes.js'
import { notDraft } from './not-draft.js'
import { openActionFollowedUp } from './open-action-followed-up.js'
import { outcomeMatchesVotes } from './outcome-matches-votes.js'
import { pdfScanned } from './pdf-scanned.js'
import { pdfTagged } from './pdf-tagged.js'
import { personalAddress } from './personal-address.js'
import { personalEmail } from './personal-email.js'
import { personalPhone } from './personal-phone.js'
import { presentOrApologies } from './present-or-apologies.js'
import { previousMeetingDate } from './previous-meeting-date.js'
import { previousMinutesApproved } from './previous-minutes-approved.js'
import { quorumMet } from './quorum-met.js'
import { recommendationAddressee } from './recommendation-addressee.js'
import { recommendationCount } from './recommendation-count.js'
import { signatureImage } from './signature-image.js'
import { tallyMatchesList } from './tally-matches-list.js'
import { votersMatchCounts } from './voters-match-counts.js'
import { votesWithinPresent } from './votes-within-present.js'
import { weekdayMatchesDate } from './weekday-matches-date.js'

export const allRules: readonly Rule[] = [
  abbreviationDefined,
  actionDue,
  actionDueAfterMeeting,
  actionOwner,
  actionOwnerKnown,
  attendanceStated,
  bilingualDates,
  bilingualItems,
  bilingualNames,
  bilingualNumbers,
  documentKind,
  documentLanguage,
  documentTitle,
  endAfterStart,
  headingLevels,
  heldAsAnnounced,
  itemHasText,
  itemNumberGap,
  itemNumberOrder,
  itemNumberRepeated,
  meetingBody,
  meetingChair,
  meetingDate,
  meetingPlace,
  meetingTime,
  motionMover,
  motionOutcome,
  motionSeconder,
  moverNotSeconder,
  moverPresent,
  nextMeetingAfter,
  nextMeetingStated,
  noComments,
  noHiddenText,
  noTrackedChanges,
  notDraft,
  openActionFollowedUp,
  outcomeMatchesVotes,
  pdfScanned,
  pdfTagged,
  personalAddress,
  personalEmail,
  personalPhone,
  presentOrApologies,
  previousMeetingDate,
  previousMinutesApproved,
  quorumMet,
  recommendationAddressee,
  recommendationCount,
  signatureImage,
  tallyMatchesList,
  votersMatchCounts,
  votesWithinPresent,
  weekdayMatchesDate
] as Rule[]
