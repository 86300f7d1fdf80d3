// "Prime Minister ‹name›" by the countries beside it. Each text shows one language case.
import { describe, expect, test } from 'vitest'
import { positionsIn } from './positions-in.ts'

const CASES: readonly (readonly [rule: string, marked: string, bodies: readonly string[]])[] = [
  [
    'the only country of the sentence',
    'Snow fell. The very latest votes of all in [C:country:NO|Norway] show that Prime Minister [P:Ada Lom] stays.',
    ['country:NO'],
  ],
  [
    'beside America',
    'Snow fell. It was told [C:country:US|America] by Prime Minister [P:Ada Lom] that [C:country:NO|Norway] waits.',
    ['country:NO'],
  ],
  [
    'not where another country is named beside it',
    'Snow fell. The very latest votes of all in [C:country:NO|Norway] and [C:country:SE|Sweden] and [C:country:NO|Norway] show that Prime Minister [P:Ada Lom] stays.',
    ['-'],
  ],
  [
    'not where another country is named as often',
    'Snow fell on the long and empty coast of [C:country:SE|Sweden]. The very latest votes of all in [C:country:NO|Norway] show that Prime Minister [P:Ada Lom] stays.',
    ['-'],
  ],
  [
    'not where another holds the office there',
    '[C:country:NO|Norwegian] Prime Minister [P:Bo Ek] left. Guests from [C:country:NO|Norway] saw Prime Minister [P:Ada Lom].',
    ['country:NO', '-'],
  ],
  [
    'not of the country of who is met',
    'Snow fell on Monday. Foreign Minister [P:Ada Lom] held talks with her [C:country:NO|Norwegian] counterpart.',
    ['-'],
  ],
  [
    '… but who is called a counterpart is',
    'Snow fell on Monday. They met their [C:country:NO|Norwegian] counterpart, Foreign Minister [P:Ada Lom].',
    ['country:NO'],
  ],
  [
    'the country that a paragraph begins with',
    '[C:country:SE|Sweden] waits.\nIn [C:country:NO|Norway], snow fell. Interior Minister [P:Ada Lom] left.',
    ['country:NO'],
  ],
  [
    '… not one within it',
    '[C:country:SE|Sweden] waits.\nThe guests and all their children from [C:country:NO|Norway], they say, saw snow. Interior Minister [P:Ada Lom] left.',
    ['country:SE'],
  ],
  [
    'not a minister of a part',
    'Snow fell. The very latest votes of all in [C:country:NO|Norway] please [L:Lindby] First Minister [P:Ada Lom].',
    ['-'],
  ],
]

describe('ministers without a country', () => {
  test.each(CASES)('%s', (_rule, marked, bodies) => {
    expect(positionsIn(marked).map((line) => line.split(' | ')[2])).toEqual(bodies)
  })
})
