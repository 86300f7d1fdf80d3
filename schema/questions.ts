// Worked questions, each one GraphQL document: tabs of the playground, and tests on every engine.

import { QUESTIONS_ON_ARTICLES } from './questions/articles.ts'
import { QUESTIONS_ON_EVENTS } from './questions/events.ts'
import { QUESTIONS_ON_LINKS } from './questions/links.ts'
import { QUESTIONS_ON_POSITIONS } from './questions/positions.ts'
import type { Question } from './questions/question.ts'
import { QUESTIONS_ON_QUOTES } from './questions/quotes.ts'
import { SUBSCRIPTIONS } from './questions/subscriptions.ts'

export type { Question }
export { SUBSCRIPTIONS }

/** Every worked question, by its number. */
export const QUESTIONS: readonly Question[] = [
  ...QUESTIONS_ON_QUOTES,
  ...QUESTIONS_ON_LINKS,
  ...QUESTIONS_ON_EVENTS,
  ...QUESTIONS_ON_POSITIONS,
  ...QUESTIONS_ON_ARTICLES,
].sort((a, b) => a.id - b.id)

/** What the playground opens with: the questions, and after the one it belongs to each subscription. */
export const TABS: readonly Question[] = [...QUESTIONS, ...SUBSCRIPTIONS].sort((a, b) => a.id - b.id)
