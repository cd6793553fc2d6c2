/** Preloaded into a process: notes every module that is asked for, one URL a line, in COFNOD_MODULES_FILE. */
import { register } from 'node:module'

const hooks = `
  import { appendFileSync } from 'node:fs'
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context)
    appendFileSync(process.env.COFNOD_MODULES_FILE, found.url + '\\n')
    return found
  }
`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
