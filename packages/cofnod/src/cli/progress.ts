/** One line on standard error that says where a long run is. */
import type { Io } from './io.js'

export interface Progress {
  start(file: string): void
  /** Takes the line away, before something else is written. */
  clear(): void
}

/** Shown on a terminal and for more than one file only. */
export function createProgress(total: number, { stderr }: Io): Progress {
  if (!stderr.isTTY || total < 2) return { start() {}, clear() {} }
  let done = 0
  let shown = false
  const put = (text: string) => void stderr.write(text, () => {})
  return {
    start(file) {
      done += 1
      const line = `[${done}/${total}] ${file.replace(/\p{Cc}/gu, ' ')}`
      const room = Math.max((stderr.columns ?? 80) - 1, 20)
      // Back to the line's start, and erase to its end (ECMA-48 EL).
      put(`\r\u001b[K${[...line].slice(0, room).join('')}`)
      shown = true
    },
    clear() {
      if (shown) put('\r\u001b[K')
      shown = false
    }
  }
}
