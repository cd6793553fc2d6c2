import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as index from './index.js'

/** Modules that a file loads at once, its own and others; `import()` and types do not count. */
function loadedBy(path: URL, seen = new Set<string>()): Set<string> {
  const source = readFileSync(path, 'utf8')
  for (const [, name] of source.matchAll(/^import (?!type )[^']*'([^']+)'$/gm)) {
    const target = name!.startsWith('.') ? new URL(name!.replace(/\.js$/, '.ts'), path) : null
    const key = target?.href ?? name!
    if (seen.has(key)) continue
    seen.add(key)
    if (target) loadedBy(target, seen)
  }
  return seen
}

describe('the package', () => {
  it('exports the readers and nothing else', () => {
    expect(Object.keys(index).sort()).toEqual(['docReader', 'docxReader', 'odtReader', 'rtfReader'])
  })
  it('loads no library but the model until a file is read', () => {
    const loaded = [...loadedBy(new URL('./index.ts', import.meta.url))]
    expect(loaded.filter((name) => !name.startsWith('file:'))).toEqual(['@cofnod/model'])
    expect(loaded.filter((name) => /\/(docx|doc|odt|rtf)\//.test(name))).toEqual([])
  })
})
