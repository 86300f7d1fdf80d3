// What was taken from an article, and how much is written about somebody.
import { PROOF, type Question } from './question.ts'

export const QUESTIONS_ON_ARTICLES: readonly Question[] = [
  {
    id: 16,
    title: 'What is new about somebody since a moment, and where does it stand together with somebody else?',
    document: `query WhatIsNew($id: ID!, $with: ID!, $since: DateTime!, $from: Date) {
  node(id: $id) {
    ... on Entity {
      name
      together: mentions(with: $with, loadedSince: $since, from: $from, first: 10) {
        totalCount
        edges { count salience node { id headline url publishedOn loadedAt publisher { name } } }
      }
      quotes(loadedSince: $since, from: $from, first: 10) {
        totalCount
        edges { node { saidOn text about { id name } } evidence { ...Proof } }
      }
      events(loadedSince: $since, from: $from, first: 10) {
        totalCount
        edges { role node { date type status summary } evidence { ...Proof } }
      }
    }
  }
}
${PROOF}`,
    variables: { id: 'person:ingrid-solheim', with: 'country:RU', since: '2026-01-01T00:00:00Z', from: '2031-10-01' },
  },
  {
    id: 21,
    title: 'How did attention to somebody change, by month and publisher?',
    document: `query Attention($id: ID!, $from: Date, $to: Date) {
  node(id: $id) {
    ... on Entity {
      name
      attention(from: $from, to: $to) {
        month
        articleCount
        mentionCount
        loadedCount
        publishers(first: 3) { articleCount publisher { name } }
      }
      mentions(from: $from, to: $to, orderBy: OLDEST_FIRST, first: 1) {
        edges { node { headline } evidence { exact start end article { url } } }
      }
    }
  }
}
`,
    variables: { id: 'person:ingrid-solheim', from: '2030-01-01', to: '2032-12-31' },
  },
  {
    id: 22,
    title: 'What does one publisher report on somebody that another does not?',
    document: `query OnlyThere($id: ID!, $publisher: ID!, $not: ID!, $from: Date, $to: Date, $first: Int = 10) {
  node(id: $id) {
    ... on Entity {
      name
      events(publisher: $publisher, notPublisher: $not, from: $from, to: $to, first: $first) {
        totalCount
        edges { node { date type status reports(first: 5) { edges { summary evidence { ...Proof } } } } }
      }
      quotes(publisher: $publisher, notPublisher: $not, from: $from, to: $to, first: $first) {
        totalCount
        edges { node { saidOn text } evidence { ...Proof } }
      }
    }
  }
}
${PROOF}`,
    variables: {
      id: 'person:ingrid-solheim',
      publisher: 'publisher:northsea-courier.example',
      not: 'publisher:meridian-wire.example',
    },
  },
  {
    id: 24,
    title: 'Every fact taken from an article, to be highlighted in its text',
    document: `query FactsOfArticle($url: String!) {
  article(url: $url) {
    headline
    publishedOn
    publisher { name }
    body
    mentions(first: 100) {
      totalCount
      edges { count node { id kind name } evidence { start end exact metonym } }
    }
    quotes(first: 100) {
      totalCount
      edges {
        node { id kind speaker { id name } about { id name } }
        evidence { start end exact }
        speaker { start end exact }
        cue { start end exact }
      }
    }
    events(first: 100) {
      totalCount
      edges { status node { id type date } evidence { start end exact } }
    }
    positions(first: 100) {
      totalCount
      edges { former node { id title person { name } body { name } } evidence { start end exact } }
    }
  }
}
`,
    variables: { url: 'https://www.northsea-courier.example/2031/10/20/solheim-says-yes-to-cod-cut' },
  },
]
