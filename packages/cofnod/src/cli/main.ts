/** The command line as a function. */
import { CommanderError } from 'commander'
import { complain, complainOfOurselves } from './errors.js'
import { type Io, isBrokenPipe } from './io.js'
import { createProgram } from './program.js'
import { UsageError } from './usage-error.js'

const FINE = 0
const FAILED = 1
const WRONG_USAGE = 2

/**
 * Runs one command. Only the result goes to `io.stdout`; failures are one line each on `io.stderr`.
 *
 * @param argv Arguments without the program's own path.
 * @returns The exit code: 0 fine, 1 a file failed (the others are done), 2 wrong usage.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let code: number = FINE
  const program = createProgram(io, (result) => {
    code = result
  })
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    if (isBrokenPipe(error)) return FINE
    if (error instanceof CommanderError && error.exitCode === 0) return FINE
    if (error instanceof CommanderError || error instanceof UsageError) {
      await complain(io, null, usageSentence(error))
      return WRONG_USAGE
    }
    await complainOfOurselves(io, null, error)
    return FAILED
  }
}

function usageSentence(error: CommanderError | UsageError): string {
  if (error instanceof UsageError) return error.message
  // Commander's code for a command line that names no command; the help is there already.
  if (error.code === 'commander.help') return 'Name a command, for example: cofnod parse minutes.docx'
  const sentence = error.message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')
  const file = error.code === 'commander.unknownCommand' ? /'([^']*\.\w+)'/.exec(sentence)?.[1] : undefined
  return `${sentence}. Try: ${file === undefined ? 'cofnod --help' : `cofnod parse ${file}`}`
}
