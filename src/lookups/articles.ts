// Articles: of a publisher, mentioning an entity, telling a fact, and all of them by date; and what an article mentions.
import type { MentionsTold } from '../ontology/told.ts'
import { ARTICLE, ARTICLE_PARTS, ENTITY_FIELDS, REPORT } from './fragments.ts'
import { listOfAll } from './list-of-all.ts'
import { listOfParent } from './list-of-parent.ts'
import { articlesById } from './nodes-by-id.ts'
import type { Place } from './page.ts'
import { type ArticleRow, type EntityRow, type Raw, type ReportRow, toArticle, toEntity, toReport } from './rows.ts'
import { isLoadedSince } from './told-by.ts'

export interface ArticleAt extends Place {
  readonly node: ArticleRow
}

export type MentioningArticle = MentionsTold & ArticleAt

export interface MentionedEntity extends MentionsTold, Place {
  readonly node: EntityRow
}

/** An article that tells a fact, and where. */
export type ReportAt = ReportRow & Place

const MENTIONING = 'count: m.count, starts: m.starts, ends: m.ends, metonyms: m.metonyms, names: m.names, salience: m.salience'

/** Which articles; '' filters nothing. */
export type ArticleFilter = {
  readonly language: string
  /** A moment after which they were loaded. */
  readonly loadedSince: string
}

const ANY_ARTICLE: ArticleFilter = { language: '', loadedSince: '' }

const AS_ASKED = asAsked('a')

const REPORTS = {
  key: 'a.publishedOn',
  keyType: 'string',
  id: 'a.id',
  carry: 'a, r',
  parts: ARTICLE_PARTS,
  row: `article: ${ARTICLE}, ${REPORT}`,
  convert: (raw: Raw) => toReport(raw) as ReportAt,
  where: isLoadedSince('a'),
  example: { loadedSince: '' },
} as const

export const articlesOfPublisher = listOfParent<ArticleAt>({
  name: 'articlesOfPublisher',
  parent: 'Publisher',
  match: 'MATCH (x)<-[:PUBLISHED_BY]-(a:Article)',
  where: AS_ASKED,
  key: 'a.publishedOn',
  keyType: 'string',
  id: 'a.id',
  carry: 'a',
  parts: ARTICLE_PARTS,
  row: `node: ${ARTICLE}`,
  convert: toArticleAt,
  degree: '(x)<-[:PUBLISHED_BY]-()',
  example: ANY_ARTICLE,
})

const MENTIONING_LIST = {
  parent: 'Entity',
  where: `${AS_ASKED}
    AND ($publisher = '' OR EXISTS { (a)-[:PUBLISHED_BY]->(:Publisher {id: $publisher}) })`,
  key: 'm.publishedOn',
  keyType: 'string',
  id: 'a.id',
  carry: 'a, m',
  parts: ARTICLE_PARTS,
  row: `node: ${ARTICLE}, ${MENTIONING}`,
  convert: (raw: Raw) => toArticleAt(raw) as MentioningArticle,
  example: { ...ANY_ARTICLE, publisher: '' },
} as const

export const articlesMentioning = listOfParent<MentioningArticle>({
  ...MENTIONING_LIST,
  name: 'articlesMentioning',
  match: 'MATCH (x)<-[m:MENTIONS]-(a:Article)',
  degree: '(x)<-[:MENTIONS]-()',
})

/** The same with another entity too, from where the search starts; the keys are pairs of the two. */
export const articlesMentioningBoth = listOfParent<MentioningArticle>({
  ...MENTIONING_LIST,
  name: 'articlesMentioningBoth',
  ofPair: true,
  match: 'MATCH (other)<-[:MENTIONS]-(a:Article)-[m:MENTIONS]->(x)',
})

export const entitiesInArticle = listOfParent<MentionedEntity>({
  name: 'entitiesInArticle',
  parent: 'Article',
  match: 'MATCH (x)-[m:MENTIONS]->(e:Entity)',
  where: `(size($kinds) = 0 OR e.kind IN $kinds)
    AND (size($entityIds) = 0 OR e.id IN $entityIds)`,
  key: 'm.count',
  keyType: 'number',
  id: 'e.id',
  carry: 'e, m',
  row: `node: e {${ENTITY_FIELDS}}, ${MENTIONING}`,
  convert: (raw) => ({ ...raw, node: toEntity(raw.node as Raw) }) as unknown as MentionedEntity,
  degree: '(x)-[:MENTIONS]->()',
  example: { kinds: [], entityIds: [] },
})

export const reportsOfQuote = listOfParent<ReportAt>({
  ...REPORTS,
  name: 'reportsOfQuote',
  parent: 'Quote',
  match: 'MATCH (x)-[r:QUOTED_IN]->(a:Article)',
  degree: '(x)-[:QUOTED_IN]->()',
})

export const reportsOfEvent = listOfParent<ReportAt>({
  ...REPORTS,
  name: 'reportsOfEvent',
  parent: 'Event',
  match: 'MATCH (x)-[r:REPORTED_IN]->(a:Article)',
  degree: '(x)-[:REPORTED_IN]->()',
})

export const reportsOfPosition = listOfParent<ReportAt>({
  ...REPORTS,
  name: 'reportsOfPosition',
  parent: 'Position',
  match: 'MATCH (x)-[r:REPORTED_IN]->(a:Article)',
  degree: '(x)-[:REPORTED_IN]->()',
})

export const allArticles = listOfAll({
  name: 'allArticles',
  label: 'Article',
  property: 'publishedOn',
  keyType: 'string',
  where: asAsked('n'),
  example: ANY_ARTICLE,
  rows: articlesById,
})

function asAsked(article: string): string {
  return `($language = '' OR ${article}.language = $language)
    AND ${isLoadedSince(article)}`
}

function toArticleAt(raw: Raw): ArticleAt {
  return { ...raw, node: toArticle(raw.node as Raw) } as ArticleAt
}
