import { describe, expect, it } from 'vitest'
import { showRecord } from '../testing/attendees.js'
import { read } from '../testing/meeting.js'

/** Ways of printing attendance that were written down before anybody looked whether they are read. */

const show = (text: string): string[] => showRecord(read(text))
const english = (lines: string): string[] =>
  show(
    `Minutes of Harrow Fen Wildlife Forum\nMonday 3 March 2025\n${lines}\n1. Minutes of the last meeting\nThe minutes of the last meeting were agreed as a true record.\n2. Any other business\nThere was no other business to discuss at this meeting.`
  )
const welsh = (lines: string): string[] =>
  show(
    `Cofnodion Fforwm Bywyd Gwyllt Cwm Isaf\nNos Lun 3 Mawrth 2025\n${lines}\n1. Cofnodion\nCytunwyd ar gofnodion y cyfarfod diwethaf.\n2. Unrhyw fater arall\nNid oedd unrhyw fater arall i'w drafod.`
  )

describe('English', () => {
  const cases: [lines: string, expected: string[]][] = [
    [
      'Present: Gail Orme from Fenland Anglers and Piotr Nowak of Harrow Museum',
      ['Gail Orme @Fenland Anglers', 'Piotr Nowak @Harrow Museum']
    ],
    [
      'Present: Gail Orme [Fenland Anglers]; Piotr Nowak [Harrow Museum, Curator]',
      ['Gail Orme @Fenland Anglers', 'Piotr Nowak #Curator @Harrow Museum']
    ],
    [
      'Attendees (3)\n- Gail Orme / Fenland Anglers\n- Piotr Nowak / Harrow Museum\n- Dee Quist / Natural England',
      ['Gail Orme @Fenland Anglers', 'Piotr Nowak @Harrow Museum', 'Dee Quist @Natural England']
    ],
    [
      'Present:\nFenland Anglers: Gail Orme, Dee Quist\nHarrow Museum: Piotr Nowak',
      ['Gail Orme @Fenland Anglers', 'Dee Quist @Fenland Anglers', 'Piotr Nowak @Harrow Museum']
    ],
    [
      'Present:\nFenland Anglers – Gail Orme\nHarrow Museum – Piotr Nowak\nNatural England – Dee Quist',
      ['Gail Orme @Fenland Anglers', 'Piotr Nowak @Harrow Museum', 'Dee Quist @Natural England']
    ],
    [
      'Present: Gail Orme (C), Piotr Nowak (VC), Dee Quist (Sec)',
      ['Gail Orme #C', 'Piotr Nowak #VC', 'Dee Quist #Sec']
    ],
    ['In the chair: Gail Orme\nAround the table: Piotr Nowak, Dee Quist', ['Piotr Nowak', 'Dee Quist', 'Gail Orme']],
    [
      'Present: Gail Orme (joined from item 3), Piotr Nowak (left 8.15pm), Dee Quist (by video link)',
      ['Gail Orme', 'Piotr Nowak', 'Dee Quist']
    ],
    [
      'Present\nGail Orme, Head Warden\nPiotr Nowak, Volunteer Coordinator, Harrow Museum\nDee Quist, Natural England',
      ['Gail Orme #Head Warden', 'Piotr Nowak #Volunteer Coordinator @Harrow Museum', 'Dee Quist @Natural England']
    ],
    ['Gail Orme and Piotr Nowak sent their apologies.', ['Gail Orme apologies', 'Piotr Nowak apologies']],
    [
      'Present: Gail Orme, Piotr Nowak\nNot able to be with us: Dee Quist',
      ['Gail Orme', 'Piotr Nowak', 'Dee Quist apologies']
    ],
    [
      'Attendees: @gorme, @pnowak, @dee-quist\nRegrets: @samfen',
      ['@gorme', '@pnowak', '@dee-quist', '@samfen apologies']
    ],
    ['Roll call: Orme – here; Nowak – here; Quist – absent', ['Orme', 'Nowak', 'Quist absent']],
    [
      'Roll Call\nGail Orme: Present\nPiotr Nowak: Absent\nDee Quist: Excused',
      ['Gail Orme', 'Piotr Nowak absent', 'Dee Quist apologies']
    ],
    [
      'Present: Gail Orme (Chairperson) presiding, Piotr Nowak and Dee Quist, with Ana Lund taking the minutes',
      ['Gail Orme #Chairperson', 'Piotr Nowak', 'Dee Quist', 'Ana Lund']
    ],
    [
      'Members present: G. Orme, P. Nowak\nStaff: D. Quist (Warden)\nPublic: none',
      ['G. Orme', 'P. Nowak', 'D. Quist #Warden']
    ],
    [
      'We were joined by Gail Orme (Fenland Anglers) and Piotr Nowak. Dee Quist had sent apologies.',
      ['Gail Orme @Fenland Anglers', 'Piotr Nowak', 'Dee Quist apologies']
    ],
    [
      'Present: Gail Orme – Chair – Fenland Anglers\n                Piotr Nowak – Treasurer – Harrow Museum',
      ['Gail Orme #Chair @Fenland Anglers', 'Piotr Nowak #Treasurer @Harrow Museum']
    ],
    [
      'Present: Chair: Gail Orme; Treasurer: Piotr Nowak; Secretary: Dee Quist',
      ['Gail Orme #Chair', 'Piotr Nowak #Treasurer', 'Dee Quist #Secretary']
    ],
    [
      'Those present were Gail Orme in the chair, Piotr Nowak, Dee Quist and two members of the public.',
      ['Gail Orme', 'Piotr Nowak', 'Dee Quist']
    ],
    [
      'Present: Gail Orme, Piotr Nowak. Apologies had been received from Dee Quist and Ana Lund.',
      ['Gail Orme', 'Piotr Nowak', 'Dee Quist apologies', 'Ana Lund apologies']
    ],
    [
      'Present: Dr G Orme (Fenland Anglers, Chair), Ms D Quist (Natural England)',
      ['G Orme #Chair @Fenland Anglers', 'D Quist @Natural England']
    ],
    [
      'Attending on Zoom: Gail Orme, Piotr Nowak\nAttending in the room: Dee Quist',
      ['Gail Orme', 'Piotr Nowak', 'Dee Quist']
    ],
    [
      'PRESENT\nFor the Council\nGail Orme\nPiotr Nowak\nFor the Union\nDee Quist',
      ['Gail Orme @Council', 'Piotr Nowak @Council', 'Dee Quist @Union']
    ]
  ]
  it.each(cases)('%s', (lines, expected) => expect(english(lines)).toEqual(expected))
})

