/** `cofnod lint`: documents in, findings out. */
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  allRules,
  applyFixes,
  countOf,
  type LintResult,
  previousOf,
  type Rule,
  reporters,
  unifiedDiff
} from '@cofnod/lint'
import { ConfigError } from '@cofnod/lint/config'
import { isReadError, type MinutesRecord } from '@cofnod/model'
import { check, type ReadForLint, read } from '../../lint/lint-document.js'
import { readVersion } from '../../version.js'
import { complain, complainOfOurselves } from '../errors.js'
import { type Io, isBrokenPipe, wantsColor, write } from '../io.js'
import { OutputError, systemReason } from '../output-error.js'
import { createProgress } from '../progress.js'
import { UsageError } from '../usage-error.js'
import { explainRule, listRules, printConfig } from './about.js'
import { type Cache, hashOf, openCache } from './cache.js'
import { type ConfigFor, createConfigs, distinctRules } from './configs.js'
import type { LintFlags } from './flags.js'
import { expandInputs, type LintInput, shownPath } from './inputs.js'
import { openWaivers, type Waivers } from './waivers.js'

/**
 * @returns 0, or 1 where there are errors, too many warnings, or a file could not be read.
 * @throws UsageError
 */
export async function lintCommand(names: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  try {
    if (flags.listRules) return await say(io, listRules())
    if (flags.explain !== undefined) return await say(io, await explainRule(flags.explain))
    checkFlags(names, flags)
    return await run(names, flags, io)
  } catch (error) {
    if (error instanceof ConfigError) {
      const file = error.file === null ? '' : `${shownPath(resolve(error.file))}: `
      throw new UsageError(`${file}${error.message}.`)
    }
    if (!(error instanceof OutputError)) throw error
    await complain(io, null, error.message, error.code)
    return 1
  }
}

async function say(io: Io, text: string): Promise<number> {
  await write(io.stdout, text)
  return 0
}

function checkFlags(names: readonly string[], flags: LintFlags): void {
  const fromStdin = names.includes('-') || (names.length === 0 && flags.stdinFilename !== undefined)
  if (names.length === 0 && !fromStdin)
    throw new UsageError('Name documents or folders, for example: cofnod lint minutes/')
  if (flags.dryRun && !flags.fix) throw new UsageError('--dry-run goes with --fix.')
  if (flags.fix && fromStdin) throw new UsageError('--fix changes files: standard input is none.')
  if (flags.fix && flags.updateBaseline) throw new UsageError('--fix and --update-baseline: do one after the other.')
}

/** Everything that a run shares. */
interface Run {
  flags: LintFlags
  io: Io
  configFor: ConfigFor
  cache: Cache
  waivers: Waivers
  rules: Rule[]
  diffs: string[]
  stdin: Uint8Array | null
}

const STDIN = 'standard-input'

async function run(names: readonly string[], flags: LintFlags, io: Io): Promise<number> {
  const fromStdin = names.includes('-') || names.length === 0
  const configFor = createConfigs(flags)
  const stdinPath = resolve(flags.stdinFilename ?? STDIN)
  const inputs: LintInput[] = [
    ...(await expandInputs(names.filter((name) => name !== '-'))),
    ...(fromStdin ? [{ file: flags.stdinFilename ?? STDIN, path: stdinPath, named: true }] : [])
  ]
  if (flags.printConfig) {
    for (const { file, path } of inputs) await write(io.stdout, printConfig(file, await configFor(path)))
    return 0
  }
  const kept: LintInput[] = []
  for (const input of inputs) if (!(await configFor(input.path)).resolved.ignores(input.path)) kept.push(input)
  const { resolved } = await configFor(kept[0]?.path ?? resolve('x'))
  const state: Run = {
    ...{ flags, io, configFor, rules: [...allRules], diffs: [] },
    cache: await openCache(flags.cache && !flags.fix ? flags.cacheLocation : null, readVersion()),
    waivers: await openWaivers(flags, resolved, new Date().toISOString().slice(0, 10)),
    stdin: fromStdin ? await bytesOf(io.stdin) : null
  }
  const results = flags.series ? await runSeries(kept, state, stdinPath) : await runEach(kept, state, stdinPath)
  await state.cache.save()
  await state.waivers.finish()
  return report(results, state)
}

async function runEach(inputs: readonly LintInput[], state: Run, stdinPath: string): Promise<LintResult[]> {
  const progress = createProgress(inputs.length, state.io)
  const results: LintResult[] = []
  for (const input of inputs) {
    progress.start(input.file)
    const result = await guarded(input, state, () => cached(input, state, stdinPath))
    progress.clear()
    results.push(state.waivers.apply(result, input.path))
    if (state.io.signal?.aborted) break
  }
  return results
}

