// Body and the names in it → quotes, as the rules see them; every name is found wherever it stands.

import type { Mention, PositionMention, QuoteMention } from '../../../loaders/annotate/annotations.ts'
import { NO_ANNOTATIONS } from '../../../loaders/annotate/annotations.ts'
import { annotateQuotes } from '../../../loaders/annotate/quotes.ts'
import { readText } from '../../../loaders/text/article-text.ts'
import { entityId } from '../../../src/ontology/ids.ts'
import type { EntityKind } from '../../../src/ontology/ontology.ts'

/** "Orlova" → "Person Nina Orlova": the surface and whose name it is. */
export type Names = Readonly<Record<string, readonly [kind: EntityKind, name: string]>>

export function mentionsOf(body: string, names: Names): Mention[] {
  const mentions: Mention[] = []
  for (const [exact, [kind, name]] of Object.entries(names)) {
    for (let start = body.indexOf(exact); start >= 0; start = body.indexOf(exact, start + exact.length)) {
      if (mentions.some((mention) => mention.start < start + exact.length && start < mention.end)) continue
      mentions.push({ start, end: start + exact.length, exact, kind, name, entityId: entityId(kind, name), metonym: false })
    }
  }
  return mentions.sort((a, b) => a.start - b.start)
}

export function readQuotes(body: string, names: Names = {}, positions: readonly PositionMention[] = []): readonly QuoteMention[] {
  const found = { ...NO_ANNOTATIONS, mentions: mentionsOf(body, names), positions }
  return annotateQuotes({ text: readText(body), publishedOn: '2031-02-11', headline: '' }, found).quotes ?? []
}

/** Direct and partial quotes only. */
export function marked(body: string, names: Names = {}): readonly QuoteMention[] {
  return readQuotes(body, names).filter((quote) => quote.kind !== 'indirect')
}
