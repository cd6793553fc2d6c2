import type { Deadline, MinutesRecord } from '@cofnod/model'
import type { State } from './state.js'

declare module 'vfile' {
  interface DataMap {
    /** What the plugins of one run share. */
    cofnod: State
    /** Asked by every plugin. */
    cofnodDeadline: Deadline
    /** Which meeting of the document is read, from 0. */
    cofnodMeeting: number
    /** What the evidence's confidence is. */
    cofnodConfidence: 'probability' | 'score'
  }
}

declare module 'unified' {
  interface CompileResultMap {
    MinutesRecord: MinutesRecord
  }
}
