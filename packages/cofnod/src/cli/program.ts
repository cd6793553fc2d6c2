/** Commands, options and their help. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { readVersion } from '../version.js'
import { FORMATS, type ParseFlags } from './flags.js'
import { type Io, write } from './io.js'

const examples = `
Examples:
  cofnod parse minutes.docx                       the record as JSON
  cofnod parse minutes.pdf --format summary       the record for reading
  cofnod parse *.docx *.pdf > records.ndjson      many records, one a line
  cofnod parse archive/*.pdf --out-dir records    one JSON file a document
  cofnod parse minutes.docx --text                the text that the evidence points into
  curl -s URL | cofnod parse - --name may.html    from standard input
  cofnod schema > record.schema.json              the JSON Schema of a record

Exit codes: 0 fine, 1 a file failed (the others are done), 2 wrong usage, 130 interrupted.`

/**
 * @param done Is told the exit code of the command that ran.
 */
export function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('cofnod')
    .description('Minutes of meetings to structured records in which every value points at the words it was read from.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text, () => {}),
      writeErr: (text) => io.stderr.write(text, () => {}),
      // `main` writes errors, so that all look alike.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .addHelpText('after', examples)

  program
    .command('parse')
    .description('read documents (docx, doc, odt, rtf, pdf, html, md, txt) and write their records')
    .argument('<file...>', 'documents; - is standard input')
    .addOption(
      new Option(
        '--format <format>',
        'json, ndjson (one record a line) or summary (default: json for one file, else ndjson)'
      ).choices(FORMATS)
    )
    .option('--out-dir <dir>', 'write <file name>.json for each document there, and nothing to standard output')
    .option('--no-evidence', 'leave the evidence out of the records')
    .option('--text', 'write the text that the evidence points into instead (with --format json: all its streams)')
    .option('--name <name>', 'file name of what comes from standard input')
    .option('--password <password>', 'for encrypted documents')
    .option('--limit-ms <n>', 'give a document up after so many milliseconds (default: 60000)', positiveInteger)
    .addHelpText('after', examples)
    .action(async (files: string[], flags: ParseFlags) => {
      const { parseCommand } = await import('./parse-command.js')
      done(await parseCommand(files, flags, io))
    })

  program
    .command('schema')
    .description('write the JSON Schema (draft 2020-12) of a record')
    .action(async () => {
      const { recordJsonSchema } = await import('@cofnod/model')
      await write(io.stdout, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
    })
  return program
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(text)
}
