/** A reading context for tests. */
import {
  createDeadline,
  DEFAULT_LIMITS,
  type Issue,
  isReadError,
  type Limits,
  type ReadContext,
  type Reader
} from '@cofnod/model'

export function testContext(
  limits: Partial<Limits> = {},
  name: string | null = null,
  options: Partial<ReadContext> = {}
): ReadContext & { issues: Issue[] } {
  const all = { ...DEFAULT_LIMITS, ...limits }
  const issues: Issue[] = []
  return {
    name,
    sha256: '0'.repeat(64),
    limits: all,
    deadline: createDeadline(all),
    ...options,
    issues,
    report: (issue) => {
      issues.push(issue)
    }
  }
}

/**
 * The code of the ReadError that reading throws, 'none' where it throws none.
 * An exception of any other kind, and one that a fault in our own code caused, is returned as it is.
 */
export async function readErrorOf(
  reader: Reader,
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  options: Partial<ReadContext> = {}
): Promise<unknown> {
  try {
    await reader.read(bytes, testContext(limits, null, options))
    return 'none'
  } catch (error) {
    if (!isReadError(error)) return error
    const { cause } = error
    return cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError
      ? cause
      : error.code
  }
}
