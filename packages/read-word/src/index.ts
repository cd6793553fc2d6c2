/** Readers of word processor files. This file and what it imports stay light; the work is loaded when a file is read. */
import type { Reader } from '@cofnod/model'
import { DOC_MEDIA_TYPE, DOCX_MEDIA_TYPE, ODT_MEDIA_TYPE, RTF_MEDIA_TYPE } from './media-types.js'
import { guard } from './shared/guard.js'
import { sniffDoc, sniffDocx, sniffOdt, sniffRtf } from './sniff.js'

/** Word .docx, .docm, .dotx; claims password-protected ones too, to say so. */
export const docxReader: Reader = {
  format: 'docx',
  mediaType: DOCX_MEDIA_TYPE,
  sniff: sniffDocx,
  read: (bytes, context) =>
    guard('damaged', async () => {
      const { readDocx } = await import('./docx/read.js')
      return readDocx(bytes, context)
    })
}

/** OpenDocument text .odt, .ott. */
export const odtReader: Reader = {
  format: 'odt',
  mediaType: ODT_MEDIA_TYPE,
  sniff: sniffOdt,
  read: (bytes, context) =>
    guard('damaged', async () => {
      const { readOdt } = await import('./odt/read.js')
      return readOdt(bytes, context)
    })
}

/** Rich Text Format. */
export const rtfReader: Reader = {
  format: 'rtf',
  mediaType: RTF_MEDIA_TYPE,
  sniff: sniffRtf,
  read: (bytes, context) =>
    guard('damaged', async () => {
      const { readRtf } = await import('./rtf/read.js')
      return readRtf(bytes, context)
    })
}

/** Word .doc (Word 97 and later; the plain text of Word 6 and 95). */
export const docReader: Reader = {
  format: 'doc',
  mediaType: DOC_MEDIA_TYPE,
  sniff: sniffDoc,
  read: (bytes, context) =>
    guard('damaged', async () => {
      const { readDoc } = await import('./doc/read.js')
      return readDoc(bytes, context)
    })
}
