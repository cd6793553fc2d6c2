/** Footnotes and endnotes of RTF (RTF 1.9.1, "Footnotes"): their words and their numbers. */
import type { Block } from '../flow/blocks.js'
import { roman } from '../shared/number-format.js'

export interface Notes {
  /** The note being read is an endnote (`\ftnalt`). */
  markEndnote(): void
  /** Takes the blocks of the note that ends here. */
  add(blocks: Block[]): void
  /** Footnotes first. */
  all(): Block[]
}

export function createNotes(): Notes {
  const kinds = {
    foot: { count: 0, blocks: [] as Block[], print: String },
    // Word's own numbers.
    end: { count: 0, blocks: [] as Block[], print: roman }
  }
  let kind: keyof typeof kinds = 'foot'
  return {
    markEndnote() {
      kind = 'end'
    },
    add(blocks) {
      const notes = kinds[kind]
      kind = 'foot'
      notes.count++
      const label = notes.print(notes.count)
      const first = blocks[0]
      if (first?.kind === 'paragraph' && !first.place) first.place = { list: `note ${label}`, level: 0, label }
      for (const block of blocks) notes.blocks.push(block)
    },
    all: () => kinds.foot.blocks.concat(kinds.end.blocks)
  }
}
