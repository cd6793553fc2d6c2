import { personPattern, type StatementPhrases } from '../../phrases/statements.js'
import { doing, doingPattern, idle } from './verbs.js'

const titles =
  'Cllrs?|Councill?ors?|County Cllrs?|Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Prof|Professor|Rev|Revd|Sir|Dame|Lord|Lady|Members?|Board Members?|Council ?[Mm]embers?|Council ?(?:wo)?man|Commissioners?|Directors?|Trustees?|Aldermen|Alderman|Ald|Supervisors?|President|Vice[- ]President|Vice[- ]Chair|Chair|Chairman|Chairwoman|Chairperson|Vice[- ]Chair(?:man|woman|person)?|Mayor|Deputy Mayor|Treasurer|Secretary|Senators?|Representatives?|Reps?|Delegates?|Governors?|Judge|Capt|Lt|Col|Sgt|Justice|Deacon|Brother|Sister|Pastor|Regents?|Officer|Chief|Selectm[ae]n|Freeholder|Aldermember|Assemblym[ae]n|Hon|the'
const NAME = personPattern(titles, 'van|von|de|der|den|la|le|di|da|del|ap|ab|ferch|bin|al|y')
/** One or several names with posts between commas left out. */
const NAMES = `${NAME}(?:(?:, | & | and |/| ?/ ?|, and )${NAME}){0,5}`
const NUM =
  '(?:\\d{1,4}|no|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|all but one)'
const ADVERBS =
  '(?:(?:also|read and|then|further|subsequently|therefore|jointly|generally|unanimously|formally|provisionally|mutually|duly|all|both|again|now|so|hereby|accordingly|collectively|overwhelmingly|broadly|informally|have|discussed,? and|considered,? and|reviewed,? and|noted,? and|debated,? and|received,? and)[ ,]{1,2}){0,3}'
const GROUPS =
  '(?:group|committee|board|council|cabinet|panel|members|councill?ors|cllrs|trustees|directors|governors|commissioners|commission|assembly|sub-?committee|forum|team|meeting|participants|attendees|audience|association|society|club|executive|partners|partnership|delegates|representatives|officers|shareholders|membership|congregation|parents|federation|consortium|alliance|network|caucus|senate|corporation|steering group|working group|project group|task ?force|technical committee|house|chamber|authority|directorate|collegium|developers|institute)'

const re = (source: string, flags = 'iu') => new RegExp(source, flags)
/** Case tells. */
const cs = (source: string) => new RegExp(source, 'u')

