// he and she as speakers, with all annotators on: whether the person found is the one a reader marked. The marks
// (tests/quality/pronouns-gold.json) are article ids of the quotes corpus, offsets and surnames, and no text of it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'

const MARKS = join('tests', 'quality', 'pronouns-gold.json')

/** How many marked pronouns are found as speakers in these articles (id → body), and how many of those are the right person. */
export function measurePronouns(bodies: ReadonlyMap<string, string>): { readonly speakers: number; readonly right: number } {
  const marked = JSON.parse(readFileSync(MARKS, 'utf8')) as [id: string, start: number, surname: string][]
  let [speakers, right] = [0, 0]
  for (const [id, start, surname] of marked) {
    const body = bodies.get(id)
    if (body === undefined) continue
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
  return { speakers, right }
}
