// A small made-up world, written as facts through the writer: two ministers, a mediator and a company quarrel about a
// ferry. Question tests expect exact answers on it. Offsets are found in the bodies, so evidence can be checked.
import { parseArticle } from '../loaders/article.ts'
import type { ArticleFacts, EntityFact, EventFact, MentionFact, PositionFact, QuoteFact } from '../loaders/facts.ts'
import { writeArticles } from '../loaders/write.ts'
import type { Graph } from '../src/graph/graph.ts'
import { eventId, normaliseName, positionId, quoteId, quoteTextKey } from '../src/ontology/ids.ts'
import type { EntityKind } from '../src/ontology/ontology.ts'

const ENTITIES: Readonly<Record<string, EntityFact>> = Object.fromEntries(
  [
    entity('person:aino-kivi', 'Person', 'Aino Kivi'),
    entity('person:pavel-orlov', 'Person', 'Pavel Orlov'),
    entity('person:marta-tamm', 'Person', 'Marta Tamm'),
    entity('person:lone-hermit', 'Person', 'Lone Hermit'),
    entity('country:FI', 'Country', 'Finland', { code: 'FI', capital: 'Helsinki', former: false }),
    entity('country:RU', 'Country', 'Russia', { code: 'RU', capital: 'Moscow', former: false }),
    entity('country:EE', 'Country', 'Estonia', { code: 'EE', capital: 'Tallinn', former: false }),
    entity('organization:gulf-line', 'Organization', 'Gulf Line', { shortName: 'GL' }),
    entity('place:kotka-fi', 'Place', 'Kotka', { placeKind: 'city' }, 'country:FI'),
  ].map((fact) => [fact.id, fact]),
)

export const AINO = 'person:aino-kivi'
export const PAVEL = 'person:pavel-orlov'
export const MARTA = 'person:marta-tamm'
export const HERMIT = 'person:lone-hermit'
export const FINLAND = 'country:FI'
export const RUSSIA = 'country:RU'
export const ESTONIA = 'country:EE'
export const GULF_LINE = 'organization:gulf-line'
export const KOTKA = 'place:kotka-fi'

