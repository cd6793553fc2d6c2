/** For programs: everything that is known. */
import { countOf, type Reporter } from './report.js'

export const json: Reporter = (results, { version }) =>
  `${JSON.stringify({ version: version ?? null, counts: countOf(results), results }, null, 2)}\n`
