import { describe, expect, test } from 'vitest'
import { CONTEXT, cutContext } from '../../src/explorer/cut-context.ts'
import { cutText, type Mark, type MarkKind } from '../../src/explorer/text-pieces.ts'

const TEXT = 'Solheim said "no" to Oslo.'
const mark = (kind: MarkKind, exact: string): Mark => {
  const start = TEXT.indexOf(exact)
  return { start, end: start + exact.length, kind, says: exact }
}
const cut = (...marks: readonly Mark[]) => cutText(TEXT, marks).map((piece) => [piece.text, piece.marks.map(({ kind }) => kind).join(' ')])

describe('cutText', () => {
  test.each<readonly [string, readonly Mark[], readonly (readonly [string, string])[]]>([
    ['a text without marks is one piece', [], [[TEXT, '']]],
    [
      'marks side by side',
      [mark('speaker', 'Solheim'), mark('cue', 'said')],
      [
        ['Solheim', 'speaker'],
        [' ', ''],
        ['said', 'cue'],
        [' "no" to Oslo.', ''],
      ],
    ],
    [
      'a mark inside another',
      [mark('events', TEXT), mark('mentions', 'Oslo')],
      [
        ['Solheim said "no" to ', 'events'],
        ['Oslo', 'events mentions'],
        ['.', 'events'],
      ],
    ],
    [
      'marks that overlap',
      [mark('quotes', 'said "no"'), mark('at', '"no" to')],
      [
        ['Solheim ', ''],
        ['said ', 'quotes'],
        ['"no"', 'quotes at'],
        [' to', 'at'],
        [' Oslo.', ''],
      ],
    ],
    ['a mark outside of the text is left out', [{ start: 20, end: 99, kind: 'at', says: '' }], [[TEXT, '']]],
    ['an empty mark is left out', [{ start: 3, end: 3, kind: 'at', says: '' }], [[TEXT, '']]],
  ])('%s', (_rule, marks, expected) => {
    expect(cut(...marks)).toEqual(expected)
  })

  test('the pieces together are the text', () => {
    const marks = [mark('events', TEXT), mark('quotes', 'no'), mark('mentions', 'Oslo'), mark('cue', 'said "n')]
    expect(
      cutText(TEXT, marks)
        .map(({ text }) => text)
        .join(''),
    ).toBe(TEXT)
  })
})

describe('cutContext', () => {
  test.each([
    ['at the very beginning', 0],
    ['less than a context from the beginning', 100],
    ['far inside', 1000],
  ])('finds the words %s of an article', (_where, start) => {
    const body = 'x'.repeat(start) + TEXT + 'y'.repeat(1000)
    const context = body.slice(Math.max(0, start - CONTEXT), start + TEXT.length + CONTEXT)
    const [before, exact, after] = cutContext({ context, start, exact: TEXT })
    expect(exact).toBe(TEXT)
    expect(before + exact + after).toBe(context)
  })
})
