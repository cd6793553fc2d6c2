/** Colours by meaning. */

export interface Paint {
  file(text: string): string
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  good(text: string): string
  strong(text: string): string
  dim(text: string): string
}

/** ECMA-48 SGR: a code that switches on, and the one that switches off. */
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`
const plain = (text: string) => text

export function createPaint(color: boolean): Paint {
  if (!color) return { file: plain, error: plain, warning: plain, info: plain, good: plain, strong: plain, dim: plain }
  return {
    file: sgr(4, 24),
    ...{ error: sgr(31, 39), warning: sgr(33, 39), info: sgr(36, 39), good: sgr(32, 39) },
    ...{ strong: sgr(1, 22), dim: sgr(2, 22) }
  }
}
