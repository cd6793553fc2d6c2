/**
 * pdf.js' legacy build brings core-js, which in Node 20 puts its own `push` in place of the engine's for every array of the
 * process: right about arrays of fixed length (which nobody pushes to), and so slow that reading takes a tenth longer.
 */

/** As it was before pdf.js was loaded: this module has to be imported before. */
const { push } = Array.prototype

export function restoreNatives(): void {
  Array.prototype.push = push
}
