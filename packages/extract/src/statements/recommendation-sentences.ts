/** Recommendations that a sentence states, or counts for each of those they are made to. */
import { firstMatch, foldText, matchesAny, possible, readNumber, unmutatedName, unsoftenedName } from '@cofnod/language'
import type { RecommendationDraft } from '../draft.js'
import { Found, Named } from '../found.js'
import { antecedent } from './action-sentences.js'
import { type Context, endOf, itemOf, startOf } from './context.js'
import { withoutArticle, withoutRank } from './owners.js'
import { clauseStarts, groupRange } from './phrases.js'
import { type Part, type Sentence, spansOf, textOf, trimPart, whole } from './sentences.js'
import { verbWeight } from './verb-weight.js'

/** Words that are looked through for whom a recommendation is to. */
const ADDRESSEE_WORDS = 6

interface About {
  by: Named | null
  to: Named | null
  number?: Found<string> | null
  count?: Found<number> | null
  rule: string
  confidence: number
}

export function makeRecommendation(context: Context, parts: readonly Part[], about: About): RecommendationDraft | null {
  const trimmed = parts
    .map((part, index) => trimPart(part, index === 0, index === parts.length - 1))
    .filter((part) => part.to > part.from)
  const spans = spansOf(context.state, trimmed)
  const text = textOf(trimmed)
  if (spans.length === 0 || !/\p{L}{2}/u.test(text)) return null
  return {
    itemId: itemOf(context.state, trimmed[0]!.sentence.block.index),
    text: new Found(text, spans, about.rule, about.confidence),
    number: about.number ?? null,
    by: about.by,
    to: about.to,
    count: about.count ?? null,
    status: null,
    referenceId: null
  }
}

/** A reference to the words [from, to) as they are, without article and rank. */
export function refTo(
  context: Context,
  sentence: Sentence,
  from: number,
  to: number,
  rule: string,
  softened = false
): Named | null {
  const raw = sentence.text.slice(from, to)
  const trimmed = raw.trim().replace(/[\s,;:.]+$/u, '')
  const bare = withoutArticle(trimmed, context.phrases)
  const name = withoutRank(bare, context.state)
  if (name === '' || !/\p{L}/u.test(name)) return null
  const start = from + Math.max(0, raw.indexOf(name))
  const spans = spansOf(context.state, [{ sentence, from: start, to: start + name.length }])
  return spans.length === 0
    ? null
    : new Named(new Found(softened ? unsoftenedName(name) : unmutatedName(name), spans, rule, 0.8))
}

/** Whom the recommendation is to: "that the council should", "that schools appoint". Looked for from `from` on. */
export function addresseeIn(context: Context, sentence: Sentence, from: number): Named | null {
  const rest = sentence.plain.slice(from, from + 200)
  const match = firstMatch(context.phrases.recommendation.addressee, rest)
  const range = match ? groupRange(match, 'to') : null
  if (range && isSomebody(context, rest.slice(range.from, range.to)))
    return refTo(context, sentence, from + range.from, from + range.to, 'recommendations/to')
  const lead = firstMatch(context.phrases.recommendation.that, rest)
  if (!lead) return null
  const words = [...rest.slice(lead[0].length).matchAll(/\S+/gu)].slice(0, ADDRESSEE_WORDS)
  for (let count = words.length - 1; count > 0; count--) {
    const verb = words[count]![0]
    if (!/^\p{Ll}[\p{L}-]*$/u.test(verb)) continue
    const end = words[count - 1]!.index + words[count - 1]![0].length
    const text = rest.slice(lead[0].length, lead[0].length + end)
    // "that the committee spend": whatever the verb, where the meeting or somebody known is to do it.
    const weight = verbWeight(context, verb)
    if (
      weight < 1 &&
      !(weight > 0.3 && (context.agents.isMeeting(text) || (count === 1 && isPlain(context, text, verb))))
    )
      continue
    const lower = words
      .slice(0, count)
      .every((word) => !matchesAny(context.phrases.recommendation.noAddressee, word[0]))
    if (lower && !/[,;:]/u.test(text))
      return refTo(context, sentence, from + lead[0].length, from + lead[0].length + end, 'recommendations/to')
  }
  return null
}

/** "that implementers skip": one word for those who are to do it, and a verb. */
const isPlain = (context: Context, text: string, verb: string): boolean =>
  /^\p{L}{4,}$/u.test(text) &&
  ![text, verb].some((word) => context.languages.some((language) => language.functionWords.includes(foldText(word))))

function isSomebody(context: Context, text: string): boolean {
  return (
    context.agents.owners(text).length > 0 ||
    (text.split(' ').length <= 6 && !matchesAny(context.phrases.recommendation.noAddressee, text))
  )
}

