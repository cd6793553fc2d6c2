/** Technical and standards groups: who was there, what was decided, who does what by when. */
import type { Preset } from './preset.js'
import { recommended } from './recommended.js'

export const standardsGroup: Preset = {
  name: 'standards-group',
  description: 'Technical and standards groups: actions with owners and dates',
  rules: {
    ...recommended.rules,
    'attendance-stated': 'error',
    'meeting-chair': 'info',
    'next-meeting-stated': 'info',
    'previous-minutes-approved': 'info',
    // Actions live from meeting to meeting.
    'action-owner': 'error',
    'action-due': 'warning',
    'action-owner-known': 'warning',
    'recommendation-addressee': 'info',
    'item-has-text': 'info',
    'abbreviation-defined': 'info',
    // Lists of members with their addresses are public in such groups.
    'personal-email': 'info',
    'personal-phone': 'info'
  }
}
