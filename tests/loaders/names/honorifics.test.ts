// What is said out of respect beside a person's name. "PER[H.E. Odra Lindqvist]" marks a name.
import { expect, it } from 'vitest'
import { withoutHonorifics } from '../../../loaders/annotate/names/honorifics.ts'
import { readMarked, written } from './marked-names.ts'

it.each([
  ['before a name', 'PER[H.E. Odra Lindqvist] and PER[HH Odra]', ['PER[Odra Lindqvist]', 'PER[Odra]']],
  ['… and a title behind it', 'his PER[Highness Sheikh Odra]', ['PER[Odra]']],
  ['behind a name, between commas', 'PER[Odra Lindqvist] , ORG[SAN] , asked ORG[SAN]', ['PER[Odra Lindqvist]', 'ORG[SAN]']],
  ['… but not where somebody is from', 'PER[Odra Lindqvist] , LOC[MD] , asked', ['PER[Odra Lindqvist]', 'LOC[MD]']],
  ['behind a name, without commas', 'PER[Odra Lindqvist] ORG[KC] said so', ['PER[Odra Lindqvist]']],
  ['a councillor', 'PER[Cllr Odra Lindqvist] and PER[Cllr Lindqvist]', ['PER[Odra Lindqvist]', 'PER[Lindqvist]']],
  ['… taken for a body', 'told ORG[Cllr Lindqvist] of ORG[Odra Council]', ['PER[Lindqvist]', 'ORG[Odra Council]']],
  ['a rank of the police', 'Det Ch PER[Insp Odra Lindqvist] , of', ['PER[Odra Lindqvist]']],
  ['two names that are one', 'PER[H.E. Noura] bint PER[Karim Odra] came', ['PER[Noura bint Karim Odra]']],
  ['of a body it is a part', 'ORG[HH Odra Fund] paid', ['ORG[HH Odra Fund]']],
])('%s', (_rule, marked, expected) => {
  const { words, spans } = readMarked(marked)
  expect(written(words, withoutHonorifics(words, spans))).toEqual(expected)
})
