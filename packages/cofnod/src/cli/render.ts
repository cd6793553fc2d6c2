/** What one document comes to, as text. */
import type { MinutesRecord, Streams } from '@cofnod/model'
import type { ReadOptions } from '@cofnod/parse'
import type { Format, ParseFlags } from './flags.js'
import { type Io, wantsColor } from './io.js'

/** @param file A path, or `-` for standard input. */
export type Render = (file: string) => Promise<string>
/** Told after each page that was recognised: its 1-based number, and how many pages the document has. */
type OnPage = (page: number, pages: number) => void

/** What reads and writes is loaded here, so that `--help` need not wait for it. */
export async function createRenderer(format: Format, flags: ParseFlags, io: Io, onPage?: OnPage): Promise<Render> {
  return flags.text ? textRenderer(flags, io, onPage) : recordRenderer(format, flags, io, onPage)
}

async function recordRenderer(format: Format, flags: ParseFlags, io: Io, onPage?: OnPage): Promise<Render> {
  const [{ parseMinutes }, { toJson, toNdjson, toSummary }] = await Promise.all([
    import('@cofnod/parse'),
    import('@cofnod/export')
  ])
  const onScreen = flags.outDir === undefined
  const summaryOptions = { color: onScreen && wantsColor(io), width: onScreen ? io.stdout.columns : undefined }
  const formats: Record<Format, (record: MinutesRecord) => string> = {
    json: (record) => toJson(record),
    ndjson: toNdjson,
    summary: (record) => toSummary(record, summaryOptions)
  }
  return async (file) => {
    const options = { ...readOptions(file, flags, io, onPage), evidence: flags.evidence }
    return formats[format](await parseMinutes(inputOf(file, io), options))
  }
}

async function textRenderer(flags: ParseFlags, io: Io, onPage?: OnPage): Promise<Render> {
  const { readDocument } = await import('@cofnod/parse')
  const formats: Record<'json' | 'ndjson' | 'body', (streams: Streams) => string> = {
    body: ({ body }) => `${body}\n`,
    json: (streams) => `${JSON.stringify(streams, null, 2)}\n`,
    ndjson: (streams) => `${JSON.stringify(streams)}\n`
  }
  const format = flags.format === 'json' || flags.format === 'ndjson' ? flags.format : 'body'
  return async (file) => {
    const tree = await readDocument(inputOf(file, io), readOptions(file, flags, io, onPage))
    return formats[format](tree.data.streams)
  }
}

const inputOf = (file: string, io: Io) => (file === '-' ? io.stdin : file)

function readOptions(file: string, flags: ParseFlags, { signal }: Io, onPage?: OnPage): ReadOptions {
  const { name, password, trackedChanges, via, ocr, ocrLanguage, ocrWorkers, limit, limitMs } = flags
  const limits = limitMs === undefined ? limit : { ...limit, milliseconds: limitMs }
  const recognition = { ocr, ocrLanguages: ocrLanguage, ocrWorkers, onPage }
  return { name: file === '-' ? name : undefined, password, trackedChanges, via, ...recognition, signal, limits }
}
