/** The header of a rule's file: its documentation, and examples that are its tests. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Rule } from '../rule.js'

export interface Block {
  /** 'txt', 'md' or 'html'. */
  format: string
  /** Stands inside the minutes of {@link FRAME}. */
  frame: boolean
  /** Is the meeting before. */
  previous: boolean
  settings: Settings
  text: string
}

/** What an example sets that its text cannot show. */
export interface Settings {
  options?: Record<string, unknown>
  file?: Record<string, unknown>
  metadata?: string
  revisions?: Record<string, unknown>[]
}

export interface Example {
  title: string
  good: boolean
  blocks: Block[]
  messages: string[]
}

/** What `frame` stands for: the beginning of minutes in order. */
export const FRAME = `Cwm Onnen Hall Committee
Minutes of the meeting held on Tuesday 12 May 2026 at 7.00 pm in the Village Hall
Present: Ann Price (Chair), Bryn Owen, Carys Lloyd, Dafydd Rees (Clerk)
Apologies: Eleri Wyn
1. Minutes of the last meeting
The minutes of the meeting held on 14 April 2026 were approved.
`
/** The same a month earlier. */
export const PREVIOUS = FRAME.replace('Tuesday 12 May', 'Tuesday 14 April').replace(
  '14 April 2026 were',
  '10 March 2026 were'
)

export const rulePath = (id: string) => fileURLToPath(new URL(`../rules/${id}.ts`, import.meta.url))

/** The header's Markdown. */
export function headerOf(id: string): string {
  const header = /^\/\*\*\n([\s\S]*?)\n \*\/\n/.exec(readFileSync(rulePath(id), 'utf8'))?.[1]
  if (header === undefined) throw new Error(`${id} has no header`)
  return header
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
}

export function examplesOf(header: string): Example[] {
  const sections = header.split(/^## /m).slice(1)
  return sections.flatMap((section) => {
    const title = section.slice(0, section.indexOf('\n'))
    if (!/^(?:Good|Bad)\b/.test(title)) return []
    const blocks = [...section.matchAll(/^```(\w+)(.*)\n([\s\S]*?)^```$/gm)].map(([, format, meta, text]): Block => {
      const json = meta!.indexOf('{')
      const words = (json === -1 ? meta! : meta!.slice(0, json)).split(' ')
      return {
        ...{ format: format!, frame: words.includes('frame'), previous: words.includes('previous') },
        settings: json === -1 ? {} : JSON.parse(meta!.slice(json)),
        text: text!
      }
    })
    const after = section.slice(section.lastIndexOf('```') + 3)
    const messages = [...after.matchAll(/^- (.*)$/gm)].map(([, message]) => message!)
    return [{ title, good: title.startsWith('Good'), blocks, messages }]
  })
}

/** The documentation page, as it is checked in. */
export function pageOf({ id, meta }: Rule, levels: readonly { preset: string; level: string }[]): string {
  const facts = [
    `*${meta.category}* · ${meta.severity} by itself`,
    meta.fixable ? 'can be mended by `--fix`' : '',
    meta.needsPrevious ? 'needs `--series`' : '',
    meta.anyDocument ? 'looks at any document' : ''
  ].filter(Boolean)
  const inPresets = levels.map(({ preset, level }) => `\`${preset}\` (${level})`).join(', ')
  const text = headerOf(id)
    // Settings of an example are shown above it.
    .replace(/^```(\w+)( frame| previous)? ?(\{.*\})?$/gm, (_whole, format, place, json) => {
      const words = [
        place === ' frame' ? 'In minutes that begin as [usual](../rules.md#examples):' : '',
        place === ' previous' ? 'At the meeting before:' : '',
        json ? `with \`${json}\`:` : ''
      ].filter(Boolean)
      return `${words.length > 0 ? `${words.join(' ')}\n\n` : ''}\`\`\`${format}`
    })
    .replace(/^- /gm, '- ')
  return `# ${id}\n\n${meta.summary}.\n\n${facts.join(' · ')} · in ${inPresets}\n\n${text.trim()}\n`
}
