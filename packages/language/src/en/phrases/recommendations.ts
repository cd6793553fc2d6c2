/** Recommendations, and tallies of actions. */
import type { StatementPhrases } from '../../phrases/statements.js'
import { cs, NUM, re } from './statement-words.js'

export const recommendation: StatementPhrases['recommendation'] = {
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
    re(`^(?:to )?(?<what>recommend (?:to|that|further|using|the|an?) .{3,})`),
    re(`^(?:also )?(?<what>recommended (?:that |the .{3,60} (?:be|should) |to the .{3,60} that ).{2,})`),
    re(
      `\\bit (?:was|is|has been|were) (?:also |further |therefore |unanimously |strongly )?(?<what>recommended (?:that|to|by)\\b.*)`
    ),
    cs('(?<what>\\bRECOMMENDED(?: TO [A-Z ]{3,30})?[ :–-]+(?:that|THAT|That|to|TO)?.*)')
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
    re(`^(?:urges?|urged|urging) (?:that )?(?:the )?(?<to>[^,;.:]{2,60}?) (?:to|not to) \\p{L}`),
    re(
      `^(?:recommend(?:s|ed|ing)? )?(?:that )?(?:the )?(?<to>[^,;.:]{2,70}?) (?:should|must|ought to|be asked to|be requested to|shall|need to|needs to|consider|considers)\\b`
    ),
    re(`^(?:recommend(?:s|ed|ing)? )?to (?:the )?(?<to>\\p{L}[^,;.:]{2,60}?)(?: ?[:–-]{1,2})? that\\b`)
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
    /\b(?:if|whether)\b[^,;.]{1,80}\b(?:could|can|would|should|might|may)? ?recommend(?:ed|s)?\b/iu,
    /\brecommended approval\b$/iu
  ],
  noun: [/\brecommendations?\b/iu],
  counted: [
    /\b(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty)(?: (?:of (?:these|them|which)|were|are|is|key|further|specific|main|new)){0,4}(?: recommendations?)?(?: (?:were|are))? (?:for|aimed at|addressed to|directed at|directed to|to) (?:the )?(?<to>[^,;.:()]{2,60}?)(?= in (?:the|its|their|his|her|this) |,? (?:and|&) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|[,;.:()]|$)/giu
  ],
  countedAlone: [
    /\b(?:makes?|made|contain(?:s|ed|ing)?|identif(?:y|ies|ied)|includ(?:es|ed|ing)|set(?:s|ting)? out|list(?:s|ed)|outlin(?:es|ed)|present(?:s|ed)|with|has|had|offer(?:s|ed)|gave|of|provid(?:es|ed)|proposed?|proposes|put forward|highlight(?:s|ed)|there (?:are|were)|resulted in) (?:a total of |the |its |their |in total |all )?(?<count>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: (?:key|main|high[- ]level|specific|further|new|formal|overarching|broad|draft|separate|priority))? recommendations?\b/iu
  ],
  itsReport: [
    /^(?:his|her|their|its|the|this|that)(?: \p{L}+)? (?:report|review|study|audit|paper|survey|advice|findings|letter|inspection|inquiry)$/iu
  ],
  namedReport: [
    re(
      `^(?:the |an? |this |our )?(?<by>(?!(?:the|its?|latest|last|new|full|final|draft|same|first|second|main|annual|written)\\b)[\\p{L}-]{3,25}(?: [\\p{L}-]{3,25})? (?:report|study|review|audit|survey|inquiry|inspection))$`
    )
  ],
  reportOf: [
    re(
      `^(?:the |an? )(?<by>[\\p{L}-]{2,30}(?: [\\p{L}-]{2,30}){0,4}?) (?:report|review|study|audit|inspection|survey|inquiry) (?:on|of|into|made|makes|has|had|contain|set|for|includes?)`
    ),
    re(
      `\\b(?:the|an?|our|its) (?<by>[\\p{L}-]{2,30}(?: [\\p{L}-]{2,30}){0,4}?)(?:'s|(?<=s)') (?:[\\p{L}-]{2,20} ){0,3}(?:report|review|study|audit|inspection|survey|paper|letter|findings|inquiry|advice|opinion|view)\\b`
    ),
    cs(
      `(?<by>\\p{Lu}[\\p{L}.-]{1,30}(?: \\p{Lu}[\\p{L}'’.-]{1,30}){0,4})(?:'s|(?<=s)') (?:[\\p{L}-]{2,20} ){0,3}(?:report|review|study|audit|inspection|survey|paper|letter|findings|inquiry)\\b`
    )
  ],
  author: [
    re(
      `\\b(?:carried out|prepared|written|conducted|produced|undertaken|inspected|issued|commissioned|published) by (?:the |an? )?(?<by>\\p{L}[^,;.:()]{2,60}?)(?= on | in | and | at | last | which | who |[,;.:()]|$)`
    ),
    re(
      `^(?:the )?(?<by>[^,;.:!?]{2,90}?),? (?:also |then |has |have )?(?:provided|set out|sets out|outlined|outlines|summari[sz]ed|summari[sz]es|presented|presents|gave|shared|described|introduced|made|makes|reported|highlighted|explained|published|produced|spoke to|updated|discussed|detailed|delivered|ran through|took|talked|launched|submitted|tabled|identified|reviewed)\\b`
    )
  ]
}

export const tally: StatementPhrases['tally'] = {
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
