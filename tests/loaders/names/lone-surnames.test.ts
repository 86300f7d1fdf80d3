// Lone surnames where only a person's can stand. "ORG[Vale]" marks a name.
import { describe, expect, it } from 'vitest'
import { loneSurnames } from '../../../loaders/annotate/names/lone-surnames.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['behind "Mr."', 'the brash Mr. ORG[Vale] and Ms. LOC[Orlo - Vajic] met', ['PER[Vale]', 'PER[Orlo - Vajic]']],
  ['… not without it', 'Mr. Odra and ORG[Vale] met', ['ORG[Vale]']],
  ['… nor behind "Miss"', 'was Miss LOC[Lindby] once', ['LOC[Lindby]']],
  ['a ruler', 'to topple LOC[Qaddafi] and the ORG[Assad] regime', ['PER[Qaddafi]', 'PER[Assad]']],
  ['… but not a place of that name', 'in LOC[Stalin] , at ORG[Assad Airlines]', ['LOC[Stalin]', 'ORG[Assad Airlines]']],
  ['before a verb of saying', 'PER[Anna Honest] left . " No , " Honest said', ['PER[Anna Honest]', 'PER[Honest]']],
  ['… of a rare given name', 'PER[Orlo Honest] left . Honest said', ['PER[Orlo Honest]', 'PER[Honest]']],
  ['… where nobody is called so', 'PER[Anna Odra] left . Officials said', ['PER[Anna Odra]']],
  ['in the middle of a sentence', 'PER[Anna Cloaks] left , a blow for Cloaks and', ['PER[Anna Cloaks]', 'PER[Cloaks]']],
  ['… what is part of a longer name', 'PER[Anna Cloaks] left for Cloaks Lake', ['PER[Anna Cloaks]']],
  ['… a people', 'PER[Anna German] left with German friends', ['PER[Anna German]']],
  ['… a thing with its article', 'PER[Anna Cloaks] left the Cloaks and', ['PER[Anna Cloaks]']],
  ['behind a title', 'with Vice President Farthing on Monday', ['PER[Farthing]']],
  ['… in a headline', 'Vice President Pledges Help , President Odra', []],
]

describe('lone surnames', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(written(words, loneSurnames(words, spans))).toEqual(expected)
  })
})
