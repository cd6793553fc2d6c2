/**
 * `pnpm picture`: draws docs/summary.png, the README's picture of the terminal summary, from the real output.
 * Needs the build and Debian's chromium.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './lib/run.mjs'

const FILE = 'fixtures/steering-pdf/input.pdf'
/** Width in characters, and size in CSS pixels of a line and of the window. */
const COLUMNS = 92
const LINE = 21
const WINDOW = 860

const { parseMinutes } = await import(join(root, 'packages/cofnod/dist/index.js'))
const { toSummary } = await import(join(root, 'packages/cofnod/dist/export.js'))
const summary = toSummary(await parseMinutes(join(root, FILE)), { color: true, width: COLUMNS }).trimEnd()
const text = `\u001b[2m$\u001b[22m npx cofnod parse minutes.pdf --format summary\n\n${summary}`

const folder = mkdtempSync(join(tmpdir(), 'cofnod-picture-'))
try {
  const page = join(folder, 'page.html')
  writeFileSync(page, html(text))
  mkdirSync(join(root, 'docs'), { recursive: true })
  const height = text.split('\n').length * LINE + 64
  execFileSync(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--user-data-dir=${join(folder, 'profile')}`,
      '--hide-scrollbars',
      '--force-device-scale-factor=1.25',
      `--window-size=${WINDOW},${height}`,
      `--screenshot=${join(root, 'docs', 'summary.png')}`,
      `file://${page}`
    ],
    { stdio: 'ignore' }
  )
  console.log('docs/summary.png')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function html(ansi) {
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: #14181d; }
pre { margin: 0; padding: 28px 32px; font: 14px/${LINE}px "DejaVu Sans Mono", monospace; color: #d7dde4; }
.b1 { font-weight: bold; color: #fff } .b2 { opacity: .62 } .b3 { font-style: italic } .b4 { text-decoration: underline }
.c30 { color: #5b6672 } .c31 { color: #f2777a } .c32 { color: #8bd49c } .c33 { color: #e7c547 } .c34 { color: #7aa6da } .c35 { color: #c397d8 } .c36 { color: #70c0b1 } .c37 { color: #fff } .c90 { color: #8b96a3 }
</style><pre>${spans(ansi)}</pre>`
}

/** SGR codes (ECMA-48 8.3.117) to spans: bold, dim, italic, underline and the eight colours. */
function spans(ansi) {
  let bold = ''
  let color = ''
  return ansi
    .split(/(\u001b\[[\d;]*m)/)
    .map((part) => {
      const codes = /^\u001b\[([\d;]*)m$/.exec(part)?.[1]
      if (codes === undefined) {
        const escaped = part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
        return part === '' ? '' : `<span class="${bold} ${color}">${escaped}</span>`
      }
      for (const code of (codes || '0').split(';').map(Number)) {
        if (code === 0) bold = color = ''
        else if (code >= 1 && code <= 4) bold = `b${code}`
        else if (code >= 22 && code <= 24) bold = ''
        else if (code === 39) color = ''
        else color = `c${code}`
      }
      return ''
    })
    .join('')
}
