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
    document: `query WhatConnects($ids: [ID!]!, $of: [EntityKind!], $from: Date, $to: Date, $first: Int = 5) {
  commonNeighbours(ids: $ids, entityKinds: $of, from: $from, to: $to, first: $first) {
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
    document: `query ClosestAssociates($id: ID!, $of: [EntityKind!], $from: Date, $to: Date, $first: Int = 10) {
  neighbours(id: $id, kinds: [QUOTE, EVENT, POSITION, CO_MENTION], entityKinds: $of, from: $from, to: $to, first: $first) {
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
    variables: { id: 'person:ingrid-solheim', of: ['PERSON', 'ORGANIZATION'] },
  },
  {
    id: 19,
    title: 'Who is most central in a topic and period? (by the measure named)',
    document: `query MostCentral($topic: ID, $from: Date, $to: Date, $of: [EntityKind!] = [PERSON], $by: CentralityMeasure = DEGREE, $first: Int = 10) {
  central(about: $topic, from: $from, to: $to, entityKinds: $of, by: $by) {
    answer
    subgraph { entityCount tieCount untiedCount leftOutCount articleCount }
    entities(first: $first) {
      entity { id kind name articleCount }
      score
      tieCount
      ties(first: 2) {
        entity { id name }
        strength
        links(first: 1, orderBy: BEST_FIRST) { kind evidence { ...Proof } }
      }
    }
  }
}
${PROOF}`,
    variables: { topic: 'country:RU', from: '2031-01-01', to: '2031-12-31', of: ['PERSON', 'ORGANIZATION'] },
  },
  {
    id: 20,
    title: 'Which communities are there, and who bridges them?',
    document: `query WhichCommunities($about: ID, $from: Date, $to: Date, $of: [EntityKind!], $kinds: [LinkKind!], $first: Int = 10) {
  communities(about: $about, from: $from, to: $to, entityKinds: $of, kinds: $kinds) {
    answer
    modularity
    subgraph { entityCount tieCount untiedCount leftOutCount articleCount }
    communities(first: $first) {
      number
      name
      size
      members(first: 5) { entity { id kind name } strength }
      ties(first: 2) { ...Tie }
    }
    bridges(first: 5) {
      entity { id kind name }
      betweenness
      participation
      communities(first: 3) {
        community { number name }
        strength
        ties(first: 1) { ...Tie }
      }
    }
  }
}
fragment Tie on Neighbour {
  of { name }
  entity { name }
  counts { kind count }
  links(first: 1, orderBy: BEST_FIRST) {
    kind
    quote { text }
    event { type date summary }
    position { title }
    evidence { ...Proof }
  }
}
${PROOF}`,
    variables: { from: '2031-01-01', to: '2031-12-31' },
  },
  {
    id: 25,
    title: 'Give me this subgraph as a file or a link that a colleague can open.',
    document: `query SubgraphAsFile($ids: [ID!]!, $hops: Int = 1, $format: ExportFormat = GEXF, $from: Date, $to: Date) {
  exportLink(ids: $ids, hops: $hops, format: $format, from: $from, to: $to) {
    urls
    nodeCount
    edgeCount
    complete
    missing
  }
}
`,
    variables: { ids: ['person:ingrid-solheim', 'country:RU'] },
  },
]
