// The worked questions of the schema → the tabs the playground opens with, and the links of the start page.
import type { Question } from '../../schema/questions.ts'

export interface PlaygroundTab {
  readonly name: string
  readonly question: string
  readonly query: string
  /** JSON, as it stands in the playground. */
  readonly variables: string
}

/** One tab per question, in their order; the question stands above the document as a comment. */
export function playgroundTabs(questions: readonly Question[]): readonly PlaygroundTab[] {
  return questions.map(({ id, title, document, variables }) => ({
    name: String(id),
    question: title,
    query: `# ${title}\n${document.trim()}\n`,
    variables: JSON.stringify(variables, null, 2),
  }))
}

/** The address that opens the playground with this question. */
export function playgroundLink(tab: PlaygroundTab): string {
  return `/graphql?${new URLSearchParams({ query: tab.query, variables: tab.variables })}`
}
