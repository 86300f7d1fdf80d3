// Who goes by which short name, and what is known of them: the people of a surname, the organizations of some letters.
// The identity law: two surface names are one entity only on evidence —
//   1. the same full name, or one by which another article calls the same person;
//   2. a surname alone ("Ryabkov"): the one person by that surname who shares a position's title with the article, or whose
//      country or organization the article speaks of; of several the one who shares the title, then the one of whom ten
//      times as many articles tell it; a full name that may be a way of writing another ("Sergey" for "Sergei", "J. P."
//      for "Jean-Pierre"): the one person who shares any of these;
//   3. letters alone ("BFC"): the one organization that some article calls by its full name and by these letters;
//   4. otherwise they stay apart.
// Only articles that use the full name tell who somebody is, so that what a surname stands for depends on what the
// articles say, and not on which was read first.
import { normaliseName } from '../../src/ontology/ids.ts'
import type { Annotations, Mention, PositionMention } from '../annotate/annotations.ts'
import { isSameGivenName } from '../annotate/names/given-name-variants.ts'
import { matchNames } from './match-names.ts'
import { isFullName, isLetters, lettersKey, type ShortName, surnameKey, surnameKeys } from './short-names.ts'

/** What articles that call somebody by full name tell of an office. */
export interface Office {
  /** Normalised. */
  readonly title: string
  readonly bodyId: string | null
  /** How many articles tell of it. */
  readonly told: number
}

/** Somebody known by full name, and what is known of the offices held. */
export interface Known {
  readonly id: string
  readonly name: string
  /** The full names, normalised, by which some article calls the bearer. */
  readonly fullNames: readonly string[]
  readonly offices: readonly Office[]
}

/** What an article tells beside a name. */
export interface Beside {
  /** Titles of the positions of whoever bears the name, normalised. */
  readonly titles: readonly string[]
  /** Ids of the entities the article mentions. */
  readonly mentioned: ReadonlySet<string>
}

/** The short names an article uses, or whose bearers it knows by full name. */
export function shortNamesIn({ mentions }: Annotations): ShortName[] {
  return mentions.flatMap(({ kind, name, exact }): ShortName[] => {
    if (kind === 'Person') return surnameKeys(name).map((key) => ({ kind, key }))
    return kind === 'Organization' && isLetters(exact) ? [{ kind, key: lettersKey(exact) }] : []
  })
}

export class KnownNames {
  private readonly byShortName = new Map<string, Map<string, Known>>()

  add({ kind, key }: ShortName, known: Known): void {
    const bearers = this.byShortName.get(`${kind} ${key}`) ?? new Map<string, Known>()
    const before = bearers.get(known.id)
    bearers.set(known.id, {
      ...known,
      fullNames: [...new Set([...(before?.fullNames ?? []), ...known.fullNames])],
      offices: addUp([...(before?.offices ?? []), ...known.offices]),
    })
    this.byShortName.set(`${kind} ${key}`, bearers)
  }

  bearersOf({ kind, key }: ShortName): readonly Known[] {
    return [...(this.byShortName.get(`${kind} ${key}`)?.values() ?? [])]
  }

