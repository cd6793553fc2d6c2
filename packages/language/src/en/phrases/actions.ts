/** Actions. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { cs, re } from './statement-words.js'
import { doing, doingPattern, done, idle } from './verbs.js'

export const action: StatementPhrases['action'] = {
  labels: [
    /^(?:new |agreed )?(?:action points?|action items?|action required|actions?|ap|ai|to[ -]?do|task|follow[- ]?up|for action|next steps?|outcome\/action)\s?(?:no\.?\s?|number\s?|#\s?)?(?<number>\p{Lu}{0,3}[/-]?\d{1,5}(?:[./-]\d{1,5}){0,3}[a-z]?)?\s?(?:[:=]|[–—-]\s|\s[–—-]|\.\s(?=\p{Lu}))[–—\s-]*/iu,
    cs('^(?<number>(?:AP|AI|A|ACTION ?)[ #-]?\\d{1,4}(?:[./-]\\d{1,4}){0,3})(?:[:.)]| ?[–—-]|\\s(?=\\p{Lu}))\\s*'),
    /^(?:action (?:point|item)|ap|action)\s(?:no\.?\s?|#\s?)?(?<number>\d{1,4}(?:[./-]\d{1,4}){0,3})(?:\s(?=\p{L})|$)/iu,
    cs('^(?:ACTION|Action) (?:on|for) (?=\\p{Lu})'),
    cs('^(?:TODO|TO DO|ACTION|AP|AI|TO-DO)\\s+(?:(?:ITEM|POINT)\\s+)?(?=\\p{Lu}\\p{Ll})')
  ],
  plural: [
    /^(?:[\p{L} ]{0,30} )?(?:actions|items|points|steps|tasks|todos?|to dos|to[ -]?do(?: list)?|follow[- ]ups|list|log|assignments|deliverables|decisions|recommendations)(?:\s.{0,30})?$/iu
  ],
  tags: [
    cs(
      `\\(?\\b(?:ACTION|Action|action|AP|ACTION POINT|Action point|TODO|To do)(?: by| for| on)?\\s?[:–—-]{1,2}\\s?(?<owners>[^.:;()]{1,80})\\)?\\s?\\.?$`
    ),
    cs(`[([](?:ACTION|Action|action|AP|to action)\\s(?<owners>[^.:;()[\\]]{1,60})[)\\]]\\s?\\.?$`),
    cs(
      `[([](?<owners>(?:\\p{Lu}[\\p{L}.'’-]{0,20})(?:(?:, | & | and |/|\\s?,\\s?)\\p{Lu}[\\p{L}.'’-]{0,20}|\\s\\p{Lu}[\\p{L}'’-]{1,20}){0,4})[)\\]]\\s?\\.?$`
    ),
    // [SG, November 18]
    cs(
      `\\[(?<owners>(?:\\p{Lu}[\\p{L}.'’-]{0,20})(?:(?:/|, | & | and | )\\p{Lu}[\\p{L}.'’-]{1,20}){0,3}?)(?:, (?:by |due )?(?=[^\\]]{0,30}\\d)[^\\]]{3,30})?\\]\\s?\\.?$`
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
      "(?:^[–—•*-]{0,2} ?|[,;:]'? |[–—] | - |(?<=\\p{Ll})-(?=\\p{Lu}\\p{Ll}+ (?:\\p{Lu}|will))|[([](?=\\p{L})|\\) |\\b(?:that|and|but|so|then|confirmed|advised|said|stated|explained|reported|noted|agreed|indicated|suggested|added|requested|proposed|announced|finally|possibly|probably not needed, but|also|therefore|for|when|while|although|which|who) )"
    )
  ],
  promises: [
    re(
      `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? (?:also |then |kindly |have |has |both |all |each |therefore )?(?:agreed to|agrees to|agree to|undertook to|undertakes to|volunteered to|volunteers to|offered to|offers to|promised to|committed to|(?:was|were|is|are) (?:also |then |therefore )?(?:asked|tasked|requested|instructed|directed|charged|delegated|assigned|authori[sz]ed|invited|required|nominated|appointed|mandated)(?: and \\p{L}+)? (?:to|with)|will be asked to|(?:is|are) to|took (?:an |the )?action to|takes (?:an |the )?action to|will take (?:an |the )?action to|to take an action to|has an action to|asked to|requested to) (?:also |then |again )?(?<verb>\\p{L}[\\p{L}-]{1,20})\\b`
    )
  ],
  wills: [
    re(
      `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? ?(?:will|'ll|is going to|are going to|shall|plans to|plan to|aims to|intends to|intend to) (?:also |then |now |again |both |each |all |therefore |continue to |try to |kindly |start to |begin to |look to |need to |soon |be able to |go (?:back|away|ahead) (?:and|to) |further |likely |first |in turn |do (?:this|so) and |be (?=\\p{L}{2,18}(?:ing|ed)\\b|sent\\b|responsible\\b|in touch\\b)|firstly |have to |have (?:a|another) (?=look|word|chat|meeting|call)|take (?:a|another) (?=look)){0,3}(?<verb>\\p{L}{2,20})\\b`
    )
  ],
  woulds: [
    re(
      `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? (?:would|'d) (?!not\\b|like\\b|prefer\\b|love\\b|rather\\b)(?:also |then |now |again |both |be |therefore |try to |further |in turn )?(?<verb>\\p{L}{2,20})\\b`
    )
  ],
  needs: [
    re(
      `^(?<who>[^;:!?()]{1,100}?)(?: ?\\([^()]{1,40}\\))? (?:should|must|needs? to|has to|have to|ought to|needing to) (?:also |then |now |again |both |all |therefore )?(?<verb>\\p{L}{2,20})\\b`
    )
  ],
  working: [
    re(
      `^(?<who>[^;:!?()]{1,80}?)(?: ?\\([^()]{1,40}\\))? (?:is|are) (?:still |currently |now |also |already |presently |busy |going to be ){0,2}(?<verb>working (?=on\\b|with\\b|to\\b)|looking (?=in ?to\\b|for\\b|at\\b|after\\b)|going to (?=\\p{Ll}{3})|trying to (?=\\p{Ll}{3})|getting (?=quotes?\\b|prices?\\b|accounts?\\b)|(?:check|chas|contact|draft|prepar|redo|organi[sz]|arrang|seek|collect|compil|updat|investigat|finali[sz])ing\\b)`
    )
  ],
  doneBy: [
    cs(
      `\\b(?:will|to|should|shall|must) be (?<verb>\\p{Ll}{3,20})(?: up| out| on)? (?:by|through) (?:the )?(?<who>\\p{Lu}[\\p{L}.'’-]*(?:(?: |/|, | & | and )\\p{Lu}[\\p{L}.'’-]*){0,4})`
    )
  ],
  passive: [
    re(
      `^(?![^.;:!?]{0,90}\\b(?:if|whether|what|why|how|believed|suggested|asked|felt|thought|hoped|replied|might|may)\\b)(?<what>[^.;:!?]{3,90}?) (?:still |also |now |therefore )?(?:needs?|have|has) (?:still |also )?to be (?:\\p{L}+ly )?(?<verb>\\p{L}{3,20})\\b(?! by (?:the )?\\d)`
    ),
    re(
      `^(?![^.;:!?]{0,90}\\b(?:if|whether|what|why|how|believed|suggested|asked|felt|thought|hoped|replied|might|may)\\b)(?<what>[^.;:!?]{3,90}?) (?:will|should|must|shall)(?: now| also| then| therefore)? be (?<verb>sent|circulated|distributed|forwarded|e-?mailed|ordered|arranged|invited|contacted|asked|informed|notified|drafted|prepared|obtained|sought|collected|compiled|set up|uploaded|looked (?:at|into)|investigated|chased|followed up|written|purchased|bought|requested|added|scheduled)\\b`
    ),
    re(`^(?<what>[^.;:!?]{3,90}?) (?:is|are) to be (?<verb>\\p{L}{3,20})\\b`)
  ],
  commands: [
    cs(
      `^(?:[–—•*-] ?)?(?:Please )?(?:[Aa]dd|[Aa]rrange|[Aa]sk|[Bb]ring|[Bb]uy|[Cc]heck|[Cc]hoose|[Cc]irculate|[Cc]ollect|[Cc]onfirm|[Cc]reate|[Dd]istribute|[Ee]nsure|[Ee]xamine|[Ff]ind|[Ff]inali[sz]e|[Ff]ix|[Ff]ollow up|[Gg]ather|[Gg]et|[Ii]dentify|[Ii]nform|[Ii]nvestigate|[Ii]nvite|[Ll]ook into|[Mm]ake|[Nn]otify|[Oo]btain|[Oo]rgani[sz]e|[Pp]repare|[Pp]rovide|[Pp]ublish|[Pp]ut|[Rr]ecruit|[Rr]emind|[Rr]emove|[Rr]eplace|[Rr]eply|[Ss]chedule|[Ss]end|[Ss]et up|[Ss]ubmit|[Tt]alk to|[Tt]ry to|[Uu]pload|[Ww]rite) (?:the|an?|all|any|our|new|how|if|sure|that|them|it|him|her|to|out|up|\\p{Ll}+|\\p{Lu}[\\p{L}-]+) (?=\\S)`
    )
  ],
  toBeDone: [
    re(
      `^(?<what>(?:(?!\\b(?:was|were|is|are|has|have|had|will|would|should|could|can|may|might|must|agreed|asked|need(?:s|ed)?|want(?:s|ed)?|like|seem(?:s|ed)?|appear(?:s|ed)?|ought|likely|due|expected|considered|continues?|found|going|able|hope[sd]?|said|reported|believed?|thought|proposed|requested|suggested|recommend(?:s|ed)?|used|happy|pleased|proved|why|which|that|\\p{L}+ussed)\\b)[^.;:!?]){3,80}?)[ ,–-]{1,3}to be (?:\\p{L}+ly )?(?<verb>\\p{L}{2,12}-?\\p{L}{2,15})\\b`
    )
  ],
  wanted: [/\b(?:agreed|decided|resolved|proposed and agreed|directed)(?: that)? $/iu],
  asks: [
    re(
      `\\b(?:it (?:was|is|will be) (?:left|up|down|for|over)|(?:this|that|it|which) (?:falls|fell|was (?:left|handed|passed|delegated|assigned))|(?:left|delegated|assigned|handed|entrusted)(?: it)?)(?: (?:with|to|for))? (?<who>(?:the )?[^,;:.!?()]{1,60}?) to (?<verb>\\p{L}[\\p{L}-]{1,20})\\b`
    ),
    re(
      `^(?:(?:could|can|would|will) (?<who>[^,;:.!?()]{1,60}?),? (?:please|kindly)|please (?:could|can|would) (?!you)[^,;:.!?()]{1,60}?) (?<verb>\\p{L}{2,20})\\b`
    ),
    re(
      `\\b(?:asked|requested|instructed|tasked|directed|invited|urged|reminded|encouraged) (?:that )?(?<who>(?:the |our |all )?[^,;:.!?()]{1,70}?) to (?:also |please |kindly )?(?<verb>\\p{L}[\\p{L}-]{1,20})\\b`
    ),
    re(`\\b(?:agreed|resolved|requested|asked) that (?<who>[^,;:.!?()]{1,60}?) (?<verb>${doingPattern})\\b`)
  ],
  unnamed: [
    re(
      `^(?:we |still |also |there is a ){0,2}(?:need|needs|want|require|looking for|are looking for) (?:somebody|someone|people|(?:a |more |some |another )?(?:volunteers?|helpers?|members?|person)|help) to (?<verb>\\p{L}{2,20})\\b`
    ),
    re(
      `(?:^|\\b(?:noted|stated|reported|said|agreed|since)(?: that)? |[—–-] ?)we (?:still |also |just )?(?:need|will need|have) to (?:also |still )?(?<verb>\\p{L}{2,20})\\b`
    ),
    re(`^(?:still |also )?needs? (?:to|so) (?:also |still )?(?<verb>\\p{L}{2,20})\\b`),
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
  done,
  idle,
  pronouns: [/^(?:he|she|they|who|(?:both|and) (?:he|she|they)|which he|he also|she also|that he|that she|he\/she)$/iu],
  groups: [
    /^(?:all|everyone|everybody|all members|members|all attendees|attendees|participants|all participants|the board|board|staff|city staff|officers|the officers|officials|the secretariat|secretariat|the committee|committee|the group|group|the council|we|i|team|the team|the editorial team|editorial team|the developers|developers|the subcommittee|team leads|chairs|parents|volunteers|directors|trustees|councillors|all councillors|cllrs|all cllrs|executive|the executive|administration|management|committee members|board members|all board members|working group|the working group|both|the chairs|co-chairs|all partners|partners|all teams|people|the organi[sz]ers|clerks|working party|sub-?committee|steering group|the steering group|project team|the project team|the membership|students|teachers|admin|finance|marketing|communications|comms)$/iu,
    /^(?:the |all )?(?:[\p{L}’'-]{2,20} ){1,2}(?:staff|officers|parents|volunteers|teachers|editors|organi[sz]ers|developers|committee|sub-?committee|team|coordinators|board members|leads)$/iu
  ],
  never: [
    /^(?:if|unless|in case|in the event|should (?:it|this|they|there|the)|were (?:it|this|the)|when(?:ever)?)\b[^.]{0,160}?\b(?:will|would|can|could|may|might)\b/iu,
    /\bwill (?:then |now )?(?:decide|determine|see|know|find out|rule|vote|consider|announce)\b/iu,
    /\b(?:usually|normally|always|traditionally|generally|typically|as a rule|each|every) (?:\p{L}+ ){0,3}?(?:will|would|sends?|goes|locks?|meets?|writes?|takes?|visits?)\b/iu,
    /\b(?:council|agency|county|government|department|ministry|company|contractors?|police|authority) (?:has|have|had) (?:now |also |since )?(?:agreed|promised|offered|undertaken|decided) to\b/iu,
    /\b(?:next|following|future|annual|general) (?:\p{L}+ ){0,3}meetings? (?:will|is|would|shall|to)\b/iu,
    /\bwill (?:be held|take place|reconvene|resume|next meet|meet (?:next|again|on the))\b/iu,
    /\b(?:meeting|call) (?:will|to) be (?:held|on)\b/iu,
    /\bwill be (?:published|held|closed|opened|built|available|able|released|launched|delivered|completed|reopened)\b/iu
  ],
  reported: [
    /\b(?:reported that|told (?:members|the)|informed (?:members|the)|it was reported|the report|explained that|the paper|announced|was told|were told|heard that|predicted|expected|believed|hoped|suggested|inquired|felt|replied|responded|wondered|questioned|opined)\b/iu
  ],
  assured: [
    /\b(?:confirmed|agreed|undertook|promised|assured|said|stated|indicated|noted|advised|volunteered)(?: (?:the group|members|the committee|the board|everyone))?(?: that)? $/iu
  ],
  dueBefore: [
    /\b(?:by|before|until|till|no later than|not later than|due(?: date)?(?: by| on| is)?|deadline(?: is| of| for [^.;]{1,40})?|by the end of|by end of|by close of business|by cob|for completion by|prior to|in time for|for (?:the|its|our)|at the|target(?: date)?|within)\s?[:–-]?\s?(?:the\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?$/iu
  ],
  dueOn: [/(?:\bon|[([,–—-])\s?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:the\s)?$/iu],
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
  ties: [/^(?:of|by|with|from|for|to|and|or|in|at|on|than|as|like|via|about|between|against|both|&|\/)$/iu, /['’]s?$/u],
  agreedNot: [
    /^(?:do|consider|discuss|adopt|approve|accept|support|use|go|include|continue|note|agree|participate|become|be|have|proceed|recommend|keep|leave|endorse|work|offer|pay|defer|postpone|move|thank|appoint|elect|nominate|join|increase|make|replace|remove|change|add|define|combine|put|give|buy|hold|set|raise|fund|run|award|create|form|meet|spend|let|allow|renew|grant|waive|charge|pursue|plan|build|try|stay)$/iu
  ],
  headings: [
    /^(?:review (?:of )?)?(?:the )?(?:previous |outstanding |open |old )?(?:actions?|action (?:items?|points?|list|log)|to[ -]?dos?|tasks?)(?: items?| points?)? (?:from|since|of|arising (?:from|at)|carried|brought|outstanding|agreed at) (?:the |our |its )?(?:last|previous|earlier|prior|forward|over|\p{L}+ meeting|meetings?|\p{L}+ \d{1,2}(?:st|nd|rd|th)?|\d).{0,30}$/iu,
    /^(?:since|from) (?:the )?last (?:time|meeting|call)$/iu
  ],
  weakLabels: [
    /^(?:next steps?|follow[- ]?ups?|action(?:s)? taken|work plan|deliverables|assignments|tasks?|ongoing)$/iu
  ],
  columns: {
    actionPoint: [/\baction(?:s|able)?\b/iu, /\btasks?\b/iu, /^what(?: is to be done|\?)?$/iu],
    owner: [
      /\b(?:responsib\p{L}+|owners?|assigned|assignee|by whom|actionee|lead|accountable|who|member|action by)\b/iu
    ],
    due: [/\b(?:due|deadline|by when|target|completion date|timescale|timeframe|timeline|when)\b/iu],
    mover: [/^(?:mover|moved|proposer|proposed)(?: by)?(?: ?(?:&|and|\/) ?(?:seconder|seconded)(?: by)?)?$/iu],
    outcome: [/^(?:disposition|decision taken|determination|ruling|verdict|action taken|final action)$/iu],
    actionStatus: [/\b(?:status|state|progress|completed\?|done\?|update)\b/iu]
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
}
