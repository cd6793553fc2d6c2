import { describe, expect, it } from 'vitest'
import { textReader } from '../index.js'
import { outline, read } from '../testing/read.js'

const shape = async (text: string) => (await read(textReader, text)).tree.children.map((node) => outline(node))
const body = async (text: string) => (await read(textReader, text)).body

const WRAPPED = `The treasurer said that the new boiler had been fitted in the hall and
that the first bill would come in March. Members thanked the caretaker
for staying late, and asked that the timer be set for the choir as well
as for the playgroup.`

describe('paragraphs', () => {
  it('joins wrapped prose and parts paragraphs at blank lines', async () => {
    expect(await body(`${WRAPPED}\n\nSecond one.`)).toBe(`${WRAPPED.replaceAll('\n', ' ')}\nSecond one.`)
  })
  it('keeps separate lines as one paragraph with breaks', async () => {
    expect(await shape('Date: 3 May\nTime: 7pm\nVenue: Hall')).toEqual([
      'paragraph("Date: 3 May" break "Time: 7pm" break "Venue: Hall")'
    ])
  })
  it('does not join a list of names beside wrapped prose', async () => {
    expect(await body(`${WRAPPED}\n\nAnn Price (Chair)\nTom Lewis\nMari Rees`)).toContain(
      'Ann Price (Chair)\nTom Lewis\nMari Rees'
    )
  })
  it('joins a lone wrapped line by its comma', async () => {
    expect(await body('Present: Ann Price (chair), Tom Lewis, Mari Rees, Gareth Mold,\nNia Vaughan.')).toBe(
      'Present: Ann Price (chair), Tom Lewis, Mari Rees, Gareth Mold, Nia Vaughan.'
    )
  })
  it('does not join a line that begins with a label, though in small letters', async () => {
    const text = 'here: Ann Price (chairing), Tom Lewis, Mari Rees, Gareth Mold\ncould not come: Nia Vaughan'
    expect(await body(text)).toBe(text)
  })
  it('joins words that were cut at a hyphenated line end', async () => {
    expect(
      await body(`${WRAPPED}\n\nThe members of the group spoke at length about the old and well-\nknown hedge.`)
    ).toContain('well-known hedge')
  })
  it('makes gaps tabs, other blanks one space, and drops invisible letters', async () => {
    expect(await body('Ann\u00a0 Price\u200b     Chair\tHall so\u00adcial')).toBe('Ann Price\tChair\tHall social')
  })
  it('reads every kind of line end', async () => {
    expect(await body('a\r\n\r\nb\r\rc\u2028\u2028d')).toBe('a\nb\nc\nd')
  })
  it('gives positions in the file', async () => {
    const { tree } = await read(textReader, 'One\n\n  Two')
    expect(tree.children[1]?.position).toEqual({
      start: { line: 3, column: 1, offset: 5 },
      end: { line: 3, column: 6, offset: 10 }
    })
  })
})

describe('labels', () => {
  it.each(['1. Welcome', '3.1 Roof', '(a) the roof', 'a) the roof', 'iv. the roof', '12) Roof'])(
    '%s begins a paragraph',
    async (line) => {
      expect(await shape(`Before\n${line}`)).toEqual(['paragraph("Before")', `paragraph(${JSON.stringify(line)})`])
    }
  )
  it('joins a hanging continuation, and parts the text below', async () => {
    expect(
      await shape(
        `${WRAPPED}\n\n1. The members asked that the gutters on the north side of the hall be\n   cleared.\n2. Bins\nThey are full.`
      )
    ).toEqual([
      expect.stringContaining('treasurer'),
      'paragraph("1. The members asked that the gutters on the north side of the hall be cleared.")',
      'paragraph("2. Bins")',
      'paragraph("They are full.")'
    ])
  })
  it('takes a number in the middle of a wrapped sentence for what it is', async () => {
    expect(
      await body(
        `${WRAPPED}\n\nThe hall was hired out to several of the groups for a total income of\n2.5 thousand pounds.`
      )
    ).toContain('income of 2.5 thousand')
  })
})

describe('lists', () => {
  it('nests bullets by their indent', async () => {
    expect(await shape('* Bins\n    - full\n    - green\n* Roof')).toEqual([
      'list(listItem(paragraph("Bins") list(listItem(paragraph("full")) listItem(paragraph("green")))) listItem(paragraph("Roof")))'
    ])
  })
  it.each(['-', '*', '•', '‣', '◦', '–', '·', '\uf0b7', 'o '])('knows the bullet %j', async (bullet) => {
    expect(await shape(`${bullet} one\n\n${bullet} two`)).toEqual([
      'list(listItem(paragraph("one")) listItem(paragraph("two")))'
    ])
  })
  it('leaves the Welsh preposition o alone', async () => {
    expect(await shape('o Fangor')).toEqual(['paragraph("o Fangor")'])
  })
  it('continues an item that wraps', async () => {
    expect(
      await shape(
        `${WRAPPED}\n\n- the members asked that the gutters on the north side of the hall be\n  cleared\n- bins`
      )
    ).toContain(
      'list(listItem(paragraph("the members asked that the gutters on the north side of the hall be cleared")) listItem(paragraph("bins")))'
    )
  })
})

