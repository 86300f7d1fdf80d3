// How entities are connected, and by what.
import { PROOF, type Question } from './question.ts'

export const QUESTIONS_ON_LINKS: readonly Question[] = [
  {
    id: 7,
    title: 'How are two entities connected, and which articles prove each hop?',
    document: `query HowConnected($from: ID!, $to: ID!, $maxHops: Int = 4) {
  path(from: $from, to: $to, maxHops: $maxHops) {
    answer
    complete
    paths {
      length
      entities { id name }
      hops {
        from { name }
        to { name }
        links(first: 1) {
          kind
          quote { text saidOn }
          event { type status date }
          position { title }
          evidence { ...Proof }
        }
      }
    }
  }
}
${PROOF}`,
    variables: { from: 'person:ingrid-solheim', to: 'person:aigul-toktorova' },
  },
  {
    id: 8,
    title: 'What connects several entities?',
    document: `query WhatConnects($ids: [ID!]!, $first: Int = 5) {
  commonNeighbours(ids: $ids, first: $first) {
    entity { id kind name }
    strength
    ties {
      of { id name }
      counts { kind count }
      links(first: 1) {
        kind
        quote { text }
        event { type date summary }
        position { title }
        evidence { ...Proof }
      }
    }
  }
}
${PROOF}`,
    variables: { ids: ['country:NO', 'country:RU', 'person:ingrid-solheim'] },
  },
  {
    id: 9,
    title: 'Who are somebody’s closest associates, and why?',
    document: `query ClosestAssociates($id: ID!, $first: Int = 10) {
  neighbours(id: $id, kinds: [QUOTE, EVENT, POSITION, CO_MENTION], first: $first) {
    entity { id kind name }
    strength
    counts { kind count }
    links(first: 1, kinds: [QUOTE, EVENT, POSITION]) {
      kind
      quote { text }
      event { type date summary }
      position { title }
      evidence { ...Proof }
    }
  }
}
${PROOF}`,
    variables: { id: 'person:ingrid-solheim' },
  },
]
