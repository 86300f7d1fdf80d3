// What happened, where, with whom, and whether articles agree.
import { PROOF, type Question } from './question.ts'

export const QUESTIONS_ON_EVENTS: readonly Question[] = [
  {
    id: 10,
    title: 'What happened between two countries over time?',
    document: `query BetweenCountries($country: ID!, $with: ID!, $first: Int = 20, $after: String) {
  country(id: $country) {
    name
    events(with: $with, orderBy: OLDEST_FIRST, first: $first, after: $after) {
      totalCount
      edges {
        role
        node {
          date
          type
          status
          articleCount
          publisherCount
          places { name }
          participants(first: 10) { edges { role node { id name } } }
        }
        evidence { ...Proof }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${PROOF}`,
    variables: { country: 'country:NO', with: 'country:RU' },
  },
  {
    id: 11,
    title: 'Which officials represent a country in talks with another?',
    document: `query Representatives($country: ID!, $with: ID!, $from: Date, $to: Date, $first: Int = 20, $after: String) {
  country(id: $country) {
    name
    events(with: $with, types: [CONSULT], from: $from, to: $to, orderBy: OLDEST_FIRST, first: $first, after: $after) {
      totalCount
      edges {
        via { id name positions(first: 1) { edges { node { title } } } }
        node {
          date
          mode
          status
          participants(first: 10) { edges { role node { id name } via { name } } }
        }
        evidence { ...Proof }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${PROOF}`,
    variables: { country: 'country:NO', with: 'country:RU' },
  },
  {
    id: 12,
    title: 'Who met whom, where and when?',
    document: `query WhoMetWhom($from: Date, $to: Date, $first: Int = 20, $after: String) {
  events(filter: { types: [CONSULT], statuses: [OCCURRED, ONGOING], from: $from, to: $to }, orderBy: OLDEST_FIRST, first: $first, after: $after) {
    totalCount
    edges {
      node {
        date
        mode
        places { name }
        participants(first: 10) { edges { role node { id name } } }
      }
      evidence { ...Proof }
    }
    pageInfo { hasNextPage endCursor }
  }
}
${PROOF}`,
    variables: { from: '2031-10-01', to: '2031-10-31' },
  },
  {
    id: 13,
    title: 'Which events happened in a country in a period?',
    document: `query EventsThere($country: ID!, $from: Date, $to: Date, $first: Int = 20, $after: String) {
  country(id: $country) {
    name
    eventsHere(from: $from, to: $to, orderBy: OLDEST_FIRST, first: $first, after: $after) {
      totalCount
      edges {
        node { date type status summary places { name } }
        evidence { ...Proof }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${PROOF}`,
    variables: { country: 'country:KG', from: '2031-01-01', to: '2031-12-31' },
  },
  {
    id: 14,
    title: 'What is the sequence of events around somebody?',
    document: `query Sequence($id: ID!, $from: Date, $to: Date, $first: Int = 20, $after: String) {
  timeline(id: $id, from: $from, to: $to, kinds: [TOOK_PART, TOOK_PLACE, SAID], first: $first, after: $after) {
    edges {
      date
      kind
      quote { text }
      event { type status startDate summary reports(first: 5) { edges { status node { publishedOn } } } }
      evidence { ...Proof }
    }
    pageInfo { hasNextPage endCursor }
  }
}
${PROOF}`,
    variables: { id: 'person:ingrid-solheim', from: '2031-01-01', to: '2031-12-31' },
  },
  {
    id: 15,
    title: 'Is an event confirmed, planned, hypothetical or denied, and by whom?',
    document: `query WhoConfirms($country: ID!, $with: ID!, $from: Date, $to: Date) {
  country(id: $country) {
    events(with: $with, from: $from, to: $to, first: 5) {
      edges {
        node {
          type
          date
          status
          reports(first: 20) {
            totalCount
            edges { status summary evidence { ...Proof } }
          }
        }
      }
    }
  }
}
${PROOF}`,
    variables: { country: 'country:NO', with: 'country:RU', from: '2030-01-01', to: '2032-12-31' },
  },
]
