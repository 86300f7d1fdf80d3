import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node loads graphql's CommonJS build for Yoga and Pothos; tests must share it, not load the module build beside it.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks' },
})
