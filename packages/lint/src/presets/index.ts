/** All presets, by name. */
import { board } from './board.js'
import type { Preset } from './preset.js'
import { recommended } from './recommended.js'
import { standardsGroup } from './standards-group.js'
import { strict } from './strict.js'
import { ukPublicBody } from './uk-public-body.js'

export const presets: readonly Preset[] = [recommended, strict, ukPublicBody, board, standardsGroup]