/** The articles, the earliest first. */
export const WORLD: readonly ArticleFacts[] = [
  tell({
    headline: 'Ferry talks open in Kotka',
    date: '20310304',
    url: 'https://www.baltic-ledger.example/ferry-talks',
    body: `Finnish Transport Minister Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka on Tuesday.
"The ship exists," Kivi said of Russia. "Russia must sign the paper."
Marta Tamm, who mediates, welcomed them.`,
    mentions: {
      [AINO]: ['Aino Kivi', 'Kivi said'],
      [PAVEL]: ['Pavel Orlov'],
      [FINLAND]: ['Finnish'],
      [RUSSIA]: ['Russia in'],
      [KOTKA]: ['Kotka'],
      [MARTA]: ['Marta Tamm'],
    },
    quotes: [
      { speaker: AINO, text: 'The ship exists', speakerText: 'Kivi', cue: 'said', about: [] },
      { speaker: AINO, text: 'Russia must sign the paper', speakerText: 'Kivi', cue: 'said', about: [RUSSIA] },
    ],
    positions: [
      { person: AINO, title: 'Transport Minister', body: FINLAND },
      { person: PAVEL, title: 'Deputy Foreign Minister', body: RUSSIA },
    ],
    events: [
      {
        type: 'CONSULT',
        status: 'occurred',
        startDate: '2031-03-04',
        exact: 'Aino Kivi met Deputy Foreign Minister Pavel Orlov of Russia in Kotka',
        participants: { [AINO]: 'actor', [PAVEL]: 'actor', [FINLAND]: 'actor', [RUSSIA]: 'actor', [MARTA]: 'mediator' },
        via: { [FINLAND]: AINO, [RUSSIA]: PAVEL },
        places: [KOTKA],
      },
    ],
  }),
  tell({
    headline: 'Russia cool on the ferry',
    date: '20310306',
    url: 'https://courier.example/russia-cool',
    body: `Finland dreams of ships, Pavel Orlov said. He called Aino Kivi naive.
Orlov repeated her words: "Russia must sign the paper." Finland may impose sanctions on Russia.`,
    mentions: { [PAVEL]: ['Pavel Orlov', 'Orlov repeated'], [AINO]: ['Aino Kivi'], [FINLAND]: ['Finland may'], [RUSSIA]: ['on Russia'] },
    quotes: [
      {
        speaker: PAVEL,
        text: 'Finland dreams of ships',
        kind: 'indirect',
        speakerText: 'Pavel Orlov',
        cue: 'said',
        about: [FINLAND, AINO],
      },
      { speaker: PAVEL, text: 'Russia must sign the paper', speakerText: 'Orlov repeated', cue: 'repeated', about: [RUSSIA] },
    ],
    positions: [],
    events: [
      {
        type: 'SANCTION',
        status: 'hypothetical',
        startDate: null,
        exact: 'Finland may impose sanctions on Russia.',
        participants: { [FINLAND]: 'actor', [RUSSIA]: 'recipient' },
        places: [],
      },
    ],
  }),
  tell({
    headline: 'Kotka meeting in doubt',
    date: '20310310',
    url: 'https://courier.example/kotka-doubt',
    body: `Moscow denied that Aino Kivi met Pavel Orlov in Kotka at all.
"Russia must sign the paper," Kivi had said. Marta Tamm of Gulf Line said "the ship exists" too.`,
    mentions: {
      [RUSSIA]: ['Moscow'],
      [AINO]: ['Aino Kivi'],
      [PAVEL]: ['Pavel Orlov'],
      [KOTKA]: ['Kotka at'],
      [MARTA]: ['Marta Tamm'],
      [GULF_LINE]: ['Gulf Line'],
    },
    quotes: [
      { speaker: AINO, text: 'Russia must sign the paper', speakerText: 'Kivi had', cue: 'said', about: [RUSSIA] },
      { speaker: MARTA, text: 'the ship exists', speakerText: 'Marta Tamm', cue: 'said', about: [] },
    ],
    positions: [{ person: MARTA, title: 'Chairwoman', body: GULF_LINE, exact: 'Marta Tamm of Gulf Line' }],
    events: [
      {
        type: 'CONSULT',
        status: 'denied',
        startDate: '2031-03-04',
        exact: 'Aino Kivi met Pavel Orlov in Kotka',
        participants: { [AINO]: 'actor', [PAVEL]: 'actor', [FINLAND]: 'actor', [RUSSIA]: 'actor', [MARTA]: 'mediator' },
        via: { [FINLAND]: AINO, [RUSSIA]: PAVEL },
        places: [KOTKA],
      },
    ],
  }),
  tell({
    headline: 'Kivi changes office',
    date: '20310601',
    url: 'https://www.baltic-ledger.example/kivi-changes',
    body: `Foreign Minister Aino Kivi, the former Transport Minister of Finland, said: "Russia has signed. I thank Estonia."
A hermit called Lone Hermit was seen in Estonia.`,
    mentions: { [AINO]: ['Aino Kivi'], [FINLAND]: ['Finland'], [ESTONIA]: ['Estonia.'], [HERMIT]: ['Lone Hermit'], [RUSSIA]: ['Russia'] },
    quotes: [
      { speaker: AINO, text: 'Russia has signed. I thank Estonia.', speakerText: 'Aino Kivi', cue: 'said', about: [RUSSIA, ESTONIA] },
    ],
    positions: [
      { person: AINO, title: 'Foreign Minister', body: FINLAND },
      { person: AINO, title: 'Transport Minister', body: FINLAND, former: true },
    ],
    events: [],
  }),
]

/** The ids of the articles, the earliest first. */
export const ARTICLE_IDS = WORLD.map(({ article }) => article.id)

/** The event that two articles tell differently. */
export const MEETING = WORLD[0]?.events[0]?.id ?? ''

/** The id of a quote of the world. */
export const quoteOf = quoteId

/** Stores the world in an empty graph. */
export async function writeWorld(graph: Graph): Promise<void> {
  await writeArticles(graph, WORLD)
}

export function entity(
  id: string,
  kind: EntityKind,
  name: string,
  properties: EntityFact['properties'] = {},
  countryId: string | null = null,
): EntityFact {
  return { id, kind, name, properties, countryId }
}

