/** Number formats by the code that .doc and RTF give them ([MS-OSHARED] 2.2.1.3 MSONFC; RTF 1.9.1 `\levelnfc`), as .docx names them. */
const FORMATS: Record<number, string> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  8: 'hex',
  9: 'chicago',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  26: 'decimalEnclosedFullstop',
  27: 'decimalEnclosedParen',
  57: 'numberInDash',
  255: 'none'
}

/** Codes not known print digits. */
export function formatOfCode(code: number): string {
  return FORMATS[code] ?? 'decimal'
}
