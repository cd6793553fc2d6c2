/**
 * Ratios against named peers, in one run: our readers beside the libraries that only give the text, and the whole way
 * from bytes to record. Over the project's own fixtures; `pnpm bench`.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMinutes, readDocument } from '@cofnod/parse'
import mammoth from 'mammoth'
import { PDFParse } from 'pdf-parse'
import { bench, describe } from 'vitest'
import { fixturesFolder } from '../golden/cases.js'

const bytesOf = (name: string) => readFileSync(join(fixturesFolder, name))

describe('Word: council-docx', () => {
  const bytes = bytesOf('council-docx/input.docx')
  bench('mammoth, text alone', async () => {
    await mammoth.extractRawText({ buffer: bytes })
  })
  bench('cofnod, tree', async () => {
    await readDocument(bytes)
  })
  bench('cofnod, record', async () => {
    await parseMinutes(bytes)
  })
})

describe('PDF: steering-pdf', () => {
  const bytes = bytesOf('steering-pdf/input.pdf')
  bench('pdf-parse, text alone', async () => {
    const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 })
    await parser.getText()
    await parser.destroy()
  })
  bench('cofnod, tree', async () => {
    await readDocument(new Uint8Array(bytes))
  })
  bench('cofnod, record', async () => {
    await parseMinutes(new Uint8Array(bytes))
  })
})
