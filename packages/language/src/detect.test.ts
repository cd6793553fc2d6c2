import { describe, expect, it } from 'vitest'
import { detectLanguages } from './detect.js'
import { longLines, secondsOf } from './testing/long-lines.js'

const english =
  'The clerk reported that the letter had been sent to the owner and it was agreed to wait for their reply.'
const welsh =
  'Adroddodd y clerc fod y llythyr wedi ei anfon at y perchennog a chytunwyd i aros am ateb ganddo yn y cyfarfod nesaf.'
const french =
  "Le président ouvre la séance et le procès-verbal de la réunion précédente est approuvé à l'unanimité des membres présents."
const tags = (texts: string[]) => detectLanguages(texts).map((entry) => entry.tag)

describe('detectLanguages', () => {
  it('tells English, Welsh and both', () => {
    expect(tags([english])).toEqual(['en'])
    expect(tags([welsh])).toEqual(['cy'])
    expect(tags([welsh, english, welsh])).toEqual(['cy', 'en'])
    expect(tags([`${welsh} / ${english}`]).sort()).toEqual(['cy', 'en'])
  })

  it('tells French, alone and beside English', () => {
    expect(tags([french])).toEqual(['fr'])
    expect(tags([english, french, english])).toEqual(['en', 'fr'])
    expect(
      tags([english, 'The Café du Monde, Les Halles and Mont des Arts were visited by Des Pas and Les Moss.'])
    ).toEqual(['en'])
  })

  it('gives shares that add up to one, most used first', () => {
    const found = detectLanguages([english, english, welsh])
    expect(found[0]!.tag).toBe('en')
    expect(found[0]!.share).toBeGreaterThan(found[1]!.share)
    expect(found[0]!.share + found[1]!.share).toBeCloseTo(1)
    expect(found[0]!.known).toBeGreaterThan(0.2)
  })

  it('takes Welsh names and addresses in English for what they are', () => {
    expect(
      tags([
        english,
        'Bwrdd Iechyd Prifysgol y Bryniau, Neuadd y Sir, Llanfair',
        'Cyngor Cymuned Llanfair',
        'Present: Gethin Puw, Siân ap Rhys',
        'Ysgol y Bryn, Ffordd yr Orsaf, Tre Newydd'
      ])
    ).toEqual(['en'])
  })

  it.each([
    [
      'Spanish',
      'El presidente abrió la sesión y se aprobó el acta anterior por unanimidad de todos los miembros presentes en la sala.'
    ],
    [
      'Portuguese',
      'O presidente abriu a sessão e foi aprovada a ata da reunião anterior por todos os membros presentes na sala.'
    ],
    [
      'German',
      'Der Vorsitzende eröffnete die Sitzung und begrüßte alle Anwesenden; das Protokoll war in der vorigen Woche verteilt worden.'
    ],
    [
      'Italian',
      'Il presidente apre la seduta e il verbale della riunione precedente è approvato con il voto di tutti i presenti in sala.'
    ],
    [
      'Dutch',
      'De voorzitter opent de vergadering en heet allen van harte welkom; het verslag van de vorige keer is goedgekeurd.'
    ],
    [
      'Irish',
      'D’oscail an cathaoirleach an cruinniú agus glacadh leis na miontuairiscí ón gcruinniú deireanach mar thaifead cruinn.'
    ]
  ])('claims nothing for %s', (_name, text) => expect(detectLanguages([text, text])).toEqual([]))

  it('puts short lines together', () => {
    expect(tags(['Minutes of the board', 'Report of the clerk', 'Date of the meeting'])).toEqual(['en'])
    expect(tags(['Cofnodion y cyfarfod', 'Adroddiad y clerc', 'Dyddiad y cyfarfod nesaf'])).toEqual(['cy'])
    expect(
      tags([
        'Weekly meeting minutes',
        'Attendees: Kofi, Wren',
        'No. Issue Discussion Action Deadline',
        'Present plan for the project',
        'Order of parts'
      ])
    ).toEqual(['en'])
    expect(
      tags(['Acta de la sesión', 'Plan general', 'Orden del día', 'Local: sala social', 'Presentes: Wren'])
    ).toEqual([])
    expect(tags([])).toEqual([])
    expect(tags(['J Evans', '12'])).toEqual([])
  })

  it.each(longLines)('takes under 3 s for five million characters of %j', (_seed, line) => {
    expect(secondsOf(() => detectLanguages([line]))).toBeLessThan(3)
  })
})
