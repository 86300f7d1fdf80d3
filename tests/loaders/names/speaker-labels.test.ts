// Who speaks in a transcript, in capitals before a colon. "PER[Odra Lindqvist]" marks a name found before.
import { expect, it } from 'vitest'
import { toNameText } from '../../../loaders/annotate/names/name-text.ts'
import { speakerLabels } from '../../../loaders/annotate/names/speaker-labels.ts'
import { readText } from '../../../loaders/text/article-text.ts'
import { readMarked, written } from './marked-names.ts'

function speakersIn(marked: string): string[] {
  const { words, spans } = readMarked(marked)
  const text = { ...toNameText(readText('')), words, sentences: sentencesOf(words) }
  return written(words, speakerLabels(text, spans))
}

/** Sentences end with a stop. */
function sentencesOf(words: readonly string[]): [number, number][] {
  const ends = words.flatMap((word, at) => (word === '.' ? [at + 1] : []))
  return [...ends, words.length].map((end, at) => [at === 0 ? 0 : (ends[at - 1] ?? 0), end])
}

it.each([
  ['a full name, and the surname alone', 'STEVE LUND : Well . LUND : No .', ['PER[STEVE LUND]', 'PER[LUND]']],
  ['a role behind it', 'ORG[STEVE LUND] , HOST : Well .', ['PER[STEVE LUND]']],
  ['any role in capitals', 'ORG[STEVE LUND] , MAYOR OF OSH : Well .', ['PER[STEVE LUND]']],
  ['… but no list', 'ORG[STEVE LUND] , OSH and more : Well .', ['ORG[STEVE LUND]']],
  ['a title before it', 'PRESIDENT STEVE LUND : Well .', ['PER[STEVE LUND]']],
  ['a surname told in small letters', 'PER[Odra Lund] came . ORG[LUND] : Well .', ['PER[Odra Lund]', 'PER[LUND]']],
  ['a courtesy title', 'MS . LUND : Well .', ['PER[LUND]']],
  ['capitals of nobody', 'PER[Odra Lund] came . BREAKING NEWS : The LUND : No . ORG[UN] : Well .', ['PER[Odra Lund]', 'ORG[UN]']],
  ['a country', 'PER[Anatole France] came . LOC[FRANCE] : Rain fell .', ['PER[Anatole France]', 'LOC[FRANCE]']],
])('%s', (_rule, marked, expected) => {
  expect(speakersIn(marked)).toEqual(expected)
})
