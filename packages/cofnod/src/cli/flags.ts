/** What `cofnod parse` can be told. */
import type { Limits, TrackedChanges } from '@cofnod/model'
import type { Converter, OcrChoice } from '@cofnod/parse'
import { UsageError } from './usage-error.js'

export const FORMATS = ['json', 'ndjson', 'summary'] as const
export type Format = (typeof FORMATS)[number]

// Written here once more, so that `--help` loads no package; a test holds them against the packages' own.
export const TRACKED_CHANGES = ['accept', 'reject'] as const
export const CONVERTERS = ['libreoffice'] as const
export const OCR_CHOICES = ['auto', 'always', 'never'] as const
export const LIMITS = [
  'bytes',
  'unpackedBytes',
  'unpackedRatio',
  'depth',
  'elements',
  'pages',
  'characters',
  'milliseconds',
  'pageMilliseconds',
  'recognitionMilliseconds'
] as const satisfies (keyof Limits)[]

export interface ParseFlags {
  format?: Format
  outDir?: string
  evidence: boolean
  text?: boolean
  name?: string
  password?: string
  trackedChanges?: TrackedChanges
  via?: Converter
  ocr?: OcrChoice
  ocrLanguage?: string[]
  ocrWorkers?: number
  limit?: Partial<Limits>
  limitMs?: number
}

/** @throws UsageError where the options and files do not go together. */
export function checkFlags(files: readonly string[], { text, format, outDir, name }: ParseFlags): void {
  const fromStdin = files.filter((file) => file === '-').length
  if (fromStdin > 1) throw new UsageError('Standard input (-) can be read only once.')
  if (name !== undefined && fromStdin === 0) {
    throw new UsageError('--name is for standard input (-), which is not among the files.')
  }
  if (text && format === 'summary') {
    throw new UsageError('--text has no summary: use --format json, or leave --format out.')
  }
  if (text && format === undefined && outDir === undefined && files.length > 1) {
    throw new UsageError('--text writes one document: name one file, or add --out-dir DIR or --format ndjson.')
  }
}

/** The format that is meant where none is named: JSON for one document, or one file each; else a line each. */
export function chooseFormat(files: readonly string[], { format, outDir }: ParseFlags): Format {
  return format ?? (files.length > 1 && outDir === undefined ? 'ndjson' : 'json')
}
