// Whose "the Supreme Court" is when nobody says: the country that the article is about. In: the mentions of an article, not
// yet resolved. Out: that country, and whether American bodies are named too.
import type { Mention } from '../annotate/annotations.ts'
import { countryByCode } from '../annotate/countries/table.ts'
import { canonicalOrganization } from '../annotate/names/known-organizations.ts'
import { stateOf } from '../annotate/names/state-names.ts'
import { countryOfPlace } from './places.ts'

export const UNITED_STATES = 'United States'
/** Bodies that only the United States have, whatever article names them. */
const AMERICAN = new Set(
  `White House|Pentagon|U.S. State Department|U.S. Department of Defense|U.S. Justice Department|CIA|FBI|NSA|Department of Homeland Security
Republican Party|Joint Chiefs of Staff|Environmental Protection Agency|Food and Drug Administration|Capitol Hill|Capitol`.split(/[|\n]/),
)
/** Named more seldom, a country is one among others. */
const LEAST_NAMED = 3
const TIMES_THE_NEXT = 2.5
/** So many times less often the United States are named in the news of another country. */
const TIMES_AMERICA = 4

/** What an article is about, as far as the countries it names tell. */
export interface Focus {
  /** The United States among several countries when they and their bodies are named most, or as much; null where it is not clear. */
  readonly country: string | null
  /** Whether the article names the United States, and a body that only they have. */
  readonly isAmericaNamed: boolean
  readonly areAmericanBodiesNamed: boolean
}

export const NO_FOCUS: Focus = { country: null, isAmericaNamed: false, areAmericanBodiesNamed: false }

/** The country in focus, and whether American bodies may be meant beside its own. */
export function focusOf(mentions: readonly Mention[]): Focus {
  const named = new Map<string, number>()
  const placed = new Map<string, number>()
  let bodies = 0
  for (const mention of mentions) {
    const { kind, name } = mention
    if (kind === 'Country') addOne(named, name)
    else if (kind === 'Place') addOne(placed, countryByCode(countryOfPlace(name) ?? '')?.name ?? name)
    if (isOfAmerica(mention)) bodies++
  }
  const american = (named.get(UNITED_STATES) ?? 0) + (placed.get(UNITED_STATES) ?? 0) + bodies
  named.delete(UNITED_STATES)
  const isAmerican = american >= LEAST_NAMED && american >= Math.max(0, ...named.values())
  const foreign = isAmerican || bodies > 0 ? null : foreignCountry(named, placed, american)
  return { country: isAmerican ? UNITED_STATES : foreign, isAmericaNamed: american > 0, areAmericanBodiesNamed: bodies > 0 }
}

/** The country that is named, by itself or by its places, much more than any other. */
function foreignCountry(named: ReadonlyMap<string, number>, placed: ReadonlyMap<string, number>, american: number): string | null {
  const all = new Map(named)
  for (const [name, count] of placed) if (name !== UNITED_STATES) all.set(name, (all.get(name) ?? 0) + count)
  const [first, second] = [...all].sort(([, left], [, right]) => right - left)
  if (first === undefined || first[1] < LEAST_NAMED) return null
  return first[1] >= TIMES_THE_NEXT * (second?.[1] ?? 0) && first[1] >= TIMES_AMERICA * american ? first[0] : null
}

function addOne(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function isOfAmerica({ kind, exact, name }: Mention): boolean {
  if (kind === 'Organization') return AMERICAN.has(canonicalOrganization(exact) ?? exact)
  return kind === 'Country' ? AMERICAN.has(exact) : kind === 'Place' && stateOf(name) !== null
}
