// What was taken from an article.
import type { Question } from './question.ts'

export const QUESTIONS_ON_ARTICLES: readonly Question[] = [
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
