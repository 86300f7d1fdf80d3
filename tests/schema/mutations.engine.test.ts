import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { describeEngines } from '../engines.ts'
import { askAnything } from './ask.ts'

const LOAD = `mutation ($input: LoadArticleInput!) {
  loadArticle(input: $input) {
    __typename
    ... on LoadedArticle { changed article { id headline body quotes { totalCount edges { node { text } } } } }
    ... on ArticleError { message }
  }
}`

const ARTICLE = {
  title: 'Ferry talks open',
  date: '20310304',
  url: 'https://www.courier.example/ferry',
  body: '"The ship exists," Finnish Transport Minister Aino Kivi told reporters in Helsinki on Tuesday.',
}

describeEngines('mutations', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await engine.open()
  })
  afterEach(() => graph.close())

  const load = (input: Record<string, unknown>, mayMutate = true) => askAnything(graph, LOAD, { variables: { input }, mayMutate })

  test('without the key nothing is changed, and the error says how to switch mutations on', async () => {
    for (const { data, errors } of [
      await load(ARTICLE, false),
      await askAnything(graph, 'mutation { removeArticle(id: "article:x") { removed } }'),
    ]) {
      expect(data).toBeNull()
      expect(errors).toEqual([{ code: 'UNAUTHENTICATED', message: expect.stringMatching(/NEWSGRAPH_API_KEY/) }])
    }
    const { data } = await askAnything(graph, '{ articles { totalCount } }')
    expect(data.articles?.totalCount).toBe(0)
  })

  test('an article loaded answers with what was found in it; loaded again nothing changes', async () => {
    const { data, errors } = await load(ARTICLE)
    expect(errors).toEqual([])
    expect(data.loadArticle).toMatchObject({
      __typename: 'LoadedArticle',
      changed: true,
      article: { headline: ARTICLE.title, body: ARTICLE.body },
    })
    expect((await load(ARTICLE)).data.loadArticle).toMatchObject({ changed: false, article: { headline: ARTICLE.title } })
    expect((await load({ ...ARTICLE, title: 'Ferry talks closed' })).data.loadArticle).toMatchObject({ changed: true })
    const { data: after } = await askAnything(graph, '{ articles { totalCount edges { node { headline } } } }')
    expect(after.articles).toEqual({ totalCount: 1, edges: [{ node: { headline: 'Ferry talks closed' } }] })
  })

  test.each([
    ['a bad date', { date: 'yesterday' }, /"yesterday" is not a date/],
    ['an empty title', { title: ' ' }, /the title is empty/],
    ['an empty body', { body: '' }, /the body is empty/],
  ])('%s is answered, not thrown', async (_says, change, message) => {
    const { data, errors } = await load({ ...ARTICLE, ...change })
    expect(errors).toEqual([])
    expect(data.loadArticle).toEqual({ __typename: 'ArticleError', message: expect.stringMatching(message) })
  })

  test('an article is removed once', async () => {
    const { data } = await load(ARTICLE)
    const id = data.loadArticle?.article?.id
    const remove = 'mutation ($id: ID!) { removeArticle(id: $id) { id removed } }'
    const options = { variables: { id }, mayMutate: true }
    expect((await askAnything(graph, remove, options)).data.removeArticle).toEqual({ id, removed: true })
    expect((await askAnything(graph, remove, options)).data.removeArticle).toEqual({ id, removed: false })
    expect((await askAnything(graph, 'query ($id: ID!) { article(id: $id) { id } }', options)).data).toEqual({ article: null })
  })
})