export interface Telling {
  readonly headline: string
  readonly date: string
  readonly url: string
  readonly body: string
  readonly mentions: Readonly<Record<string, readonly string[]>>
  readonly quotes: readonly {
    readonly speaker: string
    readonly text: string
    /** Else 'direct'. */
    readonly kind?: QuoteFact['kind']
    readonly speakerText: string
    readonly cue: string
    readonly about: readonly string[]
  }[]
  readonly positions: readonly {
    readonly person: string
    readonly title: string
    readonly body: string
    readonly former?: boolean
    readonly exact?: string
  }[]
  readonly events: readonly {
    readonly type: EventFact['type']
    readonly status: EventFact['status']
    readonly startDate: string | null
    readonly exact: string
    readonly participants: Readonly<Record<string, EventFact['participants'][number]['role']>>
    readonly via?: Readonly<Record<string, string>>
    readonly places: readonly string[]
  }[]
}

/** The facts of an article that names entities; what they say must stand in its body. */
export function tell(telling: Telling, entities: readonly EntityFact[] = Object.values(ENTITIES)): ArticleFacts {
  const article = parseArticle({ source: telling.headline, title: telling.headline, ...telling })
  const domain = article.publisherDomain ?? ''
  const { body } = article
  return {
    article,
    publisher: { id: `publisher:${domain}`, name: domain, domain },
    entities,
    mentions: Object.entries(telling.mentions).map(([id, texts]) => mention(body, id, texts)),
    quotes: telling.quotes.map((quote) => toQuote(body, quote)),
    positions: telling.positions.map((position) => toPosition(body, position)),
    events: telling.events.map((event) => toEvent(body, event)),
  }
}

function spanOf(body: string, exact: string): { readonly start: number; readonly end: number } {
  const start = body.indexOf(exact)
  if (start < 0) throw new Error(`Cannot find "${exact}" in "${body}"`)
  return { start, end: start + exact.length }
}

/** Of a text that goes on for the sake of being found, only the name counts. */
function nameSpan(body: string, text: string): { readonly start: number; readonly end: number } {
  const { start } = spanOf(body, text)
  const name = text.replace(/( [a-z]+|\.)$/, '').replace(/^on /, '')
  const shift = text.startsWith('on ') ? 3 : 0
  return { start: start + shift, end: start + shift + name.length }
}

function mention(body: string, entityId: string, texts: readonly string[]): MentionFact {
  const spans = texts.map((text) => nameSpan(body, text))
  const names = [...new Set(spans.map(({ start, end }) => body.slice(start, end)))]
  return {
    entityId,
    count: spans.length,
    starts: spans.map(({ start }) => start),
    ends: spans.map(({ end }) => end),
    metonyms: names
      .map((name) => name === 'Moscow')
      .slice(0, 1)
      .concat(spans.slice(1).map(() => false)),
    names,
    salience: 0.5,
  }
}

function toQuote(body: string, { speaker, text, kind = 'direct', speakerText, cue, about }: Telling['quotes'][number]): QuoteFact {
  const { start, end } = spanOf(body, text)
  const name = nameSpan(body, speakerText)
  const verb = spanOf(body, cue)
  return {
    id: quoteId(speaker, text),
    text,
    textKey: quoteTextKey(text),
    kind,
    start,
    end,
    cue,
    cueStart: verb.start,
    cueEnd: verb.end,
    speakerStart: name.start,
    speakerEnd: name.end,
    confidence: 0.9,
    speakerId: speaker,
    about,
  }
}

function toPosition(body: string, position: Telling['positions'][number]): PositionFact {
  const { person, title, body: bodyId, former = false, exact = title } = position
  return { id: positionId(person, title, bodyId), title, personId: person, bodyId, former, fullName: true, ...spanOf(body, exact) }
}

function toEvent(body: string, { type, status, startDate, exact, participants, via = {}, places }: Telling['events'][number]): EventFact {
  const who = Object.entries(participants).map(([entityId, role]) => ({ entityId, role, viaId: via[entityId] ?? null }))
  return {
    id: eventId(type, who, startDate, places),
    type,
    mode: null,
    status,
    startDate,
    endDate: startDate,
    datePrecision: startDate === null ? null : 'day',
    summary: normaliseName(exact) === '' ? '' : exact,
    ...spanOf(body, exact),
    participants: who,
    placeIds: places,
  }
}
