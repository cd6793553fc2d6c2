import { defineConfig } from 'vitest/config'

/** Tests read the source: the private export condition leads from one package to the next's src. */
const conditions = ['@cofnod/source']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['**/dist/**', '**/node_modules/**'],
    update: 'none',
    testTimeout: 30_000,
    hookTimeout: 60_000
  }
})
