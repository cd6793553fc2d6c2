/** What all rules add to the time of reading a document: CPU, over all documents that can be read. */
import { check, read } from '../../packages/cofnod/dist/lint/lint-document.js'
import { presets } from '../../packages/lint/dist/index.js'
import { isReadError } from '../../packages/model/dist/index.js'
import { filesOf } from './lib/files.mjs'

/** Per cent. */
const SHARE = 15
const EXTENSIONS = ['.docx', '.doc', '.odt', '.pdf', '.html', '.md', '.txt']

export async function measure({ corpus, fail, print }) {
  const { rules } = presets.find(({ name }) => name === 'strict')
  let [reading, linting, documents, findings] = [0, 0, 0, 0]
  for (const path of EXTENSIONS.flatMap((extension) => filesOf(corpus, extension).paths)) {
    const started = process.cpuUsage()
    try {
      const document = await read(path, { ocr: 'never' })
      reading += milliseconds(process.cpuUsage(started))
      const checked = process.cpuUsage()
      findings += check(document, { rules }).findings.length
      linting += milliseconds(process.cpuUsage(checked))
      documents += 1
    } catch (error) {
      if (!isReadError(error)) throw error
    }
  }
  const share = (linting / reading) * 100
  print(
    `${documents} documents, ${findings} findings of all rules: reading ${(reading / 1000).toFixed(1)} s of CPU, rules ${(linting / 1000).toFixed(1)} s: ${share.toFixed(1)} % (bar ${SHARE} %)`
  )
  if (share > SHARE) fail(`rules add ${share.toFixed(1)} % to reading`)
}

const milliseconds = ({ user, system }) => (user + system) / 1000
