// Who said what, on the small world: the whole answer that matters.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleFacts } from '../../loaders/facts.ts'
import { writeArticles } from '../../loaders/write.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { positionId, quoteTextKey } from '../../src/ontology/ids.ts'
import { describeEngines } from '../engines.ts'
import { AINO, FINLAND, PAVEL, quoteOf, RUSSIA, WORLD, writeWorld } from '../world.ts'
import { answerOf, documentOf, proof, SIGN } from './answers.ts'
import { ask, type Json, listOf as list } from './ask.ts'

describeEngines('questions on quotes', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => graph.close())

  const answer = (id: number) => answerOf(graph, id)

  test('1: who said what about a country in a period, with the position held then', async () => {
    const { totalCount, edges } = (await answer(1)).country?.quotesAbout ?? {}
    expect(totalCount).toBe(2)
    expect(
      list(edges).map(({ node, evidence }) => [
        node?.saidOn,
        node?.speaker?.name,
        node?.speakerPosition?.title,
        node?.text,
        proof(evidence ?? {}),
      ]),
    ).toEqual([
      ['2031-03-04', 'Aino Kivi', 'Transport Minister', SIGN, `1: ${SIGN}`],
      ['2031-03-06', 'Pavel Orlov', 'Deputy Foreign Minister', SIGN, `2: ${SIGN}`],
    ])
  })

  test('1 and 2: only what stands in quotation marks, where that is asked for', async () => {
    const quoted = { kinds: ['DIRECT', 'PARTIAL'] }
    const about = (variables: Readonly<Record<string, unknown>>) => ask(graph, documentOf(1), { about: FINLAND, ...variables })
    expect((await about({})).country?.quotesAbout?.totalCount).toBe(1)
    expect((await about(quoted)).country?.quotesAbout).toMatchObject({ totalCount: 0, edges: [] })
    const said = (variables: Readonly<Record<string, unknown>>) =>
      ask(graph, documentOf(2), { speaker: PAVEL, about: FINLAND, ...variables })
    expect((await said({ kinds: ['INDIRECT'] })).person?.quotes).toMatchObject({ totalCount: 1, edges: [{ node: { kind: 'INDIRECT' } }] })
    expect((await said(quoted)).person?.quotes?.totalCount).toBe(0)
  })

  test('2: what a person has said about a country, oldest first', async () => {
    const { totalCount, edges } = (await answer(2)).person?.quotes ?? {}
    expect(totalCount).toBe(2)
    expect(list(edges).map(({ node, evidence }) => [node?.saidOn, node?.articleCount, proof(evidence ?? {})])).toEqual([
      ['2031-03-04', 2, `1: ${SIGN}`],
      ['2031-06-01', 1, '4: Russia has signed. I thank Estonia.'],
    ])
  })

  test('3: what others say about somebody, by the country or organization of the speaker', async () => {
    const groups = list((await answer(3)).node?.speakerGroups)
    expect(
      groups.map(({ body, quoteCount, speakerCount, speakers }) => [
        body?.id,
        quoteCount,
        speakerCount,
        list(speakers).map(({ speaker, quoteCount, quotes }) => [
          speaker?.id,
          quoteCount,
          list(quotes?.edges).map(({ evidence }) => proof(evidence ?? {})),
        ]),
      ]),
    ).toEqual([
      [FINLAND, 2, 1, [[AINO, 2, ['4: Russia has signed. I thank Estonia.', `1: ${SIGN}`]]]],
      [RUSSIA, 1, 1, [[PAVEL, 1, [`2: ${SIGN}`]]]],
    ])
  })

  test('3: filtered, the counts are those of the quotes that are left', async () => {
    const groups = async (filter: string) => {
      const { node } = await ask(
        graph,
        `{ node(id: "${RUSSIA}") { ... on Entity { speakerGroups(${filter}) { body { id } quoteCount speakers { quotes { totalCount } } } } } }`,
      )
      return list(node?.speakerGroups).map(({ body, quoteCount, speakers }) => [
        body?.id,
        quoteCount,
        list(speakers)[0]?.quotes?.totalCount,
      ])
    }
    expect(await groups('from: "2031-03-05"')).toEqual([
      [FINLAND, 1, 1],
      [RUSSIA, 1, 1],
    ])
    expect(await groups('to: "2031-03-05"')).toEqual([[FINLAND, 1, 1]])
    expect(await groups('publisher: "publisher:courier.example", first: 1')).toEqual([[FINLAND, 1, 1]])
    expect(await groups('kinds: [INDIRECT]')).toEqual([])
    expect(await groups('minConfidence: 0.95')).toEqual([])
  })

  test('4: first words and last words side by side', async () => {
    const { first, last } = (await answer(4)).person ?? {}
    const words = (quotes: Json | undefined) => list(quotes?.edges).map(({ node }) => `${node?.saidOn} ${node?.text}`)
    expect(words(first)).toEqual(['2031-03-04 Russia must sign the paper', '2031-06-01 Russia has signed. I thank Estonia.'])
    expect(words(last)).toEqual(words(first).reverse())
  })

  test('5: where a quote appeared first and who repeated it', async () => {
    const [{ quote } = {}] = list((await answer(5)).search?.quotes)
    expect(quote?.speaker?.name).toBe('Aino Kivi')
    expect(quote?.appearances?.totalCount).toBe(2)
    expect(list(quote?.appearances?.edges).map(({ cue, evidence }) => [cue, proof(evidence ?? {})])).toEqual([
      ['said', `1: ${SIGN}`],
      ['said', `3: ${SIGN}`],
    ])
    expect(list(quote?.sameTextOtherSpeakers?.edges).map(({ node }) => node?.speaker?.name)).toEqual(['Pavel Orlov'])
  })

  test('6: the same words with another speaker', async () => {
    const [{ quote } = {}] = list((await answer(6)).search?.quotes)
    expect([quote?.speaker?.id, quote?.appearances?.totalCount]).toEqual([AINO, 2])
    expect(
      list(quote?.sameTextOtherSpeakers?.edges).map(({ node, speaker, confidence, evidence }) => [
        node?.speaker?.id,
        speaker?.exact,
        confidence,
        proof(evidence ?? {}),
      ]),
    ).toEqual([[PAVEL, 'Orlov', 0.9, `2: ${SIGN}`]])
  })

  test('1: of several positions told on one day, one in a country, and the one that most articles name', async () => {
    const [told] = WORLD.slice(-1)
    const [quote] = told?.quotes ?? []
    if (told === undefined || quote === undefined) throw new Error('Cannot tell it again: the world is empty')
    const hold = (title: string, bodyId: string | null) => ({
      ...{ id: positionId(AINO, title, bodyId), title, personId: AINO, bodyId },
      ...{ former: false, fullName: true, start: quote.start, end: quote.end },
    })
    const id = quoteOf(AINO, 'It has signed twice')
    const again: ArticleFacts = {
      ...told,
      article: { ...told.article, id: 'article:again', url: 'https://courier.example/again', publishedOn: '2031-06-02' },
      positions: ['Minister', 'Admiral']
        .map((title) => hold(title, null))
        .concat(hold('Envoy', FINLAND), hold('Foreign Minister', FINLAND)),
      quotes: [{ ...quote, id, text: 'It has signed twice', textKey: quoteTextKey('It has signed twice') }],
    }
    await writeArticles(graph, [again])
    const { quote: found } = await ask(graph, `{ quote(id: "${id}") { saidOn speakerPosition { title body { id } } } }`)
    expect(found).toEqual({ saidOn: '2031-06-02', speakerPosition: { title: 'Foreign Minister', body: { id: FINLAND } } })
  })
})
