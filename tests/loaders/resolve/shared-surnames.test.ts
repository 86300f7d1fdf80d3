import { describe, expect, it } from 'vitest'
import type { Mention } from '../../../loaders/annotate/annotations.ts'
import { NO_ANNOTATIONS } from '../../../loaders/annotate/annotations.ts'
import { resolveSharedSurnames } from '../../../loaders/resolve/shared-surnames.ts'
import { readText } from '../../../loaders/text/article-text.ts'

/** Every "Brandt" of the body, by the nearest full name before it, as names are resolved before. */
function mentionsOf(body: string): Mention[] {
  let name = 'Anna Brandt'
  return [...body.matchAll(/(?:Anna |Peter )?Brandt/g)].map(({ 0: exact, index }) => {
    if (exact.includes(' ')) name = exact
    const entityId = `person:${name.toLowerCase().replace(' ', '-')}`
    return { start: index, end: index + exact.length, exact, kind: 'Person', entityId, name, metonym: false }
  })
}

function lastName(body: string): string | undefined {
  return namesIn(body).at(-1)
}

function namesIn(body: string): string[] {
  const found = { ...NO_ANNOTATIONS, mentions: mentionsOf(body) }
  const reading = { text: readText(body), publishedOn: '2031-01-01', headline: '' }
  return (resolveSharedSurnames(reading, found).mentions ?? found.mentions).map(({ name }) => name)
}

describe('a surname that two people share', () => {
  it.each([
    ['a pronoun in its sentence', 'Anna Brandt met Peter Brandt. Brandt then changed her mind.', 'Anna Brandt'],
    ['a pronoun in the next sentence', 'Anna Brandt met Peter Brandt. Brandt left. She was tired.', 'Anna Brandt'],
    ['pronouns that others speak tell nothing', 'Anna Brandt met Peter Brandt. Brandt said: "She was tired."', 'Peter Brandt'],
    ['who was called so before', 'Anna Brandt spoke. Brandt was calm. Her cousin Peter Brandt left. Brandt stayed.', 'Anna Brandt'],
    ['the nearest where nothing tells', 'Anna Brandt met Peter Brandt. Brandt was calm.', 'Peter Brandt'],
    ['one person alone', 'Peter Brandt spoke. Brandt was calm.', 'Peter Brandt'],
  ])('%s', (_rule, body, expected) => {
    expect(lastName(body)).toBe(expected)
  })
  it.each([
    ['whose relative is named behind it', "Peter Brandt died. Brandt's mother, Anna Brandt, said she grieved.", 'Peter Brandt'],
    ['… with more words between', "Peter Brandt died. Brandt's late wife, the singer Anna Brandt, had her own band.", 'Peter Brandt'],
    [
      '… but not whose rival is named',
      "Peter Brandt and Anna Brandt met. Brandt's plan, Peter Brandt said, was hers: she made it.",
      'Anna Brandt',
    ],
  ])('%s', (_rule, body, expected) => {
    expect(namesIn(body).at(-2)).toBe(expected)
  })
})
