// What a crowd chants and shouts, told by a noun before the marks.
import { describe, expect, it } from 'vitest'
import { marked } from './read-quotes.ts'

const CHANTS: readonly (readonly [rule: string, body: string, speaker: string | null])[] = [
  ['somebody is roused to chants', 'Ekholm roused the fishermen to loud chants of “Count the boats!”', 'the fishermen'],
  ['words as short as a title’s', 'Ekholm roused the fishermen to chants of “Let her go!”', 'the fishermen'],
  ['… and to their feet', 'The speech brought the whole hall to its feet in chants of “Count the boats!”', 'the whole hall'],
  ['led in a chant', 'Ekholm led the fishermen in a chant of “Count the boats!”', 'the fishermen'],
  ['breaks into chants', 'The crowd broke into chants of “Count the boats!” on the quay.', 'The crowd'],
  ['erupts in cries', 'The old ferrymen erupted in cries of “Count the boats!”', 'The old ferrymen'],
  ['chants from somebody', 'There were chants of “Count the boats!” from the fishermen.', 'the fishermen'],
  ['… from somewhere', 'There were chants of “Count the boats!” from the back.', null],
  ['… by those who are led', 'Ekholm led the fishermen in chants of “Count the boats!” from the front.', 'the fishermen'],
  ['chants by somebody', 'She was met with shouts of “Count the boats!” by the fishermen.', 'the fishermen'],
  ['chants of nobody', 'There were chants of “Count the boats!” all night.', null],
  ['met with chants', 'Ekholm was met with chants of “Count the boats!”', null],
  ['… and greeted', 'The crowd greeted Ekholm with shouts of “Count the boats!”', 'The crowd'],
  ['somebody’s chants', 'The fishermen’s chants of “Count the boats!” filled the quay.', 'The fishermen'],
]

describe('chants and shouts belong to those who chant', () => {
  it.each(CHANTS)('%s', (_rule, body, speaker) => {
    expect(marked(body)[0]?.speaker?.exact ?? null).toBe(speaker)
  })
})
