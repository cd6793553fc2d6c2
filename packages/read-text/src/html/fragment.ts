/** A piece of HTML inside another format. */
import type { Deadline } from '@cofnod/model'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { capDepth } from './cap-depth.js'
import type { Block } from './conversion.js'
import { measureAll } from './elements.js'
import { convert } from './flow.js'

/** Blocks of a fragment, without positions, since they would count from the fragment's start. */
export function fragmentToBlocks(source: string, deadline: Deadline): Block[] {
  const root = unified().use(rehypeParse, { fragment: true }).parse(capDepth(source))
  const { blocks } = convert(root.children, measureAll(root), null, deadline)
  return JSON.parse(
    JSON.stringify(blocks, (key, value: unknown) => (key === 'position' ? undefined : value))
  ) as Block[]
}
