/** Printed numbers of the top series of items. */
import type { AgendaItem, MinutesRecord } from '@cofnod/model'

export interface Numbered {
  item: AgendaItem
  /** Place in `record.agendaItems`. */
  index: number
  number: number
}

/** Items of the top level that have a whole number, in the order of the document. */
export function topSeries({ agendaItems }: MinutesRecord): Numbered[] {
  return agendaItems.flatMap((item, index) =>
    item.level === 1 && item.number !== null && /^\d{1,4}$/.test(item.number)
      ? [{ item, index, number: Number(item.number) }]
      : []
  )
}

/** Is this number printed at the start of some line, whatever the line was read as? */
export function isPrinted(number: number, lines: readonly { text: string }[]): boolean {
  const pattern = new RegExp(`^\\s*(?:\\p{L}+\\s)?${number}(?:[.):\\s–-]|$)`, 'u')
  return lines.some(({ text }) => pattern.test(text.slice(0, 60)))
}
