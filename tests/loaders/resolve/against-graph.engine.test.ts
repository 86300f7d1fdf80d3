// Who is one person, or one organization, across articles: the identity law, on articles read and loaded for real.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { RawArticle } from '../../../loaders/article.ts'
import { loadArticles } from '../../../loaders/load-articles.ts'
import { removeArticles } from '../../../loaders/remove-articles.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { describeEngines } from '../../engines.ts'

const SERGEI = 'Russian Fisheries Minister Sergei Baranov met reporters in Oslo on Monday. Baranov spoke about cod.'
const PAVEL = 'Russian Transport Minister Pavel Baranov met reporters in Oslo on Monday. Baranov spoke about rails.'
const INGRID = 'Norwegian Energy Minister Ingrid Dahlberg met reporters in Bergen on Monday.'

const SAID = 'Baranov said in Moscow that Russia would sign.'
const COUNCIL = 'The Baltic Fisheries Council (BFC) met in Riga on Monday. The BFC will report.'

// Whatever the order in which the articles are loaded, and whether at once or one by one, the ids are these.
const CASES: readonly (readonly [rule: string, articles: readonly string[], ids: readonly string[]])[] = [
  ['a full name is one person', [SERGEI, SERGEI.replace('Monday', 'Friday')], ['person:sergei-baranov']],
  ['a surname joins the one whose country the article speaks of', [SERGEI, SAID], ['person:sergei-baranov']],
  [
    'a surname joins the one who holds that office',
    [SERGEI, 'Fisheries Minister Baranov arrived in Geneva on Tuesday.'],
    ['person:sergei-baranov'],
  ],
  [
    'a surname in two articles joins the one of the third',
    [SERGEI, SAID, 'Fisheries Minister Baranov arrived in Geneva on Tuesday.'],
    ['person:sergei-baranov'],
  ],
  [
    'a surname joins the one whose organization the article speaks of',
    [
      'Maria Holt, director of the World Health Organization, spoke on Monday.',
      'The World Health Organization will pay, Holt said on Tuesday.',
    ],
    ['person:maria-holt'],
  ],
  [
    'a surname joins the holder of an office that another article tells of',
    [SERGEI, 'Sergei Baranov, the Russian prime minister, left on Friday.', 'Prime Minister Baranov flew to Lima.'],
    ['person:sergei-baranov'],
  ],
  [
    'two surnames of one article join two whose full names other articles tell',
    [
      SERGEI,
      'Slovenian Health Minister Jana Novak opened a clinic on Monday.',
      'Novak said in Ljubljana that Slovenia would pay. Baranov said in Moscow that Russia would pay too.',
    ],
    ['person:jana-novak', 'person:sergei-baranov'],
  ],
  [
    'a surname without anything shared stays apart',
    [SERGEI, 'Mr. Baranov won the chess match in Lima on Tuesday.'],
    ['person:baranov', 'person:sergei-baranov'],
  ],
  [
    'a surname of two in one country joins the one who holds that office',
    [SERGEI, PAVEL, 'Russian Transport Minister Baranov arrived in Geneva on Tuesday.'],
    ['person:pavel-baranov', 'person:sergei-baranov'],
  ],
  ['a surname that fits two stays apart', [SERGEI, PAVEL, SAID], ['person:baranov', 'person:pavel-baranov', 'person:sergei-baranov']],
  [
    'a surname of two in two countries joins the one whose country the article speaks of',
    [
      'Polish Transport Minister Jan Novak opened a road on Monday.',
      'Slovenian Health Minister Jana Novak opened a clinic on Monday.',
      'Novak said in Ljubljana that Slovenia would pay.',
    ],
    ['person:jan-novak', 'person:jana-novak'],
  ],
  [
    'a surname that is spelled otherwise in Latin letters',
    [SERGEI.replaceAll('Baranov', 'Kaminsky'), SAID.replace('Baranov', 'Kaminskiy')],
    ['person:sergei-kaminsky'],
  ],
  [
    'a surname of two words with a hyphen is a surname alone',
    [SERGEI.replaceAll('Baranov', 'Al-Baran'), SAID.replace('Baranov', 'Al-Baran')],
    ['person:sergei-al-baran'],
  ],
  [
    'a surname joins the one whose full name ends with Jr.',
    [SERGEI.replace('Sergei Baranov', 'Sergei P. Baranov Jr.'), SAID],
    ['person:sergei-p-baranov-jr'],
  ],
  [
    'a surname joins the one who is called by it with the article',
    [SERGEI.replaceAll('Baranov', 'al-Baran'), SAID.replace('Baranov', 'Baran')],
    ['person:sergei-al-baran'],
  ],
  [
    'a family name that stands first is a surname',
    [
      'North Korean Rail Minister Kim Chol Su spoke on Monday. Kim left.',
      'North Korean leaders met on Tuesday. Rail Minister Kim said so.',
    ],
    ['person:kim-chol-su'],
  ],
  [
    'a given name stands for nobody by itself',
    [`${INGRID} Ingrid, as her friends call her, spoke.`, 'Norwegian singer Ingrid sang on Monday in Norway.'],
    ['person:ingrid', 'person:ingrid-dahlberg'],
  ],
  ['another first name is another person', [SERGEI, PAVEL], ['person:pavel-baranov', 'person:sergei-baranov']],
  [
    'a first name of like sound is another person',
    [INGRID, INGRID.replace('Ingrid', 'Sigrid')],
    ['person:ingrid-dahlberg', 'person:sigrid-dahlberg'],
  ],
  [
    'letters join the organization that an article calls by full name and by these letters',
    [COUNCIL, 'The BFC said on Tuesday that it would wait.', 'The Baltic Fisheries Council met again on Friday.'],
    ['organization:baltic-fisheries-council'],
  ],
  [
    'letters of two organizations stay apart',
    [COUNCIL, 'The Benin Football Club (BFC) lost on Monday. The BFC will play again.', 'The BFC said on Tuesday that it would wait.'],
    ['organization:baltic-fisheries-council', 'organization:benin-football-club', 'organization:bfc'],
  ],
  [
    'the United Nations by any of its names',
    ['The UN met on Monday.', 'The U.N. met on Tuesday.', 'The United Nations (UN) met on Friday.'],
    ['organization:united-nations'],
  ],
]

