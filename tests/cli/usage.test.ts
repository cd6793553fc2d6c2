/** Help, version, schema, wrong usage. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as model from '@cofnod/model'
import * as parse from '@cofnod/parse'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { CONVERTERS, LIMITS, OCR_CHOICES, TRACKED_CHANGES } from '../../packages/cofnod/src/cli/flags.js'
import { root } from '../support/packages.js'
import { runMain } from '../support/run-main.js'

const version = JSON.parse(readFileSync(join(root, 'packages/cofnod/package.json'), 'utf8')).version as string

describe('cofnod', () => {
  it.each([[['--help']], [['parse', '--help']], [['help', 'parse']]])(
    '%j explains itself on standard output',
    async (argv) => {
      const { code, stdout, stderr } = await runMain(argv)
      expect(code).toBe(0)
      expect(stdout).toMatch(/^Usage: cofnod/)
      expect(stdout).toContain('Examples:\n  cofnod parse minutes.docx')
      expect(stderr).toBe('')
    }
  )

  it.each(['--version', '-V'])('%s says its version', async (flag) => {
    expect(await runMain([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('schema is the JSON Schema that is checked in', async () => {
    const { code, stdout } = await runMain(['schema'])
    expect(code).toBe(0)
    const schema = JSON.parse(stdout)
    expect(schema).toEqual(JSON.parse(readFileSync(join(root, 'packages/model/record.schema.json'), 'utf8')))
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(() => new Ajv2020().compile(schema)).not.toThrow()
  })
})

it('the choices that the help spells are those of the packages', async () => {
  expect([...TRACKED_CHANGES]).toEqual([...model.TRACKED_CHANGES])
  expect([...CONVERTERS]).toEqual([...parse.CONVERTERS])
  expect([...OCR_CHOICES]).toEqual([...parse.OCR_CHOICES])
  expect([...LIMITS].sort()).toEqual(Object.keys(model.DEFAULT_LIMITS).sort())
  const { stdout } = await runMain(['parse', '--help'])
  for (const [name, value] of Object.entries(model.DEFAULT_LIMITS)) {
    expect(stdout).toMatch(new RegExp(`^  ${name} .*\\(.*?${value}\\)$`, 'm'))
  }
})

describe('wrong usage gives exit 2 and one line', () => {
  const cases: [argv: string[], says: RegExp][] = [
    [['prase', 'a.txt'], /unknown command 'prase'.*parse/],
    [['a.docx'], /unknown command 'a\.docx'\. Try: cofnod parse a\.docx/],
    [['parse'], /missing required argument 'file'/],
    [['parse', 'a.txt', '--frmat', 'json'], /unknown option '--frmat'.*--format/],
    [['parse', 'a.txt', '--format', 'xml'], /'xml' is invalid. Allowed choices are json, ndjson, summary\. Try/],
    [['parse', 'a.txt', '--limit-ms', '0'], /'0' is invalid. Expected a whole number from 1/],
    [['parse', 'a.txt', '--limit-ms', '1e3'], /'1e3' is invalid/],
    [['parse', 'a.txt', '--limit', 'pages'], /'pages' is invalid. Expected a whole number from 1 after pages=/],
    [['parse', 'a.txt', '--limit', 'sheets=3'], /Expected NAME=N, NAME one of bytes, unpackedBytes/],
    [['parse', 'a.txt', '--tracked-changes', 'keep'], /Allowed choices are accept, reject/],
    [['parse', 'a.txt', '--via', 'word'], /Allowed choices are libreoffice/],
    [['parse', '-', '-'], /read only once/],
    [['parse', 'a.txt', '--name', 'b'], /--name is for standard input/],
    [['parse', 'a.txt', 'b.txt', '--text'], /--text writes one document/],
    [['parse', 'a.txt', '--text', '--format', 'summary'], /--text has no summary/],
    [['schema', 'x'], /too many arguments for 'schema'/]
  ]
  it.each(cases)('%j', async (argv, says) => {
    const { code, stdout, stderr } = await runMain(argv)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^cofnod: [^\n]+\n$/)
    expect(stderr).toMatch(says)
  })

  it('shows the help where nothing is asked', async () => {
    const { code, stdout, stderr } = await runMain([])
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/^Usage: cofnod[\s\S]+\ncofnod: Name a command[^\n]+\n$/)
  })
})
