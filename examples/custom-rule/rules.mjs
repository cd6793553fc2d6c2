/** What a package of rules exports: rules whose ids begin with its name, and presets that name them. */
import { defineRule } from 'cofnod/lint'
import { z } from 'zod'

/** Decisions on money name the sum. */
const sumNamed = defineRule({
  id: 'example/sum-named',
  meta: {
    category: 'decisions',
    summary: 'A decision to pay names the sum',
    severity: 'warning',
    // The defaults come from parsing {}.
    options: z.strictObject({ verbs: z.array(z.string()).default(['pay', 'buy', 'purchase', 'donate']) })
  },
  *check({ record, options }) {
    const pays = new RegExp(`\\b(?:${options.verbs.join('|')})\\b`, 'i')
    for (const [index, { text }] of record.decisions.entries()) {
      if (!pays.test(text) || /[£$€]\s?\d/.test(text)) continue
      // The pointer brings page, item and words from the record's evidence.
      yield { message: 'A decision to pay names no sum', pointer: `/decisions/${index}` }
    }
  }
})

/** Words of the house: found in the lines of the text, with a fix. */
const houseStyle = defineRule({
  id: 'example/chair',
  meta: { category: 'wording', summary: 'It is "Chair", not "Chairman"', severity: 'info', fixable: true },
  *check({ lines, span }) {
    for (const line of lines.all) {
      for (const match of line.text.matchAll(/\bChairman\b/g)) {
        const start = line.start + match.index
        const end = start + match[0].length
        yield {
          message: 'Unexpected word Chairman, expected Chair',
          spans: [span(start, end)],
          fix: { start, end, text: 'Chair' }
        }
      }
    }
  }
})

export default {
  rules: [sumNamed, houseStyle],
  presets: [
    {
      name: 'example/house',
      description: 'Our house style',
      rules: { 'example/sum-named': 'error', 'example/chair': 'warning' }
    }
  ]
}
