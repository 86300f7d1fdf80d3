// Verbs before their subject behind the marks: what a text reads, and cries that come from somebody.
import { describe, expect, it } from 'vitest'
import { marked } from './read-quotes.ts'

const WRITTEN: readonly (readonly [rule: string, attribution: string, speaker: string | null])[] = [
  ['reads a text of a day', 'reads a Wednesday editorial in The Morning Ledger.', 'a Wednesday editorial in The Morning Ledger'],
  ['reads a sign', 'reads the sign on the gate.', 'the sign'],
  ['ran the headline', 'ran the headline.', 'the headline'],
  ['runs a refrain', 'runs the refrain of the song.', 'the refrain of the song'],
  ['goes a slogan', 'goes the old slogan.', 'the old slogan'],
  ['went a joke of those days', 'went the joke at the time.', 'the joke at the time'],
  ['no text went', 'went the two men in the boat.', null],
  ['a day behind the subject', 'said the minister Wednesday.', 'the minister'],
]

describe('written things say what they read', () => {
  it.each(WRITTEN)('%s', (_rule, attribution, speaker) => {
    expect(marked(`"There is more life in a stone," ${attribution}`)[0]?.speaker?.exact ?? null).toBe(speaker)
  })
})

const CAME: readonly (readonly [rule: string, attribution: string, speaker: string | null])[] = [
  ['shouts from somebody', 'came shouts from the crowd.', 'the crowd'],
  ['… before a clause', 'came shouts from the crowd, as the band played.', 'the crowd'],
  ['a reply from somebody', 'came the reply from the minister.', 'the minister'],
  ['a quick reply', 'came the quick reply from Orlova.', 'Orlova'],
  ['a voice from somewhere', 'came a voice from the back.', 'a voice from the back'],
  ['a shout from nobody', 'came a shout from the back of the hall.', null],
  ['nobody’s answer', 'came the answer.', null],
  ['somebody’s answer', 'was Orlova’s answer.', 'Orlova'],
  ['an answer of somebody', 'was the answer of the minister.', 'the minister'],
  ['another text', 'was another.', 'another'],
  ['another of them', 'was another, in red letters.', 'another'],
  ['another what', 'was another name of the town.', null],
  ['nothing said', 'was the old name of the town.', null],
  ['somebody who came', 'came the minister.', null],
]

describe('cries and answers come from somebody', () => {
  it.each(CAME)('%s', (_rule, attribution, speaker) => {
    const quotes = marked(`"Call the vote right now," ${attribution} "We want it."`)
    expect(quotes[0]?.speaker?.exact ?? null).toBe(speaker)
  })
})

describe('lines in capitals are read like others', () => {
  it.each([
    ['behind the marks', '"NO WAY," SHOUTED JIM HARKER. "WE WILL NOT GO."', ['JIM HARKER', 'JIM HARKER']],
    ['the subject first', '"NO WAY WILL I GO," JIM HARKER SAID.', ['JIM HARKER']],
    ['before the marks', 'MAYOR ROE SAID: "THE BRIDGE WILL STAND."', ['MAYOR ROE']],
    ['an office', '"THE BRIDGE WILL STAND," THE MAYOR SAID ON MONDAY.', ['THE MAYOR']],
  ])('%s', (_rule, body, speakers) => {
    expect(marked(body).map(({ speaker }) => speaker?.exact)).toEqual(speakers)
  })

  it('a name in capitals is no verb', () => {
    expect(marked('"It will stand," said the UNITED STATES envoy.')[0]?.speaker?.exact).toBe('the UNITED STATES envoy')
  })
})
