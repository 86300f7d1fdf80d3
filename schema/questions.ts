// Worked questions, each one GraphQL document: tabs of the playground, and tests on every engine. The variables fit the
// seed articles.

export interface Question {
  /** Its number in docs/graphql.md. */
  readonly id: number
  readonly title: string
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

const PROOF = `
fragment Proof on Evidence {
  exact
  start
  end
  article { id headline url publishedOn publisher { name } }
}
`

export const QUESTIONS: readonly Question[] = [
  {
    id: 1,
    title: 'Who said what about a country in a period?',
    document: `query WhoSaidWhat($about: ID!, $from: Date, $to: Date, $first: Int = 20, $after: String) {
  country(id: $about) {
    name
    quotesAbout(from: $from, to: $to, orderBy: OLDEST_FIRST, first: $first, after: $after) {
      totalCount
      edges {
        node {
          saidOn
          text
          speaker { id name }
          speakerPosition { title body { name } }
        }
        evidence { ...Proof }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${PROOF}`,
    variables: { about: 'country:NO', from: '2031-10-01', to: '2031-10-31' },
  },
  {
    id: 2,
    title: 'What has one person said about a country, oldest first?',
    document: `query WhatSomebodySaid($speaker: ID!, $about: ID!, $first: Int = 20, $after: String) {
  person(id: $speaker) {
    name
    quotes(about: $about, orderBy: OLDEST_FIRST, first: $first, after: $after) {
      totalCount
      edges {
        node { saidOn text articleCount }
        evidence { ...Proof }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
${PROOF}`,
    variables: { speaker: 'person:ingrid-solheim', about: 'country:RU' },
  },
  {
    id: 5,
    title: 'Where did a quote first appear, who repeated it, and in which variants?',
    document: `query WhereItAppeared($words: String!) {
  search(query: $words) {
    quotes(first: 1) {
      quote {
        text
        speaker { name }
        evidence { ...Proof }
        appearances(first: 20) {
          totalCount
          edges { text cue evidence { ...Proof } }
        }
        variants(first: 10) {
          edges { node { text saidOn } evidence { ...Proof } }
        }
        sameTextOtherSpeakers(first: 10) {
          edges { node { saidOn speaker { name } } evidence { ...Proof } }
        }
      }
    }
  }
}
${PROOF}`,
    variables: { words: 'cod do not carry passports' },
  },
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
  {
    id: 17,
    title: 'Who held a position in a country at a time?',
    document: `query WhoHeld($country: ID!, $title: String, $from: Date, $to: Date) {
  country(id: $country) {
    name
    positions(titleStartsWith: $title, heldFrom: $from, heldTo: $to, first: 20) {
      totalCount
      edges {
        node { title person { id name } firstReportedOn lastReportedOn }
        evidence { ...Proof }
      }
    }
  }
}
${PROOF}`,
    variables: { country: 'country:NO', title: 'Foreign Minister', from: '2031-10-01', to: '2031-12-31' },
  },
  {
    id: 18,
    title: 'Which positions and organizations has somebody been linked to over time?',
    document: `query Positions($id: ID!) {
  person(id: $id) {
    name
    positions(first: 20) {
      totalCount
      edges {
        node {
          title
          body { id name }
          firstReportedOn
          lastReportedOn
          reports(first: 5) { edges { former evidence { ...Proof } } }
        }
      }
    }
  }
}
${PROOF}`,
    variables: { id: 'person:ingrid-solheim' },
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
