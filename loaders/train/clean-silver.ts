// Silver labels made evener: a name that a corpus marks with one class three times in four has that class everywhere,
// a title alone is no name, and names of the tables have their class. In and out: names by article.
import { isGroupWord } from '../annotate/names/group-words.ts'
import { canonicalOrganization } from '../annotate/names/known-organizations.ts'
import { isTaught } from '../annotate/names/known-phrases.ts'
import { KNOWN_PLACES } from '../annotate/names/known-places.ts'
import { isTitle } from '../annotate/names/titles.ts'
import type { GoldName } from './read-corpus.ts'

interface NamedArticle {
  readonly body: string
  readonly names: readonly GoldName[]
}

const SHARE = 0.7
const SEEN = 4

/** The names of each article with the class that fits the corpus as a whole. */
export function cleanSilver(articles: readonly NamedArticle[]): GoldName[][] {
  const counts = new Map<string, Map<string, number>>()
  for (const { body, names } of articles) {
    for (const name of names) {
      const written = body.slice(name.start, name.end)
      const classes = counts.get(written) ?? new Map<string, number>()
      classes.set(name.nameClass, (classes.get(name.nameClass) ?? 0) + 1)
      counts.set(written, classes)
    }
  }
  const usual = new Map([...counts].map(([written, classes]) => [written, usualClass(written, classes)]))
  return articles.map(({ body, names }) =>
    names.flatMap((name) => {
      const written = body.slice(name.start, name.end)
      if (isTitle(written)) return []
      return [{ ...name, nameClass: usual.get(written) ?? name.nameClass }]
    }),
  )
}

function usualClass(written: string, classes: ReadonlyMap<string, number>): string | null {
  if (isGroupWord(written)) return 'MISC'
  if (isTaught(written)) {
    if (canonicalOrganization(written) !== null) return 'ORG'
    if (KNOWN_PLACES.has(written)) return 'LOC'
  }
  const total = [...classes.values()].reduce((sum, count) => sum + count, 0)
  const [top, count] = [...classes].sort((left, right) => right[1] - left[1])[0] ?? ['', 0]
  return total >= SEEN && count / total >= SHARE ? top : null
}
