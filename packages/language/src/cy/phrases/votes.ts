/** What became of a motion, and how it was voted on. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { cs, NAME, NAMES, NUM, re } from './statement-words.js'

export const outcome: StatementPhrases['outcome'] = {
  defeated: [
    /\b(?:collwyd|syrthiodd|trechwyd|methodd)\b/iu,
    /\b(?:gwrthodwyd|gwrthododd|wrthod|gwrthod|drechu)\b/iu,
    /\bni (?:chytunwyd|chefnogwyd|phenderfynwyd|chariodd|phasiodd|chariwyd|phasiwyd|dderbyniwyd|chytunwyd|chymeradwywyd)\b/iu
  ],
  withdrawn: [/\b(?:tynnwyd|tynnodd|dynnu|tynnu)\b.{0,30}\byn ôl\b/iu],
  deferred: [
    /^(?:gadawyd|cariwyd|symudwyd|daliwyd)\b[^.;]{1,80} (?:tan|hyd) /iu,
    /\b(?:gohiriwyd|gohirio|ohirio|gohirir)\b/iu
  ],
  carried: [
    /\b(?:cariwyd|pasiwyd|derbyniwyd|cytunwyd|cymeradwywyd|penderfynwyd|mabwysiadwyd|etholwyd|penodwyd|cytunodd|gytunwyd|arwyddwyd|llofnodwyd|cymeradwyodd|penderfynodd|cadarnhawyd)\b/iu,
    /\byn unfrydol\b/iu,
    /\bcytunodd pawb\b/iu,
    /\bph?awb (?:o blaid|yn gytûn|yn gytun|yn unfryd|'n gytûn)\b/iu,
    /\b(?:gymeradwyo'?n? |chymeradwyo|cymeradwyo'n unfrydol)/iu
  ]
}

export const vote: StatementPhrases['vote'] = {
  counts: [
    re(
      `\\bo blaid ?[:=–-]? ?(?<for>\\d{1,4})\\b[ ,;./|]*(?:(?:ac? )?yn erbyn ?[:=–-]? ?(?<against>\\d{1,4}|dim)\\b)?[ ,;./|]*(?:(?:ac? )?(?:ymatal(?:iadau)?|yn ymatal|ymataliodd) ?[:=–-]? ?(?<abstain>\\d{1,4}|dim)\\b)?`
    ),
    re(
      `\\b(?<for>${NUM})(?: (?:pleidlais|aelod|o bleidleisiau|cynghorydd))? o blaid(?:[,;.]| ac?| gyda){0,6} ?(?<against>${NUM})(?: (?:pleidlais|aelod|o bleidleisiau|cynghorydd))? yn erbyn(?:(?:[,;.]| ac?| gyda){0,6} ?(?<abstain>${NUM})(?: (?:yn|wedi))? ?ymatal\\p{L}*)?`
    ),
    re(
      `\\b(?<for>${NUM}) dros [^,;.]{0,50}[,;] ?(?:ac? )?(?<against>${NUM}) (?:yn erbyn|dros)\\b(?:[^,;.]{0,50}[,;] ?(?:ac? )?(?<abstain>${NUM}) (?:yn |wedi )?ymatal)?`
    ),
    re(
      `\\b(?:pasiwyd|cariwyd|pleidlais|pleidleisiwyd|derbyniwyd|collwyd|gwrthodwyd)\\b[^.;\\d]{0,30}(?<for>\\d{1,3})(?: ?[-–—] ?| i )(?<against>\\d{1,3})(?: ?[-–—] ?(?<abstain>\\d{1,3}))?(?![\\d/:-]|\\.\\d)`
    ),
    re(
      `\\bo (?<for>${NUM}) (?:pleidlais|bleidlais) i (?<against>${NUM})(?:,? gydag? (?<abstain>${NUM}) (?:yn ymatal|ymataliad))?`
    )
  ],
  for: [re(`\\b(?<count>${NUM})(?: (?:pleidlais|aelod))? o blaid\\b`)],
  against: [re(`\\b(?<count>${NUM})(?: (?:pleidlais|aelod))? yn erbyn\\b`)],
  abstain: [re(`\\b(?<count>${NUM})(?: aelod)? (?:yn ymatal|wedi ymatal|ymataliad)\\b`)],
  margin: [
    re(
      `\\b(?:collwyd|gwrthodwyd)\\b.{0,40}\\bo (?<more>${NUM}) (?:pleidlais|bleidlais) i (?<less>${NUM})(?:,? gydag? (?<abstain>${NUM}) (?:yn ymatal|ymataliad))?`
    )
  ],
  none: [/^(?:dim|neb)\.?$/iu],
  methods: {
    unanimous: [/\bunfryd/iu, /\bph?awb (?:yn gytûn|o blaid)\b/iu],
    'roll-call': [/\bpleidlais (?:gofrestredig|wedi'i chofnodi|gofnodedig)\b/iu],
    'show-of-hands': [/\b(?:codi|dangos) dwylo\b/iu],
    ballot: [/\b(?:pleidlais|bleidlais) (?:gudd|bapur|ysgrifenedig)\b/iu],
    voice: [/\bpleidlais lafar\b/iu]
  },
  voters: {
    for: [
      cs(
        `(?:^|[.;] ?)(?:O blaid|O BLAID|Dros)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?:Y )?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
      )
    ],
    against: [
      cs(
        `(?:^|[.;,] ?)(?:[Yy]n erbyn|YN ERBYN)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
      )
    ],
    abstain: [
      cs(
        `(?:^|[.;,] ?)(?:[Yy]matal|[Yy]n ymatal|YMATAL)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
      )
    ],
    absent: [
      cs(
        `(?:^|[.;,] ?)(?:[Aa]bsennol|[Yy]n absennol)(?: ?\\(?\\d{1,3}\\)?)? ?[:–-] ?(?<who>${NAMES}(?:[,;] (?:ac? )?${NAME}){0,20})`
      )
    ]
  },
  rollCall: [
    cs(
      `(?<who>${NAME}) ?[–—:-]+ ?(?:(?<for>[Oo] blaid|[Ii]e|[Dd]ros)|(?<against>[Yy]n erbyn|[Nn]a)|(?<abstain>[Yy]matal)|(?<absent>[Aa]bsennol))(?![\\p{L}])`
    )
  ]
}