describe('headings, rules and tables', () => {
  it('reads underlines as headings, not as text', async () => {
    expect(await shape('Parish notes\n============\n\nBins\n----\nFull.')).toEqual([
      'heading("Parish notes")',
      'heading("Bins")',
      'paragraph("Full.")'
    ])
  })
  it('reads a rule on its own as a rule', async () => {
    expect(await shape('a\n\n-----\n\nb')).toEqual(['paragraph("a")', 'thematicBreak', 'paragraph("b")'])
  })
  it('keeps capitals as a paragraph', async () => {
    expect(await shape('ANY OTHER BUSINESS\n\nNone.')).toEqual([
      'paragraph("ANY OTHER BUSINESS")',
      'paragraph("None.")'
    ])
  })
  it('reads aligned columns as a table, with a header over a rule', async () => {
    const { tree } = await read(
      textReader,
      'Name        Role      Votes\n----        ----      -----\nAnn Price   Chair     3\nTom Lewis   Member    12\nMari Rees   Member    4\n'
    )
    expect(tree.children.map((node) => [node.type, node.data])).toEqual([['table', { head: 1 }]])
    expect(tree.data.streams.body).toBe(
      'Name\tRole\tVotes\nAnn Price\tChair\t3\nTom Lewis\tMember\t12\nMari Rees\tMember\t4'
    )
  })
  it('reads drawn tables and wrapped cells', async () => {
    expect(await body('+-----+------+\n| Who | What |\n+-----+------+\n| Ann | Bins |\n+-----+------+')).toBe(
      'Who\tWhat\nAnn\tBins'
    )
    expect(
      await body('Ann    clears the    May\n       gutters\nTom    bins          June\nMari   hedge         July')
    ).toBe('Ann\tclears the gutters\tMay\nTom\tbins\tJune\nMari\thedge\tJuly')
  })
  it('takes numbered lines with wide gaps for no table', async () => {
    expect(await shape('1.   Welcome\n2.   Bins\n3.   Roof')).toEqual([
      'paragraph("1.\\tWelcome")',
      'paragraph("2.\\tBins")',
      'paragraph("3.\\tRoof")'
    ])
  })
})

describe('pages and furniture', () => {
  const PAGED =
    'Parish notes\n\nFirst.\n\nPage 1 of 3\fParish notes\n\nThe hedge was\n\nPage 2 of 3\fParish notes\n\ncut.\n\nPage 3 of 3\n'
  it('keeps what repeats at the edges of pages out of the body', async () => {
    const { tree, body, furniture } = await read(textReader, PAGED)
    expect(body).toBe('First.\nThe hedge was cut.')
    expect(furniture.split('\n')).toHaveLength(6)
    expect(tree.data.file.pages).toBe(3)
    expect(tree.children.map((node) => (node.data as { page?: number }).page)).toEqual([1, 2])
  })
  it('has no pages without form feeds', async () => {
    const { tree } = await read(textReader, 'a')
    expect(tree.data.file.pages).toBeNull()
    expect(tree.children[0]?.data).toEqual({})
  })
  it('moves navigation words that stand alone, and only those', async () => {
    const { body, furniture } = await read(
      textReader,
      'Neidio i’r prif gynnwy\n\n\nThey asked us to skip to main content.\n\nLone line'
    )
    expect(furniture).toBe('Neidio i’r prif gynnwy')
    expect(body).toBe('They asked us to skip to main content.\nLone line')
  })
})

describe('bounds', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n']
  ])('%s is empty', async (_, text) => {
    await expect(read(textReader, text)).rejects.toMatchObject({ name: 'ReadError', code: 'empty' })
  })
  it('keeps the limits', async () => {
    await expect(read(textReader, 'abcdef', { bytes: 5 })).rejects.toMatchObject({ code: 'too-large' })
    await expect(read(textReader, 'abcdef', { characters: 5 })).rejects.toMatchObject({ code: 'too-large' })
    await expect(read(textReader, 'a\n'.repeat(1_000_001))).rejects.toMatchObject({ code: 'too-large' })
    await expect(read(textReader, 'abcdef', { milliseconds: -1 })).rejects.toMatchObject({ code: 'timeout' })
  })
  it('reports a guessed encoding and lost letters', async () => {
    expect((await read(textReader, Uint8Array.from([0x61, 0xe9]))).issues).toMatchObject([{ code: 'encoding-guessed' }])
    expect((await read(textReader, Uint8Array.from([0xc5, 0xb5, 0xc5, 0xb7, 0xff]))).issues).toMatchObject([
      { code: 'characters-replaced', data: { count: 1 } }
    ])
  })
})
