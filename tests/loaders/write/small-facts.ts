// Small ArticleFacts for tests: made from names, so that a test shows only what it is about.

import type { ArticleFacts, EntityFact } from '../../../loaders/facts.ts'
import { entityId, eventId, positionId, quoteId, quoteTextKey } from '../../../src/ontology/ids.ts'

export interface SmallArticle {
  readonly id: string
  readonly publishedOn: string
  readonly publisher?: string
  /** Full names of people mentioned, each with the other names the article uses for them. */
  readonly people: Readonly<Record<string, readonly string[]>>
  readonly quotes?: readonly { readonly by: string; readonly text: string; readonly about?: readonly string[] }[]
  readonly positions?: readonly { readonly of: string; readonly title: string }[]
  readonly events?: readonly { readonly who: readonly string[]; readonly on: string | null; readonly status?: 'planned' | 'occurred' }[]
}

const NORWAY: EntityFact = {
  id: 'country:NO',
  kind: 'Country',
  name: 'Norway',
  properties: { code: 'NO', capital: 'Oslo', former: false },
  countryId: null,
}
const OSLO: EntityFact = { id: 'place:oslo-no', kind: 'Place', name: 'Oslo', properties: { placeKind: 'city' }, countryId: 'country:NO' }

/** Facts of an article in which the people, Oslo and (by its place only) Norway appear. */
export function smallFacts({
  id,
  publishedOn,
  publisher = 'courier.example',
  people,
  quotes = [],
  positions = [],
  events = [],
}: SmallArticle): ArticleFacts {
  const who = (name: string) => entityId('Person', name)
  const mention = (id: string, names: readonly string[]) => ({
    entityId: id,
    count: 1,
    starts: [0],
    ends: [4],
    metonyms: [false],
    names,
    salience: 0.5,
  })
  return {
    article: {
      id,
      sourceId: null,
      url: `https://${publisher}/${id}`,
      headline: `Headline of ${id}`,
      publishedOn,
      body: `Body of ${id}.`,
      publisherDomain: publisher,
      language: 'en',
      contentHash: JSON.stringify([people, quotes, positions, events]),
    },
    publisher: { id: `publisher:${publisher}`, name: publisher, domain: publisher },
    entities: [
      ...Object.keys(people).map((name): EntityFact => ({ id: who(name), kind: 'Person', name, properties: {}, countryId: null })),
      OSLO,
      NORWAY,
    ],
    mentions: [...Object.entries(people).map(([name, others]) => mention(who(name), [name, ...others])), mention(OSLO.id, ['Oslo'])],
    quotes: quotes.map(({ by, text, about = [] }) => ({
      id: quoteId(who(by), text),
      text,
      textKey: quoteTextKey(text),
      kind: 'direct',
      start: 0,
      end: 4,
      cue: 'said',
      cueStart: 5,
      cueEnd: 9,
      speakerStart: 0,
      speakerEnd: 4,
      confidence: 0.9,
      speakerId: who(by),
      about: about.map(who),
    })),
    positions: positions.map(({ of, title }) => ({
      id: positionId(who(of), title, 'country:NO'),
      title,
      personId: who(of),
      bodyId: 'country:NO',
      former: false,
      fullName: true,
      start: 0,
      end: 4,
    })),
    events: events.map((event) => {
      const participants = event.who.map((name) => ({ entityId: who(name), role: 'actor' as const, viaId: null }))
      return {
        id: eventId('CONSULT', participants, event.on, [OSLO.id]),
        type: 'CONSULT',
        mode: null,
        status: event.status ?? 'occurred',
        startDate: event.on,
        endDate: event.on,
        datePrecision: event.on === null ? null : 'day',
        summary: `They met, says ${id}.`,
        start: 0,
        end: 4,
        participants,
        placeIds: [OSLO.id],
      }
    }),
  }
}
