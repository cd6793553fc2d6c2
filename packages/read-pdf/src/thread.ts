/**
 * pdf.js' worker in a thread of its own. In the caller's thread it could not be interrupted: a broken character map or a
 * form that draws itself keeps it busy for minutes. A thread can be ended, and its heap has a limit.
 */
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'

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

/**
 * Runs in the thread: the worker of pdf.js listens to a port as it would to a browser's. As source text, since it runs
 * before any build. Nobody else lives in the thread, so pdf.js can be made to tell what it knows and no more:
 *
 * - It tells the names of fonts only to who asks for a page's drawing instructions, which takes as long as the text once
 *   more. With the text it gives each font's generic family (`fallbackName`, a property that its fonts set on themselves):
 *   that property is made to tell name and weight as well.
 * - Of drawing instructions only those in `keep` are sent, of shown text the number of letters, and no fonts: copying the
 *   rest from thread to thread takes longer than everything else.
 */
const SOURCE = `
const { workerData: { library, port, keep, showText } } = require('node:worker_threads')
const { push } = Array.prototype
Object.defineProperty(Object.prototype, 'fallbackName', {
  configurable: true,
  set(family) {
    const own = { value: family, writable: true, configurable: true, enumerable: true }
    const told = {
      get: () => JSON.stringify([family, this.name, this.bold === true || this.black === true, this.italic === true]),
      configurable: true,
      enumerable: true
    }
    // Fonts alone: the property is copied to plain objects too.
    Object.defineProperty(this, 'fallbackName', typeof this.charsToGlyphs === 'function' ? told : own)
  }
})
const kept = new Set(keep)
function slim(chunk) {
  const fnArray = []
  const argsArray = []
  for (let at = 0; at < chunk.fnArray.length; at++) {
    const op = chunk.fnArray[at]
    if (!kept.has(op)) continue
    fnArray.push(op)
    argsArray.push(op === showText ? [chunk.argsArray[at]?.[0]?.length ?? 0] : chunk.argsArray[at])
  }
  return { ...chunk, fnArray, argsArray, length: fnArray.length }
}
const toCaller = {
  addEventListener: (...all) => port.addEventListener(...all),
  removeEventListener: (...all) => port.removeEventListener(...all),
  postMessage(message, transfer) {
    if (message.action === 'commonobj' && (message.data[1] === 'Font' || message.data[1] === 'FontPath')) return
    const drawing = message.chunk?.fnArray
    port.postMessage(drawing ? { ...message, chunk: slim(message.chunk) } : message, transfer)
  }
}
import(library).then(({ WorkerMessageHandler }) => {
  // As natives.ts does in the caller's thread.
  Array.prototype.push = push
  WorkerMessageHandler.initializeFromPort(toCaller)
  port.start()
})`

/** What the thread runs. */
export interface Program {
  /** URL of pdf.js' worker. */
  library: string
  /** Drawing instructions that are wanted, by pdf.js' numbers, and that of shown text. */
  keep: readonly number[]
  showText: number
}

/** Thrown to who waits for a thread that has ended by itself. */
export class ThreadError extends Error {
  override readonly name = 'ThreadError'
}

export interface Thread {
  port: MessagePort
  /** Settles only by rejection, with a {@link ThreadError}, when the thread ends unasked. */
  failed: Promise<never>
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
  const failed = new Promise<never>((_, reject) => {
    const fail = (reason: string) => {
      ended = true
      stopUsing()
      const at = spare.indexOf(thread)
      if (at >= 0) spare.splice(at, 1)
      reject(new ThreadError(reason))
    }
    worker.once('error', (error) => fail(error.message))
    worker.once('exit', () => fail('the thread has ended'))
  })
  // Who does not wait at that moment need not hear of it.
  failed.catch(() => undefined)
  const thread: Startable = {
    port: port1,
    failed,
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
