/** Boards of the United States, under parliamentary rules: motions and votes. */
import type { Preset } from './preset.js'
import { recommended } from './recommended.js'

export const board: Preset = {
  name: 'board',
  description: 'Boards of the United States: motions and votes',
  rules: {
    ...recommended.rules,
    // Robert's Rules of Order Newly Revised, 48:4: kind of meeting, date, time, place, chair, minutes approved.
    'meeting-time': 'warning',
    'meeting-place': 'warning',
    'meeting-chair': 'warning',
    'previous-minutes-approved': 'warning',
    'quorum-met': 'error',
    // 48:4(6): each main motion, with its mover and what became of it. The seconder may be left out.
    'motion-mover': 'warning',
    'motion-seconder': 'info',
    'motion-outcome': 'error',
    'mover-present': 'warning',
    'mover-not-seconder': 'error',
    'votes-within-present': 'error',
    'voters-match-counts': 'error',
    'outcome-matches-votes': 'error',
    // Open meeting laws ask for what was done, not for addresses of who spoke.
    'personal-address': 'error',
    'next-meeting-stated': 'info'
  }
}
