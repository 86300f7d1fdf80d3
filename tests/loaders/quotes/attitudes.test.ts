import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = { Orlova: ['Person', 'Nina Orlova'], Lund: ['Person', 'Per Lund'] }

const CASES: readonly (readonly [rule: string, body: string, speaker: string, cue: string, content: string])[] = [
  ['X made a case for …', 'Lund has made a strong case for the dam.', 'Lund', 'has made a strong case for', 'the dam'],
  ['X … and made no mention of …', 'Lund thanked them and made no mention of the dam.', 'Lund', 'made no mention of', 'the dam'],
  ['X has doubts about …', 'The farmers have serious doubts about the dam.', 'The farmers', 'have serious doubts about', 'the dam'],
  ['X is less confident in …', 'The farmers are less confident in Lund.', 'The farmers', 'are less confident in', 'Lund'],
  ['X is far more worried about …', 'Orlova was far more worried about the dam.', 'Orlova', 'was far more worried about', 'the dam'],
  ['X is leery of …', 'Orlova is leery of new dams.', 'Orlova', 'is leery of', 'new dams'],
  ['X threatened legal action', 'Orlova threatened legal action over the dam.', 'Orlova', 'threatened', 'legal action over the dam'],
  ['X compared … to …', 'Orlova compared the dam to a raft.', 'Orlova', 'compared', 'the dam to a raft'],
  ['X agreed with Y', 'Orlova agreed with the farmers.', 'Orlova', 'agreed', 'with the farmers'],
  ['X vows not to …', 'Orlova vows not to leave.', 'Orlova', 'vows', 'not to leave'],
  ['X, who is …, hopes …', 'Ana Orlova, head of the institute, hopes the dam holds.', 'Ana Orlova', 'hopes', 'the dam holds'],
  ['X complained after … that …', 'Orlova complained after the vote that it took long.', 'Orlova', 'complained', 'it took long'],
  ['X signaled that …', 'Orlova signaled that the dam would hold.', 'Orlova', 'signaled', 'that the dam would hold'],
  ['several threatened to …', 'In interviews, several threatened to block the road.', 'several', 'threatened', 'to block the road'],
]

const OTHERWISE: readonly (readonly [rule: string, body: string, cue: RegExp])[] = [
  ['another verb says it', 'Lund has denied claims that the dam leaks.', /has denied claims/],
  ['support is given to somebody', 'The village was given support for a dam.', /was given/],
  ['a threat that is no act', 'The flood threatened the old bridge.', /threatened/],
  ['"more" has no verb', 'They found people more worried about the dam.', /more worried/],
  ['something is added to a heap', 'The mayor wants to add a bridge to the plan.', /add/],
  ['they make a deal', 'The mayor agreed with the unions to cut their pay.', /agreed/],
  ['a rise is compared', 'Prices rose by a third compared to May.', /compared/],
  ['three states are places', 'It was one of the three states where the dams leaked.', /states/],
  ['an interview was aired', 'Lund spoke in an interview that aired on River FM.', /spoke/],
  ['luck is thanked', 'The dam held, thanks to Lund and his men.', /thanks/],
  ['nobody says the attack', 'Nine died in several attacks on the harbour.', /attacks/],
]

describe('what somebody thinks of something', () => {
  it.each(CASES)('%s', (_rule, body, speaker, cue, content) => {
    const quote = readQuotes(body, NAMES).find((each) => each.cue !== null && body.slice(each.cue.start, each.cue.end) === cue)
    expect([quote?.speaker?.exact, quote?.exact]).toEqual([speaker, content])
  })

  it.each(OTHERWISE)('not where %s', (_rule, body, cue) => {
    expect(readQuotes(body, NAMES).filter((each) => each.cue !== null && cue.test(body.slice(each.cue.start, each.cue.end)))).toEqual([])
  })
})
