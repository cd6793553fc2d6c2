/** How a format is told by its first bytes. Imports no parser. Scores as in `Reader.sniff`. */
import { declaredCharset, decode } from './shared/decode.js'

/** Bytes looked at. */
const SAMPLE = 64 * 1024

/** Magic numbers (as Latin-1) of what is no plain text though parts of it may decode. RTF and PostScript are text that is no words. */
const MAGIC = [
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  '\u00d0\u00cf\u0011\u00e0',
  '%PDF-',
  '{\\rtf',
  '%!PS',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  'II*\u0000',
  'MM\u0000*',
  'RIFF',
  'OggS',
  'BZh',
  '\u001f\u008b',
  '7z\u00bc\u00af',
  'Rar!',
  '\u007fELF',
  'wOFF'
]
/** Share of control characters above which bytes are no text. */
const CONTROL_SHARE = 0.02
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/g

/** The beginning as text, null where it is none. */
function sampleText(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE)
  const head = new TextDecoder('latin1').decode(sample.subarray(0, 1024))
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?[\s]{0,64}/, '')
  if (MAGIC.some((magic) => start.startsWith(magic)) || head.includes('%PDF-1.')) return null
  const { text } = decode(sample, declaredCharset(sample))
  if (!/\S/.test(text)) return null
  const controls = text.match(CONTROL)?.length ?? 0
  return controls > text.length * CONTROL_SHARE ? null : text
}

function extension(name: string | null): string {
  return /\.([a-z0-9]{1,12})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
}

export function sniffText(bytes: Uint8Array, name: string | null): number {
  if (sampleText(bytes) === null) return 0
  return ['txt', 'text', 'asc', 'log'].includes(extension(name)) ? 0.4 : 0.2
}

const KNOWN_TAG =
  /<\/?(?:p|br|div|span|table|t[rdh]|thead|tbody|ul|ol|li|h[1-6]|a|b|i|strong|em|body|head|html|title|meta|font|section|article|main|header|footer|nav|dl|dt|dd|center|blockquote|img|style|script)(?:\s[^<>]{0,2000})?\/?>/gi
/** Closed tags that one needs to see in a fragment without `<html>`, and one per so many characters. */
const MIN_TAGS = 3
const CHARACTERS_PER_TAG = 800

export function sniffHtml(bytes: Uint8Array, name: string | null): number {
  const text = sampleText(bytes)
  if (text === null) return 0
  const named = ['html', 'htm', 'xhtml', 'shtml'].includes(extension(name)) ? 0.05 : 0
  const start = text.slice(0, 4096).replace(/^(?:\s+|<\?xml[^>]*\?>|<!--(?:[^-]|-(?!->))*-->)+/, '')
  if (/^<!doctype\s+html/i.test(start) || /^<html[\s>]/i.test(start)) return 0.95 + named
  if (/^<\?xml/i.test(text) && !/<html[\s>]/i.test(text)) return 0
  if (/^<(?:head|body|meta|title|table|div|main|article|section|h1|p)[\s>]/i.test(start)) return 0.85 + named
  const tags = text.match(KNOWN_TAG)?.length ?? 0
  if (tags === 0) return 0
  const dense = tags >= MIN_TAGS && tags * CHARACTERS_PER_TAG > text.length
  if (dense) return (/<(?:html|body|head)[\s>]/i.test(text) ? 0.8 : 0.55) + named
  return named > 0 && tags >= MIN_TAGS ? 0.45 : 0
}

/** What only Markdown looks like, with its weight. Every pattern is bounded, for files of one line. */
const MARKS: ReadonlyArray<{ pattern: RegExp; weight: number }> = [
  { pattern: /^ {0,3}#{1,6} {1,4}\S/m, weight: 2 },
  { pattern: /^ {0,3}#{1,6} {1,4}\S[^\n]{0,500}\n[^#]{0,5000}\n {0,3}#{1,6} {1,4}\S/m, weight: 1 },
  { pattern: /\*\*[^\s*][^*\n]{0,200}\*\*/, weight: 2 },
  { pattern: /^ {0,3}\|? {0,9}:?-{3,40}:? {0,9}\|[ :|-]{0,500}$/m, weight: 2 },
  { pattern: /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|\/|#|\.{1,2}\/|[\w-]{1,60}\.)[^)\s]{0,500}\)/, weight: 2 },
  { pattern: /^ {0,3}(?:`{3}|~{3})[\w-]{0,20}$/m, weight: 1 },
  { pattern: /^ {0,9}[-*+] {1,4}\[[ xX]\] /m, weight: 2 },
  { pattern: /^ {0,3}> \S/m, weight: 1 }
]

export function sniffMarkdown(bytes: Uint8Array, name: string | null): number {
  const text = sampleText(bytes)
  if (text === null) return 0
  const named = ['md', 'markdown', 'mdown', 'mkd'].includes(extension(name))
  const lines = text.replace(/\r\n?/g, '\n')
  const points = MARKS.reduce((sum, { pattern, weight }) => sum + (pattern.test(lines) ? weight : 0), 0)
  if (named) return Math.min(0.9, 0.5 + points * 0.08)
  return points < 2 ? 0 : Math.min(0.7, 0.35 + points * 0.05)
}
