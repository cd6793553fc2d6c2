/** The options of `cofnod lint`, and their help. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Io } from '../io.js'
import { type LintFlags, PRESETS, REPORTERS } from './flags.js'

const help = `
Without a config the preset "recommended" holds. Configs are cofnod.config.{ts,js,json,yaml}, or "cofnod" in package.json, in
the folder of each file and those above it:

  lint:
    extends: uk-public-body
    rules:
      action-due: warning
      action-owner-known: [info, { known: [Estates Team] }]
    overrides:
      - files: archive/**
        rules: { pdf-tagged: off }

A finding is waived by a comment in Markdown, HTML and txt,
  <!-- cofnod-disable-next-line personal-phone -- the office's own number -->
(also -line, -file, and disable … enable), and for any file by an entry of cofnod-suppressions.yaml:
  suppressions:
    - { file: 2026-05.pdf, rule: motion-seconder, item: 7, reason: chair's motion, expires: 2027-01-31 }

Examples:
  cofnod lint minutes.docx                         one document
  cofnod lint minutes/ --preset uk-public-body     all documents below a folder
  cofnod lint "minutes/**/*.pdf" --format sarif --output lint.sarif
  cofnod lint minutes/ --series                    with what the last meeting left open
  cofnod lint minutes/ --fix --dry-run             what --fix would change, as a diff
  cofnod lint archive/ --baseline old.json --update-baseline
  cofnod lint a.pdf --rule "action-due: error" --rule "not-draft: off"
  cofnod lint --explain weekday-matches-date       what a rule wants, with examples
  cofnod lint --list-rules                         a line a rule
  cofnod lint minutes/a.md --print-config          the rules that hold for a file
  cat a.md | cofnod lint --stdin-filename a.md     from standard input

Exit codes: 0 no errors, 1 errors, too many warnings, or a file that could not be read, 2 wrong usage or config.`

export function addLintCommand(program: Command, io: Io, done: (code: number) => void): void {
  program
    .command('lint')
    .description('check documents by rules: what is missing, contradicts itself, or should not be published')
    .argument('[file...]', 'documents, folders or globs; - is standard input')
    .addOption(new Option('--format <format>', 'how findings are written').choices(REPORTERS).default('pretty'))
    .option('-o, --output <file>', 'write the report there')
    .option('-c, --config <file>', 'this config alone')
    .option('--no-config', 'no config but what the command line says')
    .addOption(new Option('--preset <name>', 'this preset instead of the rules of configs').choices(PRESETS))
    .option('--rule <id:level>', 'level of a rule: off, info, warning, error; may be given more than once', rule)
    .option('--quiet', 'errors only')
    .option('--max-warnings <n>', 'more warnings than this give exit code 1', wholeNumber)
    .option('--fix', 'mend what can be mended in Markdown, HTML and txt')
    .option('--dry-run', 'with --fix: write nothing, show the changes as a diff')
    .option('--series', 'order documents of one body by date, and look back from each to the one before')
    .option('--baseline <file>', 'leave out the findings that stand there; says which are fixed')
    .option('--update-baseline', 'write the findings into the baseline (default: cofnod-baseline.json)')
    .option('--suppressions <file>', 'list of waived findings (default: cofnod-suppressions.yaml or .json)')
    .option('--cache', 'skip documents that have not changed')
    .option('--cache-location <file>', 'where that is remembered', '.cofnod-lint-cache.json')
    .option('--stdin-filename <name>', 'file name of what comes from standard input')
    .option('--print-config', 'write the rules that hold for a file, and check nothing')
    .option('--list-rules', 'write a line a rule')
    .option('--explain <rule>', 'write what a rule wants, with examples')
    .option('--password <password>', 'for encrypted documents')
    .addHelpText('after', help)
    .action(async (files: string[], flags: LintFlags) => {
      const { lintCommand } = await import('./command.js')
      done(await lintCommand(files, flags, io))
    })
}

/** `id: level` or `id: [level, {…}]`. */
function rule(text: string, before: LintFlags['rule'] = {}): LintFlags['rule'] {
  const [, id, value = ''] = /^\s*([^:\s]+)\s*:\s*(.*?)\s*$/s.exec(text) ?? []
  if (id === undefined) throw new InvalidArgumentError('Expected ID:LEVEL, as in "action-due: error".')
  if (/^(?:off|info|warning|error)$/.test(value)) return { ...before, [id]: value as 'off' }
  try {
    const setting: unknown = JSON.parse(value)
    if (Array.isArray(setting) && setting.length === 2)
      return { ...before, [id]: setting as unknown as ['error', object] as never }
  } catch {
    // Neither: said below.
  }
  throw new InvalidArgumentError('Expected off, info, warning or error after the rule, or ["level", {options}].')
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number from 0.')
  return Number(text)
}
