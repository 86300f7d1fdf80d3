// Speech without an attribution of its own: who tells the sentence, or the paragraph, before it. Each text shows one case.
import { describe, expect, it } from 'vitest'
import { marked } from './read-quotes.ts'

const speakersOf = (body: string) => marked(body).map(({ speaker }) => speaker?.exact ?? null)

describe('the sentence before the marks', () => {
  it.each([
    ['told behind a comma', 'The harbour is safe, Roe said. "It was dredged twice last year."', ['Roe']],
    ['told in passing', 'The harbour, Ms. Roe says, is safe. "It was dredged twice last year."', ['Ms. Roe']],
    ['told by a subject behind the verb', 'The harbour is safe, said Dana Roe. "It was dredged twice last year."', ['Dana Roe']],
    ['… which has a place behind it', 'The harbour is safe, Roe told guests in Osh. "It was dredged twice last year."', ['Roe']],
    ['told by its subject, who is described', 'Dana Roe, who digs wells, says he is tired. "I cannot go on any more."', ['Dana Roe']],
    ['not told at all', 'Roe was unmoved. "It was dredged twice last year."', ['Roe']],
    ['told long ago', 'Roe left when the harbour, Lund had said, was lost. "It was dredged twice last year."', ['Roe']],
  ])('%s', (_rule, body, speakers) => {
    expect(speakersOf(body)).toEqual(speakers)
  })
})

describe('the paragraph before speech that stands alone', () => {
  const first = '"We dug for a year," said Lund.\n\n'
  it.each([
    ['tells', `${first}Roe said the harbour was safe.\n\n"It was dredged twice last year."`, ['Lund', 'Roe']],
    ['tells behind a comma', `${first}The harbour is safe, Roe said.\n\n"It was dredged twice last year."`, ['Lund', 'Roe']],
    ['tells nothing', `${first}The harbour froze in May.\n\n"It was dredged twice last year."`, ['Lund', 'Lund']],
    ['tells what was said long ago', `${first}Roe had said it was safe.\n\n"It was dredged twice last year."`, ['Lund', 'Lund']],
    ['tells what a paper reports', `${first}The harbour froze, the Osh Herald reported.\n\n"It was dredged twice."`, ['Lund', 'Lund']],
    ['has marks', `Roe said the harbour was safe. "We dug," said Lund.\n\n"It was dredged twice last year."`, ['Lund', 'Lund']],
  ])('%s', (_rule, body, speakers) => {
    expect(speakersOf(body)).toEqual(speakers)
  })

  it('leaves speech with words of its own behind it', () => {
    expect(speakersOf('Roe said the harbour was safe.\n\n"It was dredged twice," Lund insisted.')).toEqual(['Lund'])
  })

  it('keeps the verb for what it retells', () => {
    const [quote] = marked('Roe said the harbour was safe.\n\n"It was dredged twice last year."')
    expect(quote?.cue).toBeNull()
  })
})