export const statements: StatementPhrases = {
  articles: [/^the /iu, /^an? (?=\p{Lu})/u],
  joins: ['and', '&'],
  decision: {
    labels: [
      /^(?:decision|resolution|agreement|motion)\s?(?:no\.?\s?|number\s?|#\s?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?\s?(?:[:.]|\s[–—-])\s*/iu,
      /^(?:decision|decisions)(?:\s(?:made|taken|reached|of the (?:board|committee|council|meeting)))?\s?(?::|[–—-]\s|\s[–—-])\s*[–—-]?\s*/iu
    ],
    resolved: [
      /^(?:(?:it was|and|now,?|therefore,?|then|further|be it|let it be|upon (?:a )?(?:vote|motion),?(?: it was)?|unanimously)\s){0,4}(?:unanimously\s)?reso(?:l)?ved(?:\sfurther)?(?:\sunanimously)?(?:\saccordingly)?(?=[\s:,.;–—-]|$)/iu,
      /^(?:and\s)?be it (?:further )?resolved\b/iu
    ],
    resolvedInside: [/\b(?:now,? )?therefore,? (?:let it )?be it (?:further )?resolved\b/iu],
    capitals: [
      cs(
        '(?<![\\p{L}-])(?:RESOLVED|RESOVED|AGREED|APPROVED|ACCEPTED|ADOPTED|CARRIED|ENDORSED|RATIFIED|DECIDED|GRANTED|DENIED|CONFIRMED|DEFERRED|REJECTED|ELECTED|REFUSED|DEFEATED|LOST|WITHDRAWN|POSTPONED|CONTINUED|RECEIVED AND APPROVED)(?![\\p{L}-])'
      )
    ],
    opensList: [
      re(
        `(?:agreed|resolved|decided|approved|endorsed)(?: (?:upon|on|that|to|the following|as follows|the following (?:decisions|points|actions|principles)))? ?[:–—-]{1,2}$`
      )
    ],
    agreed: [
      re(
        `\\b(?:it|this) (?:was|is|were) ${ADVERBS}(?:proposed,? (?:seconded )?and )?(?:agreed|decided|resolved|determined|concluded|accepted)(?: unanimously| in principle| upon| by all)?\\b`
      ),
      re(`\\bit is (?:discussed,? ?(?:and,? )?)?agreed\\b`),
      re(`\\band (?:it was )?(?:unanimously )?(?:agreed|resolved) (?:unanimously )?(?:that|to)\\b`),
      re(
        `\\bthere (?:was|is) (?:a )?(?:general |unanimous |wide |broad |full |clear |strong |rough )?(?:agreement|consensus) (?:that|to|on|for|with|among)\\b`
      ),
      re(`\\b(?:a|the|general|rough|group|broad) consensus (?:was|is|is that|was that|was reached)\\b`),
      re(
        `^(?:all |unanimously |also |further |generally |everyone |everybody ){0,4}(?:agreed|decided|resolved|voted) (?:that|to|on|not|upon|unanimously|by|in favou?r)\\b`
      ),
      re(`^(?:a |the )?(?:vote was taken|consensus)(?::| is | was | to | that )`),
      re(
        `\\b(?:was|were) (?:unanimously )?agreed (?:upon|by (?:all|the (?:group|committee|board|council|meeting|members))|as (?:a|an) (?:true|correct|accurate))\\b`
      ),
      re(
        `^(?:the )?(?:[\\p{L}\\d'’-]+ ){1,14}(?:was|were|is) ${ADVERBS}agreed(?: (?:without|as|with|subject|unanimously|by|after|following)\\b.{0,80})?[.;]?$`
      ),
      re(`\\b(?:was|were) (?:deemed|considered) not worth\\b`),
      re(`\\bdecision (?:was )?(?:made|taken|reached) (?:that|to|not to)\\b`)
    ],
    agreedBy: [
      re(
        `^(?<who>[^.;:!?()]{1,90}?)(?: ?\\([^()]{1,30}\\))? ${ADVERBS}(?:agree|agreed|approved|approve|accepted|adopted|endorsed|ratified|resolved|decided|voted|authori[sz]ed|granted|denied|rejected|deferred|opted|elected|appointed|re-elected|co-opted|AGREED|APPROVED|ACCEPTED)(?: unanimously| in principle| all together)?(?= \\d| (?:that|to|the|on|upon|with|not|by|in favou?r|unanimously|against|a|an|this|these|those|its|their|as|all|both|it|him|her|payment|minutes|and|for|option|proposals?|changes?|recommendations?|applications?)\\b|:|,|\\.?$)`
      ),
      re(
        `^(?<who>[^.;:!?()]{1,90}?) (?:were|was|are|is) (?:all |both |unanimously |fully |generally |broadly )?(?:in agreement|in favou?r|agreed) (?:that|to|with|of|on)\\b`
      ),
      re(
        `^(?<who>[^.;:!?()]{1,90}?) (?:came to|reached|made) (?:an? |the )?(?:agreement|decision|consensus) (?:that|to|on|not)\\b`
      ),
      re(
        `^(?<who>[^.;:!?()]{1,90}?) (?:gave|have) (?:its|their|unanimous|full|formal) (?:approval|consent|agreement)\\b`
      )
    ],
    approved: [
      re(
        `\\b(?:was|were|be|(?:is|are) (?:hereby|unanimously)|be and hereby (?:is|are)|be and the same (?:is|are)) ${ADVERBS}(?:approved|accepted|adopted|ratified|endorsed|voted in|taken as read)\\b(?: (?:by|as|with|subject|and|for|unanimously|without)\\b)?(?:(?<=by) (?:the )?(?<by>[^.,;()]{1,60}))?`
      ),
      re(
        `\\b(?:minutes|notes|record|agenda|accounts|accounting statement|statement)\\b[^.;]{0,160}? (?:was|were|be|is|are) ${ADVERBS}(?:agreed|confirmed|signed|accepted|approved|received and approved|moved as|proposed as|passed|taken as)\\b`
      ),
      re(
        `\\b(?:was|were|be|and) (?:[\\p{L}]{1,20} (?:and )?){0,3}(?:confirmed|signed|accepted|agreed|approved|taken|adopted|recorded) (?:and signed )?(?:by the chair(?:man|person)? )?as (?:being )?(?:a|an|the) (?:true|correct|accurate|fair)\\b`
      ),
      re(
        `\\b(?:received|met with|given|gained|had) (?:the )?(?:unanimous|full|general) (?:approval|agreement|support|consent)\\b`
      ),
      re(`^approved by all\\b`),
      re(
        `(?:^|: |– )(?:proposal|recommendation|request|application|report|minutes|notes|budget|agenda|plan|motion|policy|invoices?|bills|payments?)\\b[^.;:]{0,100} (?:approved|accepted|adopted|agreed|ratified|confirmed|passed)\\b`
      ),
      re(`\\bby (?:consensus|acclamation|acclimation|common consent|unanimous consent)\\b`)
    ],
    verdict: [
      re(
        `^[–—-]{0,2} ?(?:(?:all|both|unanimously|duly|also|was|were|motion|item|everyone|everybody|all (?:present|members|cllrs|councillors)|amended (?:and|&)|recommendation) ){0,2}(?:approved|accepted|agreed|confirmed|adopted|ratified|carried|granted|passed|denied|refused|rejected|deferred|withdrawn|lost|defeated|resolved|elected|laid over|held over|postponed|tabled|endorsed|nem\\.? con\\.?|unanimous(?:ly)?)(?: (?:and|&) (?:signed|agreed|approved|accepted|adopted|carried)\\b[^.]{0,60}| unanimously| as [^.]{1,60}| by [^.]{1,60}| with [^.]{1,60}| subject to [^.]{1,80}| until [^.]{1,60}| for [^.]{1,60}| \\([^()]{1,40}\\)| as amended|,? (?:[–-] )?(?:by (?:a )?(?:vote of )?)?\\(?\\d{1,3} ?[–-] ?\\d{1,3}(?: ?[–-] ?\\d{1,3})?\\)?| nem\\.? con\\.?)?[.!]{0,2}$`
      )
    ],
    verdictOnAll: [/\ball (?:approved|agreed|accepted|noted|carried)\b/iu],
    endsInVerdict: [
      re(
        `(?: [–—-]{1,2} ?|: ?|, ?|\\. ?|\\()(?:(?:all|both|unanimously|was|were|duly|which was|this was|and|proposal) ){0,2}(?:approved|accepted|agreed|confirmed|adopted|ratified|carried|granted|denied|refused|rejected|deferred|nem\\.? con\\.?|unanimously)(?: (?:and|&) signed[^.]{0,40}| unanimously| as [^.]{1,40})?\\)?[.!]?$`
      )
    ],
    elected: [
      re(
        `\\b(?:was|were|is|are|be) ${ADVERBS}(?:elected|re-?elected|co-?opted|voted in|nominated and elected|elected unopposed)\\b`
      ),
      re(
        `\\b(?:was|were|is|are|be) ${ADVERBS}(?:appointed|re-?appointed)(?: as| (?:the |a |an |our )?(?:ex-officio |acting |new )?(?:vice|chair\\p{L}*|secretary|treasurer|directors?|representatives?|members?|auditors?|clerk|president|officers?|trustees?)| to (?:the|serve|represent|act))\\b`
      ),
      re(`^(?:elected|re-?elected|appointed|co-?opted)(?: as)?: (?=\\S)`),
      re(
        `\\b(?:following|new) (?:candidates|officers|members|directors|trustees) (?:was|were|are) (?:duly )?(?:elected|appointed)\\b`
      )
    ],
    notAfter: [
      re(
        `(?:\\b(?:had|has|have|having|they've|we've)(?: (?:already|previously|also|now|just|since|not|now|recently|all|never|yet|subsequently|formally)){0,3}(?: been)?(?: (?:already|previously|also|now|just|formally|recently)){0,3}|\\b(?:to|not|yet|once|if|when|whether|until|before|after|as|previously|already|pre|being|should|would|will|could|can|may|might|shall|unless|awaiting|formerly|originally|recently|newly|provided|must|cannot|can't|didn't|don't|wouldn't|never|last year|previous) (?:be |been |being |formally |have been )?|\\bpre-|\\b(?:if|whether|unless|once|until)\\b[^,;.]{0,60}|\\b(?:when|since|after|before) (?:it|this|that|they|the \\p{L}+) (?:was |were )?|^no(?:ne|thing)?\\b[^.;]{0,60})$`
      )
    ],
    notBefore: [
      re(
        `^ ?(?:to (?:differ|disagree)|with (?:him|her|them|that comment|this comment|this view|the comments?|the view)|at (?:the|our|its|a|that) (?:last|previous|earlier|prior|above|\\p{L}+ meeting)|in (?:19|20)\\d\\d|last (?:year|month|week)|earlier|herein|hereto|upon herein|conditions|stipulations|(?:development|planning|supplier|list|plan|vendor)s? (?:and|list)\\b)`
      )
    ],
    perfect: [/^ ?(?:has|have)(?: all| now| also| both)?(?= |$)/iu],
    elsewhere: [
      /\b(?:at|during|from|in) (?:the|our|its|their|a|that) (?:last|previous|earlier|prior) (?:\p{L}+ ){0,2}(?:meeting|session|call)\b.{0,60}\bagreed\b/iu,
      /\b(?:at|in) (?:the|our) (?:last|previous) (?:\p{L}+ ){0,2}meeting,? (?:it|we|the)\b/iu,
      /\b(?:reminded|recalled|reiterated|recapped)\b.{0,80}\bagreed\b/iu
    ],
    meetingSubjects: [
      re(
        `^(?:(?:all|both|most|every|each|many) (?:of )?)?(?:the |its |our |these )?(?<own>${GROUPS})(?: (?:members?|present|in attendance|of the (?:board|committee|council|public)|and (?:\\p{L}+ ){0,3}members))*$`
      ),
      /^(?:we|all|everyone|everybody|all present|those present|all in attendance|all of us|both parties|all parties|all agreed|the majority(?: of \p{L}+)?|majority|they all|we all|all \d{1,3}|the meeting|the vast majority(?: of .{1,30})?|most of the participants|unanimously|group)$/iu
    ],
    acceptsRecommendations: [
      /\b(?:accepted|approved|endorsed|agreed|adopted|be (?:accepted|approved|endorsed|agreed|adopted))\b.{0,60}\brecommendations?\b/iu,
      /\brecommendations?\b.{0,60}\b(?:accepted|approved|endorsed|agreed|adopted)\b/iu
    ],
    onlyNotes: [/^ ?(?:to |that )?(?:the )?(?:note|thank|welcome|discuss|congratulate|consider)\b/iu]
  },
  motion: {
    stems: [
      /mov|motion|propos|prop\b|second|2nd|1st|first|nominat|\bm[/.,]? ?s\b|msc|msp|question|vote|\bsec\b|\([A-Z]{2,3}\)/iu
    ],
    movers: [
      cs(
        `\\b(?:[Mm]oved|MOVED|[Mm]otioned|[Mm]otion|MOTION|[Ff]irst(?:ed)?|[Mm]otion (?:was |is )?(?:duly )?(?:made|provided|offered|introduced|brought|put forward|proposed|moved)|[Mm]ove|1st|[Nn]ominated)(?: (?:was|is|to \\p{Ll}+(?: [\\p{L}\\d'’-]+){0,6}?|so|made|put forward|proposed|offered|for approval|duly|provided)){0,3} [Bb]y:? (?<mover>${NAME})`
      ),
      cs(`\\b(?:[Oo]n|[Uu]pon) (?:a |the )?(?:[Mm]otion|MOTION) (?:of|by|from|made by|duly made by) (?<mover>${NAME})`),
      cs(
        `(?<![\\p{L}])(?:[Mm]over|[Mm]oved|MOVED|[Mm]otion(?: by)?|MOTION(?: BY)?|MOVED BY|[Mm]oved [Bb]y) ?[:–-] ?(?<mover>${NAME})`
      ),
      cs(
        `(?<mover>${NAME})(?:, [^,;:.]{1,50},)? (?:then |also |so |duly |formally |hereby |therefore )?(?:(?:moved|MOVED|moves)(?= (?:to|that|for|approval|adoption|acceptance|introduction|and|we|items?|an?|it|recommendation|seconded|no|passage|staff|the (?:motion|adoption|approval|recommendations?|minutes|items?|resolution|following|amendment|report|previous|question|nomination|acceptance|agenda|consent|matter|bills?|budget|meeting))\\b|[,.;:]|$)|motioned|motions|made (?:a|the|an?other) [Mm]otion|makes (?:a|the) [Mm]otion|offered (?:a|the) [Mm]otion|entered a motion|put forth (?:a|the) motion|put forward (?:a|the) motion|called for a motion and)(?=[ ,.;:])(?! (?:on|into|away|from|house|here|out|back|forward|up|over|around|down|off|in)\\b)`
      )
    ],
    proposers: [
      cs(
        `\\b(?:[Pp]roposed|PROPOSED|[Pp]roposer|PROPOSER|[Pp]rop)(?: and agreed| for approval)?(?: [Bb]y:? | BY:? | ?: ?| ?[–-] | ?\\(|\\. ?)(?<mover>${NAME})`
      ),
      cs(
        `(?<mover>${NAME})(?:, [^,;:.]{1,50},)? (?:then |also |duly |formally )?(?:proposed|proposes|PROPOSED|nominated|nominates|called the question|called to question|motion)\\b`
      )
    ],
    seconders: [
      cs(
        `\\b(?:[Ss]econded|SECONDED|[Ss]econd|SECOND|2nd|2nded|2ND|[Ss]upported)(?: (?:was|is|made|duly|and carried|the motion))?(?: [Bb]y| BY):? (?<seconder>${NAME})`
      ),
      cs(
        `(?<![\\p{L}])(?:[Ss]econder|SECONDER|[Ss]econded|SECONDED|[Ss]econd|SECOND|2nd|2ND|Sec)\\.? ?[:–-] ?(?<seconder>${NAME})`
      ),
      cs(`\\b(?:[Ss]econded|SECONDED|[Ss]econd|2nd) \\(?(?<seconder>${NAME})`),
      cs(
        `(?<seconder>${NAME})(?:, [^,;:.]{1,50},)? (?:then |also |duly |gave the |was the |made the |provided (?:the |a )?)?(?:seconded|SECONDED|seconds|2nded|2nd|second|seconding)\\b`
      )
    ],
    pairs: [
      cs(
        `\\b(?:M/S(?:/[CPA])?|M[.,] ?S[.,]? ?(?:C|P)?|MSC|MSP|MS|Moved/[Ss]econded|Motion/[Ss]econd(?:ed)?|[Mm]oved and seconded|[Pp]roposed and seconded|[Pp]roposed/[Ss]econded)(?: by)?:? ?\\(?(?<mover>${NAME}) ?(?:[,/&–-]|and) ?(?<seconder>${NAME})\\)?`
      ),
      cs(`\\b[Mm]otion\\b[^.;]{0,200}?\\((?<mover>${NAME}) ?/ ?(?<seconder>${NAME})\\)`),
      cs(`\\([Pp]rop(?:osed|\\.)?:? ?(?<mover>${NAME}),? ?(?:[Ss]ec(?:onded|\\.)?):? ?(?<seconder>${NAME})\\)`),
      cs(`\\((?<mover>\\p{Lu}{2,3})\\) ?(?:&|and) ?(?:[Ss]econded )?\\((?<seconder>\\p{Lu}{2,3})\\)`),
      cs(
        `(?<mover>\\p{Lu}{2,3}|${NAME}) (?:1st|first(?:ed)?),? (?:and )?(?<seconder>\\p{Lu}{2,3}|${NAME}) (?:2nd|second(?:ed)?)\\b`
      ),
      cs(`(?<mover>${NAME}) (?:moved|motioned|made a motion) and (?<seconder>${NAME}) seconded\\b`),
      cs(`(?<mover>${NAME}) proposed and (?<seconder>${NAME}) seconded\\b`)
    ],
    words: [
      re(
        `\\b(?:a |the |an? amended )?motion (?:was |is |has been )?(?:made|moved|put|put forward|offered|proposed|called|duly made|presented|brought|introduced)\\b`
      ),
      re(`^(?:a )?motion (?:to|that|for|was|carried|passed|approved|failed|accepted|by)\\b`),
      re(`\\bit was (?:duly )?(?:moved|proposed|motioned)(?:,? (?:and )?(?:duly )?seconded)?\\b`),
      re(`^(?:duly )?moved(?:,? (?:and )?(?:duly )?seconded)?\\b`),
      re(`^(?:proposed|moved) and seconded\\b`),
      re(`\\bthe question was called\\b`),
      re(`\\bput to (?:the|a) vote\\b`),
      re(`\\bby (?:a )?(?:vote|roll call vote|unanimous vote|majority vote) of\\b`),
      re(`\\bvoted to\\b`),
      re(`^vote\\b.{0,80}(?:approved|carried|passed|:)`)
    ],
    calls: [
      re(
        `\\b(?:asked|called|calls|asks|looking|requested|request|entertained?|sought|seeking) (?:for )?(?:a|the) motion\\b`
      )
    ],
    told: [re(`\\bit was (?:duly |further )?(?:moved|motioned)(?:,? (?:and )?(?:duly )?seconded,?)? (?:that|to)\\b`)],
    settles: [
      re(
        `\\b(?:the |this |said )?(?:motion|amendment|vote|resolution)\\b[^.;]{0,60}\\b(?:carried|carries|passed|passes|approved|failed|fails|lost|defeated|adopted)\\b`
      ),
      /^(?:the )?(?:vote|tally|result)s? (?:was|were|of)\b.{0,30}\d/iu,
      /^(?:(?:roll ?call )?votes? ?[:–-]|passed\b|carried\b|motion (?:carried|passed)|ayes? ?[:–-]|yes ?[:–-]|in favou?r ?[:–-])/iu
    ],
    seconded: [re(`\\b(?:seconded|2nded|second was|seconder)\\b`)],
    continues: [
      re(
        `^(?:and |with no (?:further )?(?:discussion|objections?),? |there being no (?:further )?discussion,? |after (?:further |some )?discussion,? |upon (?:a |roll call )?vote,? |following (?:a |the )?(?:vote|discussion),? )?(?:the |this |that |said |main |a |mr\\.? chair'?s? )?(?:original |main |amended |substantive )?(?:motion|amendment|vote|votes|resolution|proposal|question|item|minutes|agenda)s?\\b.{0,80}\\b(?:carried|carries|passed|passes|approved|failed|fails|lost|defeated|adopted|accepted|unanimous(?:ly)?|seconded|called|received|tabled|withdrawn|defer(?:red)?|put)\\b`
      ),
      re(
        `^(?:on being put|upon (?:a |being put|roll)|on (?:a |the )?(?:roll[- ]?call|vote|voice vote|show of hands)|all (?:in favou?r|approved?|agreed|voted|ayes|voting|were in favou?r)|all$|carried|passed|approved|unanimous|unanimously|motion\\b|votes? ?(?:[:–-]|was|were|taken|count)|ayes?\\b|nays?\\b|noes\\b|yes ?[:–-]|in favou?r\\b|for ?:|against ?:|opposed\\b|abstain|abstentions?|roll ?call|seconded|second(?:ed)? by|second ?:|2nd|those in favou?r|with \\d+ in favou?r|there (?:was|were) (?:no objections?|\\d|unanimous)|no objections?|none opposed|everyone (?:agreed|approved|in favou?r)|vote)\\b`
      ),
      cs(
        `^(?:${NAME}(?:, [^,;:.]{1,40},)?|[Hh]e|[Ss]he|[Ii]t|[Tt]his|[Tt]he motion) (?:so moved|seconded|seconds|2nded|second|was (?:duly )?seconded)\\b`
      )
    ],
    formula: [
      re(`\\bproposed by\\b[^.;]{2,80}\\bseconded by\\b`),
      re(`\\bproposed\\b[^.;]{2,60}\\bseconded\\b`),
      re('\\bproposer\\b.{2,60}\\bseconder\\b')
    ],
    amendment: [
      /\b(?:an?|the|friendly|further|first|second) amendment\b(?! (?:to the (?:constitution|bylaws|agreement|minutes)|act))/iu,
      /^amendment\b/iu,
      /\bmoved to amend\b/iu
    ],
    content: [/^(?:that|to) /iu],
    bareWords: [
      /^(?:it|was|is|a|the|this|by|on|of|mover?|moved?|made|motion(?:ed|s)?|proposed|proposer|seconder|prop|sec|and|second(?:ed|s)?|2nd(?:ed)?|1st|first|so|duly|carried|passed|passes|unanimous|unanimously|approved|agreed|all|in|favou?r|votes?|cllrs?|councillors?|members?|mr|mrs|ms|dr|for|approval|also|then|with|no|objections?|none|opposed|ayes?|nays?|accepted|m|s|c|p|msc|msp|called|discussion|\d{1,3})$/iu
    ]
  },
  outcome: {
    defeated: [
      /\b(?:motion|amendment|vote|resolution|proposal|which|and|it|was|were)\b[^.;]{0,60}\b(?:lost|defeated|failed|fails|fell|rejected|refused|voted down|denied|not (?:carried|passed|approved|agreed|accepted|adopted))\b/iu,
      /\b(?:did|does) not (?:carry|pass)\b/iu,
      /\b(?:not carried|not approved|not passed|motion (?:fails|failed|lost|dies|died))\b/iu,
      /^(?:lost|defeated|failed|rejected|refused|denied)\b/iu,
      /[–—:-] ?(?:lost|defeated|failed|rejected|refused|denied)\.?$/iu,
      /\b(?:declined|refused|rejected|voted against|turned down)\b/iu,
      cs('\\b(?:LOST|DEFEATED|FAILED|REJECTED|REFUSED|DENIED)\\b'),
      /\bdied for (?:lack|want) of\b/iu
    ],
    withdrawn: [/\b(?:withdrawn|withdrew|withdraws)\b/iu],
    deferred: [
      /\b(?:be|was|were|is|vote|item|decision|to|and|been|matter) (?:deferred|postponed|held over|laid over|tabled|continued to|adjourned to|carried over)\b/iu,
      /\b(?:agreed|resolved|moved|motion|decided|voted|seconded) to (?:defer|postpone|table|hold over|lay over|continue)\b/iu,
      /\b(?:motion|moved|motioned) to (?:defer|postpone|table)\b/iu,
      /^(?:deferred|postponed|tabled)\b/iu,
      cs('\\b(?:DEFERRED|POSTPONED|TABLED)\\b'),
      /\bmoved to the (?:next|\p{L}+) meeting\b/iu
    ],
    carried: [
      /(?<!\b(?:be|not|been|to be|if|is to be|have been|had been|has been) )\b(?:carried|carries|passed|passes|approved|adopted|accepted|agreed|ratified|granted|endorsed|elected|confirmed|resolved|upheld)\b(?! (?:away|over|out))/iu,
      /\b(?:all|everyone|everybody) (?:were |was |are |present )?(?:in favou?r|ayes?|voted (?:yes|aye|in favou?r)|agreed|approved)\b/iu,
      /\b(?:unanimous|unanimously|nem\.? con)\b/iu,
      /\bno objections?\b/iu,
      /\breceived (?:unanimous )?approval\b/iu,
      /\b(?:none|no one|nobody) (?:opposed|against)\b/iu
    ]
  },
  vote: {
    counts: [
      // +1: 3, 0: 1, -1: 0
      /(?<![\p{L}\d])\+1 ?[:=] ?(?<for>\d{1,3})(?:[,; ]{1,3}\+?-?0 ?[:=] ?(?<abstain>\d{1,3}))?(?:[,; ]{1,3}[-–]1 ?[:=] ?(?<against>\d{1,3}))?(?!\d)/diu,
      re(
        `\\b(?<for>${NUM})(?: (?:members?|votes?|councill?ors?|people|directors?|trustees?|commissioners?))?(?: (?:voted|voting|were))? ?(?:in )?(?:for|favou?r|ayes?|yes|yeas?|approved?|pro)\\b(?: (?:the )?motion)?(?:[,;.):/–-]| and| with){0,6} ?(?<against>${NUM})(?: (?:members?|votes?|councill?ors?|people))?(?: (?:voted|voting|were))? ?(?:against|opposed|oppositions?|nays?|noes|no|nos|con)\\b(?: (?:the )?motion)?(?:(?:[,;.):/–-]| and| with){0,6} ?(?<abstain>${NUM})(?: (?:members?|votes?))? ?(?:abstentions?|abstained|abstaining|abstains?)\\b)?`
      ),
      re(
        `\\b(?:for ?[:=–-]|(?:in favou?r|ayes?|yes|yeas?|favou?r) ?[:=–-]?) ?(?<for>\\d{1,3})(?![\\d/.,:]\\d)\\b[ ,;./|]*(?:(?:and )?(?:against|opposed|nays?|noes|no|nos) ?[:=–-]? ?(?<against>\\d{1,4}|none|nil)\\b)?[ ,;./|]*(?:(?:and )?(?:abstentions?|abstain(?:ed|ing)?|abst?) ?[:=–-]? ?(?<abstain>\\d{1,4}|none|nil)\\b)?`
      ),
      re(
        `\\b(?:vote|votes|voted|tally|passed|carried|approved|failed|count|result|motion|by|unanimously|yes/no)\\b[^.;]{0,40}?[\\s:(](?<![$£€])(?<for>\\d{1,3}) ?[-–—] ?(?<against>\\d{1,3})(?: ?[-–—] ?(?<abstain>\\d{1,3}))?(?![\\d/:-]|\\.\\d)`
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
        `\\b(?<count>${NUM})(?: (?:members?|votes?|councill?ors?|people))?(?: (?:voted|voting|were))? (?:in favou?r|ayes?|for)\\b`
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
        /\bno objections?\b/iu,
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
  },
  action: {
    labels: [
      /^(?:new |agreed )?(?:action points?|action items?|action required|actions?|ap|ai|to[ -]?do|task|follow[- ]?up|for action|next steps?|outcome\/action)\s?(?:no\.?\s?|number\s?|#\s?)?(?<number>\p{Lu}{0,3}[/-]?\d{1,5}(?:[./-]\d{1,5}){0,3}[a-z]?)?\s?(?:[:=]|[–—-]\s|\s[–—-]|\.\s(?=\p{Lu}))[–—\s-]*/iu,
      cs('^(?<number>(?:AP|AI|A|ACTION ?)[ #-]?\\d{1,4}(?:[./-]\\d{1,4}){0,3})(?:[:.)]| ?[–—-]|\\s(?=\\p{Lu}))\\s*'),
      /^(?:action (?:point|item)|ap|action)\s(?:no\.?\s?|#\s?)?(?<number>\d{1,4}(?:[./-]\d{1,4}){0,3})(?:\s(?=\p{L})|$)/iu,
      cs('^(?:TODO|TO DO|ACTION|AP|AI|TO-DO)\\s+(?:(?:ITEM|POINT)\\s+)?(?=\\p{Lu}\\p{Ll})')
    ],
    plural: [
      /^(?:[\p{L} ]{0,30} )?(?:actions|items|points|steps|tasks|todos?|to dos|to[ -]do list|follow[- ]ups|list|log|assignments|deliverables|decisions|recommendations)(?:\s.{0,30})?$/iu
    ],
    tags: [
      cs(
        `\\(?\\b(?:ACTION|Action|action|AP|ACTION POINT|Action point|TODO|To do)(?: by| for| on)?\\s?[:–—-]{1,2}\\s?(?<owners>[^.:;()]{1,80})\\)?\\s?\\.?$`
      ),
      cs(`[([](?:ACTION|Action|action|AP|to action)\\s(?<owners>[^.:;()[\\]]{1,60})[)\\]]\\s?\\.?$`),
      cs(
        `[([](?<owners>(?:\\p{Lu}[\\p{L}.'’-]{0,20})(?:(?:, | & | and |/|\\s?,\\s?)\\p{Lu}[\\p{L}.'’-]{0,20}|\\s\\p{Lu}[\\p{L}'’-]{1,20}){0,4})[)\\]]\\s?\\.?$`
      ),
      cs(
        `^(?=.{20,})[^]{0,400}?\\s[–—]\\s(?<owners>\\p{Lu}[\\p{L}'’.-]{1,20}(?:(?: & | and |/|, | )\\p{Lu}[\\p{L}'’.-]{1,20}){0,2})\\.?$`
      )
    ],
    imperatives: [
      cs(
        `^(?<who>(?:the |@\\w|[\\p{Lu}“"'(])[^.;:!?]{0,90}?)(?: (?:is|are|was|were|now))? to (?:also |then |please |kindly |now |further |continue to |again |follow-up and |re-?)?(?<verb>\\p{Ll}[\\p{Ll}-]{1,20})(?![\\p{L}'’])`
      )
    ],
    terse: [
      cs(
        `^(?:The )?(?<who>\\p{Lu}[\\p{L}.'’ &-]{1,50}?) (?:to )?(?!(?<!\\bto )(?:set|put|read|cut|run|let)\\b)(?<verb>${doingPattern})(?![\\p{L}'’])`
      ),
      cs(
        `^(?:The )?(?<who>\\p{Lu}[\\p{L}.,'’ &-]{1,60}?) (?:asked|requested|tasked|instructed) to (?<verb>\\p{Ll}{2,15})\\b`
      ),
      cs(`^(?:The )?(?<who>\\p{Lu}[\\p{L}.,'’ &-]{1,60}?) (?<verb>\\p{Ll}{2,15}ing)\\b`)
    ],
    clauseStart: [
      re(
        "(?:^[–—•*-]{0,2} ?|[,;:]'? |[–—] | - |(?<=\\p{Ll})-(?=\\p{Lu}\\p{Ll}+ (?:\\p{Lu}|will))|\\((?=\\p{L})|\\) |\\b(?:that|and|but|so|then|confirmed|advised|said|stated|explained|reported|noted|agreed|indicated|suggested|added|requested|proposed|announced|finally|possibly|probably not needed, but|also|therefore|for|when|while|although|which|who) )"
      )
    ],
    promises: [
      re(
        `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? (?:also |then |kindly |have |has |both |all |each |therefore )?(?:agreed to|agrees to|agree to|undertook to|undertakes to|volunteered to|volunteers to|offered to|offers to|promised to|committed to|(?:was|were|is|are) (?:also |then |therefore )?(?:asked|tasked|requested|instructed|directed|charged|delegated|assigned|authori[sz]ed|invited|required|nominated|appointed|mandated)(?: and \\p{L}+)? (?:to|with)|will be asked to|(?:is|are) to|took (?:an |the )?action to|takes (?:an |the )?action to|will take (?:an |the )?action to|to take an action to|has an action to|asked to|requested to) (?:also |then |again )?(?<verb>\\p{L}[\\p{L}-]{1,20})\\b`
      )
    ],
    wills: [
      re(
        `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? ?(?:will|'ll|is going to|are going to|shall|plans to|plan to|aims to|intends to|intend to) (?:also |then |now |again |both |each |all |therefore |continue to |try to |kindly |start to |begin to |look to |need to |soon |be able to |go (?:back|away|ahead) (?:and|to) |further |likely |first |in turn |do (?:this|so) and |be |firstly |have to |have (?:a|another) (?=look|word|chat|meeting|call)|take (?:a|another) (?=look)){0,3}(?<verb>\\p{L}{2,20})\\b`
      )
    ],
    woulds: [
      re(
        `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? (?:would|'d) (?:also |then |now |again |both |be |therefore |try to |further |in turn )?(?<verb>\\p{L}{2,20})\\b`
      )
    ],
    needs: [
      re(
        `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? (?:should|must|needs? to|has to|have to|ought to|needing to) (?:also |then |now |again |both |all |therefore )?(?<verb>\\p{L}{2,20})\\b`
      )
    ],
    asks: [
      re(
        `\\b(?:asked|requested|instructed|tasked|directed|invited|urged|reminded|encouraged) (?:that )?(?<who>(?:the |our |all )?[^,;:.!?()]{1,70}?) to (?:also |please |kindly )?(?<verb>\\p{L}[\\p{L}-]{1,20})\\b`
      ),
      re(
        `\\b(?:agreed|resolved|requested|suggested|asked|proposed) that (?<who>[^,;:.!?()]{1,60}?) (?<verb>${doingPattern})\\b`
      )
    ],
    unnamed: [
      re(`^(?:we )?(?:needs?|will need|need) (?:to|so) (?<verb>\\p{L}{2,20})\\b`),
      re(
        `^(?:we |i |we'll |i'll |we're going |will also |i am )?(?:will|'ll|are going to|am going to|going to|plan to) (?:also |then |now )?(?<verb>\\p{L}{2,20})\\b`
      ),
      re(`^(?:make sure|remember to|don't forget to|be sure to) (?<verb>\\p{L}{2,20})\\b`),
      re(`^we'll (?<verb>\\p{L}{2,20})\\b`)
    ],
    agreedTo: [
      re(
        `\\b(?:agreed|resolved|decided|voted|agreed that we|unanimously agreed) (?:unanimously )?to (?:also |now |then )?(?<verb>\\p{L}{2,20})\\b`
      ),
      re(
        `\\b(?:agreed|resolved|decided) that (?:a |an |the )?(?:letter|email|e-mail|response|reply|note|invitation)s? (?:should |would |will )?be (?<verb>sent|written)\\b`
      )
    ],
    doing,
    idle,
    pronouns: [
      /^(?:he|she|they|who|(?:both|and) (?:he|she|they)|which he|he also|she also|that he|that she|he\/she)$/iu
    ],
    groups: [
      /^(?:all|everyone|everybody|all members|members|all attendees|attendees|participants|all participants|the board|board|staff|city staff|officers|the officers|officials|the secretariat|secretariat|the committee|committee|the group|group|the council|we|i|team|the team|the editorial team|editorial team|the developers|developers|the subcommittee|team leads|chairs|parents|volunteers|directors|trustees|councillors|all councillors|cllrs|all cllrs|executive|the executive|administration|management|committee members|board members|all board members|working group|the working group|both|the chairs|co-chairs|all partners|partners|all teams|people|the organi[sz]ers|clerks|working party|sub-?committee|steering group|the steering group|project team|the project team|the membership|students|teachers|admin|finance|marketing|communications|comms)$/iu
    ],
    never: [
      /\b(?:next|following|future|annual|general) (?:\p{L}+ ){0,3}meetings? (?:will|is|would|shall|to)\b/iu,
      /\bwill (?:be held|take place|reconvene|resume|next meet|meet (?:next|again|on the))\b/iu,
      /\b(?:meeting|call) (?:will|to) be (?:held|on)\b/iu,
      /\bwill be (?:published|held|closed|opened|built|available|able|released|launched|delivered|completed|reopened)\b/iu
    ],
    reported: [
      /\b(?:reported that|told (?:members|the)|informed (?:members|the)|it was reported|the report|explained that|the paper|announced|was told|were told|heard that|predicted|expected)\b/iu
    ],
    assured: [
      /\b(?:confirmed|agreed|undertook|promised|assured|said|stated|indicated|noted|advised|volunteered)(?: (?:the group|members|the committee|the board|everyone))?(?: that)? $/iu
    ],
    dueBefore: [
      /\b(?:by|before|until|till|no later than|not later than|due(?: date)?(?: by| on| is)?|deadline(?: is| of| for [^.;]{1,40})?|by the end of|by end of|by close of business|by cob|for completion by|prior to|in time for|for (?:the|its|our)|at the|target(?: date)?|within)\s?[:–-]?\s?(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?$/iu
    ],
    dueTexts: [
      re(
        `\\b(?:by|before|until|prior to|no later than|in time for|ahead of|for) (?<due>(?:the |our |its )?(?:next|following|\\p{L}+|end of the|agm|annual) (?:(?:\\p{L}+ ){0,3}(?:meeting|session|call|agm)|week|month|quarter|year|summer|autumn|spring|winter)\\b)`
      ),
      re(
        `\\bby (?<due>(?:the )?(?:end|close|beginning|start) of (?:the |this |next )?(?:[\\p{L}\\d]+ ?){1,4}|(?:next )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|(?:early |mid-?|late )?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{4})?|(?:spring|summer|autumn|fall|winter)(?: \\d{4})?|asap|as soon as possible)(?![\\p{L}])`
      ),
      re(
        `\\b(?<due>as soon as possible|asap|immediately|within (?:\\d{1,3}|\\p{L}+) (?:days?|weeks?|months?|working days))\\b`
      )
    ],
    open: [
      /^(?:open|ongoing|on-going|outstanding|in progress|in hand|pending|to do|not (?:yet )?(?:complete|completed|done|started|started yet)|carried (?:forward|over)|incomplete|awaiting|waiting|on hold|new|continuing|underway|started|partially|partly|on[- ]track|no progress|deferred|amber|red|active|todo|\[ ?\]|☐|in process|overdue)\b/iu,
      /\b(?:ongoing|still (?:open|outstanding)|not (?:yet )?(?:been )?(?:complete|completed|done)|carried forward|to be carried forward|remains? open|in progress)\b/iu
    ],
    closed: [
      /^(?:closed?|complete|completed|done|discharged|finished|actioned|resolved|achieved|delivered|sent|yes|✓|✔|☑|☒|x|\[x\]|green|cleared|fulfilled|no longer (?:required|needed|relevant))(?![\p{L}])/iu,
      /\b(?:has been|have been|was|were|is now|now) (?:completed?|closed|done|actioned|discharged)\b/iu,
      /^(?:action )?(?:completed?|closed|done|discharged)\b/iu,
      /[–—:-] ?(?:complete|completed|closed|done|discharged|actioned)\.?$/iu,
      /\((?:complete|completed|closed|done|discharged|actioned)\)/iu
    ],
    closedAtEnd: [/(?:[–—:-] ?|\(|\. )(?:action )?(?:complete|completed|closed|done|discharged|actioned)\)?\.?$/iu],
    selves: [/^(?:we|i|us)$/iu],
    ties: [
      /^(?:of|by|with|from|for|to|and|or|in|at|on|than|as|like|via|about|between|against|both|&|\/)$/iu,
      /['’]s?$/u
    ],
    agreedNot: [
      /^(?:do|consider|discuss|adopt|approve|accept|support|use|go|include|continue|note|agree|participate|become|be|have|proceed|recommend|keep|leave|endorse|work|offer|pay|defer|postpone|move|thank|appoint|elect|nominate|join|increase|make|replace|remove|change|add|define|combine)$/iu
    ],
    weakLabels: [
      /^(?:next steps?|follow[- ]?ups?|action(?:s)? taken|work plan|deliverables|assignments|tasks?|ongoing)$/iu
    ],
    columns: {
      actionPoint: [/\baction(?:s|able)?\b/iu, /\btasks?\b/iu],
      owner: [
        /\b(?:responsib\p{L}+|owners?|assigned|assignee|by whom|actionee|lead|accountable|who|member|action by)\b/iu
      ],
      due: [/\b(?:due|deadline|by when|target|completion date|timescale|timeframe|timeline|when)\b/iu],
      actionStatus: [/\b(?:status|progress|completed\?|update)\b/iu]
    },
    everyone: [/^(?:all|both|everyone|everybody)$/iu],
    earlier: [
      /\b(?:matters arising|previous (?:meeting'?s? )?actions?|actions? (?:from|arising from) (?:the )?(?:last|previous|earlier|\p{L}+ meeting)|outstanding actions?|review of (?:the )?(?:previous |outstanding |last )?(?:actions?|action (?:items|points|log))|action (?:review|items? review)|actions? carried (?:over|forward)|carried over|minutes and (?:action log|actions)|open action items|old action items|actions? update|ongoing actions)\b/iu
    ],
    none: [
      /^(?:none|no actions?|n\/?a|nil|no further action|[–—-]+|no action(?: required| needed| taken)?|none\.)\.?$/iu
    ],
    notOwners: [
      /^(?:noted|agreed|approved|resolved|none|info|information|website|n\/?a|for info|for information|total|feb|jan|mar|apr|done|completed?|closed|open|ongoing|yes|no|note|carried|all agreed|pass(?:ed)?|signed\b.*|exam.*|page.*)\.?$/iu
    ]
  },
  recommendation: {
    labels: [
      /^(?:(?:staff|officer|committee|key|proposed)\s)?(?:recommendations?|rec\.?)\s?(?:no\.?\s?|number\s?|#\s?)?(?<number>[A-Z]?\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?)?\s?(?:[:.]|[–—-]\s|\s[–—-])[–—\s-]*/iu
    ],
    recommends: [
      re(
        `^(?<by>[^.;:!?]{1,60}?) (?:had |has |have )?(?:written|wrote) to (?:the )?(?<to>[^,;:!?]{2,110}),? (?<what>recommending (?:that|to|the|a|an|no)\\b.*)`
      ),
      re(
        `^(?<by>[^.;:!?]{1,100}?)(?: ?\\([^()]{1,40}\\))? (?:also |further |then |therefore |strongly |would |has |have |had |have also |unanimously |made a recommendation and |formally |now ){0,4}(?<what>(?:recommends?|recommended|recommending|urges?|made (?:a|the) recommendation)(?:,? (?:strongly|instead|also))?(?: (?:that|to|the|a|an|using|not|no|\\p{L}+ing|its|their|all|approval|denial|we|against|adoption|and approved|for)\\b|:).*)`
      ),
      re(`^(?<by>[^.;:!?]{1,100}?)(?:,| and)? (?<what>recommending (?:that|to|the|a|an|no)\\b.*)`)
    ],
    recommended: [
      re(`^(?:to )?(?<what>recommend (?:to|that) .{3,})`),
      re(
        `\\bit (?:was|is|has been|were) (?:also |further |therefore |unanimously |strongly )?(?<what>recommended (?:that|to|by)\\b.*)`
      ),
      cs('(?<what>\\bRECOMMENDED(?: TO [A-Z ]{3,30})?[ :–-]+(?:that|THAT|to|TO)?.*)')
    ],
    opensList: [
      re(
        `^(?:(?<by>[^.;:!?]{1,90}?) )?(?:recommended|recommends|made the following recommendations|(?:contains|makes|made|set out|sets out|gave|proposed|put forward|identified) (?:the )?(?:following|these|\\p{L}+|\\d+) recommendations?)(?: (?:for|to) (?:the )?(?<to>[^.;:]{2,60}))?(?: (?:that|as follows))? ?(?:[:–—-]{1,2}|(?<=following recommendations?\\b.{0,80})\\.)$`
      ),
      re(
        `^(?:the )?following recommendations?(?: (?:were|are|was) (?:made|taken|agreed|proposed))?(?: (?:for|to) (?:the )?(?<to>[^.;:]{2,60}))? ?[:–—-]{0,2}$`
      )
    ],
    addressee: [
      re(
        `^(?:recommend(?:s|ed|ing)? )?(?:that )?(?:the )?(?<to>[^,;.:]{2,70}?) (?:should|must|ought to|be asked to|be requested to|shall|need to|needs to|consider|considers)\\b`
      ),
      re(`^(?:recommend(?:s|ed|ing)? )?to (?:the )?(?<to>\\p{L}[^,;.:]{2,60}?) that\\b`)
    ],
    that: [/^(?:(?:recommend(?:s|ed|ing)? )?that (?:the )?|the (?=[^,;.]{2,60} (?:should|must)\b))/iu],
    noAddressee: [
      /\b(?:it|this|that|these|those|there|a|an|any|no|all|report|study|paper|review|be|is|are|was|were|of|for|using|not|minutes|recommendations?|which|who|they|their|its)\b/iu
    ],
    never: [
      /\b(?:proposal|wants?|wanted|like|wish(?:es)?|ability|able) to recommend\b/iu,
      /\b(?:the|a|as|is|are|was|were|be|highly|not|of|any) recommended (?!that|to\b|by\b)/iu,
      /\brecommended (?:practice|dose|level|standard|reading|changes?|by)\b/iu,
      /\b(?:would|could|can|will|may|might|to|should|not) recommend (?:it|this one|him|her)\b/iu,
      /\brecommended approval\b$/iu
    ],
    noun: [/\brecommendations?\b/iu],
    counted: [
      /\b(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)(?: (?:of (?:these|them|which)|were|are|is|key|further|specific|main|new)){0,4}(?: recommendations?)?(?: (?:were|are))? (?:for|aimed at|addressed to|directed at|directed to|to) (?:the )?(?<to>[^,;.:()]{2,60}?)(?=,? (?:and|&) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|[,;.:()]|$)/giu
    ],
    countedAlone: [
      /\b(?:makes?|made|contain(?:s|ed|ing)?|identif(?:y|ies|ied)|includ(?:es|ed|ing)|set(?:s|ting)? out|list(?:s|ed)|outlin(?:es|ed)|present(?:s|ed)|with|has|had|offer(?:s|ed)|gave|of|provid(?:es|ed)|proposed?|proposes|put forward|highlight(?:s|ed)|there (?:are|were)|resulted in) (?:a total of |the |its |their |in total |all )?(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: (?:key|main|high[- ]level|specific|further|new|formal|overarching|broad|draft|separate|priority))? recommendations?\b/iu
    ],
    author: [
      re(
        `^(?:the )?(?<by>[^,;.:!?]{2,90}?),? (?:also |then |has |have )?(?:provided|set out|sets out|outlined|outlines|summari[sz]ed|summari[sz]es|presented|presents|gave|shared|described|introduced|made|makes|reported|highlighted|explained|published|produced|spoke to|updated|discussed|detailed|delivered|ran through|took|talked|launched|submitted|tabled|identified|reviewed)\\b`
      )
    ]
  },
  tally: {
    open: [
      re(
        `\\b(?<count>${NUM})(?: of (?:the|these|which))?(?: \\p{L}+)?(?: actions?| action (?:items?|points?))?(?: from (?:the )?(?:last|previous) meetings?)? (?:were|was|are|is|remain(?:s|ed)?|remaining)(?: (?:noted|recorded|reported|shown|listed))?(?: as)?(?: being)?(?: still)? (?:open|outstanding|ongoing|incomplete)\\b`
      ),
      re(`\\b(?<count>${NUM}) (?:open|outstanding|ongoing) (?:actions?|action (?:items?|points?))\\b`),
      re(`\\b(?<count>${NUM}) actions? (?:remains?|remained|remaining) (?:open|outstanding)\\b`),
      re(
        `\\ball but (?<count>${NUM})(?: of the)?(?: actions?| action (?:items?|points?)| of (?:them|these))? (?:(?:were|are|was|is|have been|had been|has been) )?(?:now )?(?:closed|completed?|done|discharged)\\b`
      ),
      re(
        `\\ball (?:of )?(?:the )?(?:actions?|action (?:items?|points?))[^.;]{0,40}? (?:were|are|have been|had been)? ?(?:closed|completed?|done|discharged)?,? ?(?:but|except(?: for)?|apart from|bar) (?<count>${NUM})\\b`
      )
    ],
    closed: [
      re(
        `\\b(?<count>${NUM})(?: of (?:the|these|which))? (?:actions?|action (?:items?|points?)) (?:were|was|are|is|have been|had been|has been)(?: (?:noted|recorded|reported|shown|listed))?(?: as)?(?: being)?(?: now)? (?:closed|completed?|done|discharged)\\b`
      ),
      re(`\\b(?<count>${NUM}) (?:closed|completed) (?:actions?|action (?:items?|points?))\\b`)
    ],
    actions: [/\bactions?\b/iu]
  }
}
