/** Councils and public bodies of the United Kingdom, with Welsh and English practice. */
import type { Preset } from './preset.js'
import { recommended } from './recommended.js'

export const ukPublicBody: Preset = {
  name: 'uk-public-body',
  description: 'Councils and public bodies of the United Kingdom, in Welsh and English',
  rules: {
    ...recommended.rules,
    // Local Government Act 1972, schedule 12, paragraph 41: minutes are taken, signed at the next meeting, and name those present (40).
    'attendance-stated': 'error',
    'previous-minutes-approved': 'warning',
    'meeting-chair': 'warning',
    'meeting-place': 'warning',
    'meeting-time': 'warning',
    'next-meeting-stated': 'info',
    // A draft may be published, but should be replaced.
    'not-draft': 'warning',
    // Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018: WCAG 2.2 AA.
    'pdf-scanned': 'error',
    'pdf-tagged': 'error',
    'document-title': 'warning',
    'document-language': 'warning',
    'heading-levels': 'warning',
    // Welsh Language Standards: no language less favourably than the other.
    'bilingual-dates': 'error',
    'bilingual-numbers': 'error',
    'bilingual-names': 'warning',
    'bilingual-items': 'error',
    // Resolutions are commonly proposed and seconded by members who are there.
    'mover-present': 'warning',
    'motion-outcome': 'warning'
  }
}
