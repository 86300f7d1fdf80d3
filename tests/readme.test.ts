// The README's questions give the README's answers, on the seeds. `UPDATE_README=1 npx vitest run tests/readme.test.ts`
// writes the answers anew.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { execute, parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadArticles } from '../loaders/load-articles.ts'
import { readArticles } from '../loaders/sources/read-articles.ts'
import { createContext } from '../schema/context.ts'
import { schema } from '../schema/index.ts'
import { openEmbedded } from '../src/graph/embedded/open-embedded.ts'
import type { Graph } from '../src/graph/graph.ts'

const ROOT = resolve(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')
const EXAMPLE = /```graphql\n(.*?)```\n\n```json\n(.*?)```/gs

let readme = readFileSync(README, 'utf8')
const examples = [...readme.matchAll(EXAMPLE)].map(([whole, question = '', answer = '']) => ({ whole, question, answer }))

describe('the README', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await openEmbedded({ path: null })
    await graph.ensureSchema()
    await loadArticles(graph, readArticles([join(ROOT, 'seeds')]))
  })
  afterAll(() => graph.close())

  test('has five questions', () => expect(examples).toHaveLength(5))

  test.each(examples)('answers $question', async ({ whole, question, answer }) => {
    const document = parse(question)
    expect(validate(schema, document)).toEqual([])
    const contextValue = createContext({ graph })
    const { data, errors } = await execute({ schema, document, contextValue })
    await contextValue.close()
    expect(errors).toBeUndefined()
    const written = `${compactJson(data)}\n`
    if (process.env.UPDATE_README) rewrite(whole, `\`\`\`graphql\n${question}\`\`\`\n\n\`\`\`json\n${written}\`\`\``)
    else expect(JSON.parse(JSON.stringify(data))).toEqual(JSON.parse(answer))
    expect(JSON.stringify(data)).toContain('"url"')
  })
})

function rewrite(old: string, now: string): void {
  readme = readme.replace(old, () => now)
  writeFileSync(README, readme)
}

/** Objects that fit on a line stand on one. */
function compactJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value)
  if (typeof value !== 'object' || value === null || flat.length + indent.length <= 120) return spaced(flat)
  const deeper = `${indent}  `
  const inner = Array.isArray(value)
    ? value.map((item) => compactJson(item, deeper))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${compactJson(item, deeper)}`)
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${deeper}${inner.join(`,\n${deeper}`)}\n${indent}${close}`
}

/** A blank after the commas and colons between values, none inside strings. */
function spaced(json: string): string {
  return json.replace(/("(?:[^"\\]|\\.)*")|([,:])/g, (_, text: string | undefined, mark: string) => text ?? `${mark} `)
}