// The id is that of the way of writing that was loaded first.
const WAYS_OF_WRITING: readonly (readonly [rule: string, articles: readonly string[], id: string])[] = [
  ['another spelling of a first name, in the same office', [SERGEI, SERGEI.replace('Sergei', 'Sergey')], 'person:sergei-baranov'],
  ['the same, between uses of the surname', [SERGEI, SAID, SERGEI.replace('Sergei', 'Sergey')], 'person:sergei-baranov'],
  [
    'another spelling again, where nothing else is shared',
    [SERGEI, SERGEI.replace('Sergei', 'Sergey'), 'Sergey Baranov won the chess match in Lima on Tuesday.'],
    'person:sergei-baranov',
  ],
  ['an initial, in the same office', [INGRID, INGRID.replace('Ingrid', 'I.')], 'person:ingrid-dahlberg'],
  ['an initial first', [INGRID.replace('Ingrid', 'I.'), INGRID], 'person:i-dahlberg'],
  [
    'other spellings of first name and surname, in the same office',
    [
      SERGEI.replace('Sergei Baranov', 'Volodymyr Kaminsky').replace('Baranov', 'Kaminsky'),
      SERGEI.replace('Sergei Baranov', 'Vladimir Kaminskiy').replace('Baranov', 'Kaminskiy'),
      SERGEI.replace('Sergei Baranov', 'Volodymyr Kaminskyy').replace('Baranov', 'Kaminskyy'),
    ],
    'person:volodymyr-kaminsky',
  ],
  [
    'a nickname, a middle initial and Jr., in the same office',
    [INGRID.replace('Ingrid', 'Joe'), INGRID.replace('Ingrid Dahlberg', 'Joseph R. Dahlberg Jr.')],
    'person:joe-dahlberg',
  ],
]

