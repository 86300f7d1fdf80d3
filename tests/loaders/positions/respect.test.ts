// Titles before what is said out of respect, and bodies before their short names in brackets: as news of many countries writes them.
import { describe, expect, test } from 'vitest'
import { positionsIn } from './positions-in.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  [
    'a doctor',
    '[C:TT|Trinidadian] Prime Minister Dr [P:Ada Lom] left.',
    ['Prime Minister | Ada Lom | TT | Trinidadian Prime Minister Dr Ada Lom'],
  ],
  [
    'styles of two words',
    '[O:Lake Party] president Datuk Seri Dr [P:Ada Lom] left.',
    ['president | Ada Lom | Lake Party | Lake Party president Datuk Seri Dr Ada Lom'],
  ],
  [
    'a rank without a stop',
    '[C:TH|Thai] Prime Minister Gen [P:Bo Ek] left.',
    ['Prime Minister | Bo Ek | TH | Thai Prime Minister Gen Bo Ek'],
  ],
  ['a country behind the name', 'President Dr [P:Ada Lom] of [C:MW|Malawi] left.', ['President | Ada Lom | MW | President Dr Ada Lom']],
  [
    'behind a comma, without an article',
    'Minister of National Security, Dr [P:Ada Lom], left.',
    ['Minister of National Security | Ada Lom | - | Minister of National Security, Dr Ada Lom'],
  ],
  ['… but not without respect', 'Minister of National Security, [P:Ada Lom], left.', []],
  ['nobody of an office', 'The doctors asked Dr [P:Ada Lom] and Sir [P:Bo Ek].', []],
  ['a respect that begins the sentence', 'He met the minister. Dr [P:Ada Lom] left.', []],
  [
    'a body before its short name',
    '[O:Lake Trade Board] ([O:LTB]) leader [P:Ada Lom] left.',
    ['leader | Ada Lom | Lake Trade Board | Lake Trade Board (LTB) leader Ada Lom'],
  ],
  ['… but not a member’s party', 'He joined the [O:Rail Union] (R) Governor [P:Ada Lom].', ['Governor | Ada Lom | - | Governor Ada Lom']],
]

describe('titles beside respect and brackets', () => {
  test.each(CASES)('%s', (_rule, marked, expected) => expect(positionsIn(marked)).toEqual(expected))
})
