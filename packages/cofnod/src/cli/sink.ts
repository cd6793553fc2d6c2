/** Where results go, one after the other. `index` counts the inputs from 0. */
export interface Sink {
  /** @throws OutputError where this input has no place to go, before it is read. */
  check(index: number): void
  /** @throws OutputError */
  put(index: number, text: string): Promise<void>
  end(): Promise<void>
}
