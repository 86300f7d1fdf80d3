// The name under which a body is filed: the same whichever of its names an article uses.
import { describe, expect, it } from 'vitest'
import { committeeOfCongress } from '../../../loaders/resolve/congress-committees.ts'
import { filedName } from '../../../loaders/resolve/filed-names.ts'

const CASES: readonly (readonly [rule: string, filed: string, names: readonly string[]])[] = [
  [
    'the United States however written',
    'U.S. Lighthouse Service',
    ['US Lighthouse Service', 'United States Lighthouse Service', 'U.S. Lighthouse Service'],
  ],
  ['… but not a company that chose its letters', 'US Tarnways Airlines', ['US Tarnways Airlines']],
  ['… nor a society', 'American Lighthouse Society', ['American Lighthouse Society']],
  ['… nor one that many countries have', 'Lighthouse Council of United States', ['Lighthouse Council of United States']],
  ['a body of all countries filed as the American one', 'U.S. Senate', ['Senate of United States', 'US Senate']],
  ['one that goes without its country', 'Food and Drug Administration', ['US Food and Drug Administration', 'FDA']],
  ['a department', 'U.S. Commerce Department', ['Department of Commerce of United States', 'US Department of Commerce']],
  ['… but not by itself', 'Department of Commerce', ['Department of Commerce']],
  ['a command and its letters', 'U.S. Central Command', ['CENTCOM', 'US Central Command', 'United States Central Command']],
  ['marines', 'U.S. Marine Corps', ['US Marines', 'U.S. Marines', 'US Marine Corps']],
  ['… of another country', 'Royal Marines', ['Royal Marines']],
  ['an embassy', 'U.S. Embassy', ['US Embassy', 'American Embassy', 'United States Embassy']],
  ['letters that everybody knows', 'USAID', ['U.S. Agency for International Development', 'USAID']],
  ['… with a full stop', 'RAND Corporation', ['Rand Corp.', 'RAND Corp']],
  [
    'the United Nations however written',
    'United Nations Lighthouse Board Office',
    ['UN Lighthouse Board Office', 'U.N. Lighthouse Board Office'],
  ],
  ['… as a known body', 'UNHCR', ['U.N. High Commission for Refugees', 'UN High Commissioner for Refugees']],
  ['… but not who watches them', 'UN Lighthouse Watch', ['UN Lighthouse Watch']],
  [
    'a committee',
    'Senate Reindeer Committee',
    ['Senate Committee on Reindeer', 'U.S. Senate Reindeer Committee', 'Senate’s Reindeer Committee'],
  ],
  ['… without the word', 'House Armed Services Committee', ['House Armed Services', 'House Committee on Armed Services']],
  ['… but not whatever a chamber has', 'House Reindeer', ['House Reindeer']],
  ['… on intelligence', 'House Intelligence Committee', ['House Permanent Select Committee on Intelligence', 'House Intel Committee']],
  ['… but another select one', 'House Select Committee on Reindeer', ['House Select Committee on Reindeer']],
  [
    '… that changed its name',
    'House Oversight Committee',
    ['House Oversight and Government Reform Committee', 'House Oversight and Reform'],
  ],
  ['a company', 'Nordkabel', ['Nordkabel AG', 'Nordkabel Inc.', 'Nordkabel Co Ltd', 'Nordkabel, Inc.']],
  ['… known by a name', 'ExxonMobil', ['Exxon Mobil Corp.', 'Exxon Mobil', 'ExxonMobil Corp']],
  ['… filed with its form', 'Apple Inc.', ['Apple', 'Apple Inc']],
  ['… and group', 'Goldman Sachs', ['Goldman Sachs Group Inc.', 'Goldman Sachs']],
  ['… but a word of every day', 'News Corp', ['News Corp']],
  ['… a partner', 'Tarn & Co.', ['Tarn & Co.']],
  ['… a place', 'Oslo Ltd', ['Oslo Ltd']],
  ['… letters of another', 'KLA Corp', ['KLA Corp']],
  ['… another with the same first word', 'Guardian Holdings', ['Guardian Holdings']],
]

describe('a body is filed under one name', () => {
  it.each(CASES)('%s', (_rule, filed, names) => {
    expect(names.map(filedName)).toEqual(names.map(() => filed))
  })
})

it('a committee that one chamber has is that chamber’s', () => {
  expect(committeeOfCongress('Foreign Relations Committee')).toBe('Senate Foreign Relations Committee')
  expect(committeeOfCongress('Armed Services Committee')).toBeNull()
})
