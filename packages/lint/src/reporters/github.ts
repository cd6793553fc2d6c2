/** Workflow commands of GitHub Actions, which become annotations (docs: "Workflow commands", setting messages). */
import type { Severity } from '../rule.js'
import { messageWithPlace, type Reporter } from './report.js'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

export const github: Reporter = (results) =>
  results
    .flatMap(({ file, findings, failure }) => [
      ...(failure ? [`::error file=${property(file)},title=${property(failure.code)}::${data(failure.message)}`] : []),
      ...findings.map((finding) => {
        const { place, ruleId, severity } = finding
        // Lines of a binary file would point at nothing.
        const lines = place.inFile
          ? `,line=${place.line},col=${place.column},endLine=${place.endLine},endColumn=${place.endColumn}`
          : ''
        const quote = place.quote ? `\n“${place.quote}”` : ''
        return `::${COMMANDS[severity]} file=${property(file)}${lines},title=${property(ruleId)}::${data(messageWithPlace(finding) + quote)}`
      })
    ])
    .map((line) => `${line}\n`)
    .join('')
