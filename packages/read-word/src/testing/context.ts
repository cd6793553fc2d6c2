/** A reading context for tests. */
import { createDeadline, DEFAULT_LIMITS, type Issue, type Limits, type ReadContext } from '@cofnod/model'

export function testContext(
  limits: Partial<Limits> = {},
  name: string | null = null
): ReadContext & { issues: Issue[] } {
  const all = { ...DEFAULT_LIMITS, ...limits }
  const issues: Issue[] = []
  return {
    name,
    sha256: '0'.repeat(64),
    limits: all,
    deadline: createDeadline(all),
    issues,
    report: (issue) => {
      issues.push(issue)
    }
  }
}
