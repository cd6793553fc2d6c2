/**
 * What runs in the thread: the worker of pdf.js listens to a port as it would to a browser's. As source text, since it runs
 * before any build. Nobody else lives in the thread, so pdf.js can be made to tell what it knows and no more:
 *
 * - It tells the names of fonts only to who asks for a page's drawing instructions, which takes as long as the text once
 *   more. With the text it gives each font's generic family (`fallbackName`, a property that its fonts set on themselves):
 *   that property is made to tell name and weight as well.
 * - Text and drawing instructions come as streams, ten items a message, and the thread waits for the reader after each
 *   hundred. Copying objects from thread to thread and waking the other takes as long as reading the text: a page's chunks
 *   are held back and sent as one, text as rows of numbers and strings ({@link PackedText}).
 * - Of drawing instructions only those in `keep` are sent, of shown text the number of letters, of paths the steps, and no
 *   fonts. Structure trees are sent as JSON, which is cheaper than objects.
 */
export const SOURCE = `
const { workerData: { library, port, keep, showText, constructPath } } = require('node:worker_threads')
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

// The kinds of messages of pdf.js' streams.
const CLOSE = 3
const ENQUEUE = 4
const START_COMPLETE = 8
const PACK = {
  GetTextContent: { hold: ({ items, styles }) => ({ items, styles }), pack: packText },
  GetOperatorList: { hold: slim, pack: packDrawing }
}
// By document and number of the request.
const streams = new Map()
const trees = new Set()
function hear({ data }) {
  if (Object.hasOwn(PACK, data.action)) {
    // Nothing to wait for: the reader hears of the stream when it is at its end.
    data.desiredSize = Infinity
    streams.set(data.sourceName + ' ' + data.streamId, { ...PACK[data.action], chunks: [], started: null })
  } else if (data.action === 'GetStructTree') trees.add(data.sourceName + ' ' + data.callbackId)
}

const toCaller = {
  addEventListener: (...all) => port.addEventListener(...all),
  removeEventListener: (...all) => port.removeEventListener(...all),
  postMessage(message, transfer) {
    if (message.action === 'commonobj' && (message.data[1] === 'Font' || message.data[1] === 'FontPath')) return
    const name = message.stream && message.targetName + ' ' + message.streamId
    const stream = name && streams.get(name)
    if (stream) return postStream(stream, name, message)
    if (message.callback && 'data' in message && trees.delete(message.targetName + ' ' + message.callbackId)) {
      port.postMessage({ ...message, data: JSON.stringify(message.data) })
    } else port.postMessage(message, transfer)
  }
}

function postStream(stream, name, message) {
  // pdf.js empties and fills a chunk again.
  if (message.stream === ENQUEUE) stream.chunks.push(stream.hold(message.chunk))
  else if (message.stream === START_COMPLETE && message.success) stream.started = message
  else {
    streams.delete(name)
    if (message.stream === CLOSE) {
      const { chunk, transfer } = stream.pack(stream.chunks)
      port.postMessage({ ...message, stream: ENQUEUE, chunk }, transfer)
    }
    port.postMessage(message)
    // Last: who hears of the start asks for more.
    if (stream.started) port.postMessage(stream.started)
  }
}

function packText(chunks) {
  const count = chunks.reduce((sum, { items }) => sum + items.length, 0)
  const numbers = new Float64Array(9 * count)
  const texts = []
  const fonts = new Map()
  const marks = new Map()
  const open = []
  const styles = {}
  const numberOf = (names, name) => {
    let number = names.get(name)
    if (number === undefined) names.set(name, (number = names.size))
    return number
  }
  let at = 0
  for (const chunk of chunks) {
    Object.assign(styles, chunk.styles)
    for (const item of chunk.items) {
      if (item.str === undefined) {
        if (item.type === 'endMarkedContent') open.pop()
        else open.push(markOf(item, open.at(-1)))
      } else if (item.str !== '') {
        const mark = open.at(-1)
        texts.push(item.str)
        numbers.set(item.transform, at)
        numbers[at + 6] = item.width
        numbers[at + 7] = numberOf(fonts, item.fontName)
        numbers[at + 8] = mark === undefined ? -1 : numberOf(marks, mark)
        at += 9
      }
    }
  }
  const chunk = { items: [], styles, texts, numbers, fonts: [...fonts.keys()], marks: [...marks.keys()] }
  return { chunk, transfer: [numbers.buffer] }
}

// Marks within marked content without an id belong to that around them; all within an artifact is one.
function markOf({ tag, id }, outer) {
  return tag === 'Artifact' || outer === 'artifact' ? 'artifact' : (id ?? outer)
}

const kept = new Set(keep)
function slim(chunk) {
  const fnArray = []
  const argsArray = []
  for (let at = 0; at < chunk.fnArray.length; at++) {
    const op = chunk.fnArray[at]
    if (!kept.has(op)) continue
    const args = chunk.argsArray[at]
    fnArray.push(op)
    if (op === showText) argsArray.push([args?.[0]?.length ?? 0])
    else argsArray.push(op === constructPath ? [args[0], args[1]] : args)
  }
  return { ...chunk, fnArray, argsArray }
}

function packDrawing(chunks) {
  const fnArray = chunks.flatMap((chunk) => chunk.fnArray)
  const argsArray = chunks.flatMap((chunk) => chunk.argsArray)
  // One buffer for all paths: each buffer takes as long to hand over as a hundred steps to copy.
  const paths = argsArray.filter((args, at) => fnArray[at] === constructPath && args[1]?.[0])
  const steps = new Float32Array(paths.reduce((sum, [, [path]]) => sum + path.length, 0))
  let from = 0
  for (const args of paths) {
    const [path] = args[1]
    steps.set(path, from)
    args[1] = [steps.subarray(from, from + path.length)]
    from += path.length
  }
  const last = chunks.at(-1)
  return { chunk: { ...last, fnArray, argsArray, length: fnArray.length }, transfer: [steps.buffer] }
}

import(library).then(({ WorkerMessageHandler }) => {
  // As natives.ts does in the caller's thread.
  Array.prototype.push = push
  // Not before: the port delivers from its first listener on. First of all: pdf.js reads what it changes.
  port.addEventListener('message', hear)
  WorkerMessageHandler.initializeFromPort(toCaller)
  port.start()
})`

/** The text of a page as the thread sends it. */
export interface PackedText {
  styles: Record<string, FontStyle>
  texts: string[]
  /** Of each text {@link NUMBERS}: its matrix, its width, the index of its font and of its mark, -1 where it has none. */
  numbers: Float64Array
  fonts: string[]
  marks: string[]
}

export const NUMBERS = 9

export interface FontStyle {
  fontFamily: string
  ascent: number
  descent: number
}
