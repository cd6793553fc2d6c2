/** The engine: which tesseract, how many at a time. */
import type { OcrEngine } from '@cofnod/model'
import { type Backend, chooseLanguages } from './backend.js'
import { readInLanguages } from './languages.js'
import { createQueue } from './queue.js'
import { recognisePicture } from './recognise.js'
import { findCommand } from './tesseract-command.js'
import { createTesseractJs } from './tesseract-js.js'

export interface OcrOptions {
  /** How many pages are recognised at a time. Each takes a core and up to 200 MB. Default 1. */
  workers?: number
  /**
   * `auto`: the `tesseract` command where it is installed with English or Welsh (it is faster), else tesseract.js;
   * `command` or `js`: that one. Default `auto`.
   */
  use?: 'auto' | 'command' | 'js'
  /** Path or name of the command. Default `tesseract`. */
  command?: string
}

/** An engine that holds threads until it is closed. An idle one keeps no program from ending. */
export interface ClosableEngine extends OcrEngine {
  close(): Promise<void>
}

/** @throws Error where `use` is `command` and there is none; RangeError where `workers` is no whole number from 1. */
export async function createOcrEngine(options: OcrOptions = {}): Promise<ClosableEngine> {
  const { workers = 1, use = 'auto', command = 'tesseract' } = options
  if (!Number.isInteger(workers) || workers < 1) {
    throw new RangeError(`Unexpected workers ${workers}, expected a whole number from 1`)
  }
  return wrap(await choose(use, command, workers))
}

async function choose(use: OcrOptions['use'], command: string, workers: number): Promise<Backend> {
  const found = use === 'js' ? null : await findCommand(command, workers)
  if (found) return found
  if (use === 'command')
    throw new Error(`The command ${command} is not installed, or has neither English nor Welsh data`)
  return createTesseractJs(workers)
}

function wrap(backend: Backend): ClosableEngine {
  const queue = createQueue(backend.workers)
  return {
    name: backend.name,
    workers: backend.workers,
    recognise: (picture, { signal, languages }) =>
      queue(async () => {
        signal.throwIfAborted()
        const chosen = chooseLanguages(languages, backend.languages)
        return recognisePicture(picture, (png, dpi, layout) =>
          readInLanguages(chosen, (names) => backend.read(png, names, dpi, layout, signal))
        )
      }),
    close: () => backend.close()
  }
}
