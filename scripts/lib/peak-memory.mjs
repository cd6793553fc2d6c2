/** Preloaded (`node --import`) into a process that is measured: at its end it notes its peak memory in COFNOD_PEAK_FILE. */
import { writeFileSync } from 'node:fs'

const path = process.env.COFNOD_PEAK_FILE
// getrusage(2): maxRSS is in kilobytes.
if (path) process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS)))
