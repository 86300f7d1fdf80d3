// Every question the explorer asks, as a constant: a test validates each against the schema and asks it of a server.

const ENTITY = 'fragment EntityParts on Entity { id kind name articleCount }'

const PROOF = `fragment Proof on Evidence {
  exact
  start
  end
  context(characters: 240)
  article { id headline url publishedOn publisher { name } }
}`

const QUOTE = `fragment QuoteParts on Quote {
  id text kind saidOn articleCount
  speaker { ...EntityParts }
  speakerPosition { title body { id name } }
  about { ...EntityParts }
}`

const EVENT = `fragment EventParts on Event {
  id type mode status date startDate endDate datePrecision summary articleCount publisherCount
  places { ...EntityParts }
  participants(first: 12) { totalCount edges { role node { ...EntityParts } via { id name } } }
}`

const LINK = `fragment LinkParts on Link {
  kind
  from { ...EntityParts }
  to { ...EntityParts }
  quote { id text kind saidOn speaker { ...EntityParts } speakerPosition { title body { id name } } }
  event { id type mode status date startDate endDate datePrecision summary }
  position { id title firstReportedOn lastReportedOn person { id name } body { id name } }
  evidence { ...Proof }
}`

const PAGE = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const PAGED = '$first: Int, $last: Int, $after: String, $before: String'
const PAGE_OF = 'first: $first, last: $last, after: $after, before: $before'
const POSITION_LIST =
  'positions(first: 12) { totalCount edges { former node { id title firstReportedOn lastReportedOn articleCount person { id name } body { id name } } evidence { ...Proof } } }'

export const HOME = `query ExplorerHome {
  stats { nodes { label count } }
  persons(first: 8) { edges { node { ...EntityParts } } }
  countries(first: 8) { edges { node { ...EntityParts } } }
  organizations(first: 8) { edges { node { ...EntityParts } } }
}
${ENTITY}`

export const SUGGEST = `query ExplorerSuggest($words: String!) {
  search(query: $words) { entities(first: 10) { ...EntityParts } }
}
${ENTITY}`

export const SEARCH = `query ExplorerSearch($words: String!) {
  search(query: $words) {
    entities(first: 20) { ...EntityParts }
    articles(first: 20) { article { id headline publishedOn publisher { name } } }
    quotes(first: 20) { quote { ...QuoteParts evidence { ...Proof } } }
  }
}
${ENTITY}
${PROOF}
${QUOTE}`

export const OVERVIEW = `query ExplorerOverview($id: ID!) {
  node(id: $id) {
    ... on Entity {
      ...EntityParts
      names { text articles }
      quotes { totalCount }
      quotesAbout { totalCount }
      events { totalCount }
    }
    ... on Person { ${POSITION_LIST} }
    ... on Country { capital ${POSITION_LIST} }
    ... on Organization { shortName ${POSITION_LIST} }
    ... on Place { placeKind country { id name } }
  }
}
${ENTITY}
${PROOF}`

const QUOTE_EDGES = `totalCount ${PAGE} edges { cue { exact } confidence evidence { ...Proof } node { ...QuoteParts } }`

export const SAID = `query ExplorerSaid($id: ID!, $with: ID, $kinds: [QuoteKind!], $from: Date, $to: Date, ${PAGED}) {
  node(id: $id) {
    ... on Entity { quotes(about: $with, kinds: $kinds, from: $from, to: $to, ${PAGE_OF}) { ${QUOTE_EDGES} } }
  }
}
${ENTITY}
${PROOF}
${QUOTE}`

export const ABOUT = `query ExplorerAbout($id: ID!, $with: ID, $kinds: [QuoteKind!], $from: Date, $to: Date, ${PAGED}) {
  node(id: $id) {
    ... on Entity { quotes: quotesAbout(speaker: $with, kinds: $kinds, from: $from, to: $to, ${PAGE_OF}) { ${QUOTE_EDGES} } }
  }
}
${ENTITY}
${PROOF}
${QUOTE}`

export const EVENTS = `query ExplorerEvents($id: ID!, $with: ID, $statuses: [EventStatus!], $from: Date, $to: Date, ${PAGED}) {
  node(id: $id) {
    ... on Entity {
      events(with: $with, statuses: $statuses, from: $from, to: $to, ${PAGE_OF}) {
        totalCount
        ${PAGE}
        edges { role via { id name } evidence { ...Proof } node { ...EventParts } }
      }
    }
  }
}
${ENTITY}
${PROOF}
${EVENT}`

export const LINKED = `query ExplorerLinked($id: ID!, $entityKinds: [EntityKind!], $from: Date, $to: Date) {
  neighbours(id: $id, entityKinds: $entityKinds, from: $from, to: $to, first: 20) {
    strength
    counts { kind count }
    entity { ...EntityParts }
    links(first: 1) { ...LinkParts }
  }
}
${ENTITY}
${PROOF}
${LINK}`

export const ATTENTION = `query ExplorerAttention($id: ID!, $from: Date, $to: Date) {
  node(id: $id) {
    ... on Entity { attention(from: $from, to: $to) { month articleCount mentionCount loadedCount } }
  }
}`

export const ARTICLES = `query ExplorerArticles($id: ID!, $with: ID, $from: Date, $to: Date, ${PAGED}) {
  node(id: $id) {
    ... on Entity {
      mentions(with: $with, from: $from, to: $to, ${PAGE_OF}) {
        totalCount
        ${PAGE}
        edges { count node { id headline publishedOn publisher { name } } }
      }
    }
  }
}`

export const NAMES = `query ExplorerNames($ids: [ID!]!) {
  nodes(ids: $ids) { id ... on Entity { ...EntityParts } }
}
${ENTITY}`

export const NEIGHBOURHOOD = `query ExplorerNeighbourhood($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Entity {
      ...EntityParts
      neighbours(first: $first) {
        strength
        entity { ...EntityParts neighbours(first: 40) { strength entity { id } } }
      }
    }
  }
}
${ENTITY}`

export const PATH = `query ExplorerPath($from: ID!, $to: ID!, $hops: Int!, $paths: Int!, $links: Int!) {
  path(from: $from, to: $to, maxHops: $hops, first: $paths) {
    answer
    found
    complete
    paths {
      length
      entities { ...EntityParts }
      hops {
        from { ...EntityParts }
        to { ...EntityParts }
        links(first: $links) { ...LinkParts }
      }
    }
  }
}
${ENTITY}
${PROOF}
${LINK}`

export const ARTICLE = `query ExplorerArticle($id: ID!) {
  article(id: $id) {
    id headline publishedOn url body
    publisher { name }
    mentions(first: 100) { totalCount edges { node { ...EntityParts } evidence { start end } } }
    quotes(first: 100) {
      totalCount
      edges { node { id kind text speaker { ...EntityParts } } evidence { start end } speaker { start end } cue { start end } }
    }
    events(first: 100) { totalCount edges { status node { id type mode date } evidence { start end } } }
    positions(first: 100) { totalCount edges { former node { id title person { id name } body { id name } } evidence { start end } } }
  }
}
${ENTITY}`
