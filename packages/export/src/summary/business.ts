/** What was dealt with: agenda, declarations, decisions, recommendations, actions. */
import type { Action, Decision, MinutesRecord } from '@cofnod/model'
import { type Colour, clean } from './paint.js'
import type { Sheet } from './sheet.js'
import { counted, dateInWords, joined, nameOf, voteInWords } from './words.js'
import { clip } from './wrap.js'

/** UTF-16 units of a text that are shown; the record has all of it. */
const TEXT_LIMIT = 280
const NUMBER_COLUMNS = 10

type Where = (itemId: string | null) => string

/** `[4.1]` for the number of an item, '' where it has none. */
function itemNumbers(record: MinutesRecord): Where {
  const numbers = new Map(record.agendaItems.map((item) => [item.id, item.number]))
  return (itemId) => {
    const number = itemId === null ? null : numbers.get(itemId)
    return number ? `[${clean(number)}]` : ''
  }
}

const short = (text: string) => clip(clean(text), TEXT_LIMIT)

export function writeAgenda({ agendaItems }: MinutesRecord, sheet: Sheet): void {
  if (agendaItems.length === 0) return
  sheet.heading('Agenda', counted(agendaItems.length, 'item'))
  const widest = Math.max(...agendaItems.map((item) => clean(item.number ?? '').length))
  const hang = widest === 0 ? 2 : Math.min(widest, NUMBER_COLUMNS) + 2
  for (const item of agendaItems) {
    const mark = clean(item.number ?? '') || '·'
    const who = item.presenters.map(nameOf).join(', ')
    const text = who ? `${clean(item.title)} (${who})` : clean(item.title)
    const indent = 2 * Math.min(item.level - 1, 5)
    sheet.entry(mark.padEnd(Math.min(mark.length + 1, hang)), text, { colour: 'dim', hang, indent })
  }
}

export function writeDeclarations(record: MinutesRecord, sheet: Sheet): void {
  if (record.declarations.length === 0) return
  sheet.heading('Declarations of interest', String(record.declarations.length))
  for (const { who, text } of record.declarations) {
    sheet.entry('•', who ? `${nameOf(who)}: ${short(text)}` : short(text))
  }
}

const outcomes: Record<NonNullable<Decision['outcome']>, readonly [mark: string, colour: Colour]> = {
  carried: ['✓', 'green'],
  defeated: ['✗', 'red'],
  deferred: ['…', 'yellow'],
  withdrawn: ['↩', 'yellow']
}

export function writeDecisions(record: MinutesRecord, sheet: Sheet): void {
  if (record.decisions.length === 0) return
  const where = itemNumbers(record)
  sheet.heading('Decisions', String(record.decisions.length))
  for (const decision of record.decisions) {
    const [mark, colour] = decision.outcome ? outcomes[decision.outcome] : (['•', 'dim'] as const)
    sheet.entry(mark, joined([where(decision.itemId), short(decision.text)], ' '), { colour })
    const how = joined(
      [
        decision.kind === 'amendment' || decision.kind === 'election' ? decision.kind : '',
        decision.outcome === 'carried' ? '' : decision.outcome,
        decision.mover && `moved by ${nameOf(decision.mover)}`,
        decision.seconder && `seconded by ${nameOf(decision.seconder)}`,
        voteInWords(decision.vote)
      ],
      ' · '
    )
    if (how) sheet.entry('', how, { textColour: 'dim', indent: 2 })
  }
}

export function writeRecommendations(record: MinutesRecord, sheet: Sheet): void {
  if (record.recommendations.length === 0) return
  const where = itemNumbers(record)
  sheet.heading('Recommendations', String(record.recommendations.length))
  for (const { by, to, count, itemId, number, status, text } of record.recommendations) {
    const parties = joined([nameOf(by), to && `→ ${nameOf(to)}`], ' ')
    const who = joined([parties, count !== null && count > 1 ? `×${count}` : ''], ' ')
    const words = joined([number && `(${clean(number)})`, short(text), status && `(${status})`], ' ')
    sheet.entry('•', joined([where(itemId), joined([who, words], ': ')], ' '))
  }
}

const boxes: Record<'open' | 'closed', readonly [mark: string, colour: Colour]> = {
  open: ['☐', 'yellow'],
  closed: ['☑', 'green']
}

export function writeActions(record: MinutesRecord, sheet: Sheet): void {
  if (record.actions.length === 0) return
  const where = itemNumbers(record)
  sheet.heading('Actions', String(record.actions.length))
  for (const action of record.actions) {
    const [mark, colour] = boxes[action.status ?? 'open']
    const owners = action.owners.map(nameOf).join(', ')
    const what = joined([action.number && `(${clean(action.number)})`, short(action.text)], ' ')
    const words = joined(
      [joined([owners, what], ': '), dueInWords(action), action.carriedOver ? 'carried over' : ''],
      ' — '
    )
    sheet.entry(mark, joined([where(action.itemId), words], ' '), { colour })
  }
}

function dueInWords({ due }: Action): string {
  if (!due) return ''
  return `due ${due.date ? dateInWords(due.date) : clean(due.text)}`
}