describe('Welsh', () => {
  const cases: [lines: string, expected: string[]][] = [
    [
      'Presennol: Gwen Morus yn cynrychioli Urdd Gobaith Cymru, Huw Pari ar ran Cymdeithas Eryri',
      ['Gwen Morus @Urdd Gobaith Cymru', 'Huw Pari @Cymdeithas Eryri']
    ],
    [
      'Presennol: Gwen Morus o Fenter Môn a Huw Pari o Gyngor Gwynedd',
      ['Gwen Morus @Menter Môn', 'Huw Pari @Cyngor Gwynedd']
    ],
    [
      'Presennol: Gwen Morus (Cad.), Huw Pari (Is-gad.), Nest Llwyd (Ysg.)',
      ['Gwen Morus #Cad', 'Huw Pari #Is-gad', 'Nest Llwyd #Ysg']
    ],
    ['Yn y gadair: Gwen Morus\nHefyd yn bresennol: Huw Pari, Nest Llwyd', ['Huw Pari', 'Nest Llwyd', 'Gwen Morus']],
    ['Ymddiheurodd Gwen Morus a Huw Pari am eu habsenoldeb.', ['Gwen Morus apologies', 'Huw Pari apologies']],
    [
      'Cafwyd ymddiheuriadau gan Gwen Morus, Huw Pari a Nest Llwyd.',
      ['Gwen Morus apologies', 'Huw Pari apologies', 'Nest Llwyd apologies']
    ],
    [
      'Presennol\nMenter Môn: Gwen Morus, Huw Pari\nCyngor Gwynedd: Nest Llwyd',
      ['Gwen Morus @Menter Môn', 'Huw Pari @Menter Môn', 'Nest Llwyd @Cyngor Gwynedd']
    ],
    [
      'Presennol: Y Cynghorwyr Gwen Morus (Cadeirydd), Huw Pari, Nest Llwyd; y Clerc Alun Prys',
      ['Gwen Morus #Cadeirydd', 'Huw Pari', 'Nest Llwyd', 'Alun Prys #Clerc']
    ],
    ['Roedd Gwen Morus, Huw Pari a Nest Llwyd yn bresennol.', ['Gwen Morus', 'Huw Pari', 'Nest Llwyd']],
    [
      'Mynychwyr: Gwen Morus – Swyddog Maes, Menter Môn\nHuw Pari – Rheolwr, Cyngor Gwynedd',
      ['Gwen Morus #Swyddog Maes @Menter Môn', 'Huw Pari #Rheolwr @Cyngor Gwynedd']
    ],
    [
      'Ar-lein: Gwen Morus, Huw Pari\nYn yr ystafell: Nest Llwyd\nMethodd ddod: Alun Prys',
      ['Gwen Morus', 'Huw Pari', 'Nest Llwyd', 'Alun Prys apologies']
    ],
    [
      'Presennol: Gwen Morus, Huw Pari (o eitem 3 ymlaen)\nAbsennol heb ymddiheuriad: Nest Llwyd',
      ['Gwen Morus', 'Huw Pari', 'Nest Llwyd absent']
    ]
  ]
  it.each(cases)('%s', (lines, expected) => expect(welsh(lines)).toEqual(expected))
})

describe('not read yet', () => {
  it.fails('two bodies behind "representing" and "on behalf of" in one line', () =>
    expect(
      english('Present: Gail Orme representing Fenland Anglers, Piotr Nowak on behalf of the Ramblers Association')
    ).toEqual(['Gail Orme @Fenland Anglers', 'Piotr Nowak @Ramblers Association']))
})
