/** Goldens: files that hold what the program gave when a person last looked. Only `COFNOD_UPDATE=1` writes them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

export const updating = process.env.COFNOD_UPDATE === '1'

/** Objects and arrays that fit a line stay on one. */
const LINE_WIDTH = 140

/** Fails where the golden is missing or differs; when updating, writes it instead. `value` must be JSON. */
export function expectGolden(path: string, value: unknown): void {
  const actual = `${format(value, 0)}\n`
  if (updating) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== actual) writeFileSync(path, actual)
    return
  }
  if (!existsSync(path)) expect.fail(`${path} is missing: look at the result, then run pnpm test:update`)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}

function format(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const line = oneLine(value)
  if (indent > 0 && indent + line.length <= LINE_WIDTH) return line
  const inner = ' '.repeat(indent + 2)
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((entry) => inner + format(entry, indent + 2))
    : Object.entries(value)
        .filter(([, entry]) => entry !== undefined)
        .map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${format(entry, indent + 2)}`)
  if (parts.length === 0) return isList ? '[]' : '{}'
  return `${isList ? '[' : '{'}\n${parts.join(',\n')}\n${' '.repeat(indent)}${isList ? ']' : '}'}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  if (entries.length === 0) return '{}'
  return `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${oneLine(entry)}`).join(', ')} }`
}
