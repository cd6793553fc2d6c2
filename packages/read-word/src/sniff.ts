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
    // Cut off before its own parts, or lacking them. An archive of anything else is none, whatever it is called.
    const isPackage =
      names.length === 0 || names.some((entry) => /^(\[Content_Types\]|_rels\/|docProps\/|word\/)/.test(entry))
    const isOther = names.some((entry) => /^(xl|ppt)\//.test(entry)) || names.includes('mimetype')
    return isPackage && !isOther && named(name, '.docx', '.docm', '.dotx', '.dotm') ? BY_NAME : 0
  }
  const isProtected = isOle(bytes) && namesStream(bytes, 'EncryptedPackage')
  return isProtected && !named(name, '.xlsx', '.xlsm', '.pptx', '.pptm') ? CERTAIN : 0
}

/** ODF 1.3 part 2, 3.3: the first entry is stored, is called mimetype, and its content starts at byte 38. */
const ODT_MARK = new TextEncoder().encode('mimetypeapplication/vnd.oasis.opendocument.text')
const MARK_OFFSET = 30
const ODF_MARK = ODT_MARK.subarray(0, -'text'.length)

export function sniffOdt(bytes: Uint8Array, name: string | null): number {
  if (!isZip(bytes)) return 0
  const hasMark = (mark: Uint8Array) => mark.every((byte, index) => bytes[MARK_OFFSET + index] === byte)
  if (hasMark(ODT_MARK)) return CERTAIN
  // A spreadsheet, a presentation.
  if (hasMark(ODF_MARK)) return 0
  // Packed by a program that put the mark elsewhere, or cut off.
  const names = zipNames(bytes)
  const isPackage = names.length === 0 || names.some((entry) => /^(mimetype$|META-INF\/|content\.xml$)/.test(entry))
  const other = names.some((entry) => /^(word|xl|ppt)\//.test(entry))
  return isPackage && !other && named(name, '.odt', '.ott') ? BY_NAME : 0
}

const RTF_MARK = new TextEncoder().encode('{\\rtf')

export function sniffRtf(bytes: Uint8Array): number {
  return RTF_MARK.every((byte, index) => bytes[index] === byte) ? CERTAIN : 0
}

/** Word 97 and later name their main stream WordDocument ([MS-DOC] 2.1.1). */
export function sniffDoc(bytes: Uint8Array, name: string | null): number {
  if (!isOle(bytes)) return 0
  if (namesStream(bytes, 'WordDocument')) return CERTAIN
  const isOther = ['EncryptedPackage', 'Workbook', 'Book', 'PowerPoint Document'].some((stream) =>
    namesStream(bytes, stream)
  )
  return named(name, '.doc', '.dot') && !isOther ? BY_NAME : 0
}
