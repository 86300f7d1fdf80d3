// Which part of the graph an export holds, and that no name breaks a file.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleFacts } from '../../loaders/facts.ts'
import { writeArticles } from '../../loaders/write.ts'
import { type RequestWords, readExportRequest } from '../../src/export/export-request.ts'
import { countEdges, countNodes, pageByPage } from '../../src/export/read-subgraph.ts'
import { selectEntities } from '../../src/export/select-entities.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { linkEvidence } from '../../src/lookups/link-evidence.ts'
import { type LinkTotal, linkTotals } from '../../src/lookups/link-totals.ts'
import { positionId } from '../../src/ontology/ids.ts'
import { describeEngines } from '../engines.ts'
import { AINO, ARTICLE_IDS, ESTONIA, FINLAND, GULF_LINE, HERMIT, KOTKA, MARTA, PAVEL, RUSSIA, WORLD, writeWorld } from '../world.ts'
import { exportText, parseCsv, parseGexf, parseGraphml } from './files.ts'

const AROUND_MARTA = [AINO, FINLAND, GULF_LINE, KOTKA, MARTA, PAVEL, RUSSIA].sort()

describeEngines('the part of the graph that is exported', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeWorld(graph)
  })
  afterAll(() => graph.close())

  const select = (words: RequestWords) =>
    pageByPage(graph).read((reader) => selectEntities(reader, readExportRequest({ format: 'graphml', ...words }, null)))

  async function found(words: RequestWords) {
    const { nodes, edges } = parseGraphml(await exportText(graph, { format: 'graphml', ...words }))
    return { nodes: nodes.map(({ id }) => id).sort(), edges: edges.map(({ id }) => id).sort() }
  }

  test.each([
    ['0', [MARTA], 0],
    ['1', AROUND_MARTA, 24],
    ['2', [...AROUND_MARTA, ESTONIA].sort(), 25],
  ])('%s hops from an entity', async (hops, nodes, edges) => {
    const { nodes: reached, edges: between } = await found({ ids: [MARTA], hops })
    expect({ nodes: reached, edges: between.length }).toEqual({ nodes, edges })
  })

  test('several ids, with the links among all that is around them', async () => {
    expect(await found({ ids: [HERMIT, MARTA], hops: '0' })).toEqual({ nodes: [HERMIT, MARTA].sort(), edges: [] })
    expect((await found({ ids: [PAVEL, AINO], hops: '0' })).edges).toEqual([
      `${AINO}/took-part-with/${PAVEL}`,
      `${PAVEL}/spoke-about/${AINO}`,
    ])
  })

  test('a limit keeps the given ids and the most linked, and says that there are more', async () => {
    const selection = await select({ ids: [MARTA], limit: '3' })
    expect(selection).toMatchObject({ kind: 'listed', complete: false, entities: [{}, {}, {}] })
    expect(await select({ ids: [MARTA], limit: '3' })).toEqual(selection)
    expect(await select({ ids: [MARTA], limit: '7' })).toMatchObject({ complete: true })
  })

  test('a limit without ids takes the most mentioned', async () => {
    expect((await found({ limit: '2' })).nodes).toEqual([RUSSIA, AINO].sort())
  })

  test('only links of some kinds, of some days, between some kinds of entity', async () => {
    expect((await found({ kinds: 'POSITION,LOCATION' })).edges).toHaveLength(4)
    expect((await found({ entityKinds: 'PERSON' })).nodes).toEqual([AINO, HERMIT, MARTA, PAVEL].sort())
    expect((await found({ entityKinds: 'PERSON', kinds: 'QUOTE' })).edges).toEqual([`${PAVEL}/spoke-about/${AINO}`])
    expect((await found({ from: '2031-06-01', kinds: 'QUOTE' })).edges).toEqual([
      `${AINO}/spoke-about/${ESTONIA}`,
      `${AINO}/spoke-about/${RUSSIA}`,
    ])
    expect((await found({ to: '2031-03-05', kinds: 'QUOTE' })).edges).toEqual([`${AINO}/spoke-about/${RUSSIA}`])
    expect((await found({ from: '2040-01-01', kinds: 'CO_MENTION' })).edges).toEqual([])
  })

  test('counts are those of the file', async () => {
    for (const words of [{}, { ids: [MARTA] }, { entityKinds: 'PERSON,COUNTRY' }] satisfies RequestWords[]) {
      const { nodes, edges } = await found(words)
      const selection = await select(words)
      expect(await countNodes(pageByPage(graph), selection)).toBe(nodes.length)
      expect(await countEdges(pageByPage(graph), selection, readExportRequest(words, null))).toBe(edges.length)
    }
  })

  test('an id that is not there is named', async () => {
    await expect(select({ ids: [MARTA, 'person:nobody'] })).rejects.toThrow(/^Cannot export person:nobody: the graph has no /)
  })

  test('of an entity with more links than are read at once all are found, each once', async () => {
    const choice = { kinds: ['QUOTE', 'EVENT'], entityKinds: [], range: {} } as const
    const totals = async (atOnce?: number) => {
      const portions: (readonly LinkTotal[])[] = []
      await pageByPage(graph).read(async (reader) => {
        for await (const portion of linkTotals(reader, AROUND_MARTA, choice, atOnce)) portions.push(portion)
      })
      return {
        portions: portions.length,
        links: portions
          .flat()
          .map(({ fromId, relation, toId }) => `${fromId}/${relation}/${toId}`)
          .sort(),
      }
    }
    const [whole, inSmall] = [await totals(), await totals(1)]
    expect(inSmall.links).toEqual(whole.links)
    expect(inSmall.portions).toBeGreaterThan(whole.portions)
  })

  test('a position held no more is told so', async () => {
    const factId = positionId(AINO, 'Transport Minister', FINLAND)
    const told = ARTICLE_IDS.map((articleId) => ({ kind: 'POSITION' as const, factId, articleId, entityId: FINLAND }))
    const evidence = await pageByPage(graph).read((reader) => linkEvidence(reader, told))
    expect(evidence.map((item) => item?.says ?? null)).toEqual(['Transport Minister', null, null, 'Transport Minister, formerly'])
  })
})

