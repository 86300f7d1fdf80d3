// What a file says of each node and edge, one line a column: name, type and value. GraphML, GEXF and CSV all write these;
// a value that is null is left out, or an empty cell.
import type { LinkEvidence } from '../lookups/link-evidence.ts'
import type { ExportEdge, ExportNode } from './read-subgraph.ts'

/** A column; its type is named as GraphML and GEXF both name it. */
export interface Column<Row> {
  readonly name: string
  readonly type: 'string' | 'int' | 'boolean'
  readonly value: (row: Row) => string | number | boolean | null
}

export const NODE_COLUMNS: readonly Column<ExportNode>[] = [
  { name: 'label', type: 'string', value: ({ entity }) => entity.name },
  { name: 'kind', type: 'string', value: ({ entity }) => entity.kind },
  { name: 'otherNames', type: 'string', value: ({ otherNames }) => (otherNames.length === 0 ? null : otherNames.join(' | ')) },
  { name: 'articleCount', type: 'int', value: ({ entity }) => entity.articleCount },
  { name: 'countryCode', type: 'string', value: ({ countryCode }) => countryCode },
  { name: 'capital', type: 'string', value: ({ entity }) => entity.capital },
  { name: 'former', type: 'boolean', value: ({ entity }) => entity.former },
  { name: 'shortName', type: 'string', value: ({ entity }) => entity.shortName },
  { name: 'placeKind', type: 'string', value: ({ entity }) => entity.placeKind },
]

export const EDGE_COLUMNS: readonly Column<ExportEdge>[] = [
  { name: 'label', type: 'string', value: ({ relation }) => relation.replaceAll('-', ' ') },
  { name: 'kind', type: 'string', value: ({ kind }) => kind },
  { name: 'weight', type: 'int', value: ({ facts }) => facts },
  { name: 'articleCount', type: 'int', value: ({ articles }) => articles },
  { name: 'firstOn', type: 'string', value: ({ firstOn }) => firstOn },
  { name: 'lastOn', type: 'string', value: ({ lastOn }) => lastOn },
  ...evidenceColumns('first', 0),
  ...evidenceColumns('last', 1),
]

// The earliest telling, and the latest where it is another one.
function evidenceColumns(which: 'first' | 'last', index: number): Column<ExportEdge>[] {
  const column = (name: string, value: (evidence: LinkEvidence) => string | null): Column<ExportEdge> => ({
    name: `${which}${name}`,
    type: 'string',
    value: ({ evidence }) => {
      const told = evidence[index]
      return told === undefined ? null : value(told)
    },
  })
  return [
    column('Text', ({ exact }) => exact),
    column('Url', ({ url }) => url),
    column('Headline', ({ headline }) => headline),
    column('PublishedOn', ({ publishedOn }) => publishedOn),
    column('ArticleId', ({ articleId }) => articleId),
    column('FactId', ({ factId }) => factId),
    column('Fact', ({ says }) => (says === '' ? null : says)),
  ]
}
