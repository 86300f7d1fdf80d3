// Which pairs of names match, one case for each thing the matcher knows.
import { describe, expect, test } from 'vitest'
import { matchNames, type NameSchema } from '../../../loaders/resolve/match-names.ts'

type Case = readonly [rule: string, name1: string, name2: string]

const SAME: Readonly<Record<NameSchema, readonly Case[]>> = {
  Person: [
    ['the same name', 'Aino Aaltola', 'Aino Aaltola'],
    ['case and accents', 'ZDENKA NOVÁKOVÁ', 'Zdenka Novakova'],
    ['surname first with a comma', 'Solheim, Per', 'Per Solheim'],
    ['an initial', 'P. Solheim', 'Per Solheim'],
    ['a middle initial on one side', 'Per O. Solheim', 'Per Solheim'],
    ['one middle initial more behind the other', 'Per O. Solheim', 'Per O. A. Solheim'],
    ['an initial for each given name', 'P. O. Solheim', 'Per Olav Solheim'],
    ['junior on one side', 'Per O. Solheim Jr.', 'Per Solheim'],
    ['a patronymic on one side', 'Timur Rustamovich Sadykov', 'Timur Sadykov'],
    ['a nickname', 'Bill Thornbury', 'William Thornbury'],
    ['a title', 'President Nodar Gelovari', 'Nodar Gelovari'],
    ['spellings of one sound', 'Sergej Baranow', 'Sergey Baranov'],
    ['Cyrillic letters', 'Сергей Баранов', 'Sergei Baranov'],
    ['Greek letters', 'Νίκος Παπαδάκης', 'Nikos Papadakis'],
    ['a slip of the pen', 'Henrietta Lindqvist', 'Henrietta Lindqivst'],
    ['a lost space', 'HenriettaLindqvist', 'Henrietta Lindqvist'],
    ['a space too many', 'Henrietta Lind qvist', 'Henrietta Lindqvist'],
    ['a hyphen', 'Jean-Marc Moreau', 'Jean Marc Moreau'],
    ['names of one word', 'Hannibal', 'Hanniball'],
    ['one more particle', 'Tarek al-Hadidi', 'Tarek Hadidi'],
    ['a script without letters for ours', '王小明', '王小明'],
  ],
  Organization: [
    ['the same name', 'Baltic Ferry Union', 'Baltic Ferry Union'],
    ['"The" in front', 'The Baltic Ferry Union', 'Baltic Ferry Union'],
    ['British and American spelling', 'Organisation for Harbour Defence', 'Organization for Harbor Defense'],
    ['a legal form left out', 'Northgrid Ltd.', 'Northgrid'],
    ['a legal form written out', 'Northgrid Aktiengesellschaft', 'Northgrid AG'],
    ['legal forms of two languages', 'OAO Severkabel', 'Severkabel Joint Stock Company'],
    ['"&" and "and"', 'Thornbury & Vale', 'Thornbury and Vale'],
    ['dots in initials', 'A.B.K. Shipping', 'ABK Shipping'],
    ['an acronym', 'BFU', 'Baltic Ferry Union'],
    ['an acronym with the small words', 'UBF', 'Union of Baltic Ferries'],
    ['a number in words', 'Brigade Twenty-One', 'Brigade 21'],
    ['a country written short', 'U.S. Department of Fisheries', 'United States Department of Fisheries'],
    ['a slip of the pen', 'Northgrid Elektricity', 'Northgrid Electricity'],
    ['possessives', "Mariners' Union", 'Mariners Union'],
  ],
}

const DIFFERENT: Readonly<Record<NameSchema, readonly Case[]>> = {
  Person: [
    ['one surname, two given names', 'Per Solheim', 'Ingrid Solheim'],
    ['one given name, two surnames', 'Per Solheim', 'Per Aaltola'],
    ['initials that contradict', 'Per O. Solheim', 'Per A. Solheim'],
    ['one middle initial more before the other', 'Per O. Solheim', 'Per A. O. Solheim'],
    ['junior and senior', 'Per Solheim Jr.', 'Per Solheim Sr.'],
    ['an initial that contradicts', 'A. Solheim', 'Per Solheim'],
    ['patronymics that contradict', 'Timur Rustamovich Sadykov', 'Timur Borisovich Sadykov'],
    ['father and son', 'Tarek bin Yusuf al-Hadidi', 'Yusuf bin Tarek al-Hadidi'],
    ['tribal names that contradict', 'Tarek Yusuf al-Hadidi', 'Tarek Yusuf al-Masri'],
    ['nothing alike', 'Aino Aaltola', 'Nodar Gelovari'],
    ['initials alone', 'P. S.', 'Per Solheim'],
    ['no name', '', 'Per Solheim'],
    ['marks alone', '…', '—'],
  ],
  Organization: [
    ['another place', 'Bank of Tampere', 'Bank of Geneva'],
    ['another trade', 'Baltic Ferry Company', 'Baltic Rail Company'],
    ['another legal form', 'Northgrid AG', 'Northgrid GmbH'],
    ['another number', 'Brigade 21', 'Brigade 24'],
    ['a number more', 'Northgrid Partners II', 'Northgrid Partners'],
    ['short names one letter apart', 'LKX Shipping', 'LKA Shipping'],
    ['letters in another order', 'A.B.C. Shipping', 'C.B.A. Shipping'],
    ['another acronym', 'BFA', 'Baltic Ferry Union'],
    ['only a common word alike', 'Solheim Group', 'Aaltola Group'],
    ['no name', '', 'Northgrid'],
  ],
}

describe.each(['Person', 'Organization'] as const)('%s', (schema) => {
  test.each(SAME[schema])('match: %s', (_rule, name1, name2) => {
    expect(matchNames(name1, name2, schema)).toMatchObject({ match: true })
    expect(matchNames(name2, name1, schema)).toMatchObject({ match: true })
  })

  test.each(DIFFERENT[schema])('no match: %s', (_rule, name1, name2) => {
    expect(matchNames(name1, name2, schema)).toMatchObject({ match: false })
    expect(matchNames(name2, name1, schema)).toMatchObject({ match: false })
  })

  test('scores lie between 0 and 1, and 1 is the same name', () => {
    for (const [, name1, name2] of [...SAME[schema], ...DIFFERENT[schema]]) {
      const { score } = matchNames(name1, name2, schema)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      if (name1 !== '' && /\p{L}/u.test(name1)) expect(matchNames(name1, name1, schema).score).toBe(1)
    }
  })
})