  /** All that is known of who goes by a short name, as text: two are equal when the same is known. */
  evidenceOn(short: ShortName): string {
    const bearers = this.bearersOf(short).map(({ id, offices }) => [
      id,
      ...offices.map(({ title, bodyId, told }) => `${title}|${bodyId}|${magnitude(told)}`).sort(),
    ])
    return JSON.stringify(bearers.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
  }

  /** Remembers whom an article calls by full name. */
  learn(annotations: Annotations): void {
    const counted = new Set<string>()
    for (const { kind, name, exact, entityId } of annotations.mentions) {
      if (kind === 'Person' && isFullName(name)) {
        const held = annotations.positions.filter(({ personId }) => personId === entityId)
        for (const key of surnameKeys(name)) {
          // However often an article names somebody, it tells of an office once.
          const offices = counted.has(`${key} ${entityId}`) ? [] : officesOf(held)
          counted.add(`${key} ${entityId}`)
          this.add({ kind, key }, { id: entityId, name, fullNames: [normaliseName(name)], offices })
        }
      }
      if (kind === 'Organization' && isLetters(exact) && !isLetters(name)) {
        this.add({ kind, key: lettersKey(exact) }, { id: entityId, name, fullNames: [], offices: [] })
      }
    }
  }

  /**
   * Local id → known id of the persons whose full name is a way of writing a known one. The id is that of the way that was
   * loaded first, and a way loaded before anything shared was known of either stays apart: to join them later would take
   * the id from all that was stored under it.
   */
  waysOfWriting(annotations: Annotations): ReadonlyMap<string, string> {
    return this.renamed(annotations, (mention, beside) => {
      if (mention.kind !== 'Person' || !isFullName(mention.name)) return null
      const bearers = this.bearersOf({ kind: 'Person', key: surnameKey(mention.name) })
      if (bearers.some(({ id }) => id === mention.entityId)) return null
      const sameName = bearers.filter(({ fullNames }) => fullNames.includes(normaliseName(mention.name)))
      if (sameName.length > 0) return onlyOne(sameName)
      return onlyOne(
        bearers.filter(
          (known) => isWayOfWriting(mention.name, known.name) && !beside.mentioned.has(known.id) && sharedBy(known, beside) > 0,
        ),
      )
    })
  }

  /** Local id → known id of those whom the article calls by a short name only. */
  shortFor(annotations: Annotations): ReadonlyMap<string, string> {
    return this.renamed(annotations, ({ kind, name }, beside) => {
      if (kind === 'Person' && !isFullName(name)) return this.bearerOf({ kind, key: surnameKey(name) }, beside)
      if (kind === 'Organization' && isLetters(name)) return this.bearerOf({ kind, key: lettersKey(name) }, beside)
      return null
    })
  }

  /** The one whom a short name stands for in an article; null where nobody fits, or several do. */
  bearerOf(short: ShortName, beside: Beside): string | null {
    const bearers = this.bearersOf(short).filter(({ id }) => !beside.mentioned.has(id))
    if (short.kind !== 'Person') return onlyOne(bearers)
    const shared = bearers.map((known) => sharedBy(known, beside))
    const most = Math.max(0, ...shared)
    return most === 0 ? null : onlyOne(bearers.filter((_, index) => shared[index] === most))
  }

  private renamed(annotations: Annotations, known: (mention: Mention, beside: Beside) => string | null): ReadonlyMap<string, string> {
    const renamed = new Map<string, string>()
    const mentioned = new Set(annotations.mentions.map(({ entityId }) => entityId))
    for (const mention of new Map(annotations.mentions.map((each) => [each.entityId, each])).values()) {
      const held = annotations.positions.filter(({ personId }) => personId === mention.entityId)
      const id = known(mention, { mentioned, titles: held.map(({ title }) => normaliseName(title)) })
      if (id !== null && id !== mention.entityId) renamed.set(mention.entityId, id)
    }
    return renamed
  }
}

function isWayOfWriting(name: string, other: string): boolean {
  const [given, otherGiven] = [name, other].map((each) => normaliseName(each).split(' ')[0] ?? '')
  return isSameGivenName(given ?? '', otherGiven ?? '') && matchNames(name, other, 'Person').match
}

/**
 * How much somebody shares with an article, in tens for a title and ones for a country or organization: "President Vale"
 * is the president, though her husband's country is the same, and though one article took him for the president.
 */
function sharedBy({ offices }: Known, beside: Beside): number {
  let byTitle = 0
  let byBody = 0
  for (const { title, bodyId, told } of offices) {
    if (beside.titles.includes(title)) byTitle = Math.max(byTitle, magnitude(told))
    if (bodyId !== null && beside.mentioned.has(bodyId)) byBody = Math.max(byBody, magnitude(told))
  }
  return 10 * byTitle + byBody
}

/** 1 for one article and more, 2 for ten and more, 3 for a hundred: the number of digits. */
function magnitude(told: number): number {
  return String(told).length
}

/** The offices that an article tells of. */
function officesOf(held: readonly PositionMention[]): Office[] {
  const offices = held.map(({ title, bodyId }) => ({ title: normaliseName(title), bodyId, told: 1 }))
  return [...new Map(offices.map((office) => [officeKey(office), office])).values()]
}

function addUp(offices: readonly Office[]): Office[] {
  const sums = new Map<string, Office>()
  for (const office of offices) {
    sums.set(officeKey(office), { ...office, told: office.told + (sums.get(officeKey(office))?.told ?? 0) })
  }
  return [...sums.values()]
}

function officeKey({ title, bodyId }: Office): string {
  return `${title}|${bodyId}`
}

function onlyOne(known: readonly Known[]): string | null {
  return known.length === 1 ? (known[0]?.id ?? null) : null
}

/** Entities of an article under the ids they are known by. */
export function renameEntities(annotations: Annotations, renamed: ReadonlyMap<string, string>): Annotations {
  if (renamed.size === 0) return annotations
  const idOf = <Id extends string | null>(id: Id) => (id === null ? id : (renamed.get(id) ?? id)) as Id
  return {
    ...annotations,
    mentions: annotations.mentions.map((mention) => ({ ...mention, entityId: idOf(mention.entityId) })),
    positions: annotations.positions.map((position) => ({ ...position, personId: idOf(position.personId), bodyId: idOf(position.bodyId) })),
    quotes: annotations.quotes.map((quote) => ({
      ...quote,
      speaker: quote.speaker === null ? null : { ...quote.speaker, entityId: idOf(quote.speaker.entityId) },
    })),
    events: annotations.events.map((event) => ({
      ...event,
      participants: event.participants.map((participant) => ({ ...participant, entityId: idOf(participant.entityId) })),
      places: event.places.map((place) => ({ ...place, entityId: idOf(place.entityId) })),
    })),
  }
}
