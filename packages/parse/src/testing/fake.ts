/** Readers and trees that tests make up. */
import { type DocumentTree, type ReadContext, type Reader, sealTree } from '@cofnod/model'

/** A sealed tree with one paragraph. */
export function fakeTree(text: string, context?: Partial<ReadContext>): DocumentTree {
  return sealTree(
    { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] },
    {
      file: {
        name: context?.name ?? null,
        mediaType: 'text/x-fake',
        bytes: text.length,
        sha256: context?.sha256 ?? '0'.repeat(64),
        pages: null,
        producer: null,
        tagged: null,
        scannedPages: [],
        documentKind: null
      }
    }
  )
}

/** Claims everything at score 1 and reads it as UTF-8, unless told otherwise. */
export function fakeReader(parts: Partial<Reader> = {}): Reader {
  return {
    format: 'fake',
    mediaType: 'text/x-fake',
    sniff: () => 1,
    read: async (bytes, context) => fakeTree(new TextDecoder().decode(bytes), context),
    ...parts
  }
}
