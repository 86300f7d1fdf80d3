// What somebody wants to be told when it happens: tabs of the playground beside the questions.
import { PROOF, type Question } from './question.ts'

export const SUBSCRIPTIONS: readonly Question[] = [
  {
    id: 16,
    title: 'Tell me when somebody and a country appear together in an article that is loaded from now on',
    document: `subscription TellMe($ids: [ID!]!, $since: DateTime) {
  articleLoaded(mentioning: $ids, loadedSince: $since) {
    id
    headline
    url
    publishedOn
    loadedAt
    publisher { name }
    mentions(of: $ids) {
      edges { count salience node { id name } evidence { exact start end } }
    }
    quotes(first: 10) {
      edges { node { text speaker { id name } } evidence { ...Proof } }
    }
  }
}
${PROOF}`,
    variables: { ids: ['person:ingrid-solheim', 'country:RU'] },
  },
]