/** A recommendation stated in the sentence, or null. */
export function statedIn(context: Context, sentence: Sentence, from = 0): RecommendationDraft | null {
  const { recommendation } = context.phrases
  const text = sentence.plain.slice(from)
  if (matchesAny(recommendation.never, text)) return null
  const passive = firstMatch(recommendation.recommended, text)
  if (passive) {
    const range = groupRange(passive, 'what')!
    return makeRecommendation(context, [{ sentence, from, to: sentence.text.length }], {
      by: passive.index > 0 ? spokenBy(context, sentence, from + range.from) : null,
      to: addresseeIn(context, sentence, from + range.from),
      rule: 'recommendations/stated',
      confidence: 0.8
    })
  }
  for (const start of inTurn(context, sentence)) {
    if (start < from) continue
    const match = firstMatch(recommendation.recommends, sentence.plain.slice(start))
    const by = match ? groupRange(match, 'by') : null
    const what = match ? groupRange(match, 'what') : null
    if (!match || !by || !what) continue
    const who = sentence.plain.slice(start + by.from, start + by.to)
    const subject = subjectOf(context, who)
    const author = subject === null ? authorIn(context, sentence, start + by.from, start + by.to) : null
    return makeRecommendation(context, [{ sentence, from, to: sentence.text.length }], {
      by:
        subject === null
          ? author
          : refTo(
              context,
              sentence,
              start + by.from + subject.from,
              start + by.from + subject.to,
              'recommendations/by'
            ),
      to: addresseeIn(context, sentence, start + what.from),
      rule: 'recommendations/stated',
      confidence: 0.8
    })
  }
  return null
}

/** Where clauses start, those first that tell what somebody else says: "Ann noted that the study recommends". */
function inTurn(context: Context, sentence: Sentence): readonly number[] {
  const starts = clauseStarts(context.phrases, sentence)
  const { assured, reported } = context.phrases.action
  const told = starts.filter((start) => {
    const before = sentence.plain.slice(Math.max(0, start - 40), start)
    return start > 0 && (matchesAny(assured, before) || matchesAny(reported, before.slice(-22)))
  })
  return told.length === 0 ? starts : [...told, ...starts.filter((start) => !told.includes(start))]
}

/** Whoever the sentence starts with, before a verb in capitals: "BC said that … and RECOMMENDED that". */
function spokenBy(context: Context, sentence: Sentence, before: number): Named | null {
  const lead = sentence.plain.slice(0, before)
  const words = [...lead.matchAll(/\S+/gu)].slice(0, 5)
  for (let count = words.length; count > 0; count--) {
    const to = words[count - 1]!.index + words[count - 1]![0].length
    const owners = context.agents.owners(lead.slice(0, to))
    if (owners.length === 1 && owners[0]!.strength >= 0.85 && owners[0]!.kind !== 'group')
      return refTo(context, sentence, owners[0]!.from, owners[0]!.to, 'recommendations/by')
  }
  return null
}

/** "The consultant's report", "her report", "he": whose it is by these words or by those before them. */
function authorIn(context: Context, sentence: Sentence, from: number, to: number): Named | null {
  const who = sentence.plain.slice(from, to)
  const report = firstMatch(context.phrases.recommendation.reportOf, `${who} of`)
  const of = report ? groupRange(report, 'by') : null
  if (of && isAuthor(context, who.slice(of.from, of.to)))
    return refTo(context, sentence, from + of.from, from + of.to, 'recommendations/by')
  if (
    matchesAny(context.phrases.action.pronouns, who.trim()) ||
    matchesAny(context.phrases.recommendation.itsReport, who.trim())
  )
    return antecedent(context, sentence, from).owners[0] ?? authorOf(context, sentence)
  // "the reserve study": a report with a name of its own; "the report" has none.
  const named = firstMatch(context.phrases.recommendation.namedReport, who)
  const range = named ? groupRange(named, 'by') : null
  return range
    ? refTo(context, sentence, from + range.from, from + range.to, 'recommendations/by')
    : authorOf(context, sentence)
}

/** Who recommends: all of the words before the verb, or the name they start with. Offsets in `text`. */
function subjectOf(context: Context, text: string): { from: number; to: number } | null {
  if (matchesAny(context.phrases.action.pronouns, text.trim())) return null
  const words = [...text.matchAll(/\S+/gu)]
  for (let count = words.length; count > 0; count--) {
    const to = words[count - 1]!.index + words[count - 1]![0].length
    const owners = context.agents.owners(text.slice(0, to))
    if (owners.length === 1) return { from: owners[0]!.from, to: owners[0]!.to }
  }
  if (words.length <= 6 && words.length > 0 && !matchesAny(context.phrases.recommendation.noAddressee, text))
    return { from: 0, to: text.length }
  return null
}

