/** What fixes change, as a unified diff. */

/** Lines around a change. */
const CONTEXT = 2

/**
 * The difference of two texts that have as many lines, as fixes leave them; where lines came or went all from the first
 * to the last change is one hunk. Empty where nothing differs.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return ''
  const [a, b] = [before.split('\n'), after.split('\n')]
  const hunks = a.length === b.length ? sameLength(a, b) : [oneHunk(a, b)]
  const text = hunks.map(({ start, removed, added }) => hunk(a, start, removed, added)).join('')
  return `--- ${file}\n+++ ${file}\n${text}`
}

interface Change {
  /** Line of the old text, from 0. */
  start: number
  removed: string[]
  added: string[]
}

function sameLength(a: readonly string[], b: readonly string[]): Change[] {
  const changes: Change[] = []
  for (const [index, line] of a.entries()) {
    if (line === b[index]) continue
    const last = changes.at(-1)
    // Changes whose contexts would touch are one.
    if (last && index - (last.start + last.removed.length) <= CONTEXT * 2) {
      const from = last.start + last.removed.length
      last.removed.push(...a.slice(from, index + 1))
      last.added.push(...b.slice(from, index + 1))
    } else changes.push({ start: index, removed: [line], added: [b[index]!] })
  }
  return changes
}

function oneHunk(a: readonly string[], b: readonly string[]): Change {
  let start = 0
  while (a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return { start, removed: a.slice(start, a.length - end), added: b.slice(start, b.length - end) }
}

function hunk(a: readonly string[], start: number, removed: readonly string[], added: readonly string[]): string {
  const from = Math.max(0, start - CONTEXT)
  const head = a.slice(from, start)
  const tail = a.slice(start + removed.length, start + removed.length + CONTEXT)
  const size = (lines: readonly string[]) => head.length + lines.length + tail.length
  const lines = [
    ...head.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...tail.map((line) => ` ${line}`)
  ]
  return `@@ -${from + 1},${size(removed)} +${from + 1},${size(added)} @@\n${lines.join('\n')}\n`
}
