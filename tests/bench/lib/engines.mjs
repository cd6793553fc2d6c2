/** What is compared: each takes the bytes (and path) of a file and gives back what `pages` counts, where it knows. */

/** Loads an engine: `{ run(bytes, path) }`, which gives `{ pages }` where it knows them. */
const LIBRARIES = {
  'cofnod, tree': async () => {
    const { readDocument } = await import('../../../packages/parse/dist/index.js')
    return async (bytes) => ({ pages: (await readDocument(bytes, { ocr: 'never' })).data.file.pages })
  },
  'cofnod, record': async () => {
    const { parseMinutes } = await import('../../../packages/parse/dist/index.js')
    return async (bytes) => ({ pages: (await parseMinutes(bytes, { ocr: 'never' })).source.pages })
  },
  'mammoth, HTML': async () => {
    const { default: mammoth } = await import('mammoth')
    return async (bytes) => {
      await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
    }
  },
  'pdf-parse, text': async () => {
    const { PDFParse } = await import('pdf-parse')
    return async (bytes) => {
      const parser = new PDFParse({ data: bytes, verbosity: 0 })
      const { total } = await parser.getText()
      await parser.destroy()
      return { pages: total }
    }
  },
  'liteparse, text': async () => {
    const { LiteParse } = await import('@llamaindex/liteparse')
    const parser = new LiteParse({ ocrEnabled: false, quiet: true })
    return async (bytes) => ({ pages: (await parser.parse(Buffer.from(bytes))).pages.length })
  }
}

/** Programs, each started once a file, as their users do. */
export const PROGRAMS = {
  'pandoc, HTML': { command: 'pandoc', debian: 'pandoc', args: (path) => ['--to', 'html', path] },
  pdftotext: { command: 'pdftotext', debian: 'poppler-utils', args: (path) => [path, '-'] }
}

export const loadLibrary = (name) => LIBRARIES[name]()
export const isLibrary = (name) => name in LIBRARIES
