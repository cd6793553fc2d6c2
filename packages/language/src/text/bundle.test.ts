import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const packageFolder = fileURLToPath(new URL('../../', import.meta.url))

/** The bundle is made in a copy of the package, so that the test neither needs nor touches `dist`. */
describe('the bundle of natural', () => {
  let folder = ''
  let bundle = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cofnod-bundle-'))
    await mkdir(join(folder, 'src/text'), { recursive: true })
    await mkdir(join(folder, 'scripts'))
    for (const file of ['src/text/natural.ts', 'scripts/bundle.mjs', 'THIRD-PARTY-NOTICES', 'package.json'])
      await cp(join(packageFolder, file), join(folder, file))
    await symlink(join(packageFolder, 'node_modules'), join(folder, 'node_modules'))
    await run(process.execPath, [join(folder, 'scripts/bundle.mjs')])
    bundle = join(folder, 'dist/text/natural.js')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('imports nothing, keeps the licence', async () => {
    const code = await readFile(bundle, 'utf8')
    expect(code).not.toMatch(/^import /m)
    expect(code).not.toMatch(/dotenv|process\.env/)
    expect(code).toContain('Permission is hereby granted, free of charge')
  })

  it('prints nothing and reads no .env', async () => {
    await writeFile(join(folder, '.env'), 'COFNOD_SECRET=1\n')
    await rm(join(folder, 'node_modules'))
    const script = `const m = await import(${JSON.stringify(bundle)}); process.exitCode = m.jaroWinkler('MARTHA', 'MARHTA') > 0.96 && m.wordsOf('a b').length === 2 && process.env.COFNOD_SECRET === undefined ? 0 : 1`
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
    expect(stdout + stderr).toBe('')
  })
})
