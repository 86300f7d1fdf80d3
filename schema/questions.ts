// Worked questions.
export interface Question {
  readonly id: number
  readonly title: string
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
}

export const QUESTIONS: readonly Question[] = []
