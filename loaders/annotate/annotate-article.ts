// Article → what is read in it. The ordered list of annotators *is* the algorithm: each reads the text and what the
// ones before it found.
//   countries first: their table is surest, and names give way to it;  names next, then who is who in this article;
//   dates and positions need names;  quotes need to know who holds which office;  events leave quotes alone.
import type { Article } from '../article.ts'
import { resolveInsideArticle } from '../resolve/inside-article.ts'
import { resolveMisspeltOrganizations } from '../resolve/misspelt-organizations.ts'
import { resolveSharedSurnames } from '../resolve/shared-surnames.ts'
import { readText } from '../text/article-text.ts'
import { makeRoomForWords } from '../text/words.ts'
import { type Annotations, type Annotator, NO_ANNOTATIONS, type Reading, type Span } from './annotations.ts'
import { annotateCountries } from './countries.ts'
import { annotateDates } from './dates.ts'
import { annotateEvents } from './events.ts'
import { annotateOrganizations } from './organizations.ts'
import { annotatePeople } from './people.ts'
import { annotatePlaces } from './places.ts'
import { annotatePositions } from './positions.ts'
import { annotateQuotes } from './quotes.ts'

export const ANNOTATORS = [
  annotateCountries,
  annotatePeople,
  annotateOrganizations,
  annotatePlaces,
  resolveInsideArticle,
  resolveMisspeltOrganizations,
  resolveSharedSurnames,
  annotateDates,
  annotatePositions,
  annotateQuotes,
  annotateEvents,
] as const satisfies readonly Annotator[]

/** An article as read: where its sentences are, and what was found in it. */
export interface ReadArticle {
  readonly article: Article
  readonly sentences: readonly Span[]
  readonly annotations: Annotations
}

/** Reads an article: its text cut up, and everything the annotators find. */
export function annotateArticle(article: Article): ReadArticle {
  makeRoomForWords()
  const reading: Reading = { text: readText(article.body), publishedOn: article.publishedOn, headline: article.headline }
  let annotations: Annotations = NO_ANNOTATIONS
  for (const annotate of ANNOTATORS) annotations = withFound(annotations, annotate(reading, annotations))
  return { article, sentences: reading.text.sentences.map(({ start, end }) => ({ start, end })), annotations }
}

/** The annotations with the lists that an annotator gave back in place of their old ones. */
function withFound(before: Annotations, found: Partial<Annotations>): Annotations {
  return {
    mentions: found.mentions ?? before.mentions,
    positions: found.positions ?? before.positions,
    dates: found.dates ?? before.dates,
    quotes: found.quotes ?? before.quotes,
    events: found.events ?? before.events,
  }
}
