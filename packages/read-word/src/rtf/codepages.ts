/** Bytes of RTF text to letters, by the code page of the font (RTF 1.9.1, "Font Table") or of the document. */

import { decodeAs } from '../shared/western.js'

/** `\fcharsetN` to the label of an encoding; 0 and 1 mean the document's. */
const CHARSETS: Record<number, string> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250'
}

/** `\ansicpgN` and `\cpgN`. Code pages of DOS (437, 850) have no decoder here and are read as Western. */
const CODEPAGES: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8'
}

const WESTERN = 'windows-1252'

export function encodingOfCharset(charset: number): string | null {
  if (charset === 0) return WESTERN
  return CHARSETS[charset] ?? null
}

export function encodingOfCodepage(codepage: number): string {
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`
  return CODEPAGES[codepage] ?? WESTERN
}

/** @param encoding One of the labels that the functions above return. */
export function decodeBytes(bytes: number[], encoding: string): string {
  return decodeAs(Uint8Array.from(bytes), encoding)
}
