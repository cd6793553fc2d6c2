/** Decisions and motions. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { ADVERBS, cs, DEFERRED, GROUPS, NAME, re } from './statement-words.js'

export const decision: StatementPhrases['decision'] = {
  labels: [
    /^(?:decision|resolution|agreement|motion)\s?(?:no\.?\s?|number\s?|#\s?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?\s?(?:[:.]|\s[–—-])\s*/iu,
    cs('^(?:DECISION|DECIDED|AGREED|AGREEMENT|RESOLUTION)\\s+(?=\\p{Lu}\\p{Ll})(?!(?:That|By|To)\\b)'),
    /^(?:decision|decisions)(?:\s(?:made|taken|reached|of the (?:board|committee|council|meeting)))?\s?(?::|[–—-]\s|\s[–—-])\s*[–—-]?\s*/iu
  ],
  resolved: [
    /^(?:(?:it was|and|now,?|therefore,?|then|further|be it|let it be|upon (?:a )?(?:vote|motion),?(?: it was)?|unanimously)\s){0,4}(?:unanimously\s)?reso(?:l)?ved(?:\sfurther)?(?:\sunanimously)?(?:\saccordingly)?(?=[\s:,.;–—-]|$)/iu,
    /^(?:and\s)?be it (?:further )?resolved\b/iu
  ],
  resolvedInside: [
    /\b(?:now,? ?)?(?:therefore,? )?(?:let it )?be it (?:now |hereby |therefore )?(?:further )?resolved\b/iu,
    /\b(?:now,? ?)?therefore,? (?:it is |the [^.;]{2,60} )?(?:hereby )?(?:resolves?|resolved)\b/iu
  ],
  recitals: [/^["“'(]?whereas\b/iu],
  bareMembers: [
    /^(?:members|councillors|cllrs|trustees|governors|directors|delegates|commissioners|parents|participants|attendees|partners)$/iu
  ],
  capitals: [
    cs(
      '(?<![\\p{L}-])(?:RESOLVED|RESOVED|AGREED|APPROVED|ACCEPTED|ADOPTED|CARRIED|PASSED|ENDORSED|REFERRED|TABLED|RATIFIED|DECIDED|GRANTED|DENIED|CONFIRMED|DEFERRED|REJECTED|ELECTED|REFUSED|DEFEATED|LOST|WITHDRAWN|POSTPONED|CONTINUED|RECEIVED AND APPROVED)(?![\\p{L}-])'
    )
  ],
  opensList: [
    re(
      `(?:agreed|resolved|decided|approved|endorsed)(?: (?:upon|on|that|to|the following|as follows|the following (?:decisions|points|actions|principles)))? ?[:–—-]{1,2}$`
    ),
    re(
      `\\bfollowing (?:points|decisions|principles|proposals|matters|changes|conclusions|resolutions|items)\\b[^.;:]{0,40} (?:were|was|have been) (?:also |all )?(?:agreed|resolved|decided|approved|adopted)\\b[^.;:]{0,50}:$`
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
    re(
      `\\bit was the (?:general |unanimous |clear )?(?:consensus|decision) of (?:all |the )?(?:\\p{L}+ ){1,4}?(?:that|to|not)\\b`
    ),
    re(
      `\\b(?:it was|we|(?:the )?${GROUPS}) ${ADVERBS}(?:not (?:agreed|approved|accepted) (?:that|to)|did not agree to)\\b`
    ),
    re(
      `\\b(?:proposal|request|suggestion|offer|idea|amendment)\\b[^.;]{0,80} (?:was|were) ${ADVERBS}(?:not (?:approved|agreed|supported|accepted|adopted)|refused|declined|rejected|turned down|voted down)\\b`
    ),
    re(
      `\\b(?:proposal|motion|amendment|resolution|request|application|appeal)\\b[^.;]{1,80} (?:fell|lapsed|failed|was (?:lost|defeated|carried|passed|dismissed|upheld|withdrawn))\\b`
    ),
    re(
      `\\bwithdrew (?:his|her|their|the|its) (?:motion|proposal|amendment|application|request|resolution|nomination)\\b`
    ),
    re(`^(?:a |the )?(?:vote was taken|consensus)(?::| is | was | to | that )`),
    re(
      `\\b(?:was|were) (?:unanimously )?agreed (?:upon|by (?:all|the (?:group|committee|board|council|meeting|members))|as (?:a|an) (?:true|correct|accurate))\\b`
    ),
    re(
      `^(?:[^.;:]{1,60}, )?(?:the )?(?:[\\p{L}\\d'’-]+ ){1,14}(?:was|were|is) ${ADVERBS}agreed(?: (?:without|as|with|subject|unanimously|by|after|following|during)\\b.{0,80})?[.;:]?$`
    ),
    re(`\\b(?:was|were) (?:deemed|considered) not worth\\b`),
    re(`\\bdecision (?:was )?(?:made|taken|reached) (?:that|to|not to)\\b`)
  ],
  agreedBy: [
    re(
      `^(?<who>[^.;:!?()]{1,90}?)(?: ?\\([^()]{1,30}\\))? ${ADVERBS}(?:agree|agreed|approved|approve|accepted|adopted|endorsed|ratified|resolved|decided|voted|authori[sz]ed|granted|denied|rejected|refused|declined|deferred|postponed|opted|chose|plumped|settled|confirmed|sanctioned|signed off|gave the go-ahead|gave (?:its |their )?consent|waived|renewed|elected|appointed|re-elected|co-opted|AGREED|APPROVED|ACCEPTED)(?: unanimously| in principle| all together)?(?= \\d| (?:that|to|the|on|upon|with|not|by|in favou?r|unanimously|against|a|an|this|these|those|its|their|as|all|both|it|him|her|payment|minutes|and|for|approval|consideration|action|any|option|in principle|proposals?|changes?|recommendations?|applications?)\\b|:|,|\\.?$)`
    ),
    re(
      `^(?<who>[^.;:!?()]{1,90}?) (?:were|was|are|is) (?:all |both |unanimously |fully |generally |broadly )?(?:in agreement|in favou?r|agreed|happy|content|of one mind) (?:that|to|of|on|for)\\b`
    ),
    re(
      `^(?<who>[^.;:!?()]{1,90}?) (?:came to|reached|made) (?:an? |the )?(?:agreement|decision|consensus) (?:that|to|on|not)\\b`
    ),
    re(
      `^(?<who>[^.;:!?(),]{1,60}?) (?:received|considered|noted|discussed|reviewed|heard|debated|examined|accepted)(?: and \\p{L}+)? [^.;:!?]{1,90}?,? and (?:then |also |unanimously )?(?:agreed|approved|adopted|endorsed|accepted|resolved|ratified|authori[sz]ed|deferred|rejected) (?=the|that|to|a|an|its|their|all|it|this|both|\\d)`
    ),
    re(
      `^(?<who>[^.;:!?()]{1,90}?) (?:gave|have|has given) (?:its|their|the|unanimous|full|formal)(?: \\p{L}+)? (?:approval|consent|agreement|blessing|support|go-ahead|green light)\\b`
    )
  ],
  approved: [
    re(
      `\\b(?:was|were|be|(?:is|are) (?:hereby|unanimously)|be and hereby (?:is|are)|be and the same (?:is|are)) ${ADVERBS}(?:approved|accepted|adopted|ratified|endorsed|voted in)\\b(?: (?:by|as|with|subject|and|for|unanimously|without)\\b)?(?:(?<=by) (?:the )?(?<by>[^.,;()]{1,60}))?`
    ),
    re(
      `\\b(?:minutes|notes|record|agenda|accounts|accounting statement|statement)\\b[^.;]{0,160}? (?:was|were|be|is|are) ${ADVERBS}(?:agreed|confirmed|signed|accepted|approved|received and approved|moved as|proposed as|passed|taken as)\\b`
    ),
    re(
      `\\b(?:was|were|be|and) (?:[\\p{L}]{1,20} (?:and )?){0,3}(?:confirmed|signed|accepted|agreed|approved|taken|adopted|recorded|passed) (?:and signed )?(?:by the chair(?:man|person)? )?as (?:being )?(?:a|an|the) (?:true|correct|accurate|fair)\\b`
    ),
    re(
      `\\b(?:received|met with|given|gained|had) (?:the )?(?:unanimous|full|general) (?:approval|agreement|support|consent)\\b`
    ),
    re(`^approved by all\\b`),
    re(
      `\\b(?:permission|consent|leave|approval|authority|authori[sz]ation|a grant|grants?|a donation|a dispensation|dispensation) (?:was|were) ${ADVERBS}(?:given|granted|awarded|refused|denied)\\b`
    ),
    re(
      `\\b(?:was|were) ${ADVERBS}(?:authori[sz]ed|sanctioned|awarded|granted|turned down|signed off|voted down|voted on ?to|voted onto)\\b`
    ),
    re(
      `^(?:[^.;:!?]{1,60}, )?the [^.;:!?]{2,80} (?:was|were) ${ADVERBS}(?:set|fixed|increased|raised|reduced|lowered|kept|held|left|frozen|renewed|extended|waived) (?:at|to|by|as|unchanged|from|for) (?:[£$€\\d]|an? further|\\p{L}+ years?|the same|it (?:was|is))`
    ),
    re(`\\bby (?:general|common|mutual) (?:agreement|assent)\\b`),
    re(
      `(?:^|: |– )(?:proposal|recommendation|request|application|report|minutes|notes|budget|agenda|plan|motion|policy|invoices?|bills|payments?)\\b[^.;:]{0,100} (?:approved|accepted|adopted|agreed|ratified|confirmed|passed)\\b`
    ),
    re(`^[^.;:!?]{2,60} (?:was |were |have been |has been )?(?:chosen|selected)(?: (?:as|to be|for)\\b.{1,60})?[.]?$`),
    re(`\\b(?:was|were) ${ADVERBS}(?:chosen|selected)(?: (?:as|to)| at this (?:time|meeting))\\b`),
    re(`\\bby (?:consensus|acclamation|acclimation|common consent|unanimous consent)\\b`)
  ],
  verdict: [
    re(
      `^[–—-]{0,2} ?(?:(?:all|both|unanimously|duly|also|was|were|motion|item|everyone|everybody|all (?:present|members|cllrs|councillors)|amended (?:and|&)|recommendation) ){0,2}(?:approved|accepted|agreed|confirmed|adopted|ratified|carried|granted|passed|denied|refused|rejected|deferred|withdrawn|lost|defeated|resolved|elected|${DEFERRED}|endorsed|authorised|authorized|upheld|dismissed|fell|nem\\.? con\\.?|unanimous(?:ly)?)(?: (?:and|&) (?:signed|agreed|approved|accepted|adopted|carried)\\b[^.]{0,60}| unanimously| as [^.]{1,60}| by [^.]{1,60}| with [^.]{1,60}| subject to [^.]{1,80}| until [^.]{1,60}| for [^.]{1,60}| to (?:allow|enable|permit|let|give time)\\b[^.]{1,80}| without [^.]{1,40}|,? pending [^.]{1,100}| \\([^()]{1,40}\\)| as amended|,? (?:[–-] )?(?:by (?:a )?(?:vote of )?)?\\(?\\d{1,3} ?[–-] ?\\d{1,3}(?: ?[–-] ?\\d{1,3})?\\)?| nem\\.? con\\.?)?[.!]{0,2}$`
    )
  ],
  verdictOnAll: [/\ball (?:approved|agreed|accepted|noted|carried)\b/iu],
  endsInVerdict: [
    // A list of applications, each with what the meeting says to it.
    re(
      `(?:(?<=\\d[/-]\\d[^:]{2,110}) ?[–—:.-]{1,2} ?(?:no comments?|support(?:ed)?|objected|neutral)|(?<=[^:]{12}) ?[–—]{1,2} ?(?:no )?objections?)(?: (?:on|due|because|to|in|raised|subject|provided|unless|with|made)\\b.{0,90})?[.]?$`
    ),
    re(
      `(?: [–—-]{1,2} ?|: ?|, ?|\\. ?|\\()(?:(?:all|both|unanimously|was|were|duly|which was|this was|and|proposal) ){0,2}(?:approved|accepted|agreed|confirmed|adopted|ratified|carried|granted|denied|refused|rejected|deferred|${DEFERRED}|nem\\.? con\\.?|unanimously)(?: (?:and|&) signed[^.]{0,40}| unanimously| nem\\.? con\\.?| (?:as|with|subject to|pending|until|till|to (?=the |our |next )|on condition) ?[^.]{1,90})?\\)?[.!]?$`
    )
  ],
  deferred: [
    re(
      `\\b(?:was|were|is|are|be|been) ${ADVERBS}(?:${DEFERRED}|moved) (?:to|until|till|pending|for)\\b(?: (?:the |our |its )?(?:next|following|\\p{L}+) (?:meeting|call|session|term|agenda)|(?<!moved to))`
    ),
    re(
      `^(?:[^.;:!?]{1,80} )?${DEFERRED},? (?:to|until|till|pending) (?:the |our )?(?:next|following|\\p{L}+|\\d{1,2})\\b`
    ),
    re(`^[^.;:!?]{2,80} (?:vote|decision|item|approval) (?:deferred|postponed)\\.?$`)
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
    cs(
      "^(?:[^.;:!?–—]{1,60} [–—-] )?(?:The |the )?\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,6} (?:voted|granted|approved|adopted|denied|passed|resolved|agreed|decided)\\b[^.;]{0,60}? on (?:\\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
    ),
    /\b(?:decided|agreed|resolved|approved|voted)\b[^.;]{0,40} in (?:19|20)\d\d\b/iu,
    /\bin (?:19|20)\d\d,? (?:the )?\p{L}+ (?:resolved|agreed|decided|approved|adopted)\b/iu,
    /\b(?:last (?:year|month|week|season|time|autumn|spring|summer|winter)|in (?:19|20)\d\d|previously|(?:years|months|weeks) ago),? (?:it (?:was|had been)|we|they|members|the (?:\p{L}+ ){1,3}?)(?: ?had)? ?(?:agreed|decided|resolved|approved|voted)\b/iu,
    /\b(?:at|during|from|in) (?:the|our|its|their|a|that) (?:last|previous|earlier|prior) (?:\p{L}+ ){0,2}(?:meeting|session|call)\b.{0,60}\bagreed\b/iu,
    /\b(?:at|in) (?:the|our) (?:last|previous) (?:\p{L}+ ){0,2}meeting,? (?:it|we|the)\b/iu,
    /\b(?:reminded|recalled|reiterated|recapped)\b.{0,80}\bagreed\b/iu
  ],
  meetingSubjects: [
    re(
      `^(?:(?:all|both|most|every|each|many) (?:of )?)?(?:the |its |our |these )?(?<own>${GROUPS})(?: (?:members?|present|in attendance|of the (?:board|committee|council|public)|and (?:\\p{L}+ ){0,3}members))*$`
    ),
    /^(?:we|all|everyone|everybody|all present|those present|all in attendance|all of us|both parties|all parties|all agreed|(?:the|an?|the vast|an? (?:large|small|clear|narrow|overwhelming)) majority(?: of (?:those |the |all )?\p{L}+(?: present)?)?|majority|they all|we all|all \d{1,3}|the meeting|the vast majority(?: of .{1,30})?|most of the participants|unanimously|group)$/iu
  ],
  acceptsRecommendations: [
    /\b(?:accepted|approved|endorsed|agreed|adopted|be (?:accepted|approved|endorsed|agreed|adopted))\b.{0,60}\brecommendations?\b/iu,
    /\brecommendations?\b.{0,60}\b(?:accepted|approved|endorsed|agreed|adopted)\b/iu
  ],
  onlyNotes: [/^ ?(?:to |that )?(?:the )?(?:note|thank|welcome|discuss|congratulate|consider)\b/iu]
}

export const motion: StatementPhrases['motion'] = {
  stems: [
    /mov|motion|propos|prop\b|second|2nd|1st|first|nominat|\bm[/.,]? ?s\b|msc|msp|question|vote|\bsec\b|\([A-Z]{2,3}\)/iu
  ],
  movers: [
    cs(
      `\\b(?:[Mm]oved|MOVED|[Mm]otioned|[Mm]otion|MOTION|[Ff]irst(?:ed)?|[Mm]otion (?:was |is )?(?:duly )?(?:made|provided|offered|introduced|brought|put forward|proposed|moved)|[Mm]ove|1st|[Nn]ominated)(?: (?:was|is|to \\p{Ll}+(?: [\\p{L}\\d'’-]+){0,6}?|so|made|put forward|proposed|offered|for approval|duly|provided)){0,3} [Bb]y:? (?<mover>${NAME})`
    ),
    cs(
      `\\b(?:[Oo]n|[Uu]pon) (?:a |the )?(?:[Pp]roposal|[Pp]roposition|PROPOSAL|[Rr]ecommendation) (?:of|by|from) (?<mover>${NAME})(?=,? (?:and )?(?:duly )?second)`
    ),
    cs(`\\b(?:[Oo]n|[Uu]pon) (?:a |the )?(?:[Mm]otion|MOTION) (?:of|by|from|made by|duly made by) (?<mover>${NAME})`),
    cs(`\\b(?:[Mm]oved|MOVED),? (?=(?:Bro|Sis|Cde|Comrade|Cllr|Councillor|Mrs?|Ms|Miss|Dr|Rev)s?\\b)(?<mover>${NAME})`),
    cs(
      `\\b(?:[Aa]mendment|AMENDMENT|[Rr]esolution|RESOLUTION|[Pp]roposal)(?: [\\d/.-]{1,9})?(?: (?:was|is))?(?: \\p{Ll}+){0,2} (?:by|from) (?<mover>${NAME})`
    ),
    cs(`\\b(?:[Mm]otion|MOTION)\\b[^.;]{1,120}? (?:made|moved|offered|proposed) by (?<mover>${NAME})`),
    cs(
      `(?<![\\p{L}])(?:[Mm]over|[Mm]oved|MOVED|[Mm]otion(?: by)?|MOTION(?: BY)?|MOVED BY|[Mm]oved [Bb]y) ?[:–-] ?(?<mover>${NAME})`
    ),
    cs(
      `(?<mover>${NAME})(?:, [^,;:.]{1,50},)? (?:then |also |so |duly |formally |hereby |therefore )?(?:(?:moved|MOVED|moves)(?= (?:to|that|for|approval|adoption|acceptance|introduction|and|we|items?|an?|it|recommendation|seconded|no|passage|staff|the (?:motion|adoption|approval|recommendations?|minutes|items?|resolution|following|amendment|report|previous|question|nomination|acceptance|agenda|consent|matter|bills?|budget|meeting))\\b|[,.;:]|$)|motioned|motions|made (?:a|the|an?other) [Mm]otion|makes (?:a|the) [Mm]otion|offered (?:a|the) [Mm]otion|entered a motion|put forth (?:a|the) motion|put forward (?:a|the) motion|called for a motion and)(?=[ ,.;:])(?! (?:on|into|away|from|house|here|out|back|forward|up|over|around|down|off|in)\\b)`
    )
  ],
  proposers: [
    cs(`(?<mover>${NAME}) (?:and|&) ${NAME},? (?:jointly |both )(?:proposed|moved)\\b`),
    cs(`\\b(?:[Pp]roposed|PROPOSED) (?=(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\\b)(?<mover>${NAME})`),
    cs(
      `\\b(?:[Pp]roposed|PROPOSED|[Pp]roposal|[Pp]roposer|PROPOSER|[Pp]rop)(?: and agreed| for approval| as (?:an? |the )?(?:\\p{Ll}+ ){1,4}?(?=by))?(?: ?[Bb]y:? | from | BY:? | ?: ?| ?[–-] | ?\\(|\\. ?)(?<mover>${NAME})`
    ),
    cs(
      `(?<mover>${NAME})(?:, [^,;:.]{1,50},)? (?:then |also |duly |formally |jointly )?(?:proposed|proposes|PROPOSED|nominated|nominates|called the question|called to question|motion)\\b`
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
      `(?:\\b(?:[Mm]oved|MOVED|[Mm]over|[Pp]roposed|PROPOSED|[Pp]roposer|[Pp]rop\\.?|[Nn]ominated|[Mm]otion)|(?<![\\p{L}.])(?:M|P)(?=:))(?: by)?:? ?(?:by:? )?(?<mover>${NAME}) ?[,;/&–-]{0,2} ?(?:and )?(?:[Ss]econded|SECONDED|[Ss]econder|[Ss]econd|[Ss]ec\\.?|2nd(?:ed)?|S(?=:))(?: by)?:? ?(?:by:? )?(?<seconder>${NAME})`
    ),
    cs(
      `\\b(?:M/S(?:/[CPA])?|M[.,] ?S[.,]? ?(?:C|P)?|MSC|MSP|MSU|MS|Moved/[Ss]econded|Motion/[Ss]econd(?:ed)?|[Mm]oved and seconded|[Pp]roposed and seconded|[Pp]roposed/[Ss]econded)(?: by)?:? ?\\(?(?<mover>${NAME}) ?(?:[,/&–-]|and) ?(?<seconder>${NAME})\\)?`
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
    /^(?:the )?(?:vote|tally|result|count)s? (?:was|were|of)\b.{0,30}\d/iu,
    /^votes? (?:on|for|to|in|about) [^:;!?]{2,60}: ?.{0,20}\d/iu,
    /^(?:(?:roll ?call|board|full board|committee|council|final|commission) ){0,2}votes? ?[:–-]/iu,
    /^(?:passed\b|carried\b|motion (?:carried|passed)|ayes? ?[:–-]|yes ?[:–-]|in favou?r ?[:–-])/iu,
    /^(?:adopted|approved|enacted|passed) (?:this|on (?:first|second|third|final)|by (?:a |the )?(?:vote|roll)|at )\b/iu
  ],
  seconded: [re(`\\b(?:seconded|2nded|second was|seconder)\\b`)],
  continues: [
    re(
      `^(?:and |with no (?:further )?(?:discussion|objections?),? |there being no (?:further )?discussion,? |after (?:further |some )?discussion,? |upon (?:a |roll call )?vote,? |following (?:a |the )?(?:vote|discussion),? )?(?:the |this |that |said |main |a |mr\\.? chair'?s? )?(?:original |main |amended |substantive )?(?:motion|amendment|vote|votes|resolution|proposal|question|item|minutes|agenda)s?\\b.{0,80}\\b(?:carried|carries|passed|passes|approved|failed|fails|fell|falls|lost|defeated|adopted|accepted|unanimous(?:ly)?|seconded|no seconder|called|received|tabled|withdrawn|defer(?:red)?|put)\\b`
    ),
    re(
      `^(?:resolved accordingly|on being put|upon (?:a |being put|roll)|on (?:a |the )?(?:roll[- ]?call|vote|voice vote|show of hands)|all (?:in favou?r|approved?|agreed|voted|ayes|voting|were in favou?r)|all$|(?:after [^,.;]{3,40}, ?)?(?:it was |so |duly )?(?:carried|passed|approved|withdrawn|lost|defeated|fell|failed|remitted|deferred|tabled|postponed|referred back)\\b|agreed(?: unanimously| nem\\.? con\\.?| by all)?[.]?$|a (?:vote|ballot|show of hands|poll) (?:by|was|resulted|followed)\\b|unanimous|unanimously|motion\\b|votes? ?(?:[:–-]|was|were|taken|count)|ayes?\\b|nays?\\b|noes\\b|yes ?[:–-]|in favou?r\\b|for ?:|against ?:|opposed\\b|abstain|abstentions?|roll ?call|seconded|second(?:ed)? by|second ?:|2nd|those in favou?r|with \\d+ in favou?r|there (?:was|were) (?:no (?:objections?|second|seconder)|\\d|unanimous)|no objections?|none opposed|everyone (?:agreed|approved|in favou?r)|vote)\\b`
    ),
    cs(
      `^(?:${NAME}(?:, [^,;:.]{1,40},)?|[Hh]e|[Ss]he|[Ii]t|[Tt]his|[Tt]he motion) (?:so moved|seconded|seconds|2nded|second|was (?:duly )?seconded)\\b`
    )
  ],
  formula: [
    re(`\\b(?:on|upon) (?:a |the )?(?:motion|proposal|proposition)\\b[^.;]{0,80}\\bsecond`),
    re(`\\bproposed by\\b[^.;]{2,80}\\bseconded by\\b`),
    re(`\\bproposed\\b[^.;]{2,60}\\bseconded\\b`),
    re('\\bproposer\\b.{2,60}\\bseconder\\b')
  ],
  amendment: [
    /\b(?:an?|the|friendly|further|first|second) amendment\b(?! (?:to the (?:constitution|bylaws|agreement|minutes)|act))/iu,
    /^amendment\b/iu,
    /\bmoved to amend\b/iu
  ],
  opens: [
    /^(?:a |the )?(?:further |second |new |another )?motion (?:to|that|for)\b/iu,
    /^motion ?(?:[:–-]|(?:no\.? ?|# ?)?\d[\d/.-]{0,12}\b)/iu,
    /^(?:it was )?(?:then )?(?:moved|proposed) that\b/iu
  ],
  content: [/^(?:that|to) /iu],
  bareWords: [
    /^(?:it|was|is|a|the|this|by|on|of|mover?|moved?|made|motion(?:ed|s)?|proposed|proposer|seconder|prop|sec|and|second(?:ed|s)?|2nd(?:ed)?|1st|first|so|duly|carried|passed|passes|unanimous|unanimously|approved|agreed|all|in|favou?r|votes?|cllrs?|councillors?|members?|mr|mrs|ms|dr|for|approval|also|then|with|no|objections?|none|opposed|ayes?|nays?|accepted|m|s|c|p|msc|msp|called|discussion|against|abstain(?:ed|ing|tions?)?|lost|defeated|failed|withdrawn|to|opposed|result|outcome|failed|fell|nay|noe?s|aye|yes|nos?|con|nem|abst|recused?|absent|dissenting|by|show|hands|voice|roll|call|resolution|amendment|\d{1,3})$/iu
  ]
}
