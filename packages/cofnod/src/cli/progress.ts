/** One line on standard error that says where a long run is. */
import type { Io } from './io.js'

export interface Progress {
  start(file: string): void
  /** A page of the file was recognised: its 1-based number, and how many pages there are. */
  page(page: number, pages: number): void
  /** Takes the line away, before something else is written. */
  clear(): void
}

/** Shown on a terminal only; files for more than one, pages wherever there are several. */
export function createProgress(total: number, { stderr }: Io): Progress {
  if (!stderr.isTTY) return { start() {}, page() {}, clear() {} }
  let done = 0
  let shown = false
  let current = ''
  const put = (text: string) => void stderr.write(text, () => {})
  const show = (line: string) => {
    const room = Math.max((stderr.columns ?? 80) - 1, 20)
    // Back to the line's start, and erase to its end (ECMA-48 EL).
    put(`\r\u001b[K${[...line].slice(0, room).join('')}`)
    shown = true
  }
  return {
    start(file) {
      done += 1
      current = `[${done}/${total}] ${file.replace(/\p{Cc}/gu, ' ')}`
      if (total > 1) show(current)
    },
    page(page, pages) {
      if (pages > 1) show(`page ${page} of ${pages} recognised ${current}`)
    },
    clear() {
      if (shown) put('\r\u001b[K')
      shown = false
    }
  }
}
