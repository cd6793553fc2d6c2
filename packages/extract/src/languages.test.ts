import { describe, expect, it } from 'vitest'
import type { State } from './state.js'
import { statementsOfTree } from './statements/testing/read.js'
import { p, seal } from './testing/seal.js'

const english =
  'The clerk reported that the letter had been sent to the owner and it was agreed to wait for their reply.'
const welsh = 'Adroddodd y clerc fod y llythyr wedi ei anfon at y perchennog a chytunwyd i aros am ateb ganddo.'
const french =
  "Le conseil approuve à l'unanimité le devis pour la toiture de l'école et pour les fenêtres de la mairie."

const read = (...lines: string[]): State => statementsOfTree(seal(...lines.map(p)))
const asked = (state: State) => state.languages.map(({ tag }) => tag)

describe('languages', () => {
  it.each([
    [[english], ['en'], ['en', 'cy']],
    [[welsh], ['cy'], ['cy', 'en']],
    [[french], ['fr'], ['fr']],
    [
      [english, french],
      ['en', 'fr'],
      ['en', 'fr', 'cy']
    ],
    [['5 10 15'], [], ['en', 'cy', 'fr']]
  ])('%j: told %j, asked %j', (lines, told, languages) => {
    const state = read(...lines)
    expect(state.draft.languages.sort()).toEqual([...told].sort())
    expect(asked(state).sort()).toEqual([...languages].sort())
  })

  it('gives the same list for the same languages, so that what is made of it is found again', () =>
    expect(read(english).languages).toBe(read(english).languages))
})

describe('titles that look like letters of a list', () => {
  const line = 'M. Luc Tonnel contactera le syndicat des eaux.'

  it('stand before names in French', () => {
    const block = read(french, line).blocks.at(-1)!
    expect([block.label, block.text, block.textStart]).toEqual([null, line, block.start])
  })

  it('are letters elsewhere, and in a list that has the letter before', () => {
    expect(read(english, 'M. New business').blocks.at(-1)!.label?.value).toBe('M')
    expect(read(french, 'L. Travaux', 'M. Voirie').blocks.at(-1)!.label?.value).toBe('M')
  })
})
