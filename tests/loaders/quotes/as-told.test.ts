import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = { Orlova: ['Person', 'Nina Orlova'], Lund: ['Person', 'Per Lund'], May: ['Person', 'Ida May'] }

const CASES: readonly (readonly [rule: string, body: string, speaker: string, cue: string, content: string])[] = [
  ['As X noted, …', 'As the paper noted, the dam has leaked for years.', 'the paper', 'noted', 'the dam has leaked for years'],
  [
    'As the X Herald reported, …',
    'As the Osh Herald reported, it has leaked for years.',
    'the Osh Herald',
    'reported',
    'it has leaked for years',
  ],
  ['As X told Y, …', 'But as Lund told the board, the dam has leaked for years.', 'Lund', 'told', 'the dam has leaked for years'],
  ['As X wrote in …, …', 'As Lund wrote in March, the dam has leaked for years.', 'Lund', 'wrote', 'the dam has leaked for years'],
  ['X said, …, that …', 'Lund claimed, without any evidence, that the dam leaks.', 'Lund', 'claimed', 'that the dam leaks'],
  ['X said — … — that …', 'Lund said — on the radio, of all places — that the dam leaks.', 'Lund', 'said', 'that the dam leaks'],
  ['more than X expected', 'The dam cost ten more than most farmers expected.', 'most farmers', 'expected', 'The dam cost ten more'],
  ['not as … as X believes', 'The dam is not as safe as the unions believe.', 'the unions', 'believe', 'The dam is not as safe'],
  ['a thing that X opposes', 'They drew a canal that the unions strongly oppose.', 'the unions', 'strongly oppose', 'a canal'],
  ['a thing, which X opposes', 'The canal, which Lund opposed in March, is dug.', 'Lund', 'opposed', 'The canal'],
  ['a thing, which X denies', 'They shelled the port, which Lund strongly denies.', 'Lund', 'strongly denies', 'the port'],
  ['in what X says was …', 'Nine fell ill in what Lund says was a gas leak.', 'Lund', 'says', 'was a gas leak'],
  ['a name that is a month', 'May said the dam would hold.', 'May', 'said', 'the dam would hold'],
]

const OTHERWISE: readonly (readonly [rule: string, body: string, cue: string])[] = [
  ['the reporter refers to herself', 'As we reported, the dam has leaked for years.', 'reported'],
  ['"as" is a time with a thought', 'They walked on as they thought through the plan.', 'thought'],
  ['a feeling with a clause', 'The unions were so angry that they backed out of the deal.', 'backed'],
  ['what somebody wants', 'What Lund wants is not what the farmers need.', 'wants'],
]

describe('what stands beside "as X says" or behind a noun', () => {
  it.each(CASES)('%s', (_rule, body, speaker, cue, content) => {
    const quote = readQuotes(body, NAMES).find((each) => each.cue !== null && body.slice(each.cue.start, each.cue.end) === cue)
    expect([quote?.speaker?.exact, quote?.exact]).toEqual([speaker, content])
  })

  it.each(OTHERWISE)('not where %s', (_rule, body, cue) => {
    expect(readQuotes(body, NAMES).filter((each) => each.cue !== null && body.slice(each.cue.start, each.cue.end) === cue)).toEqual([])
  })

  it('a time with an object behind the verb is no statement in words', () => {
    expect(readQuotes('As Lund announced the plan, the farmers left the hall.', NAMES)[0]?.confidence).toBeLessThan(0.7)
  })

  it('nothing is nobody who says so', () => {
    expect(readQuotes('Lund knocked, said nothing, and left.', NAMES)[0]?.speaker?.exact).toBe('Lund')
  })
})
