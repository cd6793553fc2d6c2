/** Commands, options and their help. */
import { Command, InvalidArgumentError, Option } from 'commander'
import { readVersion } from '../version.js'
import type { ExplainFlags } from './explain-command.js'
import { CONVERTERS, FORMATS, LIMITS, OCR_CHOICES, type ParseFlags, TRACKED_CHANGES } from './flags.js'
import { type Io, write } from './io.js'
import { addLintCommand } from './lint/program.js'

const limits = `
Limits (--limit NAME=N), each document for itself; what is over one is too-large or timeout:
  bytes             size of the file (default: 268435456)
  unpackedBytes     size of everything unpacked from a docx or odt (134217728)
  unpackedRatio     how many times its packed size a part of them may be (200)
  depth             how deeply elements or groups may stand in one another (400)
  elements          elements of one part, cells of all tables (2000000)
  pages             (2000)
  characters        of the text (20000000)
  milliseconds      for the document; the same as --limit-ms (60000)
  pageMilliseconds  for one page of a PDF; one that takes longer is left out (20000)
  recognitionMilliseconds  for recognising one page that is a picture; the document's clock stands still (60000)
`

const examples = `
Examples:
  cofnod parse minutes.docx                       the record as JSON
  cofnod parse minutes.pdf --format summary       the record for reading
  cofnod parse *.docx *.pdf > records.ndjson      many records, one a line
  cofnod parse archive/*.pdf --out-dir records    one JSON file a document
  cofnod parse minutes.docx --text                the text that the evidence points into
  cofnod parse a.docx --tracked-changes reject    as it was before the tracked changes
  cofnod parse scan.pdf photo.jpg --ocr-language cy   pictures of pages, with npm install @cofnod/ocr
  cofnod parse old.wpd --via libreoffice          what only LibreOffice can open
  cofnod parse a.pdf --limit pages=5000           with another limit
  cofnod explain minutes.docx /actions/0          where a value was read, by which rule
  curl -s URL | cofnod parse - --name may.html    from standard input
  cofnod lint minutes/                            what is missing or contradicts itself
  cofnod schema > record.schema.json              the JSON Schema of a record

Exit codes: 0 fine, 1 a file failed (the others are done), 2 wrong usage, 130 interrupted.`

const explainExamples = `
Examples:
  cofnod explain minutes.pdf                      every value with its words, page, rule and confidence
  cofnod explain minutes.pdf /meeting/chair       one value
  cofnod explain minutes.pdf /actions/0           one action with its owners and due date
  cofnod explain minutes.pdf --lines              line by line: what each was read as
  cofnod explain minutes.pdf --find "agreed that" why was this line not a decision?`

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
    .description('read documents (docx, doc, odt, rtf, pdf, html, md, txt, and pictures) and write their records')
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
    .addOption(
      new Option(
        '--tracked-changes <how>',
        'read docx, doc, odt and rtf with tracked changes accepted (default), or rejected: as before them'
      ).choices(TRACKED_CHANGES)
    )
    .addOption(
      new Option(
        '--via <program>',
        'convert docx, doc, odt, rtf, and what only it reads (wpd, wps, pages …), by LibreOffice first'
      ).choices(CONVERTERS)
    )
    .addOption(
      new Option(
        '--ocr <when>',
        'recognise the words of pages that are pictures: auto (default, where @cofnod/ocr is installed), always (all pages) or never'
      ).choices(OCR_CHOICES)
    )
    .option(
      '--ocr-language <tags>',
      'languages to expect on them, likeliest first, with commas (default: en,cy)',
      languageTags
    )
    .option('--ocr-workers <n>', 'how many pages are recognised at a time (default: 1)', positiveInteger)
    .option('--limit-ms <n>', 'give a document up after so many milliseconds (default: 60000)', positiveInteger)
    .option('--limit <name=n>', 'another limit, listed below; may be given more than once', limit)
    .addHelpText('after', `${limits}${examples}`)
    .action(async (files: string[], flags: ParseFlags) => {
      const { parseCommand } = await import('./parse-command.js')
      done(await parseCommand(files, flags, io))
    })

  program
    .command('explain')
    .description('show where the values of a record were read, by which rule, and how sure they are')
    .argument('<file>', 'document; - is standard input')
    .argument('[pointer]', 'only this value and what lies below it, for example /meeting/date or /actions/0')
    .option('--lines', 'show the lines of the document instead, each with what it was read as')
    .option('--find <words>', 'show the lines that hold these words')
    .addOption(
      new Option('--format <format>', 'text, or json: record and lines').choices(['text', 'json']).default('text')
    )
    .option('--name <name>', 'file name of what comes from standard input')
    .option('--password <password>', 'for encrypted documents')
    .addHelpText('after', explainExamples)
    .action(async (file: string, pointer: string | undefined, flags: ExplainFlags) => {
      const { explainCommand } = await import('./explain-command.js')
      done(await explainCommand(file, pointer, flags, io))
    })

  addLintCommand(program, io, done)

  program
    .command('schema')
    .description('write the JSON Schema (draft 2020-12) of a record')
    .action(async () => {
      const { recordJsonSchema } = await import('@cofnod/model')
      await write(io.stdout, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
    })
  return program
}

/** `pages=50` into what was given before. */
function limit(text: string, before: ParseFlags['limit'] = {}): ParseFlags['limit'] {
  const [name = '', number = ''] = text.split('=', 2)
  const known = LIMITS.find((each) => each === name)
  if (known === undefined) throw new InvalidArgumentError(`Expected NAME=N, NAME one of ${LIMITS.join(', ')}.`)
  if (!/^[1-9]\d{0,14}$/.test(number)) throw new InvalidArgumentError(`Expected a whole number from 1 after ${name}=.`)
  return { ...before, [known]: Number(number) }
}

/** "en,cy" into its tags (BCP 47: letters, digits and hyphens). */
function languageTags(text: string): string[] {
  const tags = text.split(',').map((tag) => tag.trim())
  if (!tags.every((tag) => /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(tag))) {
    throw new InvalidArgumentError('Expected language tags such as en or cy, with commas between them.')
  }
  return tags
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 1.')
  return Number(text)
}
