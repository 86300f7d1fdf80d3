// Who said what, about whom, and where it was repeated.
import { PROOF, type Question } from './question.ts'

export const QUESTIONS_ON_QUOTES: readonly Question[] = [
  {
    id: 1,
    title: 'Who said what about a country in a period?',
    document: `query WhoSaidWhat($about: ID!, $from: Date, $to: Date, $kinds: [QuoteKind!], $first: Int = 20, $after: String) {
  country(id: $about) {
    name
    quotesAbout(from: $from, to: $to, kinds: $kinds, orderBy: OLDEST_FIRST, first: $first, after: $after) {
      totalCount
      edges {
        node {
          saidOn
          kind
          text
          speaker { id name }
          speakerPosition { title body { name } }
        }
        speaker { exact }
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
    document: `query WhatSomebodySaid($speaker: ID!, $about: ID!, $kinds: [QuoteKind!], $first: Int = 20, $after: String) {
  person(id: $speaker) {
    name
    quotes(about: $about, kinds: $kinds, orderBy: OLDEST_FIRST, first: $first, after: $after) {
      totalCount
      edges {
        node { saidOn kind text articleCount }
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
    id: 3,
    title: 'What do others say about somebody, by the speaker’s country or organization?',
    document: `query WhatOthersSay($about: ID!, $from: Date, $to: Date, $kinds: [QuoteKind!], $first: Int = 10) {
  node(id: $about) {
    ... on Entity {
      name
      speakerGroups(from: $from, to: $to, kinds: $kinds, first: $first) {
        body { id name }
        quoteCount
        speakerCount
        speakers(first: 5) {
          speaker { id name }
          quoteCount
          quotes(first: 2) {
            edges {
              node { saidOn kind text }
              evidence { ...Proof }
            }
          }
        }
      }
    }
  }
}
${PROOF}`,
    variables: { about: 'person:ingrid-solheim' },
  },
  {
    id: 4,
    title: 'How has one person’s stance on a country changed, first words and last words side by side?',
    document: `query Stance($speaker: ID!, $about: ID!, $kinds: [QuoteKind!] = [DIRECT, PARTIAL]) {
  person(id: $speaker) {
    name
    first: quotes(about: $about, kinds: $kinds, orderBy: OLDEST_FIRST, first: 5) { ...Words }
    last: quotes(about: $about, kinds: $kinds, orderBy: NEWEST_FIRST, first: 5) { ...Words }
  }
}
fragment Words on QuoteConnection {
  totalCount
  edges {
    node { saidOn text speakerPosition { title } }
    evidence { ...Proof }
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
    id: 6,
    title: 'Do articles disagree on who said it?',
    document: `query WhoSaidIt($words: String!) {
  search(query: $words) {
    quotes(first: 1) {
      quote {
        text
        speaker { id name }
        appearances(first: 20) {
          totalCount
          edges { text cue evidence { ...Proof } }
        }
        sameTextOtherSpeakers(first: 10) {
          totalCount
          edges {
            node { saidOn speaker { id name } }
            speaker { exact }
            confidence
            evidence { ...Proof }
          }
        }
      }
    }
  }
}
${PROOF}`,
    variables: { words: 'longer cable in worse weather for less thanks' },
  },
]
