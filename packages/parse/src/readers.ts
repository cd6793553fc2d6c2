/** The formats that cofnod reads. Each reader's own index is light; what it reads with is loaded at its first document. */
import type { Reader } from '@cofnod/model'
import { pdfReader, pictureReaders } from '@cofnod/read-pdf'
import { htmlReader, markdownReader, textReader } from '@cofnod/read-text'
import { docReader, docxReader, odtReader, rtfReader } from '@cofnod/read-word'

/** In the order in which a tie is decided: containers before markup before plain text. */
export const readers: readonly Reader[] = [
  docxReader,
  odtReader,
  docReader,
  rtfReader,
  pdfReader,
  ...pictureReaders,
  htmlReader,
  markdownReader,
  textReader
]
