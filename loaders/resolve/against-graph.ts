// Entities as each article of a batch knows them → entities of the graph. Articles are taken in order, each against
// what is stored and what the articles before it in the batch brought, so the answer does not depend on the batches.
// The identity law: two surface names are one entity only on evidence —
//   1. the same full name;
//   2. a surname alone ("Ryabkov"), or a full name that may be a way of writing another ("Sergey" for "Sergei", "J. P."
//      for "Jean-Pierre"): the one person by that surname who shares a position's title with this article, or whose
//      country or organization the article speaks of;
//   3. otherwise they stay apart.
import type { Runner } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import { normaliseName } from '../../src/ontology/ids.ts'
import type { ReadArticle } from '../annotate/annotate-article.ts'
import type { Annotations, Mention } from '../annotate/annotations.ts'
import { runIds } from '../write/portions.ts'
import { matchNames } from './match-names.ts'

/** A person who goes by a name, and what is known of the offices that person holds. */
interface Candidate {
  readonly id: string
  readonly name: string
  readonly titles: readonly string[]
  readonly bodies: readonly string[]
}

const READ_PEOPLE_NAMED = defineStatement<{ key: string; people: readonly Candidate[] }>({
  name: 'resolve.peopleNamed',
  kind: 'read',
  // 50: a surname shared by more stays unresolved anyway.
  text: `UNWIND $ids AS key
   MATCH (n:Name {id: key})
   CALL (n) {
     MATCH (n)-[:NAMES]->(p:Person)
     WITH p ORDER BY p.id LIMIT 50
     CALL (p) {
       MATCH (p)-[:HOLDS]->(o:Position)
       RETURN collect(o.searchName) AS titles
     }
     CALL (p) {
       MATCH (p)-[:HOLDS]->(o:Position)-[:POSITION_IN]->(e:Entity)
       RETURN collect(DISTINCT e.id) AS bodies
     }
     RETURN collect(p {.id, .name, titles: titles, bodies: bodies}) AS people
   }
   RETURN key, people`,
  example: { ids: ['someone'] },
})

/** Gives every person of the batch the id the graph knows that person by. */
export async function resolveAgainstGraph(transaction: Runner, batch: readonly ReadArticle[]): Promise<ReadArticle[]> {
  const people = new KnownPeople()
  const surnames = batch.flatMap(({ annotations }) =>
    annotations.mentions.filter((mention) => mention.kind === 'Person').map(({ name }) => surnameOf(name)),
  )
  for (const { key, people: stored } of await runIds(transaction, READ_PEOPLE_NAMED, surnames)) {
    for (const candidate of stored) people.add(key, candidate)
  }
  return batch.map((read) => {
    const resolved = { ...read, annotations: renameEntities(read.annotations, people.resolve(read.annotations)) }
    people.learn(resolved.annotations)
    return resolved
  })
}

function surnameOf(name: string): string {
  return normaliseName(name).split(' ').at(-1) ?? ''
}

function isFullName(name: string): boolean {
  return normaliseName(name).includes(' ')
}

/** The people known by each surname: those stored, then those of the articles read so far. */
class KnownPeople {
  private readonly bySurname = new Map<string, Map<string, Candidate>>()

  add(surname: string, candidate: Candidate): void {
    const people = this.bySurname.get(surname) ?? new Map<string, Candidate>()
    const known = people.get(candidate.id)
    people.set(candidate.id, {
      ...candidate,
      titles: [...new Set([...(known?.titles ?? []), ...candidate.titles])],
      bodies: [...new Set([...(known?.bodies ?? []), ...candidate.bodies])],
    })
    this.bySurname.set(surname, people)
  }

  /** Local entity id → known entity id, for those whose ids differ. */
  resolve(annotations: Annotations): ReadonlyMap<string, string> {
    const renamed = new Map<string, string>()
    for (const mention of new Map(annotations.mentions.map((each) => [each.entityId, each])).values()) {
      if (mention.kind !== 'Person' || this.isKnown(mention)) continue
      const found = this.onlyFitting(mention, annotations)
      if (found !== null && found !== mention.entityId) renamed.set(mention.entityId, found)
    }
    return renamed
  }

  private isKnown({ name, entityId }: Mention): boolean {
    return isFullName(name) && this.bySurname.get(surnameOf(name))?.has(entityId) === true
  }

  learn(annotations: Annotations): void {
    for (const mention of annotations.mentions) {
      if (mention.kind !== 'Person') continue
      const positions = annotations.positions.filter(({ personId }) => personId === mention.entityId)
      this.add(surnameOf(mention.name), {
        id: mention.entityId,
        name: mention.name,
        titles: positions.map(({ title }) => normaliseName(title)),
        bodies: positions.flatMap(({ bodyId }) => bodyId ?? []),
      })
    }
  }

  /** The one person with a full name whom this name fits, and who shares evidence with the article; else null. */
  private onlyFitting(mention: Mention, annotations: Annotations): string | null {
    const mentioned = new Set(annotations.mentions.map(({ entityId }) => entityId))
    const titles = annotations.positions.filter(({ personId }) => personId === mention.entityId).map(({ title }) => normaliseName(title))
    const fitting = [...(this.bySurname.get(surnameOf(mention.name))?.values() ?? [])].filter(
      (person) =>
        isFullName(person.name) &&
        !mentioned.has(person.id) &&
        (!isFullName(mention.name) || matchNames(mention.name, person.name, 'Person').match) &&
        (person.titles.some((title) => titles.includes(title)) || person.bodies.some((body) => mentioned.has(body))),
    )
    return fitting.length === 1 ? (fitting[0]?.id ?? null) : null
  }
}

function renameEntities(annotations: Annotations, renamed: ReadonlyMap<string, string>): Annotations {
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
    })),
  }
}
