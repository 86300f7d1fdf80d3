// Recorded decisions that two entities are one → the id an entity goes by now, and what is known of it for that reason.
// They are read whole in each write transaction: decisions are made by people, one at a time, and stay few.
import type { Runner } from '../../src/graph/graph.ts'
import { defineStatement } from '../../src/graph/statement.ts'
import { normaliseName } from '../../src/ontology/ids.ts'
import type { EntityKind } from '../../src/ontology/ontology.ts'
import type { Annotations, Mention } from '../annotate/annotations.ts'
import { isFullName, isLetters } from './short-names.ts'

/** A decision as it is stored. */
export interface MergeRecord {
  /** `merge:<hash>` */
  readonly id: string
  readonly fromId: string
  readonly intoId: string
  /** The entity that `intoId` is by now. */
  readonly entityId: string
  readonly fromName: string
  readonly intoName: string
  readonly fromShortName: string | null
  readonly intoShortName: string | null
  /** The names both went by when they were merged, normalised. */
  readonly fromNames: readonly string[]
  readonly intoNames: readonly string[]
  readonly madeAt: string
  /** ISO 8601; null while the decision holds. */
  readonly undoneAt: string | null
}

/** What an entity was called when a decision was made about it. */
export interface NamedEntity {
  readonly name: string
  readonly shortName: string | null
}

/** Ids of entities of these kinds begin so. */
export function kindOfId(id: string): Lowercase<EntityKind> {
  return id.slice(0, id.indexOf(':')) as Lowercase<EntityKind>
}

export class Merges {
  /** The earliest first. */
  readonly records: readonly MergeRecord[]
  /** The decisions that hold, by the id that was given up. */
  readonly #holding: ReadonlyMap<string, MergeRecord>
  readonly #named = new Map<string, NamedEntity>()

  constructor(unordered: readonly MergeRecord[]) {
    const records = [...unordered].sort((a, b) => (`${a.madeAt} ${a.id}` < `${b.madeAt} ${b.id}` ? -1 : 1))
    this.records = records
    this.#holding = new Map(records.filter(({ undoneAt }) => undoneAt === null).map((record) => [record.fromId, record]))
    for (const { fromId, fromName, fromShortName, intoId, intoName, intoShortName } of records) {
      this.#named.set(fromId, { name: fromName, shortName: fromShortName })
      this.#named.set(intoId, { name: intoName, shortName: intoShortName })
    }
  }

  /** The decisions that hold and lead from an id to the one it goes by now, in order; none when it is its own. */
  wayFrom(id: string): readonly MergeRecord[] {
    const way: MergeRecord[] = []
    for (let at = this.#holding.get(id); at !== undefined && !way.includes(at); at = this.#holding.get(at.intoId)) way.push(at)
    return way
  }

  /** The id an entity goes by now. */
  idOf(id: string): string {
    return this.wayFrom(id).at(-1)?.intoId ?? id
  }

  /** What an entity that a decision names was called then; null for others. */
  named(id: string): NamedEntity | null {
    return this.#named.get(id) ?? null
  }

  /** Every entity that a decision gave or gives up, by the id it goes by now, with the names that were its own. */
  formerNames(): readonly { readonly id: string; readonly name: string; readonly names: readonly string[] }[] {
    return this.records.map(({ fromId, fromName, fromNames, intoNames }) => {
      const id = this.idOf(fromId)
      const own = fromNames.filter((name) => !intoNames.includes(name))
      return { id, name: this.named(id)?.name ?? fromName, names: [...new Set([normaliseName(fromName), ...own])] }
    })
  }

  /**
   * Whom a full name stands for in a stored article that is read again; null when the name has to tell.
   * @param personId whom it stood for when the article was stored
   * @param moved ids of the merges whose given-up entity the article mentioned
   */
  keptId(personId: string, name: string, moved: readonly string[]): string | null {
    const undone = this.records.filter(({ undoneAt, entityId }) => undoneAt !== null && entityId === this.idOf(personId))
    const own = undone.find(({ id, fromNames }) => moved.includes(id) && fromNames.includes(name))
    if (own !== undefined) return this.idOf(own.fromId)
    // Told since the two were one: it may be the name of either.
    if (undone.some(({ intoNames }) => !intoNames.includes(name))) return null
    return this.idOf(personId)
  }

  /** Local id → the id it goes by, of those whom the article calls by full name. */
  ofFullNames({ mentions }: Annotations): ReadonlyMap<string, string> {
    return this.#renamed(mentions.filter((mention) => !isShort(mention)))
  }

  /** The same for everybody. */
  ofAll({ mentions }: Annotations): ReadonlyMap<string, string> {
    return this.#renamed(mentions)
  }

  #renamed(mentions: readonly Mention[]): ReadonlyMap<string, string> {
    if (this.#holding.size === 0) return NOBODY
    const ids = mentions.map(({ entityId }) => [entityId, this.idOf(entityId)] as const)
    return new Map(ids.filter(([local, id]) => local !== id))
  }
}

const NOBODY: ReadonlyMap<string, string> = new Map()

function isShort({ kind, name }: Mention): boolean {
  return (kind === 'Person' && !isFullName(name)) || (kind === 'Organization' && isLetters(name))
}

const AT_ONCE = 1000

const READ_MERGES = defineStatement<{ record: MergeRecord }>({
  name: 'merges.read',
  kind: 'read',
  text: `MATCH (m:MergeRecord) WHERE m.id > $from
   WITH m, m.id AS id ORDER BY id LIMIT $limit
   RETURN m {.id, .fromId, .intoId, .entityId, .fromName, .intoName, .fromShortName, .intoShortName, .fromNames, .intoNames,
      .madeAt, .undoneAt} AS record,
     id ORDER BY id`,
  example: { from: '', limit: AT_ONCE },
})

/** Reads all decisions, those undone too. */
export async function readMerges(runner: Runner): Promise<Merges> {
  const records: MergeRecord[] = []
  for (let from: string | undefined = ''; from !== undefined; ) {
    const page: readonly { record: MergeRecord }[] = await runner.run(READ_MERGES, { from, limit: AT_ONCE })
    for (const { record } of page) records.push({ ...record, undoneAt: record.undoneAt ?? null })
    from = page.length < AT_ONCE ? undefined : page.at(-1)?.record.id
  }
  return new Merges(records)
}
