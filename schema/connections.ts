// The connections: what each list's edges carry beside their node.
import type { ArticleAt, MentionedEntity, MentioningArticle, ReportAt } from '../src/lookups/articles.ts'
import type { EntityAt } from '../src/lookups/entities.ts'
import type { EventAt } from '../src/lookups/events.ts'
import type { NodeAt } from '../src/lookups/list-of-all.ts'
import { entitiesById } from '../src/lookups/nodes-by-id.ts'
import type { Place as PlaceInOrder } from '../src/lookups/page.ts'
import type { OfficialAt, PositionAt } from '../src/lookups/positions.ts'
import type { QuoteAt } from '../src/lookups/quotes.ts'
import type { ArticleRow, ParticipantRow, PublisherRow } from '../src/lookups/rows.ts'
import type { MentionsTold } from '../src/ontology/told.ts'
import { connectionType, type EdgeBuilder } from './connection.ts'
import { EventStatusEnum, RoleEnum } from './enums.ts'
import { toSpan } from './evidence.ts'
import { loadById } from './node.ts'
import {
  Article,
  Country,
  Entity,
  Event,
  Evidence,
  type EvidenceValue,
  Organization,
  Person,
  Place,
  Position,
  Publisher,
  Quote,
  TextSpan,
} from './refs.ts'

const lists = (what: string) => ({ connection: `A page of ${what}.`, edge: `One of a page of ${what}.` })
const FREE = { complexity: 0 } as const
const WHERE = 'Where an article says so.'

export const ArticleConnection = connectionType<ArticleAt>('Article', lists('articles'), (t) => ({
  node: t.field({ type: Article, description: 'The article.', ...FREE, resolve: ({ node }) => node }),
}))

export const PublisherConnection = connectionType<NodeAt<PublisherRow>>('Publisher', lists('publishers'), (t) => ({
  node: t.field({ type: Publisher, description: 'The publisher.', ...FREE, resolve: ({ node }) => node }),
}))

export const PersonConnection = connectionType<EntityAt>('Person', lists('persons'), (t) => ({
  node: t.field({ type: Person, description: 'The person.', ...FREE, resolve: ({ node }) => node }),
}))

export const CountryConnection = connectionType<EntityAt>('Country', lists('countries'), (t) => ({
  node: t.field({ type: Country, description: 'The country.', ...FREE, resolve: ({ node }) => node }),
}))

export const OrganizationConnection = connectionType<EntityAt>('Organization', lists('organizations'), (t) => ({
  node: t.field({ type: Organization, description: 'The organization.', ...FREE, resolve: ({ node }) => node }),
}))

export const PlaceConnection = connectionType<EntityAt>('Place', lists('places'), (t) => ({
  node: t.field({ type: Place, description: 'The place.', ...FREE, resolve: ({ node }) => node }),
}))

export const QuoteConnection = connectionType<QuoteAt>('Quote', lists('quotes'), (t) => ({
  node: t.field({ type: Quote, description: 'The quote.', ...FREE, resolve: ({ node }) => node }),
  evidence: t.field({
    type: Evidence,
    nullable: true,
    description: 'Where it stands: in the article whose quotes these are, else in the first that carries it.',
    resolve: ({ report }) => report,
  }),
  speaker: t.field({
    type: TextSpan,
    nullable: true,
    description: 'The name, pronoun or phrase there that says who speaks.',
    resolve: ({ report }) => toSpan(report, report?.speakerStart, report?.speakerEnd),
  }),
  cue: t.field({
    type: TextSpan,
    nullable: true,
    description: 'The word there that says that someone speaks ("said", "according to").',
    resolve: ({ report }) => toSpan(report, report?.cueStart, report?.cueEnd),
  }),
  confidence: t.float({
    nullable: true,
    description: 'How sure the speaker is there, 0–1.',
    resolve: ({ report }) => report?.confidence ?? null,
  }),
}))

/** Who acts for a country in an event, on the edges of both its directions. */
function viaFields<Row extends { readonly viaId: string | null }>(t: EdgeBuilder<Row>) {
  return {
    viaId: t.id({ nullable: true, description: 'The id of the person through whom a country takes part.', resolve: ({ viaId }) => viaId }),
    via: t.field({
      type: Person,
      nullable: true,
      description: 'The person through whom a country takes part: its official in these talks.',
      resolve: ({ viaId }, _args, context) => (viaId === null ? null : loadById(context, entitiesById, viaId)),
    }),
  }
}

