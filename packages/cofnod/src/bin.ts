#!/usr/bin/env node
/** The process around {@link main}: its streams, its signal, its exit code. Loads nothing until it knows that it must. */
import { readVersion } from './version.js'

const argv = process.argv.slice(2)
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${readVersion()}\n`)
} else {
  await run()
}

async function run(): Promise<void> {
  const interrupt = new AbortController()
  // Once: a second Ctrl-C ends the process as it always does.
  process.once('SIGINT', () => interrupt.abort(new Error('interrupted')))
  // Without a listener a closed pipe is an uncaught exception. The write that failed tells main.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  const { main } = await import('./cli/main.js')
  const code = await main(argv, {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signal: interrupt.signal
  })
  await Promise.all([drained(process.stdout), drained(process.stderr)])
  // Ends what a cancelled reader may still hold open. 130: the shell's number for an interrupted command.
  process.exit(interrupt.signal.aborted ? 130 : code)
}

function drained(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => (stream.destroyed ? resolve() : stream.write('', () => resolve())))
}
