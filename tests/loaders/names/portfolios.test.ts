// What ministers are ministers of, and their names. "PER[Odra Lindqvist]" marks a name.
import { expect, it } from 'vitest'
import { settleKinds } from '../../../loaders/annotate/names/name-kinds.ts'
import { tidyNames } from '../../../loaders/annotate/names/tidy-names.ts'
import { readMarked, written } from './marked-names.ts'

it.each([
  ['a holder behind a portfolio', 'Union Minister of State for PER[Finance Odravu Bhattar] left', ['PER[Odravu Bhattar]']],
  ['… taken for a body', 'Minister for ORG[Foreign Affairs Odravu Rai Bhattar] left', ['PER[Odravu Rai Bhattar]']],
  ['… with all of the title', 'Senior Minister of ORG[State for Health Odravu Bhattar] left', ['PER[Odravu Bhattar]']],
  ['… of two portfolios', 'Minister for Maritime Affairs and PER[Investment Odravu Bhattar] left', ['PER[Odravu Bhattar]']],
  ['not a body of its own', 'the Minister of ORG[Health Care Council] left', ['ORG[Health Care Council]']],
  ['not without a minister', 'a talk on ORG[Finance Odravu Bhattar] began', ['ORG[Finance Odravu Bhattar]']],
  ['portfolios taken for places', 'the Minister of LOC[Roads] and LOC[Highways] left', []],
  ['… before the title', 'LOC[Road Transport] and Bridges Minister PER[Odra] left', ['PER[Odra]']],
  ['… in small letters', 'ORG[Foreign Affairs] minister PER[Odra] left', ['PER[Odra]']],
  ['not a country', 'the Secretary of State for LOC[Wales] left', ['LOC[Wales]']],
  ['not what somebody writes in', 'He told ORG[Foreign Affairs] of it', ['ORG[Foreign Affairs]']],
])('%s', (_rule, marked, expected) => {
  const { words, spans } = readMarked(marked)
  expect(written(words, settleKinds(words, tidyNames(words, spans)))).toEqual(expected)
})
