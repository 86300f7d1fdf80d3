// Two groups: tests that touch no graph server run beside each other; *.engine.test.ts share the one database of a
// Neo4j server and run one file at a time, after the others.
import { createRequire } from 'node:module'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node loads graphql's CommonJS build for Yoga and Pothos; tests must share it, not load the module build beside it.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    globalSetup: ['tests/build-once.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'forks',
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.engine.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/**/*.engine.test.ts'],
          globalSetup: ['tests/neo4j/say-skipped.ts'],
          // The largest build a graph of 70,000 nodes three times over.
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
