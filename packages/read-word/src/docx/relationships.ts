/** Relationships of a part (ECMA-376 part 2, 9.3): where its ids lead. */
import type { Deadline } from '@cofnod/model'
import { attribute, childrenNamed, parseXml } from '../shared/xml.js'
import type { Zip } from '../shared/zip.js'

export interface Relationship {
  id: string
  /** Last word of the type's address: "styles", "header", "hyperlink". */
  type: string
  /** Path of a part inside the package, or an address where `external`. */
  target: string
  external: boolean
}

export interface Relationships {
  all: Relationship[]
  byId: Map<string, Relationship>
}

/**
 * @param part Path of the part, '' for the package itself.
 * @throws ReadError damaged
 */
export function readRelationships(zip: Zip, part: string, deadline: Deadline): Relationships {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const path = relationshipsPath(part)
  const bytes = zip.read(path)
  const all = bytes
    ? childrenNamed(parseXml(bytes, path, deadline), 'rel:Relationship').map((element): Relationship => {
        const external = attribute(element, 'TargetMode') === 'External'
        const target = attribute(element, 'Target') ?? ''
        return {
          id: attribute(element, 'Id') ?? '',
          type: (attribute(element, 'Type') ?? '').split('/').at(-1)!,
          target: external ? target : resolvePath(folder, target),
          external
        }
      })
    : []
  return { all, byId: new Map(all.map((relationship) => [relationship.id, relationship])) }
}

/** Where the relationships of a part are kept. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** A target against the folder of its source part; `/` at its start means the package's root. */
export function resolvePath(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}
