// Words that only lead to speech: participles, datelines, sentences that announce who speaks next.
import { describe, expect, it } from 'vitest'
import { marked, readQuotes } from './read-quotes.ts'

const speakersOf = (body: string) => marked(body).map(({ speaker }) => speaker?.exact ?? null)

const TRAILING: readonly (readonly [rule: string, body: string, speaker: string | null])[] = [
  [
    'behind an apposition',
    'Ana Roe, head of the group for the mayor, emailed friends on Monday evening, telling them, "I am a proud mason."',
    'Ana Roe',
  ],
  ['behind an object', 'Roe rallied supporters, saying: "We have to be ready to stop it."', 'Roe'],
  ['behind a verb of speech with its object', 'Roe, the mayor, warned farmers, saying: "We have to stop it."', 'Roe'],
  [
    'behind a dateline',
    'OSH, Dec. 8 (Meridian) — In response to the plan, the mayor’s deputy rallied supporters, saying: "We have to stop it."',
    'the mayor’s deputy',
  ],
  ['behind a dateline of two names', 'OSH, Kyrgyzstan — Roe left the hall, saying: "We have to stop it."', 'Roe'],
  ['only a dateline', 'OSH, May 3 (Meridian) — "We have to be ready to stop it."', null],
]

describe('a participle behind a comma has the subject of its clause', () => {
  it.each(TRAILING)('%s', (_rule, body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker])
  })

  it('an inversion before the comma still tells who adds', () => {
    const added = readQuotes('The dam will hold, said the mayor on Monday, adding that it was new.').at(-1)
    expect(added?.speaker?.exact).toBe('the mayor')
  })
})
