/** RTF 1.9.1 into tokens: groups, control words, control symbols, bytes of text. One pass, no look-behind. */

export interface TokenHandler {
  open(): void
  close(): void
  /** `parameter` is null where the word has none. */
  word(name: string, parameter: number | null): void
  /** A control symbol other than `\'`: one character. */
  symbol(character: string): void
  /** One byte of text, from the file itself or from `\'xx`. */
  byte(value: number): void
}

const BACKSLASH = 0x5c
const OPEN = 0x7b
const CLOSE = 0x7d
const QUOTE = 0x27
/** The specification allows 32 letters and 10 digits. */
const MAX_WORD = 64
const MAX_DIGITS = 10

const isLetter = (byte: number | undefined) =>
  byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a))
const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39

/** @param tick Called every few thousand bytes, for deadlines. */
export function tokenize(bytes: Uint8Array, handler: TokenHandler, tick: () => void): void {
  let at = 0
  let next = 0
  while (at < bytes.length) {
    if (at >= next) {
      tick()
      next = at + 0x4000
    }
    const byte = bytes[at]!
    if (byte === OPEN) {
      handler.open()
      at++
    } else if (byte === CLOSE) {
      handler.close()
      at++
    } else if (byte === BACKSLASH) at = control(bytes, at + 1, handler)
    else {
      if (byte !== 0x0d && byte !== 0x0a && byte !== 0) handler.byte(byte)
      at++
    }
  }
}

/** Reads what follows a backslash; returns where the next token starts. */
function control(bytes: Uint8Array, start: number, handler: TokenHandler): number {
  if (!isLetter(bytes[start])) return symbol(bytes, start, handler)
  let at = start
  while (at - start < MAX_WORD && isLetter(bytes[at])) at++
  const name = String.fromCharCode(...bytes.subarray(start, at))
  const digitsAt = at
  if (bytes[at] === 0x2d && isDigit(bytes[at + 1])) at++
  while (at - digitsAt <= MAX_DIGITS && isDigit(bytes[at])) at++
  const digits = String.fromCharCode(...bytes.subarray(digitsAt, at))
  if (bytes[at] === 0x20) at++
  const parameter = digits === '' ? null : Number(digits)
  // \binN is followed by N bytes of anything.
  if (name === 'bin') return at + Math.max(0, parameter ?? 0)
  handler.word(name, parameter)
  return at
}

function symbol(bytes: Uint8Array, at: number, handler: TokenHandler): number {
  const byte = bytes[at]
  if (byte === undefined) return at
  if (byte !== QUOTE) {
    handler.symbol(String.fromCharCode(byte))
    return at + 1
  }
  const value = Number.parseInt(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0), 16)
  if (Number.isFinite(value)) handler.byte(value)
  return at + 3
}
