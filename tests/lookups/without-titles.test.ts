import { expect, test } from 'vitest'
import { withoutTitles } from '../../src/lookups/without-titles.ts'
import { normaliseName } from '../../src/ontology/ids.ts'

const NAMES: readonly { readonly says: string; readonly typed: string; readonly name: string | null }[] = [
  { says: 'a courtesy', typed: 'Mr. Obama', name: 'obama' },
  { says: 'a courtesy without a dot', typed: 'Ms Solheim', name: 'solheim' },
  { says: 'an abbreviated office', typed: 'Sen. McCain', name: 'mccain' },
  { says: 'two ranks', typed: 'Lt. Col. Ana Aro', name: 'ana aro' },
  { says: 'a rank and a courtesy', typed: 'Gen. Sir Mike Jackson', name: 'mike jackson' },
  { says: 'an office of two words', typed: 'Prime Minister Theresa May', name: 'theresa may' },
  { says: 'an office of three', typed: 'Secretary of State John Kerry', name: 'john kerry' },
  { says: 'another', typed: 'Attorney General William Barr', name: 'william barr' },
  { says: 'an office once held', typed: 'the former U.S. Vice President Dick Cheney', name: 'dick cheney' },
  { says: 'with a possessive', typed: "President Obama's", name: 'obama' },
  { says: 'the beginning of a name, as it is typed', typed: 'President O', name: 'o' },
  { says: 'a title alone', typed: 'President', name: null },
  { says: 'titles alone', typed: 'Prime Minister', name: null },
  { says: 'a name without a title', typed: 'Barack Obama', name: null },
  { says: 'a name that begins like a title', typed: 'Kingsley Amis', name: null },
  { says: 'a name that ends with a title', typed: 'Stephen King', name: null },
  { says: 'what may stand before a title, but does not', typed: 'First Solar', name: null },
  { says: 'nothing', typed: '', name: null },
]

test.each(NAMES)('$says: "$typed"', ({ typed, name }) => expect(withoutTitles(normaliseName(typed))).toBe(name))