describeEngines('who is who across articles', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await engine.open()
  })
  afterEach(() => graph.close())

  test.each(CASES)('%s', async (_rule, bodies, ids) => {
    const articles = bodies.map(toRaw)
    const bothWays = [articles, [...articles].reverse()]
    // What an order changes is up to the loader alone: all of them on the engine that takes no time, two on a server.
    for (const order of engine.name === 'embedded' ? ordersOf(articles) : bothWays) {
      await loadArticles(graph, order)
      expect(await idsLike(ids), `loaded at once: ${order.map(({ source }) => source)}`).toEqual(ids)
      await removeArticles(graph, await articleIds())
    }
    for (const order of bothWays) {
      for (const article of order) await loadArticles(graph, [article])
      expect(await idsLike(ids), `loaded one by one: ${order.map(({ source }) => source)}`).toEqual(ids)
      await removeArticles(graph, await articleIds())
    }
  })

  test.each(WAYS_OF_WRITING)('one person: %s', async (_rule, bodies, id) => {
    for (const article of bodies.map(toRaw)) await loadArticles(graph, [article])
    expect(await idsLike([id]), 'loaded one by one').toEqual([id])
    await removeArticles(graph, await articleIds())
    await loadArticles(graph, bodies.map(toRaw))
    expect(await idsLike([id]), 'loaded at once').toEqual([id])
  })

  test('a surname of two in one country joins the one of whom ten times as many articles tell it', async () => {
    const articles = [SAID, PAVEL, ...Array.from({ length: 10 }, (_, day) => `${SERGEI} It was day ${day}.`)].map(toRaw)
    await loadArticles(graph, articles)
    expect(await idsLike(['person:']), 'loaded at once').toEqual(['person:pavel-baranov', 'person:sergei-baranov'])
    const [, , aDay] = await articleIdsByDate()
    await removeArticles(graph, [aDay ?? ''])
    expect(await idsLike(['person:']), 'nine').toEqual(['person:baranov', 'person:pavel-baranov', 'person:sergei-baranov'])
    await removeArticles(graph, await articleIds())
    for (const article of articles) await loadArticles(graph, [article])
    expect(await idsLike(['person:']), 'loaded one by one').toEqual(['person:pavel-baranov', 'person:sergei-baranov'])
  })

  test('what only a removed article told of a surname is forgotten', async () => {
    await loadArticles(graph, [SAID, SERGEI].map(toRaw))
    const [, full] = await articleIdsByDate()
    await removeArticles(graph, [full ?? ''])
    expect(await idsLike(['person:'])).toEqual(['person:baranov'])
  })

  test('a changed article tells anew whom a surname stands for', async () => {
    await loadArticles(graph, [SERGEI, SAID].map(toRaw))
    await loadArticles(graph, [toRaw(PAVEL, 0)])
    expect(await idsLike(['person:'])).toEqual(['person:pavel-baranov'])
  })

  /** All ids of the kinds that the ids given are of. */
  async function idsLike(ids: readonly string[]): Promise<string[]> {
    const kinds = new Set(ids.map((id) => id.split(':')[0]))
    return (await read('MATCH (e:Entity) RETURN e.id AS id')).filter((id) => kinds.has(id.split(':')[0])).sort()
  }

  const articleIds = () => read('MATCH (a:Article) RETURN a.id AS id')
  const articleIdsByDate = () => read('MATCH (a:Article) RETURN a.id AS id, a.publishedOn AS day ORDER BY day')

  async function read(text: string): Promise<string[]> {
    return (await graph.read<{ id: string }>({ name: 'ids', kind: 'read', text, example: {} }, {})).map(({ id }) => id)
  }
})

function toRaw(body: string, index: number): RawArticle {
  return {
    source: `${index}`,
    title: `Article ${index}`,
    date: `2031-03-${String(index + 4).padStart(2, '0')}`,
    url: `https://courier.example/${index}`,
    body,
  }
}

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((first, index) => ordersOf(items.filter((_, other) => other !== index)).map((rest) => [first, ...rest]))
}
