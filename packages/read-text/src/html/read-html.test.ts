import { describe, expect, it } from 'vitest'
import { htmlReader } from '../index.js'
import { outline, read } from '../testing/read.js'

const page = (inner: string, head = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${inner}</body></html>`
const shape = async (inner: string) => (await read(htmlReader, page(inner))).tree.children.map((node) => outline(node))
const body = async (inner: string) => (await read(htmlReader, page(inner))).body

describe('blocks', () => {
  it('reads headings, paragraphs and loose text in order', async () => {
    expect(await shape('<h1>A</h1>loose <b>words</b><p>B</p>tail<div>C<div>D</div></div>')).toEqual([
      'heading("A")',
      'paragraph("loose " strong("words"))',
      'paragraph("B")',
      'paragraph("tail")',
      'paragraph("C")',
      'paragraph("D")'
    ])
  })
  it('shows white space as a browser does', async () => {
    expect(await body('<p>  a\n <b> b </b> <i>c</i>&nbsp; d<br>\n e 13<sup>th</sup> so&shy;cial </p>')).toBe(
      'a b c d\ne 13th social'
    )
  })
  it('notes bold, class and alignment', async () => {
    const { tree } = await read(
      htmlReader,
      page('<p class="lead" align="center"><b>A</b> <strong>B</strong></p><p>c</p>')
    )
    expect(tree.children.map((node) => node.data)).toEqual([
      { style: { name: 'lead', bold: true, align: 'center' } },
      undefined
    ])
  })
  it('keeps links, pictures, code and positions', async () => {
    const { tree } = await read(
      htmlReader,
      '<p>See <a href="/p">the plan</a> <img src="x" alt="logo"> <code>a b</code></p>'
    )
    expect(tree.data.streams.body).toBe('See the plan logo a b')
    expect(tree.children[0]).toMatchObject({
      children: [{}, { type: 'link', url: '/p' }, {}, { alt: 'logo' }, {}, { type: 'inlineCode' }]
    })
    expect(tree.children[0]?.position?.start).toEqual({ line: 1, column: 1, offset: 0 })
  })
  it('reads preformatted minutes as plain text', async () => {
    expect(await shape('<pre>Notes\n=====\n\n* a\n* b\n</pre>')).toEqual([
      'heading("Notes")',
      'list(listItem(paragraph("a")) listItem(paragraph("b")))'
    ])
  })
  it('reads details, quotes, rules and descriptions', async () => {
    expect(
      await body(
        '<details><summary>Votes</summary>3 for</details><blockquote><p>q</p></blockquote><hr><dl><dt>Date<dd>3 May<dt>Place<dd>Hall</dl>'
      )
    ).toBe('Votes\n3 for\nq\nDate\t3 May\nPlace\tHall')
  })
  it('drops scripts, styles and templates wholly', async () => {
    const { body, furniture } = await read(
      htmlReader,
      page('<script>a<p>b</script><style>c</style><noscript>d</noscript><template>e</template><p>f</p>')
    )
    expect([body, furniture]).toEqual(['f', ''])
  })
})

describe('lists', () => {
  it.each([
    ['<ol><li>a<li>b</ol>', '1.\ta\n2.\tb'],
    ['<ol start=3><li>a<li value=7>b<li>c</ol>', '3.\ta\n7.\tb\n8.\tc'],
    ['<ol reversed><li>a<li>b</ol>', '2.\ta\n1.\tb'],
    ['<ol type=a><li>a<li>b</ol>', 'a.\ta\nb.\tb'],
    ['<ol type=A start=27><li>a</ol>', 'AA.\ta'],
    ['<ol type=i start=9><li>a<li>b</ol>', 'ix.\ta\nx.\tb'],
    ['<ol style="list-style-type: upper-roman" start=4><li>a</ol>', 'IV.\ta'],
    ['<ol style="list-style: none"><li>a</ol>', 'a'],
    ['<ol><li>1. typed<li>2. numbers</ol>', '1. typed\n2. numbers'],
    ['<ul><li>a<ol><li>b</ol></ul>', 'a\n1.\tb'],
    ['<ol><li>a</li><ol type=a><li>b</ol><li>c</ol>', '1.\ta\na.\tb\n2.\tc']
  ])('%s', async (html, expected) => {
    expect(await body(html)).toBe(expected)
  })
})

describe('tables', () => {
  it('keeps merges as empty cells that say who covers them', async () => {
    const { tree } = await read(
      htmlReader,
      page('<table><tr><th>A<th>B<th>C<tr><td rowspan=2>1<td colspan=2>2<tr><td>3<td>4</table>')
    )
    expect(tree.data.streams.body).toBe('A\tB\tC\n1\t2\t\n\t3\t4')
    expect(tree.children[0]).toMatchObject({
      data: { head: 1 },
      children: [
        {},
        { children: [{}, {}, { data: { mergedFrom: { row: 1, column: 1 } } }] },
        { children: [{ data: { mergedFrom: { row: 1, column: 0 } } }, {}, {}] }
      ]
    })
  })
  it('takes a thead and an only bold row for headers, row headers for none', async () => {
    const head = async (html: string) => {
      const [table] = (await read(htmlReader, page(html))).tree.children
      return table?.type === 'table' ? table.data?.head : undefined
    }
    expect(await head('<table><thead><tr><td>A<td>B</thead><tr><td>1<td>2</table>')).toBe(1)
    expect(await head('<table><tr><td><b>A</b><td><b>B</b><tr><td>1<td>2</table>')).toBe(1)
    expect(await head('<table><tr><th scope=row>A<td>1<tr><th scope=row>B<td>2</table>')).toBe(0)
  })
  it('flattens blocks in cells to lines', async () => {
    expect(await body('<table><tr><td>1<td><p>a</p><ol><li>b<li>c</ol><tr><td>2<td>d</table>')).toBe(
      '1\ta\n1. b\n2. c\n2\td'
    )
  })
  it.each([
    ['one column', '<table><tr><td><h1>A</h1><tr><td><p>b</p></table>', 'A\nb'],
    ['role', '<table role=presentation><tr><td>a<td>b</table>', 'a\nb'],
    ['headings inside', '<table><tr><td><h2>A</h2><p>b</p><td>c</table>', 'A\nb\nc']
  ])('reads a layout table in order: %s', async (_, html, expected) => {
    expect(await body(html)).toBe(expected)
  })
  it('keeps a nested table of a layout table, flattens it in a real one', async () => {
    expect(await shape('<table><tr><td>x<td><table><tr><td>a<td>b</table></table>')).toEqual([
      'paragraph("x")',
      'table(tableRow(tableCell("a") tableCell("b")))'
    ])
    expect(await body('<table><tr><th>H<th>I<tr><td>x<td><table><tr><td>a<td>b</table></table>')).toBe('H\tI\nx\ta b')
  })
})

const CONTENT = '<h1>Notes</h1><p>The hedge was cut by the volunteers on a cold morning in May.</p>'

describe('furniture', () => {
  it.each([
    ['nav', '<nav><a href="/">Home</a></nav>', 'Home'],
    ['header and footer', '<header>Site</header><footer>Address</footer>', 'Site\nAddress'],
    ['roles', '<div role="banner">Site</div><div role="search">Find</div>', 'Site\nFind'],
    [
      'cookie banner',
      '<div id="cookieBanner"><p>We use cookies.</p><button>Fine</button></div>',
      'We use cookies.\nFine'
    ],
    ['breadcrumb', '<ul class="site-breadcrumb"><li>Home<li>News</ul>', 'Home\nNews'],
    ['hidden', '<p hidden>a</p><p aria-hidden="true">b</p><p style="color:red; display : none">c</p>', 'a\nb\nc'],
    ['skip link', '<a href="#m">Skip to main content</a>', 'Skip to main content'],
    ['contents', '<h2>On this page</h2><ul><li><a href="#a">A</a><li><a href="#b">B</a></ul>', 'On this page\nA\nB'],
    ['link menu', '<div class="menu"><a href="/a">A</a></div>', 'A']
  ])('%s', async (_, html, expected) => {
    const outcome = await read(htmlReader, page(`${html}${CONTENT}`))
    expect(outcome.furniture).toBe(expected)
    expect(outcome.body).toBe('Notes\nThe hedge was cut by the volunteers on a cold morning in May.')
  })
  it('is everything beside main', async () => {
    const { body, furniture } = await read(htmlReader, page(`<div>Site</div><main>${CONTENT}</main><p>Rated 5</p>`))
    expect(furniture).toBe('Site\nRated 5')
    expect(body).toMatch(/^Notes/)
  })
  it('is not the title in the header of an article, nor the only title of the page', async () => {
    const text = '<p>The hedge was cut by the volunteers on a cold morning in May.</p>'
    expect(await body(`<article><header><h1>Notes</h1></header>${text}</article>`)).toMatch(/^Notes/)
    expect(await body(`<header><h1>Notes</h1><nav>Home</nav></header><main>${text}</main>`)).toMatch(
      /^Notes\nThe hedge/
    )
  })
  it('is nothing that holds most of the page', async () => {
    expect(await body(`<form><div class="nav-wrapper">${CONTENT}</div></form>`)).toMatch(/^Notes/)
    expect(await body(`<p hidden>x</p><div style="display:none">${CONTENT}</div>`)).toContain('Notes')
  })
  it('leaves a class called header on a title alone', async () => {
    expect(await body(`<p class="header">Parish of Aber</p>${CONTENT}`)).toMatch(/^Parish of Aber/)
  })
})

describe('metadata and encoding', () => {
  it('reads the head', async () => {
    const head =
      '<title>Notes \n May</title><meta name=description content="D"><meta name="DCTERMS.date" content="2024-05-03"><meta name=viewport content=x><meta name=generator content="Press 6">'
    const { metadata, tree } = await read(htmlReader, page('<p>a</p>', head))
    expect(metadata).toBe('lang: en\ntitle: Notes May\ndescription: D\nDCTERMS.date: 2024-05-03')
    expect(tree.data.file.producer).toBe('Press 6')
  })
  it('respects the declared charset', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('<meta charset=iso-8859-14><p>'), 0xf0])
    const { body, issues } = await read(htmlReader, bytes)
    expect([body, issues]).toEqual(['ŵ', []])
  })
  it('is empty where the page has no words', async () => {
    await expect(read(htmlReader, page('<script>a</script><p> </p>'))).rejects.toMatchObject({ code: 'empty' })
  })
})

describe('bounds', () => {
  it.each(['div', 'b', 'table><tr><td', 'ul><li', 'span', 'blockquote'])(
    'does not overflow on nested <%s>',
    async (tag) => {
      expect(await body(`${`<${tag}>`.repeat(40_000)}deep`)).toBe('deep')
    }
  )
  it('keeps the words and the offsets of what is nested too deep', async () => {
    const html = `${'<div>a'.repeat(300)}${'</div>'.repeat(300)}<p>end</p>`
    const { tree } = await read(htmlReader, html)
    expect(tree.data.streams.body.replace(/\s/g, '')).toBe(`${'a'.repeat(300)}end`)
    expect(tree.children.at(-1)?.position?.start.offset).toBe(html.indexOf('<p>end'))
  })
  it('refuses more elements than a document has', async () => {
    await expect(read(htmlReader, '<i>a</i>'.repeat(250_001))).rejects.toMatchObject({ code: 'too-large' })
  })
})