export const EventConnection = connectionType<EventAt>('Event', lists('events'), (t) => ({
  node: t.field({ type: Event, description: 'The event.', ...FREE, resolve: ({ node }) => node }),
  evidence: t.field({
    type: Evidence,
    nullable: true,
    description: 'Where it stands: in the article whose events these are, else in the first that tells of it.',
    resolve: ({ report }) => report,
  }),
  status: t.field({
    type: EventStatusEnum,
    nullable: true,
    description: 'Its status as told there.',
    resolve: ({ report }) => report?.status ?? null,
  }),
  role: t.field({
    type: RoleEnum,
    nullable: true,
    description: 'The part in it of the entity whose events these are.',
    resolve: ({ role }) => role,
  }),
  ...viaFields(t),
}))

export const PositionConnection = connectionType<PositionAt>('Position', lists('positions'), (t) => ({
  node: t.field({ type: Position, description: 'The position.', ...FREE, resolve: ({ node }) => node }),
  evidence: t.field({
    type: Evidence,
    nullable: true,
    description: 'Where it stands: in the article whose positions these are, else in the first that names it.',
    resolve: ({ report }) => report,
  }),
  former: t.boolean({
    nullable: true,
    description: 'Whether it is told there as held formerly.',
    resolve: ({ report }) => report?.former ?? null,
  }),
}))

export const OfficialConnection = connectionType<OfficialAt>(
  'Official',
  lists('persons with positions in a country or organization'),
  (t) => ({
    node: t.field({ type: Person, description: 'The person.', ...FREE, resolve: ({ node }) => node }),
    positions: t.field({
      type: [Position],
      description: 'The positions held there, at most 10, those that most articles name first.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ positions }) => [...positions],
    }),
  }),
)

/** The facts of a MENTIONS relationship, on the edges of both its directions; `articleOf` an edge is where they stand. */
function mentionFields<Row extends MentionsTold>(t: EdgeBuilder<Row>, articleOf: (edge: Row) => ArticleRow) {
  return {
    count: t.int({ description: 'How often.', resolve: ({ count }) => count }),
    salience: t.float({ description: 'How much of the article is about the entity, 0–1.', resolve: ({ salience }) => salience }),
    names: t.stringList({ description: 'The names used, normalised.', complexity: 1, resolve: ({ names }) => [...names] }),
    evidence: t.field({
      type: [Evidence],
      description: 'Every mention.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (edge): EvidenceValue[] => {
        const { starts, ends, metonyms } = edge
        return starts.map((start, i) => ({ article: articleOf(edge), start, end: ends[i] ?? start, metonym: metonyms[i] ?? false }))
      },
    }),
  }
}

export const MentionConnection = connectionType<MentioningArticle>('Mention', lists('articles that mention an entity'), (t) => ({
  node: t.field({ type: Article, description: 'The article.', ...FREE, resolve: ({ node }) => node }),
  ...mentionFields(t, ({ node }) => node),
}))

export const MentionedEntityConnection = connectionType<MentionedEntity & { readonly article: ArticleRow }>(
  'MentionedEntity',
  lists('entities that an article mentions'),
  (t) => ({
    node: t.field({ type: Entity, description: 'The entity.', ...FREE, resolve: ({ node }) => node }),
    ...mentionFields(t, ({ article }) => article),
  }),
)

export const ReportConnection = connectionType<ReportAt>('Report', lists('articles that tell one fact'), (t) => ({
  node: t.field({ type: Article, description: 'The article.', ...FREE, resolve: ({ article }) => article }),
  evidence: t.field({ type: Evidence, description: WHERE, resolve: (report) => report }),
  text: t.string({ nullable: true, description: 'Of a quote: its words as this article has them.', resolve: ({ text }) => text }),
  cue: t.string({ nullable: true, description: 'Of a quote: the word that says that someone speaks.', resolve: ({ cue }) => cue }),
  status: t.field({
    type: EventStatusEnum,
    nullable: true,
    description: 'Of an event: its status as this article tells it.',
    resolve: ({ status }) => status,
  }),
  summary: t.string({ nullable: true, description: 'Of an event: the sentence that tells it.', resolve: ({ summary }) => summary }),
  former: t.boolean({
    nullable: true,
    description: 'Of a position: whether it is told as held formerly.',
    resolve: ({ former }) => former,
  }),
}))

export const ParticipantConnection = connectionType<ParticipantRow & PlaceInOrder>(
  'Participant',
  lists('participants of an event'),
  (t) => ({
    node: t.field({ type: Entity, description: 'Who takes part.', ...FREE, resolve: ({ entity }) => entity }),
    role: t.field({ type: RoleEnum, description: 'The part it has.', resolve: ({ role }) => role }),
    ...viaFields(t),
  }),
)
