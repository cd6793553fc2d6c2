/** The files that are meant. */
import { stat } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'

/** What is looked for in folders. */
const EXTENSIONS = 'docx,doc,odt,rtf,pdf,html,htm,md,markdown,txt'
const NEVER = ['**/node_modules/**', '**/.git/**']

export interface LintInput {
  /** As shown: from the working folder, with slashes. */
  file: string
  /** Absolute. */
  path: string
  /** Named itself, not found in a folder or by a glob. */
  named: boolean
}

/** Each file once, those of a folder sorted. A name that is neither file nor folder is a glob; one that fits nothing is kept. */
export async function expandInputs(names: readonly string[]): Promise<LintInput[]> {
  const inputs = new Map<string, LintInput>()
  const add = (path: string, named: boolean) => {
    if (!inputs.has(path)) inputs.set(path, { file: shownPath(path), path, named })
  }
  for (const name of names) {
    const kind = await kindOf(name)
    if (kind === 'folder') for (const path of await find([`**/*.{${EXTENSIONS}}`], name)) add(path, false)
    else if (kind === 'file' || !/[*?{[]/.test(name)) add(resolve(name), true)
    else for (const path of await find([name.split(sep).join('/')], '.')) add(path, false)
  }
  return [...inputs.values()]
}

const find = async (patterns: string[], cwd: string) =>
  (await glob(patterns, { cwd: resolve(cwd), absolute: true, caseSensitiveMatch: false, ignore: NEVER }))
    .map((path) => resolve(path))
    .sort()

async function kindOf(name: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file'
  } catch {
    // Whatever the reason: reading it will say.
    return null
  }
}

export function shownPath(path: string): string {
  const short = relative(process.cwd(), path)
  return (short.startsWith('..') ? path : short).split(sep).join('/')
}