/** Recommendations counted in the sentence, one for each addressee; one without where the count stands alone. */
export function countedIn(context: Context, sentence: Sentence): RecommendationDraft[] {
  const { recommendation } = context.phrases
  const noun = firstMatch(recommendation.noun, sentence.plain)
  if (!noun) return []
  const found: RecommendationDraft[] = []
  const by = authorOf(context, sentence)
  const seen = new Set<number>()
  let lead: number | null = null
  for (const pattern of possible(recommendation.counted, sentence.plain)) {
    for (const match of sentence.plain.matchAll(pattern)) {
      const to = groupRange(match as RegExpExecArray, 'to')
      const number = groupRange(match as RegExpExecArray, 'count')
      if (!to || !number || seen.has(match.index) || match.index < noun.index - 12) continue
      const value = readNumber(sentence.plain.slice(number.from, number.to), context.languages)
      const spans = spansOf(context.state, [{ sentence, ...number }])
      if (value === null || spans.length === 0) continue
      seen.add(match.index)
      lead ??= match.index
      const end = match.index + match[0].length
      const parts: Part[] =
        lead === match.index
          ? [{ sentence, from: 0, to: end }]
          : [
              { sentence, from: 0, to: leadEnd(sentence, lead) },
              { sentence, from: match.index, to: end }
            ]
      const draft = makeRecommendation(context, parts, {
        by,
        to: refTo(context, sentence, to.from, to.to, 'recommendations/counted', match.groups?.soft !== undefined),
        count: new Found(value, spans, 'recommendations/counted', 0.9),
        rule: 'recommendations/counted',
        confidence: 0.9
      })
      if (draft) found.push(draft)
    }
  }
  if (found.length > 0) return found
  const alone = firstMatch(recommendation.countedAlone, sentence.plain)
  const number = alone ? groupRange(alone, 'count') : null
  const value = number ? readNumber(sentence.plain.slice(number.from, number.to), context.languages) : null
  const spans = number ? spansOf(context.state, [{ sentence, ...number }]) : []
  if (value === null || spans.length === 0) return []
  const draft = makeRecommendation(context, [whole(sentence)], {
    by,
    to: null,
    count: new Found(value, spans, 'recommendations/counted', 0.85),
    rule: 'recommendations/counted',
    confidence: 0.85
  })
  return draft ? [draft] : []
}

/** The words before the first count, without the comma. */
function leadEnd(sentence: Sentence, at: number): number {
  let end = at
  while (end > 0 && /[\s,:(]/u.test(sentence.text[end - 1]!)) end--
  return sentence.text[end] === ',' ? end + 1 : end
}

/** Whose recommendations a sentence counts: its subject, or that of the sentence before where this one says only "the report". */
function authorOf(context: Context, sentence: Sentence): Named | null {
  const { sentences } = context.business
  for (let i = sentence.index; i >= Math.max(0, sentence.index - 2); i--) {
    const candidate = sentences[i]!
    if (candidate.paragraph !== sentence.paragraph && i !== sentence.index) break
    const report = firstMatch(context.phrases.recommendation.reportOf, candidate.spoken)
    const of = report ? groupRange(report, 'by') : null
    if (of && isAuthor(context, candidate.spoken.slice(of.from, of.to)))
      return refTo(context, candidate, of.from, of.to, 'recommendations/by')
    const match = firstMatch(context.phrases.recommendation.author, candidate.plain)
    const range = match ? groupRange(match, 'by') : null
    if (!range) continue
    const owners = context.agents.owners(candidate.plain.slice(range.from, range.to))
    if (owners.length === 1)
      return refTo(context, candidate, range.from + owners[0]!.from, range.from + owners[0]!.to, 'recommendations/by')
    if (owners.length === 0 && isAuthor(context, candidate.plain.slice(range.from, range.to)))
      return refTo(context, candidate, range.from, range.to, 'recommendations/by')
  }
  return null
}

/** A few words that may name somebody. */
const isAuthor = (context: Context, text: string): boolean =>
  text.split(' ').length <= 5 && !matchesAny(context.phrases.recommendation.noAddressee, text)

/** Puts counted and stated recommendations of the sentence into the context. Whether there were any. */
export function readRecommendationSentence(context: Context, read: Sentence, from = 0): boolean {
  const sentence = { ...read, plain: read.spoken }
  const counted = countedIn(context, sentence)
  const stated = counted.length > 0 ? null : statedIn(context, sentence, from)
  const drafts = stated ? [stated] : counted
  for (const draft of drafts)
    context.recommendations.push({ draft, start: startOf(sentence), end: endOf(sentence), listed: false })
  return drafts.length > 0
}
