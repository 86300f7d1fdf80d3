// Imports every module that may define statements, so that `allStatements()` is all of them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Statement } from '../../src/graph/graph.ts'
import { allStatements } from '../../src/graph/statement.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
// Lookups define statements through each other; loaders by themselves.
const WHERE: readonly { readonly folder: string; readonly holds: string }[] = [
  { folder: 'src/graph', holds: 'defineStatement' },
  { folder: 'src/lookups', holds: '' },
  { folder: 'loaders', holds: 'defineStatement' },
]

export async function loadStatements(): Promise<readonly Statement<unknown>[]> {
  for (const { folder, holds } of WHERE) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    for (const file of files.map((name) => join(ROOT, folder, name))) {
      if (readFileSync(file, 'utf8').includes(holds)) await import(/* @vite-ignore */ file)
    }
  }
  return allStatements()
}
