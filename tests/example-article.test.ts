// The example of real input, where it lies beside the checkout: what a reader of it would note down. No rule may name its
// words; it is one of its kind, and this test says whether the kind is read.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../loaders/annotate/annotate-article.ts'
import { ArticleError, parseArticle } from '../loaders/article.ts'
import { readArticles } from '../loaders/sources/read-articles.ts'
import { toFacts } from '../loaders/to-facts.ts'

const PATH = resolve(process.env.NEWSGRAPH_EXAMPLES ?? join(import.meta.dirname, '../../shared/examples'), 'dw-2022-01-09-talks.txt')
const missing = !existsSync(PATH)
if (missing && !process.env.CI)
  console.warn(`The example article is not at ${PATH}: its tests are skipped (NEWSGRAPH_EXAMPLES says where it is)`)

describe.skipIf(missing && !process.env.CI)('the example article', async () => {
  const read = missing ? null : await readExample()
  const { article, annotations } = read ?? {
    article: { body: '' },
    annotations: { mentions: [], quotes: [], events: [], positions: [], dates: [] },
  }
  const facts = read === null ? null : toFacts(read)
  const namesOf = (kind: string) =>
    [...new Set(annotations.mentions.filter((mention) => mention.kind === kind).map(({ name }) => name))].sort()

  test('its persons, and nobody else', () => {
    expect(namesOf('Person')).toEqual(['Antony Blinken', 'Joe Biden', 'Sergei Ryabkov', 'Vladimir Putin', 'Wendy Sherman'])
  })
  test('its countries', () => {
    expect(namesOf('Country')).toEqual(['Russia', 'Soviet Union', 'Switzerland', 'Ukraine', 'United States'])
  })
  test.each(['Moscow', 'Washington', 'Kremlin'])('%s counts as a metonym where it acts', (seat) => {
    const mentions = annotations.mentions.filter(({ exact }) => exact === seat)
    expect(mentions.length).toBeGreaterThan(0)
    expect(mentions.filter(({ metonym }) => !metonym)).toEqual([])
  })
  test.each(['NATO', 'Organization for Security and Co-operation in Europe', 'CNN', 'Interfax', 'AFP'])('the organization %s', (name) => {
    const id = { CNN: 'organization:cnn', NATO: 'organization:nato', Interfax: 'organization:interfax' }[name]
    const words =
      name === 'AFP'
        ? /france-presse|afp/
        : name.startsWith('Organization')
          ? /organization-for-security-and-co-?operation-in-europe|osce/
          : new RegExp(id ?? name)
    expect(annotations.mentions.filter(({ kind, entityId }) => kind === 'Organization' && words.test(entityId))).not.toEqual([])
  })
  test.each(['Geneva', 'Crimea'])('the place %s', (name) => {
    expect(namesOf('Place').filter((place) => place.startsWith(name))).not.toEqual([])
  })
  test.each([
    ["There's a path", 'person:antony-blinken'],
    ["I don't think", 'person:antony-blinken'],
    ['We will not agree', 'person:sergei-ryabkov'],
    ['We are disappointed', 'person:sergei-ryabkov'],
    ['naive', 'person:sergei-ryabkov'],
    ['progress, let alone', 'person:sergei-ryabkov'],
    ['disappointed', 'country:RU'],
  ])('the quote "%s…" is said by %s', (beginning, speaker) => {
    const quote = annotations.quotes.find(({ exact, kind }) => kind !== 'indirect' && exact.startsWith(beginning))
    expect(quote?.speaker?.entityId).toBe(speaker)
  })
  test.each([
    [
      'the talks in Geneva',
      { type: 'CONSULT', participants: ['country:RU', 'country:US'], placeId: 'place:geneva-ch', startDate: '2022-01-10' },
    ],
    ['the annexation of 2014', { type: 'COERCE', participants: ['country:RU'], placeId: 'place:crimea', startDate: '2014-01-01' }],
    ['the phone calls', { type: 'CONSULT', mode: 'phone', participants: ['person:joe-biden', 'person:vladimir-putin'] }],
    [
      'the meeting on Sunday',
      { type: 'CONSULT', participants: ['person:sergei-ryabkov', 'person:wendy-sherman'], startDate: '2022-01-09', status: 'planned' },
    ],
  ])(
    '%s',
    (_what, {
      type,
      mode,
      participants,
      placeId,
      startDate,
      status,
    }: { type: string; mode?: string; participants: string[]; placeId?: string; startDate?: string; status?: string }) => {
      const fitting = (facts?.events ?? []).filter(
        (event) =>
          event.type === type &&
          participants.every((id) => event.participants.some(({ entityId }) => entityId === id)) &&
          (mode === undefined || event.mode === mode) &&
          (placeId === undefined || event.placeIds.some((id) => id.startsWith(placeId))) &&
          (startDate === undefined || event.startDate === startDate) &&
          (status === undefined || event.status === status),
      )
      expect(fitting).toHaveLength(1)
      expect(fitting[0]?.startDate).not.toBeNull()
    },
  )
  test('the boilerplate line is nowhere', () => {
    expect(article.body).not.toContain('JavaScript')
    expect(article.body.length).toBeGreaterThan(2000)
  })
})

async function readExample() {
  for await (const raw of readArticles([PATH])) {
    if (raw instanceof ArticleError) throw raw
    return annotateArticle(parseArticle(raw))
  }
  throw new Error(`Cannot read ${PATH}: it is empty`)
}
