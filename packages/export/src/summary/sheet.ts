/** The lines of a summary while they are written. */
import { type Colour, clean, createPaint, type Paint } from './paint.js'
import { wrap } from './wrap.js'

export interface Sheet {
  paint: Paint
  /** A paragraph from the left edge. Nothing for ''. */
  text(text: string, style?: { colour?: Colour }): void
  /** The title of a section, with an empty line before it. `note` stands dimmed beside it. */
  heading(title: string, note?: string): void
  /** An entry of a section: `mark`, then the text with its further lines under its first. `columns`: width kept for the mark. */
  entry(mark: string, text: string, style?: EntryStyle): void
  /** The finished summary, with a line break at its end. */
  finish(): string
}

export interface EntryStyle {
  /** Of the mark. */
  colour?: Colour
  /** Of the text. */
  textColour?: Colour
  /** Columns for the mark and the blank after it; further lines start there. Default 2. */
  hang?: number
  /** Further columns at the left. */
  indent?: number
}

const MARGIN = 2

export function createSheet({ color, width }: { color: boolean; width: number }): Sheet {
  const paint = createPaint(color)
  const lines: string[] = []
  const add = (line: string, colour?: Colour) => lines.push(colour ? paint(colour, line) : line)
  return {
    paint,
    text(text, { colour } = {}) {
      if (text) for (const line of wrap(clean(text), { width })) add(line, colour)
    },
    heading(title, note) {
      lines.push('', note ? `${paint('bold', title)} ${paint('dim', `(${note})`)}` : paint('bold', title))
    },
    entry(mark, text, { colour, textColour, hang = mark === '' ? 0 : 2, indent = 0 } = {}) {
      const left = ' '.repeat(MARGIN + indent)
      const room = Math.max(width - left.length - hang, 20)
      wrap(text, { width: room }).forEach((line, index) => {
        const shown = index === 0 ? mark.padEnd(hang) : ' '.repeat(hang)
        add(
          left + (colour && index === 0 ? paint(colour, shown) : shown) + (textColour ? paint(textColour, line) : line)
        )
      })
    },
    finish: () => `${lines.join('\n')}\n`
  }
}
