/**
 * pdf.js' worker in a thread of its own. In the caller's thread it could not be interrupted: a broken character map or a
 * form that draws itself keeps it busy for minutes. A thread can be ended, and its heap has a limit.
 */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { SOURCE } from './thread-source.js'

/** Megabytes of JavaScript objects in the thread. Corpora of minutes have stayed under 150. */
const HEAP = 768
/** Megabytes by which the process may grow while one document is read: what is outside of the heaps (buffers) counts too. */
const GROWTH = 1_200
const MEGABYTE = 1024 * 1024
/** Megabytes of it for what is short-lived, as most of pdf.js' objects are: with less they are cleared away too often. */
const YOUNG = 64
/** Megabytes of stack: forms in forms take pdf.js some kilobytes each. */
const STACK = 64
/** Threads that wait for the next document. Starting one costs 60 ms. */
const SPARE = 1

/** What the thread runs. */
export interface Program {
  /** URL of pdf.js' worker. */
  library: string
  /** Drawing instructions that are wanted, by pdf.js' numbers, and those of shown text and of paths. */
  keep: readonly number[]
  showText: number
  constructPath: number
}

/** Thrown to who waits for a thread that has ended by itself. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError'
}

export interface Thread {
  port: MessagePort
  /**
   * Calls `heard` with a {@link ThreadError} when the thread ends. Gives back what stops that: a promise that lives as long as
   * the thread would keep everything that was ever raced against it.
   */
  onEnd(heard: (error: ThreadError) => void): () => void
  /** Whether it has ended. */
  readonly ended: boolean
  /** Why the thread takes too much memory, null where it doesn't. */
  overfed(): string | null
  /** Ends it, whatever it does. */
  end(): void
  /** Gives it back for the next document. */
  release(): void
}

const spare: Startable[] = []
let inUse = 0

interface Startable extends Thread {
  use(): void
}

export function takeThread(program: Program): Thread {
  const thread = spare.pop() ?? startThread(program)
  thread.use()
  return thread
}

function startThread(program: Program): Startable {
  const { port1, port2 } = new MessageChannel()
  const worker = new Worker(SOURCE, {
    eval: true,
    workerData: { ...program, port: port2 },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG, stackSizeMb: STACK },
    execArgv: [],
    env: {}
  })
  port1.start()
  let ended = false
  let used = false
  let before = 0
  const stopUsing = () => {
    if (used) inUse--
    used = false
  }
  let failure: ThreadError | null = null
  const listeners = new Set<(error: ThreadError) => void>()
  const fail = (reason: string) => {
    if (failure) return
    failure = new ThreadError(reason)
    ended = true
    stopUsing()
    const at = spare.indexOf(thread)
    if (at >= 0) spare.splice(at, 1)
    for (const heard of listeners) heard(failure)
    listeners.clear()
  }
  worker.once('error', (error) => fail(error.message))
  worker.once('exit', () => fail('the thread has ended'))
  const thread: Startable = {
    port: port1,
    onEnd(heard) {
      if (failure) heard(failure)
      else listeners.add(heard)
      return () => void listeners.delete(heard)
    },
    get ended() {
      return ended
    },
    use() {
      used = true
      inUse++
      before = process.memoryUsage.rss()
      worker.ref()
      port1.ref()
    },
    overfed() {
      const grown = (process.memoryUsage.rss() - before) / MEGABYTE
      return grown > GROWTH * Math.max(1, inUse) ? `needs more than ${GROWTH} MB of memory` : null
    },
    end() {
      if (ended) return
      ended = true
      stopUsing()
      port1.close()
      void worker.terminate()
    },
    release() {
      if (ended || !used) return
      stopUsing()
      if (spare.length >= SPARE) {
        thread.end()
        return
      }
      // A program whose work is done need not end the thread to exit.
      worker.unref()
      port1.unref()
      spare.push(thread)
    }
  }
  return thread
}
