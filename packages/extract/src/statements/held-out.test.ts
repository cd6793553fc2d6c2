/** Wordings written before the rules that read them: each a form of grammar or layout, none of any one house. */
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { ol, p, table, ul } from '../testing/seal.js'
import { english, welsh } from './testing/read.js'

/** "D outcome mover/seconder for-against-abstain", "A owners", "R by > to": what is read, without the words. */
function facts(state: ReturnType<typeof english>): string[] {
  return [
    ...state.draft.decisions.map((one) =>
      [
        'D',
        one.outcome?.value ?? '?',
        one.mover ? `${one.mover.name.value}/${one.seconder?.name.value ?? ''}` : '',
        one.vote && (one.vote.for || one.vote.against)
          ? [one.vote.for, one.vote.against, one.vote.abstain].map((count) => count?.value ?? '_').join('-')
          : ''
      ]
        .filter((part) => part)
        .join(' ')
    ),
    ...state.draft.actions.map((one) =>
      ['A', one.owners.map((owner) => owner.name.value).join(' + ')].join(' ').trim()
    ),
    ...state.draft.recommendations.map((one) =>
      ['R', one.by?.name.value ?? '', one.to ? `> ${one.to.name.value}` : ''].filter((part) => part).join(' ')
    )
  ]
}

type Case = [RootContent[] | string, ...string[]]

const each = (read: (...nodes: RootContent[]) => ReturnType<typeof english>, cases: Case[]) =>
  test.each(cases.map(([input, ...expected], index) => [index + 1, input, expected] as const))(
    '%i: %s',
    (_index, input, expected) => {
      expect(facts(read(...(typeof input === 'string' ? [p(input)] : input)))).toEqual(expected)
    }
  )

describe('English decisions', () => {
  each(english, [
    ['M/S/C Pritchard/Bevan to approve the minutes of 3 February.', 'D carried Pritchard/Bevan'],
    ['MSC (Jones, Smith) that the warrant list be paid.', 'D carried Jones/Smith'],
    ['On a motion by Jones, second by Smith, the board approved the warrant list.', 'D carried Jones/Smith'],
    ['Upon motion duly made and seconded, the lease with the scouts was renewed for five years.', 'D carried'],
    ['After some debate members plumped for the blue paint.', 'D carried'],
    ['The trustees gave the go-ahead for the new boiler.', 'D carried'],
    ['The Committee opted to keep the current supplier for a further year.', 'D carried'],
    ['The subscription was set at £12 for the coming year.', 'D carried'],
    ['Members were content for the works to proceed.', 'D carried'],
    ['The board signed off the risk register.', 'D carried'],
    ['It was unanimously felt that the show should go ahead and this was agreed.', 'D carried'],
    ['All were in favour of moving the start to 7pm.', 'D carried'],
    ['A majority voted against closing the lane.', 'D defeated'],
    ['The proposal to close the lane fell by 3 votes to 4.', 'D defeated 3-4-_'],
    ['The application by the cricket club for £400 was turned down.', 'D defeated'],
    ['Consideration of the bus shelter was put back to the June meeting.', 'D deferred'],
    ['Decision on the mower left over to the next meeting.', 'D deferred'],
    ['The Treasurer withdrew her motion on subscriptions.', 'D withdrawn'],
    [
      'Jones made a motion to table the ordinance; seconded by Smith. Motion passed 4-1.',
      'D carried Jones/Smith 4-1-_'
    ],
    ['Motion: approve invoices 12 to 19. Moved: TP. Seconded: AB. Vote: Aye 5 Nay 0', 'D carried TP/AB 5-0-_'],
    [
      [p('Resolution 2021-14: lease of the depot'), p('Moved by Jones, seconded by Smith. Ayes: 6. Nays: 1. Carried.')],
      'D carried Jones/Smith 6-1-_'
    ],
    [
      [
        p('RE: Safer crossings at the primary school'),
        p('COMMITTEE OF ORIGIN: Roads and Transport'),
        p('COMMITTEE VOTE: 7 In Favor 0 Opposed 1 Abstained 0 Recused'),
        p('BOARD VOTE: 31 In Favor 2 Opposed 1 Abstained 0 Recused'),
        p('WHEREAS, the crossing has no lights; and'),
        p('WHEREAS, two children were hurt last year; therefore'),
        p('BE IT RESOLVED THAT the Board asks the agency for lights.')
      ],
      'D carried 31-2-1'
    ],
    [
      [
        p('WHEREAS the hall roof leaks, and'),
        p('WHEREAS three quotations have been received,'),
        p('NOW, THEREFORE, BE IT RESOLVED that the Council accepts the quotation of Tudor Roofing, and'),
        p('BE IT FURTHER RESOLVED that the Clerk is authorised to sign.'),
        p('Adopted this 3rd day of March by a vote of 5 ayes and 1 nay.')
      ],
      'D carried 5-1-_'
    ],
    [[p('Second reading of Ordinance 88 (dogs in parks)'), p('Passed on second reading, 5-0.')], 'D carried 5-0-_'],
    ['Application 24/0017, rear dormer: granted subject to conditions.', 'D carried'],
    [
      [
        ul(
          '24/0017 Rear dormer, 4 Mill Lane – no objection',
          '24/0018 Change of use, The Forge – objection on grounds of noise'
        )
      ],
      'D carried',
      'D carried'
    ],
    ['The consent agenda was approved 8-0.', 'D carried 8-0-_'],
    [
      [
        table([
          ['Resolution', 'Moved', 'Seconded', 'Result'],
          ['That the fee be raised to £20', 'Jones', 'Smith', 'Carried'],
          ['That the gate be locked at dusk', 'Smith', 'Jones', 'Lost']
        ])
      ],
      'D carried Jones/Smith',
      'D defeated Smith/Jones'
    ],
    ['Anna Bevan and Tom Pritchard jointly proposed that the raffle be dropped. Carried.', 'D carried Anna Bevan/'],
    ['Proposer: A Bevan; seconder: T Pritchard; carried nem con.', 'D carried A Bevan/T Pritchard'],
    ['The meeting declined to support the petition.', 'D defeated'],
    ['Expenditure of £250 on bulbs was authorised.', 'D carried'],
    ['Permission was given for the circus to use the field.', 'D carried'],
    ['Mrs Bevan was voted on to the committee.', 'D carried'],
    ['Tom Pritchard took over as treasurer by general agreement.', 'D carried'],
    ['The accounts had been approved by the auditor in May.'],
    ['He hoped that the plan would be approved by the county.'],
    ['Nothing was decided about the fence.'],
    ['The county council has agreed to resurface the road.'],
    ['If the grant is approved, work can start in June.']
  ])
})

