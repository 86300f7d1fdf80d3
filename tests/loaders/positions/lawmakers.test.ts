// "Sen. ‹name›", "Representative ‹name›": the chamber of American lawmakers. Each text shows one language case.
import { describe, expect, test } from 'vitest'
import { positionsIn } from './positions-in.ts'

const SENATE = 'organization:u-s-senate'
const HOUSE = 'organization:u-s-house-of-representatives'

const CASES: readonly (readonly [rule: string, marked: string, bodies: readonly string[]])[] = [
  ['party and state in brackets', 'Sen. [P:Ada Lom] (R-[L:place:arizona-us|Ariz.]) left.', [SENATE]],
  ['party in brackets', 'Rep. [P:Ada Lom] (D) left.', [HOUSE]],
  ['party and state behind a comma', 'Rep. [P:Ada Lom], D-[L:place:new-york-us|N.Y.], left.', [HOUSE]],
  ['state and party in words', 'Senator [P:Ada Lom], [L:place:ohio-us|Ohio] Republican, left.', [SENATE]],
  ['a party with an article', 'Senator [P:Ada Lom], a Democrat from the north, left.', [SENATE]],
  ['a state before', '[L:place:ohio-us|Ohio] Sen. [P:Ada Lom] left.', [SENATE]],
  ['a state behind', 'Congresswoman [P:Ada Lom] of [L:place:ohio-us|Ohio] left.', [HOUSE]],
  ['a party before', 'GOP Rep. [P:Ada Lom] left.', [HOUSE]],
  ['a party known as a body', '[O:organization:republican-party|Republican] Rep. [P:Ada Lom] left.', [HOUSE]],
  ['the country before', '[C:country:US|U.S.] Sen. [P:Ada Lom] left.', [SENATE]],
  ['the same person elsewhere', 'Sen. [P:Ada Lom] left. Sen. [P:Ada Lom|Lom] (R) came back.', [SENATE, SENATE]],
  ['a colleague', '[C:country:US|America] waits. Sen. [P:Ada Lom] (R) met Rep. [P:Bo Ek].', [SENATE, HOUSE]],
  ['an article on the White House', 'The [O:organization:white-house|White House] waits. Sen. [P:Ada Lom] left.', [SENATE]],
  ['who leads there', 'Senate Majority Leader [P:Ada Lom], R-[L:place:ohio-us|Ohio], met House Speaker [P:Bo Ek] (D).', [SENATE, HOUSE]],
  ['not who leads elsewhere', 'House Speaker [P:Ada Lom] left [C:country:PH|Manila].', ['-']],
  ['several', 'The [O:organization:white-house|White House] waits. Sens. [P:Ada Lom] and [P:Bo Ek] left.', [SENATE, SENATE]],
  ['not of a single state', '[L:place:ohio-us|Ohio] state Sen. [P:Ada Lom] (R) left.', ['-']],
  ['not of another country', '[C:country:PH|Philippine] Sen. [P:Ada Lom] met [C:country:US|American] envoys.', ['country:PH']],
  [
    'not where another is of another country',
    'The [O:organization:white-house|White House] waits. [C:country:PH|Philippine] Sen. [P:Ada Lom] met Sen. [P:Bo Ek].',
    ['country:PH', '-'],
  ],
  [
    'not where a country with senators is named more often',
    'The [O:organization:white-house|White House] waits. [C:country:PH|Manila] and [C:country:PH|Filipinos] wait. Sen. [P:Ada Lom] left.',
    ['-'],
  ],
  ['not where nothing American is named', 'Sen. [P:Ada Lom] left.', ['-']],
  ['not a trade representative', '[C:country:US|U.S.] Trade Representative [P:Ada Lom] left.', ['country:US']],
  ['not who represents somebody', '[P:Ada Lom], a representative of the [O:Rail Union], is a Democrat.', ['Rail Union']],
]

describe('lawmakers of the United States', () => {
  test.each(CASES)('%s', (_rule, marked, bodies) => {
    expect(positionsIn(marked).map((line) => line.split(' | ')[2])).toEqual(bodies)
  })
})
