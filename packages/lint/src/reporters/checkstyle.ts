/** Checkstyle XML, which many CI servers and editors read. */
import { escapeXml, messageWithPlace, type Reporter } from './report.js'

export const checkstyle: Reporter = (results) => {
  const files = results.map(({ file, findings, failure }) => {
    const errors = findings.map((finding) => {
      const { place, severity, ruleId } = finding
      return `    <error line="${place.line}" column="${place.column}" severity="${severity}" message="${escapeXml(messageWithPlace(finding))}" source="cofnod.${escapeXml(ruleId)}"/>\n`
    })
    if (failure) {
      errors.push(
        `    <error line="1" severity="error" message="${escapeXml(failure.message)}" source="cofnod.${escapeXml(failure.code)}"/>\n`
      )
    }
    return `  <file name="${escapeXml(file)}">\n${errors.join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`
}