describe('Welsh decisions', () => {
  each(welsh, [
    ['PENDERFYNWYD derbyn y cyfrifon.', 'D carried'],
    ['Cymeradwywyd y gyllideb ddrafft gan bawb.', 'D carried'],
    [
      'Cynigiwyd gan Anna Bevan ac eiliwyd gan Tom Pritchard y dylid prynu mainc newydd. Pasiwyd.',
      'D carried Anna Bevan/Tom Pritchard'
    ],
    ['Cytunodd yr aelodau i gadw’r tâl aelodaeth yr un fath.', 'D carried'],
    ['Rhoddwyd caniatâd i’r clwb ddefnyddio’r cae.', 'D carried'],
    ['Gwrthodwyd y cais am arian gan y clwb criced.', 'D defeated'],
    ['Gadawyd y mater tan y cyfarfod nesaf.', 'D deferred'],
    ['Pleidleisiwyd 5 i 2 o blaid y cynnig.', 'D carried 5-2-_'],
    ['Etholwyd Siân Rowlands yn drysorydd.', 'D carried'],
    ['Roedd pawb yn gytûn y dylid symud y cyfarfod i nos Fawrth.', 'D carried'],
    ['Dewiswyd y lliw glas ar gyfer y crysau.', 'D carried'],
    ['Mae’r Cyngor Sir wedi cytuno i atgyweirio’r ffordd.']
  ])
})

describe('actions', () => {
  each(english, [
    ['Tom Pritchard volunteered to collect the keys.', 'A Tom Pritchard'],
    ['Sian Rowlands offered to draft a reply.', 'A Sian Rowlands'],
    ['The Clerk was instructed to obtain three quotations.', 'A Clerk'],
    ['It was left with Anna Bevan to speak to the landlord.', 'A Anna Bevan'],
    ['Anna Bevan undertook to report back in May.', 'A Anna Bevan'],
    ['Tom Pritchard took an action to update the website.', 'A Tom Pritchard'],
    ['The Chair is to contact the school about parking.', 'A Chair'],
    ['Helen Marsh to circulate the rota by Friday.', 'A Helen Marsh'],
    ['Sian Rowlands agreed to look after the stall.', 'A Sian Rowlands'],
    ['Could Tom Pritchard please check the first aid box before the fair?', 'A Tom Pritchard'],
    ['We still need somebody to wash the bibs.', 'A'],
    ['The contractor will return in April to finish the path.'],
    ['The Rivers Agency will decide in the summer whether to dredge.'],
    ['Residents will be able to park in the yard.'],
    ['The surveyor told members that he would normally visit twice a year.'],
    ['If the boiler fails again Tom Pritchard will call the plumber.'],
    ['The bus will leave at 9am from the square.'],
    ['Sian Rowlands will be away in April.'],
    ['The caretaker usually locks the gates at ten.'],
    ['The next issue will include an article on bats.']
  ])
})

describe('Welsh actions', () => {
  each(welsh, [
    ['Bydd Siân Rowlands yn ysgrifennu at yr ysgol.', 'A Siân Rowlands'],
    ['Gofynnwyd i’r Clerc gysylltu â’r perchennog.', 'A Clerc'],
    ['Cynigiodd Tom Pritchard gasglu’r goriadau.', 'A Tom Pritchard'],
    ['Clerc i drefnu’r neuadd.', 'A Clerc'],
    ['Bydd y bws yn gadael am naw o’r sgwâr.'],
    ['Bydd Siân Rowlands i ffwrdd ym mis Ebrill.']
  ])
})

describe('recommendations', () => {
  each(english, [
    [
      'The architect’s advice was that the roof should be replaced, and he recommended that the Council seek a grant.',
      'R architect > Council'
    ],
    ['The consultant’s report recommends closing the north gate.', 'R consultant'],
    ['The Finance Committee recommended that the precept be raised by 2%.', 'R Finance Committee'],
    ['The working party urges the Council to adopt the plan.', 'R working party > Council'],
    [
      [
        p('The auditor makes two recommendations:'),
        ol(['1.', '2.'], 'That the Clerk keeps an asset list.', 'That invoices are signed twice.')
      ],
      'R auditor > Clerk',
      'R auditor'
    ],
    ['It was recommended that members wear badges.', 'R > members']
  ])
})
