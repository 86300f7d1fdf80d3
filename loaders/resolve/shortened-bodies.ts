// Bodies named with and without whose they are ("the Norwegian Cable Agency", "the Cable Agency"; "the House Reindeer
// Committee", "the Reindeer Committee") or what they are ("House Reindeer"). In: the names of an article's organizations.
// Out: the full name of a shortened one, where the article has only one such body.
import { normaliseName } from '../../src/ontology/ids.ts'
import { canonicalOrganization } from '../annotate/names/known-organizations.ts'
import { isBodyOfState, isOrganizationWord } from '../annotate/names/organization-words.ts'

/** A name as the clusters of organizations read it. */
interface BodyName {
  readonly exact: string
  readonly country: { readonly name: string; readonly exact: string } | null
}

/** A name cut in two: whose body it is, and what is left. */
interface Owned {
  readonly owner: string
  readonly rest: string
}

interface Whole {
  /** Null where several have a body of that name. */
  readonly owner: string | null
  readonly name: string
}

// Shorter is too many bodies' name: "the Commission".
const LEAST_WORDS = 2
const MOST_OWNER_WORDS = 2

/** For each shortened name of an article its body's full name, asked name by name; null for what stands as it is. */
export function shortenedNames(names: readonly BodyName[]): (name: BodyName) => string | null {
  const byRest = new Map<string, Whole>()
  for (const name of names) {
    const owned = ownedBody(name)
    if (owned !== null) addWhole(byRest, owned.rest, { owner: owned.owner, name: knownAs(name) })
  }
  const byHead = new Map<string, Whole>()
  for (const name of names) {
    const head = headOf(name)
    if (head !== null) addWhole(byHead, head, { owner: head, name: byRest.get(normaliseName(plain(name.exact)))?.name ?? knownAs(name) })
  }
  const wholeOf = (name: BodyName): string | null => {
    const owned = ownedBody(name)
    const whole = byRest.get(normaliseName(owned?.rest ?? plain(name.exact)))
    const owner = owned?.owner ?? name.country?.name ?? null
    if (whole !== undefined && whole.owner !== null) return owner === null || owner === whole.owner ? whole.name : null
    const head = byHead.get(normaliseName(plain(name.exact)))
    return head === undefined || head.owner === null ? null : head.name
  }
  return (name) => {
    const whole = wholeOf(name)
    return whole === plain(name.exact) ? null : whole
  }
}

function knownAs({ exact }: BodyName): string {
  return canonicalOrganization(exact) ?? plain(exact)
}

/** "the |Norwegian| Cable Agency", "the Cable Agency of |Norway|", "the |House| Reindeer Committee": whose, and what. */
function ownedBody({ exact, country }: BodyName): Owned | null {
  const name = plain(exact)
  const written = country?.exact ?? ''
  let owned: Owned | null = null
  if (country !== null && name.startsWith(`${written} `)) owned = { owner: country.name, rest: name.slice(written.length + 1) }
  else if (country !== null && name.endsWith(` of ${written}`)) owned = { owner: country.name, rest: name.slice(0, -written.length - 4) }
  else owned = bodyWithin(name)
  if (owned === null) return null
  const words = owned.rest.split(' ')
  // A body that each state has is told apart by its country: see isBodyOfState.
  return words.length >= LEAST_WORDS && isOrganizationWord(words.at(-1) ?? '') && !isBodyOfState(owned.rest) ? owned : null
}

/** "|Senate| Reindeer Committee", "|U.N.| Reindeer Council": a known body stands before one of its own. */
function bodyWithin(name: string): Owned | null {
  const words = name.split(' ')
  for (let count = 1; count <= MOST_OWNER_WORDS && count < words.length; count++) {
    const first = words.slice(0, count).join(' ')
    const owner = first === 'House' ? first : canonicalOrganization(first)
    if (owner !== null) return { owner, rest: words.slice(count).join(' ') }
  }
  return null
}

/** "House Reindeer" of "House Reindeer Committee", "Cable Affairs" of "Department of Cable Affairs". */
function headOf({ exact }: BodyName): string | null {
  const name = plain(exact)
  const head = name.replace(
    / (?:Committee|Subcommittee|Commission|Agency|Administration|Department|Corps)$|^(?:Department|Ministry) of /,
    '',
  )
  return head !== name && head.split(' ').length >= LEAST_WORDS ? head : null
}

function addWhole(wholes: Map<string, Whole>, shortName: string, whole: Whole): void {
  const key = normaliseName(shortName)
  const known = wholes.get(key)
  if (known === undefined) wholes.set(key, whole)
  else if (known.owner !== whole.owner) wholes.set(key, { owner: null, name: known.name })
}

/** A name without its article. */
export function plain(name: string): string {
  return name.replace(/^[Tt]he /, '')
}
