/** What became of a motion, and how it was voted on. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { cs, DEFERRED, NAME, NAMES, NUM, re } from './statement-words.js'

export const outcome: StatementPhrases['outcome'] = {
  defeated: [
    /\b(?:motion|amendment|vote|resolution|proposal|which|and|it|was|were)\b[^.;]{0,60}\b(?:lost|defeated|failed|fails|fell|rejected|refused|voted down|denied|not (?:carried|passed|approved|agreed|accepted|adopted))\b/iu,
    /\b(?:did|does) not (?:carry|pass|agree)\b/iu,
    /\b(?:not (?:agreed|approved|supported|accepted)|turned down|voted down)\b/iu,
    /\b(?:not carried|not approved|not passed|motion (?:fails|failed|lost|dies|died))\b/iu,
    /^(?:lost|defeated|failed|rejected|refused|denied)\b/iu,
    /[–—:-] ?(?:lost|defeated|failed|rejected|refused|denied)\.?$/iu,
    /\b(?:declined|refused|rejected|voted against|turned down)\b/iu,
    /\bfail(?:ed|s) (?:on|by|with|for|due|\d|to (?:carry|pass))/iu,
    cs('\\b(?:LOST|DEFEATED|FAILED|REJECTED|REFUSED|DENIED)\\b'),
    /\b(?:died )?for (?:lack|want) of a second/iu,
    /\bseconded ?: ?(?:nobody|no[- ]one|none)\b/iu,
    /\b(?:no|without a) seconder\b/iu,
    /\bno(?:body| one) seconded\b/iu,
    /\b(?:not seconded|unseconded|no second\b|lack(?:ed|ing)? (?:of )?a second|motion (?:then )?(?:died|dies|lapsed|fell))/iu,
    /\b(?:voted|vote|majority|all) (?:was |were )?against\b/iu,
    /^fell\b/iu,
    cs('\\bFELL\\b'),
    /\bwas (?:seen|perceived|considered|felt|deemed) (?:as |to be )?(?:premature|not necessary|unnecessary|not worth\p{L}*)\b/iu
  ],
  withdrawn: [/\b(?:withdrawn|withdrew|withdraws)\b/iu],
  deferred: [
    re(
      `\\b(?:be|was|were|is|vote|item|decision|to|and|been|matter|application) (?:${DEFERRED.replace('|adjourned', '')}|continued to|adjourned to)\\b`
    ),
    /\b(?:agreed|resolved|moved|motion|decided|voted|seconded) to (?:(?:defer|postpone|table|hold over|lay over)\b|continue (?:the|this) \p{L}+ (?:to|until)\b)/iu,
    re(`^(?:.{1,80} )?${DEFERRED} (?:to|until|till|pending)\\b`),
    /\b(?:agreed|decided|resolved) (?:that .{1,40} would |to )wait\b/iu,
    cs('^(?:[A-Z]+ )?REFER(?:RED|RAL)(?: BACK)? TO\\b'),
    /\b(?:motion|moved|motioned)\b[^;:]{0,100}\bto (?:defer|postpone|table)\b/iu,
    re(`^${DEFERRED}\\b`),
    cs('\\b(?:DEFERRED|POSTPONED|TABLED|REMITTED)\\b'),
    /\bmoved to the (?:next|\p{L}+) meeting\b/iu
  ],
  carried: [
    /(?<!\b(?:be|not|been|to be|if|is to be|have been|had been|has been) )\b(?:carried|carries|passed|passes|approved|adopted|accepted|agreed|ratified|granted|endorsed|elected|confirmed|resolved|upheld)\b(?! (?:away|over|out))/iu,
    /\b(?:all|everyone|everybody) (?:were |was |are |present )?(?:in favou?r|ayes?|voted (?:yes|aye|in favou?r)|agreed|approved)\b/iu,
    /\b(?:meeting|session)\b.{0,20}\badjourned\b/iu,
    /^(?:the )?(?:meeting )?(?:was )?adjourned\b.{0,60}\bmotion\b/iu,
    /\b(?:chosen|selected)\b/iu,
    /\b(?:unanimous|unanimously|nem\.? con)\b/iu,
    /\bno objections?\b/iu,
    // Moved, seconded, carried.
    cs('(?<![\\p{L}])(?:M/S/[CP]|MS[CPU]|M\\. ?S\\. ?[CP])(?![\\p{L}])'),
    /\breceived (?:unanimous )?approval\b/iu,
    /\b(?:none|no one|nobody) (?:opposed|against)\b/iu
  ]
}

export const vote: StatementPhrases['vote'] = {
  counts: [
    /(?<![\p{L}\d])\+1 ?[x×*:=] ?(?<for>\d{1,3})[,; ]{1,3}[-–]1 ?[x×*:=] ?(?<against>\d{1,3})[,; ]{1,3}\+?-?0 ?[x×*:=] ?(?<abstain>\d{1,3})(?!\d)/diu,
    // +1 x3, -1 x0
    /(?<![\p{L}\d])\+1 ?[x×*] ?(?<for>\d{1,3})(?:[,; ]{1,3}\+?-?0 ?[x×*] ?(?<abstain>\d{1,3}))?(?:[,; ]{1,3}[-–]1 ?[x×*] ?(?<against>\d{1,3}))?(?!\d)/diu,
    // +1: 3, 0: 1, -1: 0
    /(?<![\p{L}\d])\+1 ?[:=] ?(?<for>\d{1,3})(?:[,; ]{1,3}\+?-?0 ?[:=] ?(?<abstain>\d{1,3}))?(?:[,; ]{1,3}[-–]1 ?[:=] ?(?<against>\d{1,3}))?(?!\d)/diu,
    re(
      `\\b(?<for>${NUM})(?: (?:members?|votes?|councill?ors?|people|directors?|trustees?|commissioners?))?(?: (?:voted|voting|were))? ?(?:in )?(?:for|favou?r|ayes?|yes|yeas?|approved?|pro)\\b(?: (?:the )?motion)?(?:[,;.):/–-]| and| with){0,6} ?(?<against>${NUM})(?: (?:members?|votes?|councill?ors?|people))?(?: (?:voted|voting|were))? ?(?:against|opposed|oppositions?|nays?|noes|no|nos|con)\\b(?: (?:the )?motion)?(?:(?:[,;.):/–-]| and| with){0,6} ?(?<abstain>${NUM})(?: (?:members?|votes?))? ?(?:abstentions?|abstained|abstaining|abstains?)\\b)?`
    ),
    re(
      `\\b(?:for ?[:=–-]|(?:in favou?r|ayes?|yes|yeas?|favou?r) ?[:=–-]?) ?(?<for>\\d{1,3})(?![\\d/.,:]\\d)\\b[ ,;./|]*(?:(?:and )?(?:against|opposed|nays?|noes|no|nos) ?[:=–-]? ?(?<against>\\d{1,4}|none|nil)\\b)?[ ,;./|]*(?:(?:and )?(?:abstentions?|abstain(?:ed|ing)?|abst?) ?[:=–-]? ?(?<abstain>\\d{1,4}|none|nil)\\b)?`
    ),
    re(
      `\\b(?:vote|votes|voted|tally|passed|carried|approved|failed|count|result|hands|by|unanimously|yes/no)\\b[^.;]{0,40}?[\\s:(](?<![$£€])(?<for>\\d{1,3}) ?[-–—] ?(?<against>\\d{1,3})(?: ?[-–—] ?(?<abstain>\\d{1,3}))?(?![\\d/:-]|\\.\\d)`
    ),
    // CARRIED 6/0
    cs(
      '\\b(?:CARRIED|LOST|DEFEATED|PASSED|ADOPTED|Carried|Lost|Passed|Defeated)(?: [A-Za-z ]{3,40})?,? ?[:–-]? ?\\(?(?<for>\\d{1,2}) ?/ ?(?<against>\\d{1,2})(?: ?/ ?(?<abstain>\\d{1,2}))?(?![\\d/])'
    ),
    re(
      `\\bfor (?<for>\\d{1,3}) ?[/,|;–-] ?against (?<against>\\d{1,3})(?: ?[/,|;–-] ?abst(?:ain(?:ed|ing)?|entions?) (?<abstain>\\d{1,3}))?`
    ),
    re(
      `^[(]?(?<for>\\d{1,3}) ?[-–—] ?(?<against>\\d{1,3})(?: ?[-–—] ?(?<abstain>\\d{1,3}))?[)]?[,;]? (?:motion|vote|passed|passes|carried|approved|in favou?r)\\b`
    ),
    re(
      `\\b(?:passed|carried|vote|votes|approved|failed)[ :–-]{1,3}(?<for>\\d{1,3}), ?(?<against>\\d{1,3}), ?(?<abstain>\\d{1,3})(?![\\d,])`
    ),
    re(`\\bby (?<for>${NUM}) votes? to (?<against>${NUM})(?:,? with (?<abstain>${NUM}) abstentions?)?`)
  ],
  for: [
    re(
      `(?<![£$€.,/\\d])\\b(?<count>${NUM})(?: (?:members?|votes?|councill?ors?|people))?(?: (?:voted|voting|were))? (?:in favou?r|ayes?|for(?=[,.;)]|$| (?:the )?(?:motion|amendment|proposal)))\\b`
    )
  ],
  against: [
    re(
      `\\b(?<count>${NUM})(?: (?:members?|votes?|councill?ors?|people))?(?: (?:voted|voting|were))? (?:against|opposed|nays?|noes|dissenting)\\b`
    ),
    re(`\\b(?:against|opposed|nays?|noes) ?[:=] ?(?<count>\\d{1,3})\\b`)
  ],
  abstain: [
    re(`\\b(?<count>${NUM})(?: (?:members?|votes?|councill?ors?|people))? (?:abstentions?|abstained|abstaining)\\b`),
    re(`\\b(?:abstentions?|abstain(?:ed|ing)?) ?[:=–-] ?(?<count>\\d{1,3})\\b`)
  ],
  margin: [
    re(
      `\\b(?:lost|defeated|rejected|failed) by (?<more>${NUM}) votes? to (?<less>${NUM})(?:,? with (?<abstain>${NUM}) abstentions?)?`
    )
  ],
  none: [/^(?:no|none|nil|zero|no one|nobody|n\/?a)\.?$/iu],
  methods: {
    unanimous: [
      /\bunanim/iu,
      /\ball (?:were )?in favou?r\b/iu,
      /\bnem\.? con\b/iu,
      /\ball (?:agreed|voted (?:yes|aye|in favou?r))\b/iu,
      /(?<!\b(?:make|makes|making|raise[sd]?|submit(?:ted)?|express(?:ed)?) )\bno objections?\b/iu,
      /\bapproved by all\b/iu
    ],
    'roll-call': [/\broll[- ]?call\b/iu, /\brecorded vote\b/iu],
    'show-of-hands': [/\bshow of hands\b/iu, /\bhands raised\b/iu],
    ballot: [/\b(?:secret|paper|written|electronic|mail) ballot\b/iu, /\bby ballot\b/iu],
    voice: [/\bvoice vote\b/iu, /\bviva voce\b/iu, /\bby acclamation\b/iu]
  },
  voters: {
    for: [
      cs(
        `(?:^|[.;] ?|\\b(?:vote|VOTE|[Vv]oting) ?[:–-]? ?)(?:[Aa]yes?|AYES?|[Yy]eas?|YEAS?|[Yy]es|YES|[Ff]or|FOR|[Ii]n favou?r|[Vv]oting [Aa]ye)(?: ?[-–(]? ?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:and )?${NAME}){0,20})`
      )
    ],
    against: [
      cs(
        `(?:^|[.;,] ?)(?:[Nn]ays?|NAYS?|[Nn]oes|NOES|[Nn]o|NO|[Aa]gainst|AGAINST|[Oo]pposed|OPPOSED)(?: ?[-–(]? ?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:and )?${NAME}){0,20})`
      )
    ],
    abstain: [
      cs(
        `(?:^|[.;,] ?)(?:[Aa]bstain(?:ed|ing)?|ABSTAIN(?:ED|ING)?|[Aa]bstentions?|ABSTENTIONS?)(?: ?[-–(]? ?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:and )?${NAME}){0,20})`
      )
    ],
    absent: [
      cs(
        `(?:^|[.;,] ?)(?:[Aa]bsent|ABSENT)(?: ?[-–(]? ?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:and )?${NAME}){0,20})`
      )
    ]
  },
  rollCall: [
    cs(
      `(?<who>${NAME}) ?[–—:-]+ ?(?:(?<for>[Aa]ye|AYE|[Yy]es|YES|[Yy]ea|YEA)|(?<against>[Nn]ay|NAY|[Nn]o|NO)|(?<abstain>[Aa]bstain(?:ed)?|ABSTAIN(?:ED)?)|(?<absent>[Aa]bsent|ABSENT))(?![\\p{L}])`
    )
  ]
}
