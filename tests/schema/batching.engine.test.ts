// Nested lists cost one statement for each list and its arguments, however many parents there are.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { AINO, FINLAND, RUSSIA, writeWorld } from '../world.ts'
import { askAnything } from './ask.ts'

const CASES: readonly { readonly says: string; readonly statements: number; readonly document: string }[] = [
  { says: 'nothing is read for what is known without the graph', statements: 0, document: '{ __typename }' },
  { says: 'one entity', statements: 1, document: `{ person(id: "${AINO}") { id name articleCount } }` },
  {
    says: 'the same entity twice and others beside it',
    statements: 1,
    document: `{ a: person(id: "${AINO}") { name } b: person(id: "${AINO}") { id } c: country(id: "${RUSSIA}") { name } node(id: "${FINLAND}") { id } }`,
  },
  {
    says: 'a root list reads its page and its rows',
    statements: 2,
    document: '{ articles { edges { node { headline publisher { name } } } } }',
  },
  {
    says: 'to-one facts come with their row: speaker, first article, publisher',
    statements: 2,
    document: `{ person(id: "${AINO}") { quotes { edges { evidence { start end article { headline publisher { name } } } node { text speaker { name } } } } } }`,
  },
  {
    says: 'the words of any number of pieces of evidence read bodies once',
    statements: 3,
    document: `{ person(id: "${AINO}") { quotes { edges { evidence { exact context } cue { exact } speaker { exact } } } } }`,
  },
  {
    says: 'totalCount is counted only where it is asked for',
    statements: 3,
    document: `{ person(id: "${AINO}") { quotes { totalCount edges { cursor } } } }`,
  },
  {
    says: 'groups of speakers: one for the groups, one for the quotes of all speakers',
    statements: 4,
    document: `{ countries { edges { node { speakerGroups { body { name } quoteCount speakers { speaker { name } quotes { edges { node { text } evidence { article { headline } } } } } } } } } }`,
  },
  {
    says: 'links of any number of neighbours: one for each way to be linked, after one each to find the neighbours, and one for the id it goes by now',
    statements: 17,
    document: `{ neighbours(id: "${AINO}") { entity { name } links { kind } } }`,
  },
  {
    says: 'common neighbours: one for each way to be linked, however many entities, and one for the ids they go by now',
    statements: 10,
    document: `{ commonNeighbours(ids: ["${AINO}", "${RUSSIA}", "${FINLAND}"]) { strength entity { name } ties { strength counts { count } } } }`,
  },
  {
    says: 'attention to any number of entities: one for the months, one for the publishers, one for what is loaded',
    statements: 5,
    document: '{ countries { edges { node { attention { month loadedCount publishers { articleCount publisher { name } } } } } } }',
  },
  {
    says: 'four levels of lists: one statement a level, and one for the root',
    statements: 5,
    document: `{
      country(id: "${RUSSIA}") {
        quotesAbout { edges { node { speaker { id
          events { edges { node { summary
            reports { edges { node { headline
              mentions { edges { node { name } } }
            } } }
          } } }
        } } } }
      }
    }`,
  },
  {
    says: 'four levels with aliases: one for each list with other arguments',
    statements: 7,
    document: `{
      country(id: "${RUSSIA}") {
        quotesAbout(first: 5) { edges { node { speaker { id
          newest: events(first: 2) { edges { node { ...reported } } }
          oldest: events(first: 2, orderBy: OLDEST_FIRST) { edges { node { ...reported } } }
        } } } }
      }
    }
    fragment reported on Event {
      summary
      reports(first: 3) { edges { node { headline
        persons: mentions(kinds: [PERSON]) { edges { node { name } } }
        countries: mentions(kinds: [COUNTRY]) { edges { node { name } } }
        again: mentions(kinds: [COUNTRY]) { edges { count } }
      } } }
    }`,
  },
]

describeEngines('statements', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => graph.close())

  test.each(CASES)('$says: $statements', async ({ statements, document }) => {
    const answer = await askAnything(graph, document)
    expect(answer.errors).toEqual([])
    expect(answer.statements).toBe(statements)
  })
})
