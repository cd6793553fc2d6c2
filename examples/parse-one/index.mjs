import { parseMinutes } from 'cofnod'

const file = process.argv[2] ?? new URL('../../fixtures/council-docx/input.docx', import.meta.url)
const { meeting, attendees, decisions, evidence } = await parseMinutes(file)

console.log(`${meeting.body}, ${meeting.date}, chaired by ${meeting.chair?.name}`)
console.log(`${attendees.length} attendees, ${decisions.length} decisions`)
const words = evidence.find((entry) => entry.pointer === '/meeting/date')?.spans[0]
console.log(`The date was read from "${words?.quote}" at ${words?.start}–${words?.end}`)
