// he and she as speakers, with all annotators on: whether the person found is the one a reader marked. The marks are
// files of article ids of the quotes corpus, offsets and surnames (tests/quality/pronouns-*.json), and no text of it;
// the blind ones hold the given name where somebody else in the article shares the surname.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import type { GoldArticle, QualityRow } from './quotes.ts'
import { readGold } from './quotes.ts'

/** Marked with the reader's answer in sight, and without it. */
const IN_SIGHT = 'pronouns-gold.json'
const BLIND = 'pronouns-blind-gold.json'

type Mark = readonly [id: string, start: number, surname: string]

/** Rows of both files of marks; of the first one by the halves of the corpus, since rules were made on the first half. */
export function measurePronouns(): QualityRow[] {
  const gold = readGold()
  if (gold === null) return []
  const half = Math.floor(gold.length / 2)
  return [
    ...rowsOf(IN_SIGHT, 'first half', gold.slice(0, half)),
    ...rowsOf(IN_SIGHT, 'second half', gold.slice(half)),
    ...rowsOf(BLIND, 'marked blind', gold),
  ]
}

/** The right ones of those found as speakers, and of all marked: a pronoun whose quote got no speaker is wrong there. */
function rowsOf(marks: string, part: string, articles: readonly GoldArticle[]): QualityRow[] {
  const { marked, speakers, right } = countRight(marks, new Map(articles.map(({ id, body }) => [id, body])))
  const percent = (of: number) => (of === 0 ? 0 : Math.round((right / of) * 1000) / 10)
  const measure = 'pronoun speakers resolved to the right person'
  return [
    { measure: `${measure}, ${part}`, value: percent(speakers), of: speakers, target: 92 },
    { measure: `${measure}, of all marked, ${part}`, value: percent(marked), of: marked, target: null },
  ]
}

interface Counts {
  readonly marked: number
  /** Those that the reader found as the speaker of something. */
  readonly speakers: number
  readonly right: number
}

function countRight(marks: string, bodies: ReadonlyMap<string, string>): Counts {
  let [marked, speakers, right] = [0, 0, 0]
  for (const [id, start, surname] of readMarks(marks)) {
    const body = bodies.get(id)
    if (body === undefined) continue
    marked++
    const rest = {
      sourceId: id,
      url: null,
      headline: id,
      publishedOn: '2016-01-01',
      publisherDomain: null,
      language: 'en',
      contentHash: '',
    }
    const { quotes } = annotateArticle({ id, body, ...rest }).annotations
    const speaker = quotes.find((quote) => quote.speaker?.start === start)?.speaker
    if (!speaker) continue
    speakers++
    if (speaker.name?.split(/\s+/).includes(surname)) right++
  }
  return { marked, speakers, right }
}

function readMarks(name: string): readonly Mark[] {
  return JSON.parse(readFileSync(join('tests', 'quality', name), 'utf8')) as Mark[]
}
