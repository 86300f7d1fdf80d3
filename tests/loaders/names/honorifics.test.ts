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
  ['a style of another country', 'PER[Alhaji Karim Odra] and PER[Shri Odra]', ['PER[Karim Odra]', 'PER[Odra]']],
  ['… of two words and more', 'PER[Menteri Besar Datuk Seri Karim Odra] and PER[Tan Sri Odra]', ['PER[Karim Odra]', 'PER[Odra]']],
  ['… but not half of it', 'PER[Tan Karim] and PER[Sri Odra]', ['PER[Tan Karim]', 'PER[Sri Odra]']],
  ['… taken for a name of its own', 'LOC[Datuk Seri] Dr PER[Odra] and PER[Smt] . PER[Noura]', ['PER[Odra]', 'PER[Noura]']],
  ['… but not at an end', 'he sailed from LOC[Tun] .', ['LOC[Tun]']],
  ['letters before a full name', 'PER[MK Karim Odra] met PER[PC Ada Lindqvist]', ['PER[Karim Odra]', 'PER[Ada Lindqvist]']],
  ['… but not initials', 'PER[MK Odra] came', ['PER[MK Odra]']],
  ['letters behind a full name', 'PER[Karim Ó Odra TD] and PER[Ada Lindqvist QC]', ['PER[Karim Ó Odra]', 'PER[Ada Lindqvist]']],
  ['… but not behind one word', 'PER[Odra MD] came', ['PER[Odra MD]']],
  ['of a body it is a part', 'ORG[HH Odra Fund] paid', ['ORG[HH Odra Fund]']],
])('%s', (_rule, marked, expected) => {
  const { words, spans } = readMarked(marked)
  expect(written(words, withoutHonorifics(words, spans))).toEqual(expected)
})
