/** What no minutes should have, whoever keeps them: little to argue about, few findings on good minutes. */
import type { Preset } from './preset.js'

export const recommended: Preset = {
  name: 'recommended',
  description: 'What no minutes should have, whoever keeps them',
  rules: {
    // Without these nobody can file them.
    'document-kind': 'error',
    'meeting-date': 'error',
    'meeting-body': 'warning',
    'attendance-stated': 'warning',
    // What contradicts itself.
    'weekday-matches-date': 'error',
    'end-after-start': 'error',
    'next-meeting-after': 'error',
    'present-or-apologies': 'error',
    'tally-matches-list': 'warning',
    'quorum-met': 'error',
    'item-number-repeated': 'warning',
    'item-number-gap': 'warning',
    'item-number-order': 'warning',
    'mover-not-seconder': 'error',
    'votes-within-present': 'warning',
    'voters-match-counts': 'warning',
    'outcome-matches-votes': 'error',
    'recommendation-count': 'warning',
    'action-due-after-meeting': 'warning',
    'bilingual-dates': 'warning',
    'bilingual-numbers': 'warning',
    // What should not leave the house.
    'personal-email': 'warning',
    'personal-phone': 'warning',
    'personal-address': 'warning',
    'signature-image': 'warning',
    'no-tracked-changes': 'error',
    'no-comments': 'error',
    'no-hidden-text': 'error',
    // Who cannot see must be able to read it.
    'pdf-scanned': 'warning',
    'pdf-tagged': 'warning',
    'document-title': 'info',
    'document-language': 'info',
    'heading-levels': 'info',
    // Actions that nobody will do.
    'action-owner': 'warning',
    // Across meetings, with --series.
    'open-action-followed-up': 'warning',
    'previous-meeting-date': 'warning',
    'held-as-announced': 'info'
  }
}
