import type { LintWords } from './words.js'

const list = (words: string) => words.trim().split(/\s+/u)

export const en: LintWords = {
  minutes: /\b(?:minutes?|notes|record|proceedings)\b/iu,
  approved:
    /\b(?:approv\p{L}*|accept\p{L}*|adopt\p{L}*|agree[ds]?|confirm\p{L}*|signed|ratif\p{L}*|correct record|true record|amended|noted|received|passed|read)\b/iu,
  noNextMeeting:
    /\b(?:no (?:further|more) meetings?|(?:next|future) meetings?\b.{0,60}\b(?:to be (?:confirmed|arranged|agreed|announced|advised|decided|determined|set)|tbc|tba|tbd|not (?:yet )?(?:set|fixed|agreed)))/iu,
  nextMeeting: /\b(?:next|following|future|upcoming) (?:\p{L}+ ){0,3}(?:meetings?|call|session|telecon|conference)\b/iu,
  chair:
    /\b(?:chair(?:ed|man|woman|person|ing|s)?|co-chairs?|presid(?:ed|ing|ent)|convenor|convener|moderator|facilitat(?:or|ed)|called (?:the meeting )?to order)\b/iu,
  draft: /\b(?:draft|unconfirmed|unapproved|not yet approved|subject to (?:approval|confirmation))\b/iu,
  streets: list(
    'street st road rd avenue ave lane close drive dr crescent terrace court way place row gardens grove hill mews square park boulevard blvd cottage cottages farm'
  ),
  home: /\b(?:home address|lives at|living at|who lives in|resid(?:es|ing) at|resident of|his home|her home|their home)\b/iu,
  dialIn:
    /\b(?:dial|dial-?in|conference|bridge|meeting id|passcode|pass code|access code|pin|participant code|zoom|teams|webex|gotomeeting|toll|one tap|join by|call in)\b/iu,
  mailboxes: list(
    'info enquiries enquiry admin administrator office contact hello mail post clerk townclerk secretary secretariat committee committees democracy democratic press media support help helpdesk webmaster planning council board members noreply no-reply feedback library reception team chair treasurer minutes meetings council.clerk'
  ),
  signature: /\bsign(?:ed|ature)?s?\b/iu,
  abbreviations: list(
    `UK US USA EU UN GB BBC ITV NHS PDF TV AGM EGM AOB CEO CFO COO CTO CIO HR IT PR VAT GDP DVD CD PC ID FAQ URL HTML XML CSV JSON API ISBN
     AM PM BST GMT UTC EST EDT CST PST PDT CET TBC TBA TBD NB PS RSVP PO MP MPS MS AS MEP QC KC JP OBE MBE CBE BA BSC MA MSC PHD MD DR MR MRS
     OK SMS GPS DIY LED UPS USB CCTV ATM PIN BT AD BC JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE TUES WED THU THUR THURS FRI SAT SUN
     II III IV VI VII VIII IX XI XII NO YES N/A NA REF RE CC FYI DOB COVID AIDS HIV DNA IBM NASA FBI CIA NATO UNESCO PTA GP GPS TO DO THE AND OF FOR IN ON AT BY IS BE`
  ),
  seconded: /\b(?:second(?:ed|s|er|ing)?|2nd(?:ed)?)\b/iu,
  moved: /\b(?:mov(?:ed|es|er|ing)|proposed|proposer|motioned|motions?(?= (?:by|from)))\b/iu,
  settled:
    /\b(?:carried|carries|pass(?:ed|es)|approved|adopted|agreed|accepted|defeated|fail(?:ed|s)|lost|withdrawn|tabled|deferred|denied|rejected|unanimous(?:ly)?|ayes?|nays?|in favou?r|all for|voted|abstain\p{L}*|abstentions?|\d{1,3} ?[-–] ?\d{1,3}(?: ?[-–] ?\d{1,3})?)\b/iu,
  mobile: /\b(?:mobile|cell(?:phone)?|home (?:phone|number)|at home)\b/iu,
  motion: /\b(?:motions?|motioned|mov(?:ed|es)|proposed (?:by|that))\b/iu,
  everybody:
    /^(?:all|everyone|everybody|all (?:members|present|attendees|participants|partners)|members|group|committee|board|team|tbc|tbd)\b/iu,
  formalItems:
    /^(?:apologies|welcome|introductions?|any other business|a\.?o\.?b\.?|close|closing|end|adjourn\p{L}*|call to order|roll call|declarations?|public (?:comment|participation|session)|questions?|correspondence|date of|next meeting|matters arising|announcements|attendance|present|break|lunch)\b/iu
}
