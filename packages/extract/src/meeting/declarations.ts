/** Declarations of interest: sentences that tell who declared what. */
import { parsePersonName, possible } from '@cofnod/language'
import { foundAt, Link, Named } from '../found.js'
import { type State, sectionAt } from '../state.js'

/** Fills `draft.declarations`. */
export function readDeclarations(state: State): void {
  for (const block of state.blocks) {
    const text = block.text.slice(0, 500)
    for (const language of state.languages) {
      for (const pattern of possible(language.phrases.meeting.declares, text)) {
        const match = pattern.exec(text)
        const who = match?.groups?.who
        const parsed = who ? parsePersonName(who, state.languages) : null
        if (!match || !who || !parsed) continue
        const at = text.indexOf(parsed.name, match.index)
        const name =
          at < 0
            ? null
            : foundAt(
                state,
                parsed.name,
                block.textStart + at,
                block.textStart + at + parsed.name.length,
                'declarations/who',
                0.8
              )
        const whole = foundAt(
          state,
          block.text.replace(/\s+/gu, ' '),
          block.textStart,
          block.end,
          'declarations/sentence',
          0.85
        )
        if (!whole) continue
        const section = sectionAt(state, block.index)
        state.draft.declarations.push({
          who: name ? new Named(name) : null,
          itemId: section ? new Link(section.item) : null,
          text: whole
        })
      }
    }
  }
}
