import { describe, expect, it } from 'vitest'
import { findDates } from '../dates.js'
import { en } from '../en/index.js'
import { labelNames, matchLabel } from '../labels.js'
import { languages } from '../languages.js'
import { firstMatch, matchesAny } from '../matching/match.js'
import { looksLikeBody, looksLikePerson } from '../names.js'
import { readNumber } from '../numbers.js'
import { parsePersonName } from '../person-name.js'
import { splitSentences } from '../text/sentences.js'
import { findTimes } from '../times.js'
import { fr } from './index.js'

const { statements, meeting, attendance, sections } = fr.phrases

describe('calendar', () => {
  it.each([
    ['jeudi 12 mars 2026', 2026, 3, 12],
    ['le 1er août 2025', 2025, 8, 1],
    ['LE 3 FEVRIER 2024', 2024, 2, 3]
  ])('%s', (text, year, month, day) => expect(findDates(text)).toMatchObject([{ year, month, day }]))

  it.each([
    ['à 20h30', '20:30'],
    ['à 18 h 05', '18:05'],
    ['à 19 heures', '19:00'],
    ['20H', '20:00']
  ])('%s → %s', (text, value) => expect(findTimes(text).map((time) => time.value)).toEqual([value]))

  it('reads no time from a code with an h', () => expect(findTimes('le lot 12hb3 de la parcelle')).toEqual([]))

  it.each([
    ['vingt et un', 21],
    ['soixante-quinze', 75],
    ['quatre-vingt-onze', 91],
    ['quatre-vingts', 80]
  ])('%s → %i', (text, value) => expect(readNumber(text)).toBe(value))
})

describe('names', () => {
  it('takes titles off; "M." only where the text is told to be French', () => {
    expect(parsePersonName('Mme Odile Ferrand')).toMatchObject({ prefix: 'Mme', name: 'Odile Ferrand' })
    expect(parsePersonName('M. Loïc Tessandier', [fr])).toMatchObject({ prefix: 'M.', name: 'Loïc Tessandier' })
    expect(parsePersonName('M. Jones', [en])).toMatchObject({ prefix: null, name: 'M. Jones' })
    expect(parsePersonName('M. Jones', languages)).toMatchObject({ prefix: null, name: 'M. Jones' })
  })

  it('tells people from bodies', () => {
    expect(looksLikePerson('Odile Ferrand')).toBeGreaterThan(0.5)
    expect(looksLikeBody('Conseil municipal de Valmont')).toBeGreaterThan(0.7)
    expect(looksLikeBody('Odile Ferrand')).toBeLessThan(0.2)
  })

  it('keeps titles with the name in one sentence', () =>
    expect(splitSentences('MM. Dupont et Martin arrivent. Mme. Ferrand sort.')).toHaveLength(2))
})

describe('labels', () => {
  it.each([
    ['Absents excusés : A', 'apologies'],
    ['Secrétaire de séance : A', 'secretary'],
    ['ORDRE DU JOUR', 'agenda'],
    ['Étaient présents : A', 'present']
  ])('%s is %s', (text, name) => expect(matchLabel(text, [fr])?.names).toContain(name))

  it('has none for a sentence', () => expect(labelNames('Le conseil est présent ce soir', [fr])).toEqual([]))
})

describe('statements', () => {
  it.each([
    "Le conseil municipal, après en avoir délibéré, décide d'attribuer 400 € au club.",
    "Le conseil municipal approuve à l'unanimité le budget.",
    'Le comité a validé le devis.'
  ])('%s is decided by the meeting', (text) => {
    const who = firstMatch(statements.decision.agreedBy, text)?.groups?.who ?? ''
    expect(matchesAny(statements.decision.meetingSubjects, who.trim())).toBe(true)
  })

  it.each(['M. Dupont présente le budget.', 'La décisive partie commence.'])('%s decides nothing', (text) =>
    expect(matchesAny(statements.decision.agreedBy, text)).toBe(false)
  )

  it('reads accents that capitals leave out', () => {
    expect(matchesAny(statements.decision.approved, 'LE COMPTE RENDU A ETE APPROUVE.')).toBe(true)
    expect(matchesAny(statements.vote.methods.unanimous, "A L'UNANIMITE")).toBe(true)
    expect(matchesAny(statements.vote.methods.unanimous, 'à l’unanimité')).toBe(true)
  })

  it.each([
    ['Pour : 5, Contre : 0, Abstention : 1', { for: '5', against: '0', abstain: '1' }],
    ['par 12 voix pour, 1 voix contre et 2 abstentions', { for: '12', against: '1', abstain: '2' }],
    ['Pour : 13 voix', { for: '13' }]
  ])('%s', (text, groups) => expect(firstMatch(statements.vote.counts, text)?.groups).toMatchObject(groups))

  it('finds who is to do what', () => {
    const promise = firstMatch(statements.action.promises, 'Mme Belkhir est chargée de demander un devis')
    expect(promise?.groups).toMatchObject({ who: 'Mme Belkhir', verb: 'demander' })
    const will = firstMatch(statements.action.wills, 'M. Tessandier contactera le syndicat')
    expect(will?.groups).toMatchObject({ who: 'M. Tessandier', verb: 'contactera' })
    expect(statements.action.doing).toContain('contactera')
  })

  it.each([
    ['Panneaux à commander', 'commander'],
    ['Décisions modificatives à prendre', 'prendre'],
    ["Délibération autorisant l'autorité territoriale à signer la convention", undefined],
    ['Le maire est habilité à envoyer la lettre', undefined]
  ])('%s: to %s', (text, verb) => expect(firstMatch(statements.action.toBeDone, text)?.groups?.verb).toBe(verb))

  it('does not take business of the meeting for work', () => {
    expect(statements.action.done).toContain('commander')
    expect(statements.action.done).not.toContain('prendre')
  })

  it('knows elections but not that of the secretary of the day', () => {
    expect(matchesAny(statements.decision.elected, 'M. Dupont est élu deuxième adjoint.')).toBe(true)
    expect(matchesAny(statements.decision.elected, 'Mme Ferrand est élue secrétaire de séance.')).toBe(false)
  })
})

describe('meeting', () => {
  it('cuts what stands around the body', () => {
    const opening = firstMatch(meeting.titleOpenings, 'Procès-verbal de la séance du conseil municipal')
    expect(opening?.[0]).toBe('Procès-verbal de la séance du ')
    expect(firstMatch(meeting.titleOpenings, 'Compte rendu du comité')?.[0]).toBe('Compte rendu du ')
    expect(firstMatch(meeting.titleEndings, 'Conseil municipal 7 octobre 2022')?.[0]).toBe(' 7 octobre 2022')
    expect(firstMatch(meeting.titleEndings, "Comité d'Orbelle")).toBe(null)
  })

  it('finds who presides and when it ends', () => {
    const who = firstMatch(meeting.chairedBy, 'sous la présidence de Mme Hélène Vauquelin, maire.')?.groups?.who
    expect(who).toBe('Mme Hélène Vauquelin')
    expect(matchesAny(meeting.ended, 'La séance est levée à 22h15.')).toBe(true)
    expect(matchesAny(meeting.began, 'La séance est levée à 22h15.')).toBe(false)
  })

  it('knows who is excused, and standing items', () => {
    expect(firstMatch(attendance.apologiesFrom, 'Mme Vidalin est excusée.')?.groups?.who).toBe('Mme Vidalin')
    expect(matchesAny(sections.standingItems, 'Questions diverses')).toBe(true)
    expect(matchesAny(sections.standingItems, 'Questions de santé au travail')).toBe(false)
  })
})
