/** How sure the bytes make us of a format, and the name where the bytes are silent. Loads nothing heavy. */
import { isOle, namesStream } from './shared/ole.js'
import { isZip, zipNames } from './shared/zip-names.js'

const CERTAIN = 1
/** The container fits, its inside could not be seen (cut off), and the name says so. */
const BY_NAME = 0.5

const named = (name: string | null, ...endings: string[]) =>
  name !== null && endings.some((ending) => name.toLowerCase().endsWith(ending))

export function sniffDocx(bytes: Uint8Array, name: string | null): number {
  if (isZip(bytes)) {
    const names = zipNames(bytes)
    if (names.some((entry) => /^word\/(document\d*|styles|settings|numbering)\.xml$/.test(entry))) return CERTAIN
    return names.some((entry) => /^(xl|ppt)\//.test(entry)) || names.includes('mimetype')
      ? 0
      : named(name, '.docx', '.docm', '.dotx')
        ? BY_NAME
        : 0
  }
  const isProtected = isOle(bytes) && namesStream(bytes, 'EncryptedPackage')
  return isProtected && !named(name, '.xlsx', '.xlsm', '.pptx', '.pptm') ? CERTAIN : 0
}

/** ODF 1.3 part 2, 3.3: the first entry is stored, is called mimetype, and its content starts at byte 38. */
const ODT_MARK = new TextEncoder().encode('mimetypeapplication/vnd.oasis.opendocument.text')
const MARK_OFFSET = 30

export function sniffOdt(bytes: Uint8Array, name: string | null): number {
  if (!isZip(bytes)) return 0
  if (ODT_MARK.every((byte, index) => bytes[MARK_OFFSET + index] === byte)) return CERTAIN
  // Packed by a program that put the mark elsewhere, or cut off.
  const names = zipNames(bytes)
  const other = names.some((entry) => /^(word|xl|ppt)\//.test(entry))
  return !other && named(name, '.odt', '.ott') ? BY_NAME : 0
}

const RTF_MARK = new TextEncoder().encode('{\\rtf')

export function sniffRtf(bytes: Uint8Array): number {
  return RTF_MARK.every((byte, index) => bytes[index] === byte) ? CERTAIN : 0
}

/** Word 97 and later name their main stream WordDocument ([MS-DOC] 2.1.1). */
export function sniffDoc(bytes: Uint8Array, name: string | null): number {
  if (!isOle(bytes)) return 0
  if (namesStream(bytes, 'WordDocument')) return CERTAIN
  return named(name, '.doc', '.dot') && !namesStream(bytes, 'EncryptedPackage') ? BY_NAME : 0
}
