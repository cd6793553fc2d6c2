/** Minutes in two languages print every heading twice; it is read once, in the language printed first (annotation guide, "Bilingual documents"). */
import { detectLanguages, matchesAny } from '@cofnod/language'
import type { State } from '../state.js'
import type { Heading } from './hierarchy.js'

/** Text after a heading by which its language is told, UTF-16 units. */
const SAMPLE = 600
/** So many headings printed twice show the habit. */
const MIN_PAIRS = 2

/** The headings of the first language alone. */
export function firstLanguage(headings: Heading[], state: State): Heading[] {
  if (state.draft.languages.length < 2) return headings
  return withoutTranslations(headings, state)
}

/** A heading and its translation on the next line, under one number. */
function withoutTranslations(headings: Heading[], state: State): Heading[] {
  let told = 0
  const second = new Set<Heading>()
  headings.forEach((heading, index) => {
    const c = heading.candidate
    const before = headings[index - 1]?.candidate
    if (!before || c.block.index !== before.block.index + 1 || c.form !== 'line' || before.form !== 'line') return
    if (c.number !== null && c.number.value !== before.number?.value) return
    const a = titleTag(before.title, state)
    const b = titleTag(c.title, state)
    if (a !== null && a === b) return
    second.add(heading)
    if (a !== b) told += 1
  })
  const usual = second.size >= MIN_PAIRS && second.size * 3 >= headings.length && told * 2 >= second.size
  return usual ? headings.filter((heading) => !second.has(heading)) : headings
}

/** Index in `headings` where the same items begin again in the other language; their number where they do not. */
export function secondHalf(headings: Heading[], state: State): number {
  const { length } = headings
  if (state.draft.languages.length < 2 || length < 4) return length
  const tags = headings.map(({ candidate: c }, index) => {
    const next = headings[index + 1]?.candidate.start ?? state.body.length
    return tagOf(state.body.slice(c.start, Math.min(next, c.start + SAMPLE)))
  })
  const first = tags.find((tag) => tag !== null)
  const at = tags.findIndex((tag) => tag !== null && tag !== first)
  if (at < 2 || tags.slice(at).includes(first ?? null)) return length
  const more = length - at
  return Math.abs(more - at) <= Math.max(1, 0.3 * at) ? at : length
}

function tagOf(text: string): string | null {
  return detectLanguages([text])[0]?.tag ?? null
}

/** A title is short: where its words do not tell, a standing item of one language alone does. */
function titleTag(title: string, state: State): string | null {
  const speaking = state.languages.filter(({ phrases }) => matchesAny(phrases.sections.standingItems, title))
  return tagOf(title) ?? (speaking.length === 1 ? speaking[0]!.tag : null)
}
