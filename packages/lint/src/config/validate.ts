/** One clear sentence where data does not have its shape. */
import type { z } from 'zod'
import { ConfigError } from './config-error.js'

/** @throws ConfigError that names the first place that does not fit. */
export function validate<T>(schema: z.ZodType<T>, data: unknown, file: string | null, at: string[] = []): T {
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const path = [...at, ...(issue?.path ?? [])].join('.')
  throw new ConfigError(file, `${path === '' ? 'The file' : path}: ${sentence(issue?.message ?? 'does not fit')}`)
}

const sentence = (message: string) => message.replace(/^Invalid (?:input|option): /, '').replace(/\.$/, '')
