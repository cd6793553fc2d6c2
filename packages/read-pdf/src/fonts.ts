/** What a font's name says about its weight and slope. */
import type { RawFont } from './pdfjs.js'

const BOLD = /bold|black|heavy|semibold|demi(?!nutive)|[-,](?:bd|bi|hv)(?:$|[^a-z])|cmbx|sfbx|-medi(?:$|ital)/i
const NOT_BOLD = /^(?:blackadder|boldface-?book)/i
const ITALIC =
  /italic|oblique|kursiv|[-,](?:it|bi|ital|obl|sl)(?:$|[^a-z])|(?:bold|light|black|medium|book|regular)it$|cmti|cmsl|sfti/i

/** Letters before `+` mark a subset (ISO 32000-1, 9.6.4): six capitals. */
const SUBSET = /^[A-Z]{6}\+/

export interface Face {
  bold: boolean
  italic: boolean
}

/** The name decides; the font's own flags help where a printer driver renamed it (`CIDFont+F2`). */
export function faceOf(font: RawFont | undefined): Face {
  if (!font) return { bold: false, italic: false }
  const name = (font.name ?? '').replace(SUBSET, '')
  return {
    bold: font.bold || (BOLD.test(name) && !NOT_BOLD.test(name)),
    italic: font.italic || ITALIC.test(name)
  }
}
