// What a worked question is, and the fragment that every one of them proves its answer with.

export interface Question {
  /** Its number in docs/graphql.md. */
  readonly id: number
  readonly title: string
  readonly document: string
  /** They fit the seed articles. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** Evidence as every question asks for it. */
export const PROOF = `
fragment Proof on Evidence {
  exact
  start
  end
  article { id headline url publishedOn publisher { name } }
}
`
