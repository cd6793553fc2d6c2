import type { Candidate } from './candidates.js'

/** How a candidate is printed, numbers aside: those printed alike have the same look. */
export function look(candidate: Candidate): string {
  const { block, form } = candidate
  if (block.cell && form === 'cell') return `cell ${block.cell.table.index} ${block.cell.column}`
  if (block.kind === 'heading') return `h${block.depth}`
  if (form === 'bullet') return `bullet ${block.listDepth}`
  const marks = [
    candidate.bold ? 'bold' : '',
    candidate.underline ? 'underline' : '',
    candidate.caps ? 'caps' : '',
    block.style.size && block.style.size !== 'body' ? block.style.size : ''
  ]
  const plain = marks.every((mark) => mark === '')
  return `${marks.join(' ')}${form === 'run-in' ? (block.boldLead > 0 ? ' bold-lead' : ' run-in') : plain ? ' plain' : ''} ${block.listDepth}`
}
