/** Who presided was there, listed or not; and what the front of the document says of somebody who is listed. */
import { nameKey, sameName } from '@cofnod/language'
import type { AttendeeDraft } from '../draft.js'
import { Found, Named } from '../found.js'
import type { State } from '../state.js'
import { contextOf, entryOf } from './context.js'
import { readEntry } from './entry.js'
import { found, type Piece, pieceOf, sub, trim } from './pieces.js'
import { isChair, isPost, isWord, looksLikeBody, matchAny, testAny } from './vocabulary.js'

/** The one person listed as chair presided, where nothing else says who did. */
export function takeChair(state: State): void {
  const { meeting, attendees } = state.draft
  completeChair(state)
  if (meeting.chair !== null) return
  const posted = attendees.filter(
    (one) =>
      one.kind === 'person' && one.presence === 'present' && one.role !== null && one.role.value !== one.name.value
  )
  // Among those whose role has a word for the chair in it, whoever was in the chair, or whose whole role it is.
  const named = posted.filter((one) => isChair(state, one.role!.value))
  const surer = [
    (role: string) =>
      role.split(/\s*,\s*/u).some((part) => testAny(state, (phrases) => phrases.presidingRemarks, part)),
    (role: string) => role.split(/\s*[,/]\s*/u).some((part) => isWord(state, ({ names }) => names.chairWords, part))
  ]
    .map((test) => posted.filter((one) => test(one.role!.value)))
    .find((some) => some.length > 0)
  const chairs = surer ?? named
  // Nobody is called the chair: whoever leads or facilitates is.
  const leads =
    chairs.length > 0
      ? chairs
      : posted.filter((one) => testAny(state, (phrases) => phrases.leadingRoles, one.role!.value))
  if (leads.length !== 1) return
  const { name } = leads[0]!
  meeting.chair = new Named(new Found(name.value, name.spans, 'attendees/chair-role', Math.min(name.confidence, 0.85)))
}

/** "Chair: Anna", and one Anna in the list: her whole name. */
function completeChair(state: State): void {
  const { meeting, attendees } = state.draft
  const name = meeting.chair?.name
  if (!name || /\s/u.test(name.value)) return
  const first = nameKey(name.value)
  const fits = attendees.filter((one) => one.kind === 'person' && nameKey(one.name.value).split(' ')[0] === first)
  if (fits.length !== 1) return
  const whole = fits[0]!.name
  meeting.chair = new Named(new Found(whole.value, [...name.spans, ...whole.spans], name.rule, 0.85, 'derived'))
}

/** "In the chair" says who presided; it is no role. */
export function dropPresiding(state: State): void {
  for (const one of state.draft.attendees) {
    if (one.role && testAny(state, (phrases) => phrases.presidingRemarks, one.role.value)) one.role = null
  }
}

/** Adds whoever presided to those present, where others are listed. */
export function addChair(state: State): void {
  const { meeting, attendees } = state.draft
  const name = meeting.chair?.name
  if (!name) return
  const listed = attendees.find((one) => sameName(one.name.value, name.value) >= 0.7 || one.role?.value === name.value)
  const place = name.spans[0]
  if (place?.stream !== 'body' || isPost(name.value) || looksLikeBody(name.value) >= 0.5) return
  if (listed) {
    if (listed.kind === 'person' && listed.presence === 'present') listed.role ??= postBeside(state, place)
    return
  }
  const present = attendees.filter((one) => one.presence === 'present')
  // Where bodies are listed and only a sentence tells who presided, nobody is listed by name.
  const labelled = name.rule === 'meeting/chair-label'
  if (present.length === 0 || (!labelled && present.every((one) => one.kind !== 'person'))) return
  const before: Piece = {
    text: state.body.slice(Math.max(0, place.start - 40), place.start),
    start: Math.max(0, place.start - 40)
  }
  const draft = readEntry(
    state,
    entryOf(
      { text: state.body.slice(place.start, place.end), start: place.start },
      contextOf('present', null, 'presiding', 0.8)
    )
  )
  if (draft === null || draft.kind !== 'person') return
  draft.role ??= postBefore(state, before)
  attendees.push(draft)
}

/** The post printed beside the name of whoever presided: "President Ann Lee called …", "by Tom Rees, the Treasurer, as …". */
function postBeside(state: State, place: { start: number; end: number }): Found<string> | null {
  const from = Math.max(0, place.start - 40)
  const before = postBefore(state, { text: state.body.slice(from, place.start), start: from })
  if (before !== null) return before
  const after = /^,\s+([^,.;:\n]{3,40})(?=[,.;]|$)/mu.exec(state.body.slice(place.end, place.end + 60))
  if (!after) return null
  const piece: Piece = { text: after[1]!, start: place.end + after[0].length - after[1]!.length }
  const article = matchAny(state, (phrases) => phrases.beforeName, piece.text)?.[0].length ?? 0
  const post = sub(piece, article)
  return isPost(post.text) ? found(state, post, 'attendees/presiding-role', 0.7) : null
}

/** The post that stands right before a name: "called to order by President", "Chair:". */
function postBefore(state: State, before: Piece): Found<string> | null {
  const text = before.text.replace(/[\s:–-]+$/u, '')
  const line = text.slice(text.lastIndexOf('\n') + 1).replace(/^.*[:.;]\s/su, '')
  const starts = [...line.matchAll(/(?<=^|[\s.,;:])\p{Lu}/gu)].map((match) => match.index)
  for (const start of starts) {
    const post = line.slice(start)
    if (!isPost(post)) continue
    const at = text.length - post.length
    return found(state, trim(sub(before, at, text.length)), 'attendees/presiding-role', 0.75)
  }
  return null
}

/** Longest line that can say "President – Jane Jones", in UTF-16 units. */
const MAX_LINE = 80
/** Lines of the front that are looked at. */
const MAX_LINES = 60

/** Posts printed in a list of officers, or with names before business, for people listed without one. */
export function addPosts(state: State, others: readonly AttendeeDraft[]): void {
  const without = new Map(
    state.draft.attendees
      .filter((one) => one.kind === 'person' && one.role === null)
      .map((one) => [nameKey(one.name.value), one])
  )
  if (without.size === 0) return
  const give = (from: AttendeeDraft | null): void => {
    if (
      from?.kind !== 'person' ||
      from.role === null ||
      from.role.value === from.name.value ||
      !isPost(from.role.value)
    )
      return
    const to = without.get(nameKey(from.name.value))
    if (to) to.role ??= from.role
  }
  for (const other of others) give(other)
  const context = { ...contextOf('present', null, 'officer', 0.8), linewise: true }
  const first = Math.min(...state.draft.attendees.flatMap((one) => one.name.spans.map((place) => place.start)))
  const front = state.blocks.filter((block) => block.end <= first && block.cell === null).slice(0, MAX_LINES)
  for (const block of front) {
    if (block.text.length > MAX_LINE || !/\s[-–—]\s|[,:(]/u.test(block.text)) continue
    give(readEntry(state, entryOf(pieceOf(block), context)))
  }
}
