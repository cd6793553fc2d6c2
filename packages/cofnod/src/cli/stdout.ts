/** Results on standard output. */
import type { Format } from './flags.js'
import { type Io, isBrokenPipe, write } from './io.js'
import { OutputError, systemReason } from './output-error.js'
import type { Sink } from './sink.js'

interface Frame {
  start: string
  between: string
  end: string
}

/** What stands around several results. JSON becomes one array, so that the output as a whole is JSON. */
const frames: Record<Format, Frame> = {
  json: { start: '[\n', between: ',\n', end: ']\n' },
  ndjson: { start: '', between: '', end: '' },
  summary: { start: '', between: `\n${'─'.repeat(40)}\n\n`, end: '' }
}
const bare: Frame = { start: '', between: '', end: '' }

export function createStdoutSink(inputs: number, format: Format, io: Io): Sink {
  const frame = inputs === 1 ? bare : frames[format]
  let count = 0
  const put = async (result: string) => {
    try {
      await write(io.stdout, result)
    } catch (cause) {
      if (isBrokenPipe(cause)) throw cause
      throw new OutputError('not-written', `The result cannot be written: ${systemReason(cause)}.`, { cause })
    }
  }
  return {
    check() {},
    async put(_index, result) {
      const before = count === 0 ? frame.start : frame.between
      count += 1
      // The array's own line breaks: `},\n{`, and one before the closing bracket.
      await put(before + (frame === frames.json ? result.trimEnd() : result))
    },
    async end() {
      if (count > 0) await put(frame === frames.json ? `\n${frame.end}` : frame.end)
      else await put(frame.start + frame.end)
    }
  }
}
