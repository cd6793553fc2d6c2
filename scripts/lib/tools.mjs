/** What some tests need beyond Node, and how to get it. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isInstalled, root } from './run.mjs'

/** Programs of Debian that tests compare with or run; each is needed by tests that skip themselves where it is absent. */
export const programs = [
  { command: 'pdftotext', debian: 'poppler-utils' },
  { command: 'soffice', debian: 'libreoffice-writer-nogui' }
]

/** Documents of others, which lie beside the clone where they lie at all. */
export const corpus = resolve(root, process.env.COFNOD_CORPUS ?? '../shared/corpus')

export const missingPrograms = () => programs.filter(({ command }) => !isInstalled(command))
export const hasCorpus = () => existsSync(corpus)
