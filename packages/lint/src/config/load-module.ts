/** Modules that configs name: configs in TypeScript or JavaScript, and plugins. */
import { createRequire } from 'node:module'
import { isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ConfigError } from './config-error.js'

/** The default export of a module, or the module itself. TypeScript needs a Node that runs it, or the package jiti. */
export async function loadModule(path: string): Promise<unknown> {
  const url = pathToFileURL(path).href
  let loaded: unknown
  try {
    loaded = await import(url)
  } catch (error) {
    if (!/\.[cm]?ts$/.test(path) || (error as NodeJS.ErrnoException).code !== 'ERR_UNKNOWN_FILE_EXTENSION') throw error
    loaded = await importTypeScript(path)
  }
  return (loaded as { default?: unknown }).default ?? loaded
}

async function importTypeScript(path: string): Promise<unknown> {
  let jiti: typeof import('jiti')
  try {
    jiti = await import('jiti')
  } catch (cause) {
    const advice = 'Install the package jiti, use Node 22.18 or later, or write the config in JavaScript'
    throw new ConfigError(path, `This Node runs no TypeScript. ${advice}`, { cause })
  }
  return jiti.createJiti(path).import(path)
}

/** A path, or the entry of a package as the config's folder sees it. */
export function resolveModule(name: string, folder: string): string {
  if (name.startsWith('.') || isAbsolute(name)) return isAbsolute(name) ? name : join(folder, name)
  return createRequire(join(folder, 'noop.js')).resolve(name)
}
