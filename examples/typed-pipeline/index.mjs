// @ts-check
/** The steps that `extractRecord` takes, spelled out, with a plugin of our own among them. Leave out what you do not need. */
import {
  extractActions,
  extractAttendees,
  extractBlocks,
  extractCrossChecks,
  extractDecisions,
  extractDocumentKind,
  extractLanguages,
  extractMeeting,
  extractRecommendations,
  extractReferences,
  extractSections,
  toRecord
} from '@cofnod/extract'
import { readDocument, toVFile } from 'cofnod'
import { unified } from 'unified'

/**
 * The tree is mdast: any plugin of the remark world can read it. This one says where the tables are.
 *
 * @type {import('unified').Plugin<[], import('cofnod').DocumentTree>}
 */
function noteTables() {
  return (tree, file) => {
    for (const node of tree.children) {
      if (node.type === 'table')
        file.info(`A table of ${node.children.length} rows`, { ruleId: 'table', source: 'example' })
    }
  }
}

const processor = unified()
  .use(extractBlocks)
  .use(extractLanguages)
  .use(extractSections)
  .use(extractDocumentKind)
  .use(extractMeeting)
  .use(extractAttendees)
  .use(extractDecisions)
  .use(extractRecommendations)
  .use(extractActions)
  .use(extractReferences)
  .use(extractCrossChecks)
  .use(noteTables)
  .use(toRecord)

const input = process.argv[2] ?? new URL('../../fixtures/steering-pdf/input.pdf', import.meta.url)
const tree = await readDocument(input)
const file = toVFile(tree)
await processor.run(tree, file)
const record = /** @type {import('cofnod').MinutesRecord} */ (/** @type {unknown} */ (processor.stringify(tree, file)))

console.log(`${record.meeting.title ?? record.meeting.body}: ${record.agendaItems.length} agenda items`)
for (const { text, owners } of record.actions) console.log(`- ${owners.map((owner) => owner.name).join(', ')}: ${text}`)
for (const message of file.messages) console.log(`${message.source}:${message.ruleId}: ${message.reason}`)
