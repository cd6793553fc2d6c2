/** The packages of this project, as the tests look at them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

export interface Manifest {
  name: string
  license: string
  type: string
  description: string
  sideEffects: boolean
  files: string[]
  engines: Record<string, string>
  exports: Record<string, string | Record<string, string>>
  publishConfig: { exports: Record<string, string | Record<string, string>> }
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export interface Package {
  /** Name of the folder in `packages/`. */
  folder: string
  path: string
  manifest: Manifest
}

export const readManifest = (path: string) => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest

export const packages: Package[] = readdirSync(join(root, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    folder: name,
    path: join(root, 'packages', name),
    manifest: readManifest(join(root, 'packages', name))
  }))

/** Paths below a package's `src`, its tests left out. */
export function sourceFiles({ path }: Package): string[] {
  return readdirSync(join(path, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.(test|bench|d)\.ts$/.test(file) && !/(^|\/)testing\//.test(file))
    .map((file) => join(path, 'src', file))
}

export interface Import {
  specifier: string
  /** Nothing is left of it at run time. */
  typeOnly: boolean
}

/** What a source file imports or re-exports, statically or dynamically. */
export function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  const statics = code.matchAll(/^\s*(?:import|export)\s(type\s)?\s*(?:([^'";]*?)\sfrom\s*)?'([^']+)'/gm)
  const dynamics = code.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)
  return [
    ...[...statics].map(([, type, names, specifier]) => ({
      specifier: specifier ?? '',
      typeOnly: type !== undefined || onlyTypes(names)
    })),
    ...[...dynamics].map(([, specifier]) => ({ specifier: specifier ?? '', typeOnly: false }))
  ]
}

/** `{ type A, type B }` */
function onlyTypes(names: string | undefined): boolean {
  const inside = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1]
  if (inside === undefined) return false
  return inside.split(',').every((name) => name.trim() === '' || name.trim().startsWith('type '))
}
