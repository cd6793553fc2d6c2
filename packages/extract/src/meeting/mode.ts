/** How the meeting was held. */
import { matchesAny } from '@cofnod/language'
import { Found, foundAt } from '../found.js'
import type { State } from '../state.js'
import { isPlace, withoutPlatform } from './place-words.js'
import type { TitleLine } from './title-lines.js'

/** Online, hybrid or in person, from the place and the lines of the head. */
export function readMode(
  state: State,
  location: Found<string> | null,
  lines: TitleLine[]
): Found<'online' | 'hybrid' | 'in-person'> | null {
  const places: Found<string>[] = location
    ? [location]
    : lines.flatMap(
        (line) => foundAt(state, line.text, line.base, line.base + line.text.length, 'meeting/mode', 0.6) ?? []
      )
  for (const place of places) {
    const hybrid = state.languages.some((language) => matchesAny(language.phrases.meeting.hybrid, place.value))
    const online = state.languages.some((language) => matchesAny(language.phrases.meeting.online, place.value))
    if (hybrid) return new Found('hybrid', place.spans, 'meeting/mode', 0.85, 'derived')
    if (online) {
      const also =
        location !== null &&
        /,|&| and | a | ac |\//u.test(location.value) &&
        isPlace(state, withoutPlatform(state, location.value))
      return new Found(also ? 'hybrid' : 'online', place.spans, 'meeting/mode', 0.85, 'derived')
    }
  }
  return location ? new Found('in-person', location.spans, 'meeting/mode', 0.6, 'derived') : null
}
