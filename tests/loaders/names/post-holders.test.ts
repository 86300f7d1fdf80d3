// A post's holder, run together with the body or state before: two names. "ORG[Lake Council Odra Lindqvist]" marks a name.
import { describe, expect, it } from 'vitest'
import { splitPostHolder } from '../../../loaders/annotate/names/post-holders.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['a state', 'ambassador to LOC[Libya Gerda Odra] said', ['LOC[Libya]', 'PER[Gerda Odra]']],
  ['a known body', 'ambassador to the ORG[United Nations Anna Odra] said', ['ORG[United Nations]', 'PER[Anna Odra]']],
  ['a body by its last word', 'CEO of the ORG[Lake Council Enver Solbakk] said', ['ORG[Lake Council]', 'PER[Enver Solbakk]']],
  ['what a minister is for', 'Minister of ORG[Education Anna Odra] said', ['PER[Anna Odra]']],
  ['… in more words', 'Assistant Secretary for ORG[Northern Affairs Solva Odra] said', ['PER[Solva Odra]']],
  [
    'a house of a state',
    'speaker of the ORG[United States House of Representatives] said',
    ['ORG[United States House of Representatives]'],
  ],
  ['a body of a state', 'director of ORG[United States Immigration and Customs] said', ['ORG[United States Immigration and Customs]']],
  ['a town of a state', 'director of the ORG[United States Los Angeles] office', ['ORG[United States Los Angeles]']],
  ['a body of a known body', 'chairman of the ORG[United Nations Foreign Relations] panel', ['ORG[United Nations Foreign Relations]']],
  ['nobody’s post', 'a visit to LOC[Libya Gerda Odra] made', ['LOC[Libya Gerda Odra]']],
]

describe('the holder of a post is a name of its own', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(
      written(
        words,
        spans.flatMap((span) => splitPostHolder(words, span)),
      ),
    ).toEqual(expected)
  })
})
