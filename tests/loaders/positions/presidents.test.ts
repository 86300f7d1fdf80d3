// "President ‹name›" without a country by what the article around it says: whose president that is.
import { describe, expect, test } from 'vitest'
import { positionsIn } from './positions-in.ts'

const AMERICAN = 'President | Ada Lom | country:US | President Ada Lom'
const UNKNOWN = 'President | Ada Lom | - | President Ada Lom'

const OFFICE_CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  [
    'an office under the president',
    '[C:country:US|U.S.] President [P:Bo Ek] left. Vice President [P:Ada Lom] stayed.',
    ['President | Bo Ek | country:US | U.S. President Bo Ek', 'Vice President | Ada Lom | country:US | Vice President Ada Lom'],
  ],
  [
    'an office under a president whose country the article shows',
    'President [P:Bo Ek|Ek] left for [C:country:US|America]. The national security adviser, [P:Ada Lom], stayed.',
    [
      'President | Bo Ek | country:US | President Ek',
      'national security adviser | Ada Lom | country:US | national security adviser, Ada Lom',
    ],
  ],
  [
    'an office in an article told at home',
    'The [O:organization:u-s-senate|Senate] heard Attorney General [P:Ada Lom].',
    ['Attorney General | Ada Lom | country:US | Attorney General Ada Lom'],
  ],
  [
    'not where a country with a congress is named as often',
    'The [O:organization:u-s-congress|Congress] heard [C:country:MX|Mexican] envoys. Attorney General [P:Ada Lom] stayed.',
    ['Attorney General | Ada Lom | - | Attorney General Ada Lom'],
  ],
  [
    'not under another president',
    '[C:country:NO|Norwegian] President [P:Bo Ek] left. Vice President [P:Ada Lom] stayed.',
    ['President | Bo Ek | country:NO | Norwegian President Bo Ek', 'Vice President | Ada Lom | - | Vice President Ada Lom'],
  ],
  [
    'not of a town or state',
    '[C:country:US|U.S.] President [P:Bo Ek] left. [L:Lindby] Attorney General [P:Ada Lom] stayed.',
    ['President | Bo Ek | country:US | U.S. President Bo Ek', 'Attorney General | Ada Lom | - | Attorney General Ada Lom'],
  ],
  [
    'not after a name without an article',
    '[C:country:US|U.S.] President [P:Bo Ek] left, said [P:Ada Lom], vice president and director of studies.',
    [
      'President | Bo Ek | country:US | U.S. President Bo Ek',
      'vice president | Ada Lom | - | Ada Lom, vice president',
      'director of studies | Ada Lom | - | Ada Lom, vice president and director of studies',
    ],
  ],
  [
    'not of who belongs to another country elsewhere',
    '[C:country:US|U.S.] President [P:Bo Ek] left. Vice President [P:Ada Lom] stayed. [C:country:NO|Norway]’s [P:Ada Lom|Lom] smiled.',
    ['President | Bo Ek | country:US | U.S. President Bo Ek', 'Vice President | Ada Lom | - | Vice President Ada Lom'],
  ],
]

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  [
    'whose administration is spoken of',
    'President [P:Ada Lom] met envoys from [C:country:NO|Norway]. The [P:Ada Lom|Lom] administration said that [C:country:US|America] would wait.',
    [AMERICAN],
  ],
  [
    'whose White House is spoken of',
    'President [P:Ada Lom] met envoys from [C:country:NO|Norway]. The [P:Ada Lom|Lom] White House would wait.',
    [AMERICAN],
  ],
  [
    'who is named by surname first',
    'President [P:Ada Lom|Lom] met envoys from [C:country:NO|Norway]. [P:Ada Lom] said [C:country:US|America] would wait.',
    ['President | Ada Lom | country:US | President Lom'],
  ],
  [
    'not who is named by surname only in what is said',
    '“I spoke with President [P:Ada Lom|Lom] about [C:country:NO|Norway],” he told [C:country:US|American] reporters.',
    ['President | Ada Lom | - | President Lom'],
  ],
  [
    'who is named among Americans',
    'President [P:Ada Lom] left. Republicans in Congress asked [P:Ada Lom|Lom] to stay. [C:country:US|American] voters like [P:Ada Lom|Lom].',
    [AMERICAN],
  ],
  [
    'not who stands beside another country as often',
    'President [P:Ada Lom] left [C:country:NO|Norway]. [C:country:NO|Norwegians] and Republicans asked [P:Ada Lom|Lom] to stay. [C:country:US|American] voters like [P:Ada Lom|Lom].',
    [UNKNOWN],
  ],
  ['the only one of an article on the White House', 'President [P:Ada Lom] left. The White House kept silent.', [AMERICAN]],
  ['not where no president’s house is named', 'President [P:Ada Lom] left. The [C:country:US|American] guests kept silent.', [UNKNOWN]],
  ['not where America is not named', 'President [P:Ada Lom|Lom] left. The board kept silent.', ['President | Ada Lom | - | President Lom']],
  [
    'not where another is its president',
    '[C:country:US|U.S.] President [P:Bo Ek] met President [P:Ada Lom]. The White House kept silent.',
    ['President | Bo Ek | country:US | U.S. President Bo Ek', UNKNOWN],
  ],
  [
    'not who belongs to another country elsewhere',
    'President [P:Ada Lom] left. The White House kept silent. Later [C:country:NO|Norway]’s [P:Ada Lom|Lom] came back.',
    [UNKNOWN],
  ],
  [
    'who opens an article told at home',
    'President [P:Ada Lom] spoke of [C:country:NO|Norway]. The [O:organization:u-s-senate|Senate] waits, and [P:Bo Ek] and [P:Bo Ek].',
    [AMERICAN],
  ],
  [
    'who is named most in an article told at home',
    'The [O:organization:republican-party|Republicans] of the [O:organization:u-s-senate|Senate] wait on this quiet and rainy day for the plans of President [P:Ada Lom]. [P:Ada Lom|Lom] likes [C:country:NO|Norway].',
    [AMERICAN],
  ],
  [
    'who is known by surname in an article told at home',
    'The [O:organization:u-s-senate|Senate] heard [P:Bo Ek] and [P:Bo Ek] and [P:Bo Ek], who on this quiet and rainy day spoke of President [P:Ada Lom|Lom].',
    ['President | Ada Lom | country:US | President Lom'],
  ],
  [
    'not who is one of several named there',
    'The [O:organization:u-s-senate|Senate] heard [P:Bo Ek] and [P:Bo Ek] and [P:Bo Ek], who on this quiet and rainy day spoke of President [P:Ada Lom].',
    [UNKNOWN],
  ],
  [
    'not where a country with a congress is named as often',
    'President [P:Ada Lom] spoke of [C:country:PH|Filipinos]. The [O:organization:u-s-congress|Congress] waits.',
    [UNKNOWN],
  ],
  [
    'not where "Congress" may be a party',
    'President [P:Ada Lom] spoke of [C:country:IN|Indians]. The [O:organization:u-s-congress|Congress] waits.',
    [UNKNOWN],
  ],
  [
    'all titles of the same president',
    'President [P:Ada Lom] left. The White House kept silent. [P:Ada Lom|Lom], the president, came back.',
    [AMERICAN, 'president | Ada Lom | country:US | Lom, the president'],
  ],
  [
    'not the president of a body',
    'President [P:Ada Lom] left. The White House kept silent. [P:Bo Ek], the president of the [O:Rail Union], spoke.',
    [AMERICAN, 'president | Bo Ek | Rail Union | Bo Ek, the president of the Rail Union'],
  ],
]

describe('presidents without a country', () => {
  test.each(CASES)('%s', (_rule, marked, expected) => {
    expect(positionsIn(marked)).toEqual(expected)
  })
})

describe('offices under a president', () => {
  test.each(OFFICE_CASES)('%s', (_rule, marked, expected) => {
    expect(positionsIn(marked)).toEqual(expected)
  })
})
