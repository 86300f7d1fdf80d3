import { complexityFromQuery } from '@pothos/plugin-complexity'
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { MAX_COMPLEXITY, MAX_DEPTH, MAX_TOKENS } from '../../schema/limits.ts'
import { TABS } from '../../schema/questions.ts'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { askAnything } from './ask.ts'

const FOUR_LEVELS = `query ($first: Int) {
  persons(first: $first) { edges { node { name
    quotes(first: $first) { edges { node { text
      appearances(first: $first) { edges { node { headline
        mentions(first: $first) { edges { node { name } } }
      } } }
    } } }
  } } }
}`

const costOf = (document: string, variables: Record<string, unknown>) =>
  complexityFromQuery(document, { schema, ctx: {}, variables }).complexity

describe('complexity', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await openEmbedded({ path: null })
    await graph.ensureSchema()
  })
  afterAll(() => graph.close())

  test('an ordinary query over four lists costs some hundreds', () => {
    expect(costOf(FOUR_LEVELS, { first: 3 })).toBe(160)
    expect(costOf(FOUR_LEVELS, { first: 5 })).toBe(936)
  })

  test('variables count: the same document is refused with large ones', async () => {
    const { errors, statements } = await askAnything(graph, FOUR_LEVELS, { variables: { first: 50 } })
    expect(errors[0]?.code).toBe('QUERY_TOO_COMPLEX')
    expect(errors[0]?.message).toMatch(/ask for smaller pages/)
    expect(statements).toBe(0)
    expect((await askAnything(graph, FOUR_LEVELS, { variables: { first: 3 } })).errors).toEqual([])
  })

  test('cursors and page information are free, a total costs one value in every row', () => {
    const page = (fields: string) => costOf(`{ articles(first: 10) { ${fields} edges { cursor node { headline } } } }`, {})
    expect(page('pageInfo { hasNextPage endCursor }')).toBe(page(''))
    expect(page('totalCount')).toBe(page('') + 10)
  })

  test.each(TABS)('question $id fits the schema and every limit', ({ document, variables }) => {
    const parsed = parse(document, { maxTokens: MAX_TOKENS })
    expect(validate(schema, parsed)).toEqual([])
    const { complexity, depth } = complexityFromQuery(document, { schema, ctx: {}, variables: { ...variables } })
    expect(complexity).toBeLessThan(MAX_COMPLEXITY)
    expect(depth).toBeLessThanOrEqual(MAX_DEPTH)
  })
})
