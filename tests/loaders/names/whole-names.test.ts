// Known bodies of which only a part was found or nothing, and offices. "ORG[Central News Agency]" marks a name.
import { describe, expect, it } from 'vitest'
import { toNameText } from '../../../loaders/annotate/names/name-text.ts'
import { wholeNames } from '../../../loaders/annotate/names/whole-names.ts'
import { readText } from '../../../loaders/text/article-text.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['a part', 'the MISC[Korean] ORG[Central News Agency] said', ['ORG[Korean Central News Agency]']],
  ['a person in it', 'the PER[Haqqani] network fled', ['ORG[Haqqani network]']],
  [
    'a place at its end',
    'the ORG[Organization for Security and Cooperation] in LOC[Europe] met',
    ['ORG[Organization for Security and Cooperation in Europe]'],
  ],
  ['an article left out is no part', 'The ORG[New York Times] said', ['ORG[New York Times]']],
  ['… of a body, not of a person', 'The PER[Hill] said', ['ORG[The Hill]']],
  ['a longer name stands', 'the ORG[Korean Central News Agency Bureau] said', ['ORG[Korean Central News Agency Bureau]']],
  ['a dateline', 'ADDIS ABABA - The ORG[African Union] met', ['LOC[ADDIS ABABA]', 'ORG[African Union]']],
  ['… before a date', 'ADDIS ABABA , May 4 - They met', ['LOC[ADDIS ABABA]']],
  ['… before a colon', 'NEW DELHI : The union met', ['LOC[NEW DELHI]']],
  ['… but not within a sentence', 'They met in NEW DELHI : all of them', []],
  ['… nor an unknown word', 'BREAKING : They met', []],
  ['… that is known already', 'LOC[ADDIS ABABA] - The ORG[African Union] met', ['LOC[ADDIS ABABA]', 'ORG[African Union]']],
  ['capitals of no place', 'BREAKING NEWS - The ORG[African Union] met', ['ORG[African Union]']],
  ['what was not found at all', 'the Korean Central News Agency said', ['ORG[Korean Central News Agency]']],
  ['… and may be something else', 'a speech on Foreign Policy today', []],
  ['… and only took the picture', 'Anna Brandt / Getty Images', []],
  ['what was taken for a person', 'the paper PER[Charlie Hebdo] said', ['ORG[Charlie Hebdo]']],
  ['an acronym with stops', 'laws of the LOC[E.U.] today', ['ORG[E.U.]']],
  ['an office', 'the Office of the Director of ORG[National Records] said', ['ORG[Office of the Director of National Records]']],
  [
    '… and whoever heads it',
    'the Office of Secretary of State PER[Anna Brandt] said',
    ['ORG[Office of Secretary of State]', 'PER[Anna Brandt]'],
  ],
  ['… with "and"', 'its Office of ORG[Records and Privacy] said', ['ORG[Office of Records and Privacy]']],
  ['… of one who has no other name', "the Prosecutor General 's Office said", ["ORG[Prosecutor General 's Office]"]],
  ['a room is no office', 'the Oval Office of Anna', []],
]

describe('known bodies are found whole', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    const text = toNameText(readText(words.join(' ')))
    expect(text.words).toEqual(words)
    expect(written(words, wholeNames(text, spans))).toEqual(expected)
  })
})
