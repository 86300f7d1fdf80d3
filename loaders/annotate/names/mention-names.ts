// Names of one class → mentions beside those found before. In: reading, what was found, the class and the kind.
// Out: all mentions, sorted. A country that is the whole of a name, or overlaps its edge, keeps priority; one inside a
// longer organization's name stays beside it ("Ukrainian Foreign Ministry"); one inside a person's or place's name goes.
import { entityId } from '../../../src/ontology/ids.ts'
import type { EntityKind } from '../../../src/ontology/ontology.ts'
import type { Annotations, Mention, Reading, Span } from '../annotations.ts'
import { findNames } from './find-names.ts'
import { mendedName, type NameClass } from './name-text.ts'

/** Adds the names of a class as mentions of a kind; `entityId` and `name` are provisional until the article is resolved. */
export function mentionNames(reading: Reading, found: Annotations, nameClass: NameClass, kind: EntityKind): Partial<Annotations> {
  const { body } = reading.text
  const added: Mention[] = []
  const removed = new Set<Mention>()
  let next = 0
  for (const name of findNames(reading.text)) {
    if (name.nameClass !== nameClass) continue
    while (next < found.mentions.length && (found.mentions[next]?.end ?? 0) <= name.start) next++
    const last = endOfRivals(found.mentions, next, name)
    if (last < 0) continue
    if (nameClass !== 'ORG') for (const rival of found.mentions.slice(next, last)) removed.add(rival)
    const exact = body.slice(name.start, name.end)
    const written = mendedName(exact)
    added.push({ start: name.start, end: name.end, exact, kind, entityId: entityId(kind, written), name: written, metonym: false })
  }
  const mentions: Mention[] = []
  for (const mention of found.mentions) if (!removed.has(mention)) mentions.push(mention)
  for (const mention of added) mentions.push(mention)
  return { mentions: mentions.sort((left, right) => left.start - right.start || right.end - left.end) }
}

/** Where the mentions from `next` on that overlap the name end; -1 where one of them does not lie inside it. */
function endOfRivals(mentions: readonly Mention[], next: number, name: Span): number {
  for (let index = next; index < mentions.length; index++) {
    const mention = mentions[index]
    if (mention === undefined || mention.start >= name.end) return index
    if (!isInside(mention, name)) return -1
  }
  return mentions.length
}

/** Whether a mention lies within a longer name. */
function isInside(mention: Mention, name: Span): boolean {
  return mention.start >= name.start && mention.end <= name.end && mention.end - mention.start < name.end - name.start
}