const NASTY = 'Lone "the" Hermit, <b>&amp;</b>\r\nsecond\tline \u0007\u{1f6a2}'

describeEngines('an export of strange names', (engine) => {
  let graph: Graph
  beforeAll(async () => {
    graph = await engine.open()
    await writeArticles(graph, [strangeArticle()])
  })
  afterAll(() => graph.close())

  test('names survive in every format; what XML cannot hold is shown as U+FFFD', async () => {
    const inXml = NASTY.replace('\u0007', '\ufffd')
    const find = (items: readonly { readonly id?: string; readonly label?: string }[]) => items.find(({ id }) => id === HERMIT)?.label
    expect(find(parseGraphml(await exportText(graph, { format: 'graphml' })).nodes)).toBe(inXml)
    expect(find(parseGexf(await exportText(graph, { format: 'gexf' })).nodes)).toBe(inXml)
    expect(find(parseCsv(await exportText(graph, { format: 'csv', part: 'nodes' })))).toBe(NASTY)
    const items = JSON.parse(await exportText(graph, { format: 'jsonld' }))['@graph'] as Record<string, unknown>[]
    expect(items.find((item) => item['@id'] === HERMIT)?.name).toBe(NASTY)
  })

  test('headlines survive as evidence', async () => {
    const [edge] = parseCsv(await exportText(graph, { format: 'csv', part: 'edges', kinds: 'QUOTE' }))
    expect(edge?.firstHeadline).toBe(NASTY)
  })
})

/** An article with everything in its headline and in a name that files trip over. */
function strangeArticle(): ArticleFacts {
  const facts = WORLD[3]
  if (facts === undefined) throw new Error('Cannot make the article: the world has changed')
  return {
    ...facts,
    article: { ...facts.article, headline: NASTY },
    entities: facts.entities.map((entity) => (entity.id === HERMIT ? { ...entity, name: NASTY } : entity)),
  }
}
