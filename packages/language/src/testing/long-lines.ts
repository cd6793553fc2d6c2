/** Single lines of five million characters that make careless patterns slow. */
const LENGTH = 5_000_000

const SEEDS = [
  'a',
  ' ',
  '1',
  '12/',
  '1 ',
  'May ',
  '5 May ',
  '5 & Monday ',
  'Monday and ',
  '.',
  'J. ',
  '5, ',
  '5-',
  '. \n',
  'é ŵ ',
  'un deg ',
  '7pm - ',
  'dydd Llun, 5ed o Dachwedd 2013 am 7.00 yh. ',
  'The Council met on Thursday 5 October 2023 at 7.30pm and Cllr J. Evans agreed. '
]

export const longLines: [string, string][] = SEEDS.map((seed) => [
  seed,
  seed.repeat(Math.ceil(LENGTH / seed.length)).slice(0, LENGTH)
])

/** Seconds of processor time that `work` takes: other processes of the machine do not count. */
export function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage().user
  work()
  return (process.cpuUsage().user - before) / 1e6
}
