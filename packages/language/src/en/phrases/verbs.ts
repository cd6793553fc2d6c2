/** Verbs by which a sentence tells that somebody will do something for the meeting, base forms. */
const base: string[] =
  'announce appeal audit auction babysit back-up borrow brief break cancel carry catch certify change charge claim clean compost cover credit cross-check debug delete deploy destroy dig discontinue dispose drop dust enlist enrol enter erect exchange fetch fit flag fly frame freeze grit harvest hoover hunt inflate iron itemise knit label laminate launch level lobby lock mark message migrate mow nail name number oil pack photograph plant plough plug position price prune push refill refit refund rehang relabel relocate rename rent repaint repot rig rinse roll rotate sand sell sew shred sketch sow split spray stack stain stamp stitch store strim strip survey sweep swap switch tidy top transcribe trim trial tweak unblock unlock unpack varnish vet wash water weed weigh wire wrap bake cater decorate hang host sell sign act add address adjust advertise advise alert align amend analyse analyze acknowledge agree announce apply attend appoint approach arrange ask assemble assess assist book brainstorm bring build buy bisect calculate call capture chase check circulate clarify clear close collate collect combine come comment commission communicate compare compile complete compose confirm connect consider consult contact convene convert cook coordinate co-ordinate copy correct create cut decide define deliver demonstrate describe design determine develop devise discuss display distribute donate divide do document double-check download draft draw edit email e-mail encourage engage enquire ensure escalate establish evaluate examine expand expedite explain explore extend facilitate feed feedback figure file fill finalise finalize find finish fix follow follow-up formalise formalize forward fund gather get give handle help hire identify implement improve include incorporate inform initiate inquire insert inspect install instruct integrate interview introduce investigate invite issue join keep lay lead lend loan liaise link list locate lodge look mail maintain make manage map measure meet mend merge message minute modify monitor move negotiate nominate note notify obtain offer open order organise organize outline oversee paint participate pass patch pay perform phone pick plan post practise prepare present print process procure produce progress promote propose provide prototype publicise publicize publish pull purchase pursue put query raise read rearrange re-circulate recirculate recommend redo record recruit redraft refer register reimburse reissue relay remind remove repair replace reply report represent request research resend reserve resolve respond restore review revise rewrite ring run scan schedule search seek select send set set-up setup settle share show sign solicit sort speak specify standardise standardize store study submit suggest summarise summarize supply survey tackle take talk task tell test thank track train transfer translate try update upload use verify view visit volunteer work write'.split(
    ' '
  )

/** "arrange" → "arranging", "plan" → "planning", "write" → "writing". */
function gerund(verb: string): string {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`
  return /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`
}

/** Base forms and gerunds. */
export const doing: string[] = [...base, ...base.map(gerund)]

const irregular =
  'brought bought drawn drafted fed forwarded put read sent set shown spoken taken told written rewritten redrawn resent re-sent rebuilt sought left'.split(
    ' '
  )

/** "arrange" → "arranged", "plan" → "planned", "copy" → "copied". */
function participle(verb: string): string {
  if (/e$/u.test(verb)) return `${verb}d`
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`
  return /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`
}

/** What happens to a thing without anybody being asked to do it now: "to be considered", "to be presented". */
const notForOthers = new Set(
  'buy consider decide define determine discuss display divide find give improve keep list look maintain make meet note pay present produce progress resolve run settle show store take think use'.split(
    ' '
  )
)

/** What is said of the thing when somebody else does it: "sent", "ordered", "re-scored". */
export const done: string[] = [
  ...irregular,
  ...base.filter((verb) => !notForOthers.has(verb)).map(participle),
  ...'cleaned collected cleared installed investigated painted planted printed rearranged re-scored recirculated reimbursed renewed replaced submitted transferred trimmed uploaded finalised finalized standardised standardized'.split(
    ' '
  )
]

/** Base forms as the alternatives of a pattern. */
export const doingPattern: string = base.join('|')

/** Verbs of being, staying and happening. */
export const idle: string[] =
  'accept allow appear be become begin belong benefit cause cease celebrate commence consist contain continue contribute cost depend differ end exist expire face fall feel grow happen have hear hold hope impact improve increase know last leave like live lose mean need occur own receive remain require result retire rise seem serve start stay stop succeed take-place turn understand want welcome win'.split(
    ' '
  )
