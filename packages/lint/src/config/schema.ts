/** The shape of a config file. */
import { z } from 'zod'
import { LEVELS } from '../rule.js'
import { allRules } from '../rules/index.js'

const level = z.enum(LEVELS)
const setting = z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])])
const rules = z
  .record(z.string(), setting)
  .describe('Level of each rule by its id, or [level, options]. off switches it off.')
const names = z.union([z.string().min(1), z.array(z.string().min(1))])

const lintSectionSchema = z.strictObject({
  extends: names
    .optional()
    .describe(
      'Presets (recommended, strict, uk-public-body, board, standards-group, plugin/preset) or paths of other configs'
    ),
  plugins: z
    .array(z.string().min(1))
    .optional()
    .describe('Packages or paths of modules with rules and presets of others'),
  rules: rules.optional(),
  overrides: z
    .array(z.strictObject({ files: names.describe('Globs, from the folder of this config'), rules }))
    .optional()
    .describe('Rules for some files; later ones win'),
  ignores: z.array(z.string().min(1)).optional().describe('Globs of files that are not checked'),
  suppressions: z.string().min(1).optional().describe('Path of the list of findings that are waived'),
  baseline: z.string().min(1).optional().describe('Path of the list of findings that were there before')
})

export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    root: z.boolean().optional().describe('Configs of folders above are not looked for'),
    lint: lintSectionSchema.optional()
  })
  .describe('cofnod.config.{ts,js,mjs,json,yaml,yml}, or "cofnod" in package.json')

export type Config = z.infer<typeof configSchema>

/** The JSON Schema of a config file, with our rules by name so that editors complete them. */
export function configJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-7' }) as Record<string, unknown>
  const descriptions = Object.fromEntries(
    allRules.map(({ id, meta }) => [id, { description: meta.summary, ...settingJsonSchema() }])
  )
  const places = (node: unknown): void => {
    if (node === null || typeof node !== 'object') return
    for (const [key, value] of Object.entries(node)) {
      if (key === 'rules' && typeof value === 'object' && value !== null)
        Object.assign(value, { properties: descriptions })
      else places(value)
    }
  }
  places(schema)
  return schema
}

const settingJsonSchema = () => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(setting, { target: 'draft-7' })
  return rest
}
