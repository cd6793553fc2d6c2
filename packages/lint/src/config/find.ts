/** Config files of a folder and of those above it. */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { parse as parseYaml } from 'yaml'
import { ConfigError } from './config-error.js'
import { loadModule } from './load-module.js'
import { type Config, configSchema } from './schema.js'
import { validate } from './validate.js'

export interface FoundConfig {
  path: string
  folder: string
  config: Config
}

const SEARCH_PLACES = [
  'cofnod.config.ts',
  'cofnod.config.mts',
  'cofnod.config.js',
  'cofnod.config.mjs',
  'cofnod.config.cjs',
  'cofnod.config.json',
  'cofnod.config.yaml',
  'cofnod.config.yml',
  'package.json'
]

const yaml = (path: string, text: string): unknown => {
  try {
    return parseYaml(text)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}
const json = (path: string, text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}
const module = async (path: string): Promise<unknown> => {
  try {
    return await loadModule(path)
  } catch (cause) {
    throw cause instanceof ConfigError ? cause : unreadable(path, cause)
  }
}
const loaders = {
  ...{ '.yaml': yaml, '.yml': yaml, '.json': json },
  ...{ '.ts': module, '.mts': module, '.js': module, '.mjs': module, '.cjs': module }
}

const unreadable = (path: string, cause: unknown) =>
  new ConfigError(path, `cannot be read: ${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}`, {
    cause
  })

/** Configs that hold for files of `folder`, the outermost first. Stops at one that says `root`. @throws ConfigError */
export async function findConfigs(folder: string): Promise<FoundConfig[]> {
  const found: FoundConfig[] = []
  for (let here = resolve(folder); ; here = dirname(here)) {
    const search = lilconfig('cofnod', { searchPlaces: SEARCH_PLACES, loaders, stopDir: here, cache: false })
    const result = await search.search(here)
    if (result && !result.isEmpty) {
      const config = validate(configSchema, result.config, result.filepath)
      found.unshift({ path: result.filepath, folder: here, config })
      if (config.root) return found
    }
    if (dirname(here) === here) return found
  }
}

/** One config by its path. @throws ConfigError */
export async function loadConfig(path: string): Promise<FoundConfig> {
  const full = resolve(path)
  const { load } = lilconfig('cofnod', { loaders, cache: false })
  let data: unknown
  try {
    data = (await load(full))?.config
  } catch (cause) {
    throw cause instanceof ConfigError ? cause : unreadable(full, cause)
  }
  return { path: full, folder: dirname(full), config: validate(configSchema, data ?? {}, full) }
}

/** Data of a JSON or YAML file, null where there is none. @throws ConfigError */
export async function loadData(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw unreadable(path, cause)
  }
  return /\.ya?ml$/.test(path) ? yaml(path, text) : json(path, text)
}
