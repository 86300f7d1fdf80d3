// The table of towns: which country a town lies in, and the longest town at a word.
import { expect, it } from 'vitest'
import { countryOfTown, townLengthAt } from '../../../loaders/annotate/names/towns.ts'

it.each([
  ['a town of one word', 'Kumasi', 'GH'],
  ['with and without its accents', 'Córdoba', null],
  ['of several words', 'Cape Coast', 'GH'],
  ['a province', 'Neuquén', 'AR'],
  ['a province, its accents left out', 'Neuquen', 'AR'],
  ['of several countries, none by far the largest', 'Georgetown', null],
  ['of no country', 'Nowhereville', null],
])('%s', (_rule, name, code) => {
  expect(countryOfTown(name)).toBe(code)
})

it.each([
  ['in Cape Coast today', 1, 2],
  ['in Kumasi today', 1, 1],
  ['at Sekondi - Takoradi', 1, 3],
  ['in Nowhereville', 1, 0],
  ['the Cape', 1, 0],
])('%s', (text, index, length) => {
  const words = text.split(' ')
  expect(townLengthAt(words, index, words.length)).toBe(length)
})
