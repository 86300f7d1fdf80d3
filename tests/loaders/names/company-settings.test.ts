// What stands beside a company's name. "[Fernleaf]" marks it.
import { expect, it } from 'vitest'
import { isCompanyBeside, isTicker } from '../../../loaders/annotate/names/company-settings.ts'
import { readMarked } from './marked-names.ts'

it.each([
  ['shares of it', 'Shares in ORG[Fernleaf] fell', true],
  ['… not of a town, which a firm lies in', 'Shares in ORG[Odra] - based Fernleaf fell', false],
  ['who works there', 'Odra Lindqvist , an analyst at ORG[Odra Hunt] .', true],
  ['… not where somebody is', 'Odra Lindqvist was at ORG[Odra Hunt] .', false],
  ['its ticker', 'ORG[Fernleaf] ( FRN . L ) reported', true],
  ['its exchange', 'ORG[Fernleaf] ( NASDAQ : FRN ) reported', true],
  ['… not an aside', 'PER[Fernleaf] ( left ) reported', false],
  ['its form', 'ORG[Fernleaf] plc rose', true],
  ['a startup', 'ORG[Fernleaf] , a startup that dyes wool ,', true],
  ['a start-up', 'ORG[Fernleaf] , a young start - up from Osh ,', true],
  ['… not its founder', 'PER[Lindqvist] , a startup founder from Osh ,', false],
  ['… nor a nurse', 'PER[Lindqvist] , a nurse ,', false],
])('%s', (_rule, marked, expected) => {
  const { words, spans } = readMarked(marked)
  const [span] = spans
  expect(isCompanyBeside(words, span?.from ?? 0, span?.to ?? 0)).toBe(expected)
})

it('a ticker stands alone between brackets', () => {
  expect(isTicker(['(', 'FRN', '.', 'L', ')'], 1)).toBe(true)
  expect(isTicker(['(', 'AP', ')'], 1)).toBe(false)
})
