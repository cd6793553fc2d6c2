/** `cofnod parse`: documents in, results to standard output or into a folder. */
import { isReadError } from '@cofnod/model'
import { complain, complainOfOurselves } from './errors.js'
import { checkFlags, chooseFormat, type ParseFlags } from './flags.js'
import { type Io, isBrokenPipe } from './io.js'
import { createFolderSink } from './out-dir.js'
import { OutputError } from './output-error.js'
import { createProgress } from './progress.js'
import { createRenderer } from './render.js'
import { createStdoutSink } from './stdout.js'

/**
 * @returns 0 where every document gave its result, else 1.
 * @throws UsageError
 */
export async function parseCommand(files: readonly string[], flags: ParseFlags, io: Io): Promise<number> {
  checkFlags(files, flags)
  const format = chooseFormat(files, flags)
  const progress = createProgress(files.length, io)
  let failed = 0
  try {
    const render = await createRenderer(format, flags, io, progress.page)
    const sink =
      flags.outDir === undefined
        ? createStdoutSink(files.length, format, io)
        : await createFolderSink(files, format, flags, flags.outDir)
    for (const [index, file] of files.entries()) {
      progress.start(file)
      try {
        sink.check(index)
        await sink.put(index, await render(file))
      } catch (error) {
        progress.clear()
        await tellFailure(io, file === '-' ? 'standard input' : file, error)
        failed += 1
        if (io.signal?.aborted) break
      }
    }
    progress.clear()
    await sink.end()
  } catch (error) {
    if (!(error instanceof OutputError)) throw error
    await complain(io, null, error.message, error.code)
    return 1
  }
  return failed === 0 ? 0 : 1
}

async function tellFailure(io: Io, file: string, error: unknown): Promise<void> {
  // The reader of our output has gone: there is nothing left to do, and main ends quietly.
  if (isBrokenPipe(error)) throw error
  if (isReadError(error) || error instanceof OutputError) await complain(io, file, error.message, error.code)
  else await complainOfOurselves(io, file, error)
}
