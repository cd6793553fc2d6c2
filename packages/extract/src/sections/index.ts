/** Agenda items: the headings under which business is recorded, and the blocks that stand under each. */

import { looksLikePerson, possible } from '@cofnod/language'
import type { ItemDraft } from '../draft.js'
import { foundAt, Link, Named } from '../found.js'
import { partsOfList } from '../name-lists.js'
import { selectMeeting } from '../several-meetings.js'
import type { Section, State } from '../state.js'
import { firstLanguage, secondHalf } from './bilingual.js'
import { untilClose } from './business-end.js'
import { type Candidate, lineCandidates } from './candidates.js'
import { cutLikeTheOthers } from './harmony.js'
import { buildOutline, type Heading } from './hierarchy.js'
import { itemText } from './item-text.js'
import { withMatters } from './matters.js'
import { findSeries } from './series.js'
import { tableItems } from './table-items.js'
import { inTitleBlock, titleBlockEnd } from './title-block.js'
import { plainTopics } from './topics.js'

/** Fills `state.sections`, `draft.agendaItems`, `frontEnd` and `backStart`, and claims a list of contents. */
export function readSections(state: State): void {
  selectMeeting(state)
  const all = lineCandidates(state)
  const headEnd = titleBlockEnd(state, all)
  const lines = all.filter((candidate) => !inTitleBlock(candidate, headEnd, state))
  cutLikeTheOthers(lines, state)
  const cells = tableItems(state)
  const series = findSeries(
    [...lines, ...cells].sort((a, b) => a.start - b.start),
    state.blocks.length
  )
  const outline = buildOutline(series, state.blocks.length)
  const found = outline.headings.length > 0 ? outline.headings : plainTopics(lines, state)
  const once = firstLanguage(withMatters(found, state), state)
  const headings = untilClose(once.slice(0, secondHalf(once, state)), state)
  for (const candidate of outline.contents) state.claimed.add(candidate.block.index)
  state.backStart = backStart(state, once, headings, lines)
  state.sections = toSections(state, headings)
  state.draft.agendaItems = state.sections.map((section) => section.item)
  state.frontEnd = state.sections[0]?.from ?? firstSentence(state)
  state.sections.forEach((section, index) => {
    section.item.text = itemText(state, section, state.sections[index + 1])
  })
}

/** Where no item stands any more: at a heading after the business, a signature line or an appendix. */
function backStart(state: State, found: Heading[], kept: Heading[], lines: Candidate[]): number {
  const last = kept.at(-1)?.candidate.start ?? 0
  const left = found.find((heading) => heading.candidate.start > last && !kept.includes(heading))
  return kept.length > 0 && left ? left.candidate.block.index : findBack(state, kept, lines)
}

/** Signature lines and appendices close the business; only after the last item's heading. */
function findBack(state: State, headings: Heading[], lines: Candidate[]): number {
  const last = headings.at(-1)?.candidate.block.index ?? 0
  const taken = new Set(headings.map((heading) => heading.candidate.block.index))
  const back = lines.find(
    (c) =>
      c.block.index > last &&
      !taken.has(c.block.index) &&
      c.view.back &&
      !c.view.inner &&
      c.view.score >= 0.5 &&
      isAppendix(c)
  )
  return back?.block.index ?? state.blocks.length
}

function isAppendix(candidate: Candidate): boolean {
  return candidate.emphasised || candidate.form === 'line'
}

/** Without items, business starts at the first sentence of some length. */
function firstSentence(state: State): number {
  const found = state.blocks.find((block) => block.text.length > 80 && /[.!?]["'”’)]?$/u.test(block.text))
  return found?.index ?? state.blocks.length
}

function toSections(state: State, headings: Heading[]): Section[] {
  const sections: Section[] = []
  const open: Section[] = []
  const closeDownTo = (level: number, at: number): void => {
    while (open.length > 0 && open.at(-1)!.item.level >= level) {
      const section = open.pop()!
      section.to = Math.max(section.from + 1, at)
    }
  }
  for (const heading of headings) {
    const item = toItem(state, heading)
    if (item === null) continue
    const from = heading.candidate.block.index
    // A section ends where the next heading on its level or above begins.
    closeDownTo(heading.level, from)
    const parent = open.at(-1)
    item.parentId = parent ? new Link(parent.item) : null
    const section: Section = { item, from, to: from + 1 }
    sections.push(section)
    open.push(section)
  }
  closeDownTo(0, state.backStart)
  return sections
}

function toItem(state: State, { candidate, level }: Heading): ItemDraft | null {
  const confidence = Math.min(0.97, 0.6 + 0.35 * candidate.view.score)
  const title = foundAt(
    state,
    candidate.title.replace(/\s+/gu, ' '),
    candidate.start,
    candidate.end,
    `sections/${candidate.form}`,
    confidence
  )
  if (title === null) return null
  const number = candidate.number
    ? foundAt(state, candidate.number.value, candidate.numberStart, candidate.numberEnd, 'sections/number', 0.97)
    : null
  return { parentId: null, number, title, level, presenters: presentersOf(state, candidate), papers: [], text: null }
}

/** Whom the end of the title names: "(Jane Roe)", "– Jane Roe". */
function presentersOf(state: State, candidate: Candidate): ItemDraft['presenters'] {
  for (const language of state.languages) {
    for (const pattern of possible(language.phrases.sections.presentedBy, candidate.title)) {
      const match = pattern.exec(candidate.title)
      const who = match?.groups?.who
      if (!match || !who) continue
      const named = partsOfList(who, state.languages, ',&/').filter((name) => looksLikePerson(name) > 0.5)
      let at = candidate.start + match.index
      return named.flatMap((name) => {
        const start = state.body.indexOf(name, at)
        if (start < 0 || start > candidate.end) return []
        at = start + name.length
        const found = foundAt(state, name, start, at, 'sections/presenter', 0.7)
        return found ? [new Named(found)] : []
      })
    }
  }
  return []
}