async function cached(input: LintInput, state: Run, stdinPath: string): Promise<LintResult> {
  const { rules, resolved } = await state.configFor(input.path)
  const bytes = state.stdin !== null && input.path === stdinPath ? state.stdin : await readBytes(input.path)
  // Modules of others may change without their name changing.
  const key = resolved.extraRules.length > 0 ? null : hashOf(readVersion(), JSON.stringify(rules), bytes ?? '')
  const before = bytes === null || key === null ? null : state.cache.get(input.path, key)
  if (before) return { file: input.file, ...before }
  const document = await readInput(input, state, bytes)
  const result = await checkDocument(input, document, null, state)
  if (key !== null) state.cache.put(input.path, key, result)
  return result
}

/** All documents are read before the first is checked. */
async function runSeries(inputs: readonly LintInput[], state: Run, stdinPath: string): Promise<LintResult[]> {
  const progress = createProgress(inputs.length, state.io)
  const documents = new Map<LintInput, ReadForLint>()
  const results = new Map<LintInput, LintResult>()
  for (const input of inputs) {
    progress.start(input.file)
    const failed = await guarded(input, state, async () => {
      documents.set(input, await readInput(input, state, input.path === stdinPath ? state.stdin : null))
      return { file: input.file, findings: [], suppressed: [], failure: null }
    })
    results.set(input, failed)
    progress.clear()
    if (state.io.signal?.aborted) break
  }
  const previous = previousOf([...documents.values()].map(({ record }) => record))
  for (const [input, document] of documents) {
    const before = previous.get(document.record) ?? null
    results.set(input, await guarded(input, state, () => checkDocument(input, document, before, state)))
  }
  return inputs.flatMap((input) => {
    const result = results.get(input)
    return result ? [state.waivers.apply(result, input.path)] : []
  })
}

const readInput = (input: LintInput, { flags, io }: Run, bytes: Uint8Array | null) =>
  read(bytes ?? input.path, { name: input.path, password: flags.password, signal: io.signal })

async function checkDocument(
  input: LintInput,
  document: ReadForLint,
  previous: MinutesRecord | null,
  state: Run
): Promise<LintResult> {
  const { rules, resolved } = await state.configFor(input.path)
  state.rules = distinctRules([state.rules, resolved.extraRules])
  const config = { rules, extraRules: resolved.extraRules, previous }
  let linted = check(document, config)
  const { fix, dryRun } = state.flags
  if (fix && linted.source !== null) {
    // What is waived is not mended: only the findings that would be reported.
    const wanted = state.waivers.apply({ file: input.file, ...linted, failure: null }, input.path).findings
    const { text, applied } = applyFixes(linted.source, wanted)
    if (applied.length > 0 && dryRun) state.diffs.push(unifiedDiff(input.file, linted.source, text))
    else if (applied.length > 0) {
      await writeFixed(input, text)
      linted = check(await read(input.path, { password: state.flags.password, signal: state.io.signal }), config)
    }
  }
  const { findings, suppressed } = linted
  return { file: input.file, findings, suppressed, failure: null }
}

async function writeFixed({ path, file }: LintInput, text: string): Promise<void> {
  try {
    const bom = (await readFile(path)).subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))
    await writeFile(path, (bom ? '\ufeff' : '') + text)
  } catch (cause) {
    throw new OutputError('not-written', `${file} cannot be mended: ${systemReason(cause)}.`, { cause })
  }
}

/** A document that cannot be read is a result; the others go on. */
async function guarded(input: LintInput, { io }: Run, work: () => Promise<LintResult>): Promise<LintResult> {
  try {
    return await work()
  } catch (error) {
    if (isBrokenPipe(error) || error instanceof ConfigError || error instanceof OutputError) throw error
    if (!isReadError(error)) await complainOfOurselves(io, input.file, error)
    const failure = isReadError(error)
      ? { code: error.code, message: error.message }
      : { code: 'internal', message: error instanceof Error ? error.message : String(error) }
    return { file: input.file, findings: [], suppressed: [], failure }
  }
}

async function report(all: readonly LintResult[], { flags, io, waivers, rules, diffs }: Run): Promise<number> {
  const counts = countOf(all)
  const results = flags.quiet
    ? all.map((result) => ({ ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }))
    : all
  const tooMany = flags.maxWarnings !== undefined && counts.warning > flags.maxWarnings
  const onScreen = flags.output === undefined
  const notes = [
    ...waivers.notes(),
    ...(flags.updateBaseline ? ['the baseline is written'] : []),
    ...(tooMany ? [`more warnings than the ${flags.maxWarnings} that --max-warnings allows`] : [])
  ]
  const options = {
    ...{ version: readVersion(), rules, notes },
    ...{ color: onScreen && wantsColor(io), width: onScreen ? io.stdout.columns : undefined }
  }
  const text = flags.dryRun ? diffs.join('') : reporters[flags.format](results, options)
  if (onScreen) await write(io.stdout, text)
  else await writeReport(flags.output!, text)
  // Other formats have no place for these.
  if (flags.format !== 'pretty' || !onScreen || flags.dryRun) for (const note of notes) await complain(io, null, note)
  return counts.error > 0 || counts.failures > 0 || tooMany ? 1 : 0
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (cause) {
    throw new OutputError('not-written', `The report cannot be written to ${path}: ${systemReason(cause)}.`, { cause })
  }
}

async function readBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch {
    // The reader says why.
    return null
  }
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
