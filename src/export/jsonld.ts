// JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), in the terms of schema.org where it has them and in newsgraph's own
// elsewhere. Entities are Person, Country, Organization and Place; a link is a newsgraph:Link that leads to whole facts: a
// Quotation with who says it and whom it is about, an Event, a newsgraph:Position; each in the NewsArticle that tells it. Ids
// are those of the API: their kinds are prefixes, so that person:x is the same in every file.
import type { LinkEvidence } from '../lookups/link-evidence.ts'
import type { FileFormat } from './file-format.ts'
import type { ExportEdge, ExportNode } from './read-subgraph.ts'

const ID_KINDS = ['person', 'country', 'organization', 'place', 'quote', 'event', 'position', 'article', 'link'] as const
const DATE = 'https://schema.org/Date'

const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  newsgraph: 'urn:newsgraph:',
  ...Object.fromEntries(ID_KINDS.map((kind) => [kind, `urn:newsgraph:${kind}:`])),
  url: { '@type': '@id' },
  datePublished: { '@type': DATE },
  'newsgraph:firstOn': { '@type': DATE },
  'newsgraph:lastOn': { '@type': DATE },
} as const

/** The format JSON-LD. */
export const JSON_LD: FileFormat = {
  contentType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  // Every item but this one begins with a comma, so that none must know whether it is the last.
  head: `{"@context":${JSON.stringify(CONTEXT)},"@graph":[\n{"@type":"Dataset","name":"newsgraph","description":"Entities of the news and how articles link them"}`,
  node: (node) => item(toNode(node)),
  middle: '',
  edge: (edge) => item(toLink(edge)),
  tail: '\n]}\n',
}

function item(value: object): string {
  return `,\n${JSON.stringify(value)}`
}

// What is undefined is left out of JSON.
function toNode({ entity, otherNames, countryCode }: ExportNode): object {
  const { id, kind, name, articleCount, capital, shortName, former, placeKind } = entity
  const alternateName = [...new Set([...(shortName ? [shortName] : []), ...otherNames])]
  return {
    '@id': id,
    '@type': kind,
    name,
    alternateName: alternateName.length === 0 ? undefined : alternateName,
    identifier: kind === 'Country' ? (countryCode ?? undefined) : undefined,
    containedInPlace: kind === 'Place' && countryCode !== null ? { '@id': `country:${countryCode}` } : undefined,
    'newsgraph:articleCount': articleCount,
    'newsgraph:capital': capital ?? undefined,
    'newsgraph:former': former ?? undefined,
    'newsgraph:placeKind': placeKind ?? undefined,
  }
}

function toLink(edge: ExportEdge): object {
  const { id, kind, relation, directed, fromId, toId, facts, articles, firstOn, lastOn, evidence } = edge
  return {
    '@id': `link:${encodeURI(id)}`,
    '@type': 'newsgraph:Link',
    'newsgraph:kind': kind,
    'newsgraph:relation': relation,
    'newsgraph:directed': directed,
    'newsgraph:from': { '@id': fromId },
    'newsgraph:to': { '@id': toId },
    'newsgraph:factCount': facts,
    'newsgraph:articleCount': articles,
    'newsgraph:firstOn': firstOn ?? undefined,
    'newsgraph:lastOn': lastOn ?? undefined,
    'newsgraph:evidence': evidence.map((told) => toEvidence(edge, told)),
  }
}

/** Where an article says it, and the fact it says. */
function toEvidence(edge: ExportEdge, told: LinkEvidence): object {
  const { articleId, url, headline, publishedOn, start, end, exact } = told
  return {
    '@type': 'newsgraph:Evidence',
    'newsgraph:exact': exact,
    'newsgraph:start': start,
    'newsgraph:end': end,
    'newsgraph:article': { '@id': articleId, '@type': 'NewsArticle', url: url ?? undefined, headline, datePublished: publishedOn },
    'newsgraph:fact': toFact(edge, told),
  }
}

function toFact({ relation, fromId, toId }: ExportEdge, { kind, factId, says, exact, articleId }: LinkEvidence): object | undefined {
  const from = { '@id': fromId }
  const to = { '@id': toId }
  if (kind === 'QUOTE') {
    const said = { '@id': factId, '@type': 'Quotation', text: exact, 'newsgraph:quoteKind': says }
    return { ...said, spokenByCharacter: from, creator: from, about: to, isPartOf: { '@id': articleId } }
  }
  if (kind === 'POSITION')
    return { '@id': factId, '@type': 'newsgraph:Position', name: says, 'newsgraph:holder': from, 'newsgraph:body': to }
  if (kind === 'EVENT') {
    const [type, status] = says.split(', ')
    const event = { '@id': factId, '@type': 'Event', name: exact, 'newsgraph:eventType': type, 'newsgraph:status': status }
    if (relation === 'took-part-in') return { ...event, location: to, 'newsgraph:participant': from }
    if (relation === 'acted-on') return { ...event, 'newsgraph:actor': from, 'newsgraph:recipient': to }
    return { ...event, 'newsgraph:participant': [from, to] }
  }
  return undefined
}
