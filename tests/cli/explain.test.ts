/** `cofnod explain` inside this process, over fixtures. */
import { join } from 'node:path'
import type { Explanation } from '@cofnod/model'
import { readDocument } from '@cofnod/parse'
import { describe, expect, it } from 'vitest'
import { root } from '../support/packages.js'
import { runMain } from '../support/run-main.js'

const docx = join(root, 'fixtures/council-docx/input.docx')

describe('values', () => {
  it('each with its words, rule and confidence', async () => {
    const { code, stdout, stderr } = await runMain(['explain', docx])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^\/meeting\/date\n {2}2026-03-10\n {2}\d+ % sure · meeting\/[\w-]+\n {2}│ “Tuesday 10 March 2026”$/m
    )
    expect(stdout).not.toContain('\u001b')
  })

  it('below a pointer only', async () => {
    const { stdout } = await runMain(['explain', docx, '/attendees/1'])
    const pointers = stdout.split('\n').filter((line) => line.startsWith('/'))
    expect(pointers.length).toBeGreaterThan(1)
    expect(pointers.every((pointer) => pointer.startsWith('/attendees/1/'))).toBe(true)
  })

  it('says why there is nothing', async () => {
    const say = async (pointer: string) => (await runMain(['explain', docx, pointer])).stdout
    expect(await say('/meeting/endDate')).toBe('/meeting/endDate is null: nothing was read for it.\n')
    expect(await say('/attendees/999')).toBe('The record has nothing at /attendees/999.\n')
    expect(await say('/agendaItems/0/level')).toContain('concluded, not read')
  })

  it('in colour on a terminal only', async () => {
    const plain = await runMain(['explain', docx, '/meeting'])
    const coloured = await runMain(['explain', docx, '/meeting'], { terminal: true })
    expect(coloured.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
    expect(coloured.stdout).toContain('\u001b[1m/meeting/body')
  })
})

describe('lines', () => {
  it('every line of the document, in its order', async () => {
    const { stdout } = await runMain(['explain', docx, '--format', 'json'])
    const { lines, record } = JSON.parse(stdout) as Explanation
    const { body } = (await readDocument(docx)).data.streams
    expect(lines.length).toBeGreaterThan(20)
    for (const [index, { start, end }] of lines.entries()) {
      expect(start).toBeLessThanOrEqual(end)
      expect(start).toBeGreaterThanOrEqual(lines[index - 1]?.start ?? 0)
      expect(body.slice(start, end)).not.toBe('')
    }
    const heading = lines.find(({ role }) => role === 'item-heading')
    expect(heading).toMatchObject({ itemId: record.agendaItems[0]!.id })
    expect(heading!.pointers).toContain('/agendaItems/0/title')
  })

  it('found by their words', async () => {
    const { stdout } = await runMain(['explain', docx, '--find', 'RESOLVED  that'])
    expect(stdout).toContain('/decisions/0/text')
    expect(stdout).toMatch(/\n\d+ lines?\.\n$/)
    expect((await runMain(['explain', docx, '--find', 'no such words'])).stdout).toBe('No line has these words.\n')
  })
})

describe('failures', () => {
  it('a pointer without a slash is wrong usage', async () => {
    const { code, stderr } = await runMain(['explain', docx, 'meeting'])
    expect(code).toBe(2)
    expect(stderr).toContain('expected one that begins with a slash')
  })

  it('a file that is not there is one line', async () => {
    const { code, stdout, stderr } = await runMain(['explain', 'nowhere.docx'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^cofnod: nowhere\.docx: [^\n]+ \[not-found\]\n$/)
  })

  it('reads standard input', async () => {
    const { code, stdout } = await runMain(['explain', '-', '/meeting/date', '--name', 'a.txt'], {
      stdin:
        'Minutes of the meeting of Llan Council held on 4 May 2021\nPresent: Ann Rees, Bob Owen\n1. Welcome\nAll were welcomed.\n'
    })
    expect(code).toBe(0)
    expect(stdout).toContain('2021-05-04')
  })
})
