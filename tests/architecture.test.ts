/** The house keeps its walls (packages/README.md). */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, type Package, packages, readManifest, root, sourceFiles } from './support/packages.js'

/** `model ← language ← siblings ← parse ← archive ← cofnod`: a package may need those of lower numbers only. */
const floors: Record<string, number> = {
  model: 0,
  language: 1,
  'read-text': 2,
  'read-word': 2,
  'read-pdf': 2,
  ocr: 2,
  extract: 2,
  lint: 2,
  export: 2,
  view: 2,
  parse: 3,
  archive: 4,
  cofnod: 5
}

const folderOf = (name: string) => name.replace(/^@cofnod\//, '')
const isOurs = (name: string) => name === 'cofnod' || name.startsWith('@cofnod/')
const packageName = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
const runtime = ({ manifest }: Package) =>
  Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies })

describe.each(packages.map((entry) => [entry.manifest.name, entry] as const))('%s', (_name, entry) => {
  const { folder, path, manifest } = entry
  const files = sourceFiles(entry)

  it('stands on a known floor and needs lower ones only', () => {
    expect(floors).toHaveProperty([folder])
    for (const needed of runtime(entry).filter(isOurs)) {
      expect(floors[folderOf(needed)], `${manifest.name} needs ${needed}`).toBeLessThan(floors[folder] ?? -1)
    }
  })

  it('imports only what it declares, and nothing outside its own folder', () => {
    const undeclared = files.flatMap((file) =>
      importsOf(readFileSync(file, 'utf8'))
        .filter(({ specifier }) => !specifier.startsWith('node:'))
        .filter(({ specifier, typeOnly }) =>
          specifier.startsWith('.')
            ? relative(join(path, 'src'), join(dirname(file), specifier)).startsWith('..')
            : !isDeclared(entry, packageName(specifier), typeOnly)
        )
        .map(({ specifier }) => `${relative(path, file)}: ${specifier}`)
    )
    expect(undeclared).toEqual([])
  })

  it('has no circular imports', () => {
    expect(findCycle(files)).toEqual([])
  })

  it('never writes to the console', () => {
    expect(files.filter((file) => /\bconsole\s*\./.test(readFileSync(file, 'utf8')))).toEqual([])
  })

  it('is ready to be published', () => {
    for (const file of ['README.md', 'LICENSE', 'tsconfig.json']) expect(existsSync(join(path, file)), file).toBe(true)
    expect(manifest).toMatchObject({ license: 'MIT', type: 'module', sideEffects: false })
    expect(manifest.engines).toEqual(readManifest(root).engines)
    expect(manifest.files).toContain('dist')
    expect(manifest.description.length).toBeGreaterThan(20)
    expect(readFileSync(join(path, 'LICENSE'), 'utf8')).toBe(readFileSync(join(root, 'LICENSE'), 'utf8'))
  })

  it('offers the same entries to others as to us, with types and without the source', () => {
    expect(Object.keys(manifest.publishConfig.exports)).toEqual(Object.keys(manifest.exports))
    for (const [name, target] of Object.entries(manifest.exports)) {
      const published = manifest.publishConfig.exports[name]
      if (typeof target === 'string') {
        expect(published).toBe(target)
        continue
      }
      const { '@cofnod/source': source, ...rest } = target
      expect(existsSync(join(path, source ?? 'missing')), `${name}: ${source}`).toBe(true)
      expect(Object.keys(rest)).toEqual(['types', 'default'])
      expect(published).toEqual(rest)
    }
  })

  it('takes every version from the catalog or the workspace', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      expect(range, name).toBe(isOurs(name) ? 'workspace:*' : 'catalog:')
    }
  })
})

it('pins exact versions in the catalog', () => {
  const text = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const catalog = /^catalog:\n((?: {2}.*\n)+)/m.exec(text)?.[1]?.trimEnd().split('\n') ?? []
  expect(catalog.length).toBeGreaterThan(20)
  const loose = catalog.filter((line) => !/^ {2}\S+: \d+\.\d+\.\d+(-[\w.]+)?$/.test(line))
  expect(loose).toEqual([])
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+$/)
})

/** Types may come from DefinitelyTyped; a package that a bundle carries is declared for development only. */
function isDeclared(entry: Package, name: string, typeOnly: boolean): boolean {
  const declared = [...runtime(entry), ...Object.keys(entry.manifest.devDependencies ?? {}), entry.manifest.name]
  return declared.includes(name) || (typeOnly && declared.includes(`@types/${name}`))
}

/** The first circle of run-time imports among `files`, or []. */
function findCycle(files: readonly string[]): string[] {
  const graph = new Map(
    files.map((file) => {
      const near = importsOf(readFileSync(file, 'utf8')).filter(
        ({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly
      )
      return [file, near.map(({ specifier }) => join(dirname(file), specifier.replace(/\.js$/, '.ts')))] as const
    })
  )
  const done = new Set<string>()
  const visit = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  for (const file of files) {
    const cycle = visit(file, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
