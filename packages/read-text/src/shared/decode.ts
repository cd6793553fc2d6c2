/** Bytes to text: which encoding, and what was lost. */

export interface Decoded {
  /** Without byte order mark. Line ends are as in the file. */
  text: string
  /** WHATWG label of the encoding taken ("utf-8", "utf-16le", "windows-1252" …). */
  encoding: string
  /** Neither a byte order mark, nor the file itself, nor the bytes' own pattern says the encoding. */
  guessed: boolean
  /** How many byte sequences were no valid text and became U+FFFD. */
  replaced: number
}

/** WHATWG Encoding §"index windows-1252": 0x80 to 0x9F. Some Node versions decode these as Latin-1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** How many bytes tell UTF-16 without a byte order mark from UTF-8. */
const PATTERN_BYTES = 4096
const REPLACEMENT = /\ufffd/g

/** @param declared The encoding that the file itself names (HTML's meta charset), null where it names none. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const wide = utf16Of(bytes)
  if (wide) return lossy(bytes, wide)
  const strict = decodeStrict(bytes, 'utf-8')
  if (strict !== null) return { text: strict, encoding: 'utf-8', guessed: false, replaced: 0 }
  const utf8 = lossy(bytes, 'utf-8')
  if (mostlyUtf8(utf8)) return utf8
  const known = declared === null ? null : encodingOf(declared)
  if (known && known !== 'utf-8' && !known.startsWith('utf-16')) return lossy(bytes, known)
  return { ...lossy(bytes, 'windows-1252'), guessed: true }
}

/** UTF-16 by byte order mark, or since Latin letters leave every second byte zero. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.floor(Math.min(bytes.length, PATTERN_BYTES) / 2)
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let index = 0; index < pairs * 2; index += 2) {
    if (bytes[index] === 0) even += 1
    if (bytes[index + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return null
}

function decodeStrict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function lossy(bytes: Uint8Array, encoding: string): Decoded {
  const raw = new TextDecoder(encoding).decode(bytes)
  const text =
    encoding === 'windows-1252'
      ? raw.replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80] ?? letter)
      : raw
  return { text, encoding, guessed: false, replaced: text.match(REPLACEMENT)?.length ?? 0 }
}

/** A few broken bytes among many good sequences: a damaged UTF-8 file, not one in another encoding. */
function mostlyUtf8(decoded: Decoded): boolean {
  const high = decoded.text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  return high - decoded.replaced > decoded.replaced
}

/** The WHATWG name of an encoding by any of its labels, null where there is none. */
function encodingOf(label: string): string | null {
  try {
    return new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** How far into the file an encoding may be declared (HTML asks for 1024 bytes; real pages put scripts before it). */
const DECLARATION_BYTES = 8192

/** The encoding that a web page names in `<meta charset>`, `<meta http-equiv>` or its XML declaration; null: none. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES))
  const found = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i.exec(head)
  const xml = /^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w-]{1,40})/i.exec(head)
  return (found ?? xml)?.[1]?.toLowerCase() ?? null
}
