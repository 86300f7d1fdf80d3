// Merges through the API: made, told, undone; ids that were given up stand for the entity wherever they are asked for.
import {
  type ExecutionResult,
  type GraphQLArgument,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  subscribe,
} from 'graphql'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadArticles } from '../../loaders/load-articles.ts'
import { mergeEntities } from '../../loaders/merge-entities.ts'
import { createContext } from '../../schema/context.ts'
import { schema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { ask, askAnything } from './ask.ts'

const A = 'person:ragnar-dahlberg'
const B = 'person:joseph-dahlberg'
const BODIES = [
  'Norwegian Energy Minister Joseph Dahlberg met Aino Kivi in Bergen on Monday. "We will pay Aino Kivi," Joseph Dahlberg said.',
  'Ragnar Dahlberg met Aino Kivi in Lima on Tuesday. "I will pay Aino Kivi," Ragnar Dahlberg said. "Ragnar Dahlberg is late," Aino Kivi said.',
]
const ARTICLES = BODIES.map((body, index) => ({
  source: `${index}`,
  title: `Article ${index}`,
  date: '2031-03-04',
  url: `https://courier.example/${index}`,
  body,
}))

const RECORD = '{ id fromId fromName intoId intoName by why at undoneAt entity { id } }'
const MERGE = `mutation ($input: MergeEntitiesInput!) {
  mergeEntities(input: $input) {
    __typename
    ... on MergeChange { changed entity { id articleCount merges { totalCount } } merge ${RECORD} }
    ... on MergeError { message }
  }
}`
const UNDO = `mutation ($id: ID!) {
  undoMerge(id: $id) {
    __typename
    ... on MergeChange { changed entity { id articleCount merges { edges { node { id } } } } merge ${RECORD} }
    ... on MergeError { message }
  }
}`

describeEngines('merges in the API', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await engine.open()
    await loadArticles(graph, ARTICLES)
  })
  afterEach(() => graph.close())

  const change = (source: string, variables: Readonly<Record<string, unknown>>, mayMutate = true) =>
    askAnything(graph, source, { variables, mayMutate })

  test('a merge is made, told and undone', async () => {
    const { data, errors } = await change(MERGE, { input: { from: A, into: B, why: 'one face', by: 'Desk 4' } })
    expect(errors).toEqual([])
    expect(data.mergeEntities).toEqual({
      __typename: 'MergeChange',
      changed: true,
      entity: { id: B, articleCount: 2, merges: { totalCount: 1 } },
      merge: {
        id: expect.stringMatching(/^merge:[0-9a-f]{16}$/),
        fromId: A,
        fromName: 'Ragnar Dahlberg',
        intoId: B,
        intoName: 'Joseph Dahlberg',
        by: 'Desk 4',
        why: 'one face',
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        undoneAt: null,
        entity: { id: B },
      },
    })
    const id = data.mergeEntities?.merge?.id
    expect((await change(MERGE, { input: { from: A, into: B } })).data.mergeEntities).toMatchObject({ changed: false, merge: { id } })
    expect(await ask(graph, 'query ($id: ID!) { node(id: $id) { __typename id } merges { totalCount } }', { id })).toEqual({
      node: { __typename: 'Merge', id },
      merges: { totalCount: 1 },
    })
    const undone = await change(UNDO, { id })
    expect(undone.data.undoMerge).toMatchObject({
      changed: true,
      entity: { id: A, articleCount: 1, merges: { edges: [{ node: { id } }] } },
      merge: { id, undoneAt: expect.any(String) },
    })
    expect(await ask(graph, 'query ($id: ID!) { person(id: $id) { merges { edges { node { id } } } } }', { id: B })).toEqual({
      person: { merges: { edges: [{ node: { id } }] } },
    })
  })

  test('without the key nothing is merged; what cannot be is answered, not thrown', async () => {
    const input = { from: A, into: B }
    for (const [source, variables] of [
      [MERGE, { input }],
      [UNDO, { id: 'merge:0' }],
    ] as const) {
      const { data, errors } = await change(source, variables, false)
      expect(data).toBeNull()
      expect(errors).toEqual([{ code: 'UNAUTHENTICATED', message: expect.stringMatching(/NEWSGRAPH_API_KEY/) }])
    }
    expect(await ask(graph, '{ merges { totalCount } }')).toEqual({ merges: { totalCount: 0 } })
    expect((await change(MERGE, { input: { from: A, into: 'country:NO' } })).data.mergeEntities).toEqual({
      __typename: 'MergeError',
      message: expect.stringMatching(/Norway is a country/),
    })
    expect((await change(UNDO, { id: 'merge:0' })).data.undoMerge).toEqual({
      __typename: 'MergeError',
      message: 'Cannot undo "merge:0": there is no such merge; `merges` lists them',
    })
    expect((await change(MERGE, { input: { ...input, why: 'x'.repeat(1001) } })).errors).toMatchObject([{ code: 'BAD_USER_INPUT' }])
  })

  describe('an id that was given up stands for the entity', () => {
    // Each answers the same for the old id as for the new one, and something.
    const QUESTIONS: Readonly<Record<string, string>> = {
      'Query.node(id)': '{ node(id: "ID") { id } }',
      'Query.nodes(ids)': '{ nodes(ids: ["ID"]) { id } }',
      'Query.person(id)': '{ person(id: "ID") { id articleCount } }',
      'Query.path(from, to)':
        '{ path(from: "ID", to: "person:aino-kivi") { answer } back: path(from: "person:aino-kivi", to: "ID") { answer } }',
      'Query.neighbours(id)': '{ neighbours(id: "ID") { entity { id } strength } }',
      'Query.timeline(id)': '{ timeline(id: "ID") { edges { kind date } } }',
      'Query.commonNeighbours(ids)': '{ commonNeighbours(ids: ["ID", "person:aino-kivi"], kinds: [CO_MENTION]) { entity { id } } }',
      'Query.communities(about)': '{ communities(about: "ID", kinds: [CO_MENTION]) { answer } }',
      'Query.central(about)': '{ central(about: "ID", kinds: [CO_MENTION]) { answer } }',
      'Query.exportLink(ids)': '{ exportLink(ids: ["ID"]) { urls nodeCount } }',
      'Entity.mentions(with)': '{ person(id: "person:aino-kivi") { mentions(with: "ID") { totalCount } } }',
      'Article.mentions(of)': '{ articles(first: 3) { edges { node { mentions(of: ["ID"]) { totalCount edges { node { name } } } } } } }',
      'Entity.quotes(about)': '{ person(id: "person:aino-kivi") { quotes(about: "ID") { totalCount } } }',
      'Entity.quotesAbout(speaker)': '{ person(id: "person:aino-kivi") { quotesAbout(speaker: "ID") { totalCount } } }',
      'Entity.events(with)': '{ person(id: "person:aino-kivi") { events(with: "ID") { totalCount } } }',
    }

    test.each(Object.entries(QUESTIONS))('%s', async (_field, question) => {
      await mergeEntities(graph, { fromId: A, intoId: B })
      const now = await ask(graph, question.replaceAll('ID', B))
      expect(await ask(graph, question.replaceAll('ID', A))).toEqual(now)
      expect(JSON.stringify(now)).not.toMatch(/:0\b|null|\[\]|no entity/)
    })

    test('Subscription.articleLoaded(mentioning)', async () => {
      await mergeEntities(graph, { fromId: A, intoId: B })
      const source = `subscription { articleLoaded(mentioning: ["${A}", "person:aino-kivi"], loadedSince: "2000-01-01T00:00:00Z") { headline } }`
      const context = createContext({ graph })
      const stream = await subscribe({ schema, document: parse(source), contextValue: context })
      if (!(Symbol.asyncIterator in stream)) throw new Error(`Cannot subscribe: ${JSON.stringify(stream.errors)}`)
      const told = [await stream.next(), await stream.next()].map(({ value }) => (value as ExecutionResult).data?.articleLoaded)
      await stream.return?.()
      await context.close()
      expect(told).toEqual(expect.arrayContaining([{ headline: 'Article 0' }, { headline: 'Article 1' }]))
    })

    test('in every argument that takes one', () => {
      const OTHERS =
        /publisher|notPublisher|^Query\.(?:article|quote|event|position|publisher|country|organization|place)\(|^Mutation\.(?:removeArticle|undoMerge)/i
      const asked = new Set(['Subscription.articleLoaded(mentioning)', ...Object.keys(QUESTIONS).flatMap((key) => argumentsIn(key))])
      const arguments_ = Object.values(schema.getTypeMap())
        .flatMap(idArguments)
        .filter((name) => !OTHERS.test(name))
      expect(arguments_.filter((name) => !asked.has(name))).toEqual([])
    })
  })
})

/** "Query.path(from, to)" → "Query.path(from)", "Query.path(to)" */
function argumentsIn(key: string): string[] {
  const [field = '', args = ''] = key.replace(')', '').split('(')
  return args.split(', ').map((arg) => `${field}(${arg})`)
}

/** The arguments of a type's fields that take ids; those of kinds of entity are the interface's. */
function idArguments(type: GraphQLNamedType): string[] {
  if (isInputObjectType(type) || !(isObjectType(type) || isInterfaceType(type))) return []
  if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity')) return []
  const takesId = ({ type: argument }: GraphQLArgument) => getNamedType(argument).name === 'ID'
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.filter(takesId).map(({ name }) => `${type.name}.${field.name}(${name})`),
  )
}
