/** SARIF 2.1.0 (OASIS), as GitHub code scanning and others read it. */
import type { Finding, LintResult, Suppressed } from '../finding.js'
import type { Rule, Severity } from '../rule.js'
import { placeWords, type Reporter } from './report.js'

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' }
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

export const sarif: Reporter = (results, { version, rules = [] }) => {
  const used = new Set(
    results.flatMap(({ findings, suppressed }) =>
      [...findings, ...suppressed.map(({ finding }) => finding)].map(({ ruleId }) => ruleId)
    )
  )
  const described = rules.filter(({ id }) => used.has(id))
  const indexes = new Map(described.map(({ id }, index) => [id, index]))
  const run = {
    tool: {
      driver: { name: 'cofnod lint', ...(version ? { semanticVersion: version } : {}), rules: described.map(ruleOf) }
    },
    columnKind: 'utf16CodeUnits',
    artifacts: results.map(({ file }) => ({ location: { uri: uriOf(file) } })),
    invocations: [
      {
        executionSuccessful: results.every(({ failure }) => failure === null),
        toolExecutionNotifications: results.flatMap(({ file, failure }) =>
          failure === null
            ? []
            : [
                {
                  level: 'error',
                  message: { text: failure.message },
                  descriptor: { id: failure.code },
                  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }]
                }
              ]
        )
      }
    ],
    results: results.flatMap((result, artifact) => [
      ...result.findings.map((finding) => resultOf(finding, result, artifact, indexes)),
      ...result.suppressed.map((entry) => ({
        ...resultOf(entry.finding, result, artifact, indexes),
        suppressions: [suppressionOf(entry)]
      }))
    ])
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const ruleOf = ({ id, meta }: Rule) => ({
  id,
  shortDescription: { text: `${meta.summary}.` },
  defaultConfiguration: { level: LEVELS[meta.severity] },
  properties: { category: meta.category }
})

function resultOf(finding: Finding, { file }: LintResult, artifact: number, indexes: ReadonlyMap<string, number>) {
  const { ruleId, place, excerpt, fix, related } = finding
  const index = indexes.get(ruleId)
  const region = {
    ...{ startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn },
    ...(excerpt ? { snippet: { text: excerpt.text } } : {})
  }
  const artifactLocation = { uri: uriOf(file), index: artifact }
  return {
    ruleId,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: LEVELS[finding.severity],
    message: { text: `${finding.message}.` },
    locations: [
      {
        physicalLocation: { artifactLocation, region },
        ...(place.item || place.page ? { logicalLocations: logicalOf(finding) } : {})
      }
    ],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((span, id) => ({
            id,
            physicalLocation: { artifactLocation },
            message: { text: `${span.page === null ? '' : `page ${span.page}: `}${span.quote ?? 'see there'}` }
          }))
        }
      : {}),
    partialFingerprints: { 'cofnodFinding/v1': finding.fingerprint },
    ...(fix?.file
      ? {
          fixes: [
            {
              description: { text: `Replace “${fix.old}” by “${fix.text}”.` },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [
                    {
                      deletedRegion: { charOffset: fix.file.start, charLength: fix.file.end - fix.file.start },
                      insertedContent: { text: fix.text }
                    }
                  ]
                }
              ]
            }
          ]
        }
      : {}),
    properties: {
      // Lines and columns of a binary file count in the text that `cofnod parse --text` prints.
      regionOf: place.inFile ? 'file' : 'text',
      ...(place.page === null ? {} : { page: place.page }),
      ...(place.quote === null ? {} : { quote: place.quote })
    }
  }
}

function logicalOf(finding: Finding) {
  const { item, page } = finding.place
  return [
    ...(item ? [{ name: item.number ?? item.title, fullyQualifiedName: placeWords(finding), kind: 'agendaItem' }] : []),
    ...(page ? [{ name: `page ${page}`, kind: 'page' }] : [])
  ]
}

const suppressionOf = ({ kind, reason }: Suppressed) => ({
  kind: kind === 'inline' ? 'inSource' : 'external',
  ...(reason ? { justification: reason } : {})
})

/** A path as a URI reference (RFC 3986): relative to where the program ran. */
export const uriOf = (file: string) => file.split('\\').join('/').split('/').map(encodeURIComponent).join('/')
