// Who held which office when.
import { PROOF, type Question } from './question.ts'

export const QUESTIONS_ON_POSITIONS: readonly Question[] = [
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
]
