import type { Config } from './config/schema.js'

/** Gives a config back as it is: for completion and checks in `cofnod.config.ts`. */
export const defineConfig = (config: Config): Config => config
