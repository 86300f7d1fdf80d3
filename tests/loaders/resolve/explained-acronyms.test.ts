// Acronyms of known bodies that an article gives to others: "the Regional Service Forces (RSF)" are no Reporters Without Borders.
import { expect, it } from 'vitest'
import { clusterOrganizations } from '../../../loaders/resolve/organizations-inside-article.ts'

const name = (exact: string, bracketed: string | null = null) => ({ exact, bracketed, country: null })

it.each([
  ['another body of these letters', [name('Regional Service Forces', 'RSF'), name('RSF')], 'Regional Service Forces'],
  ['… wherever it stands', [name('RSF'), name('Regional Service Forces', 'RSF')], 'Regional Service Forces'],
  ['not where nothing is explained', [name('Regional Service Forces'), name('RSF')], 'Reporters Without Borders'],
  ['not where the letters are not its own', [name('Lake Patrol', 'RSF'), name('RSF')], 'Reporters Without Borders'],
  ['not another way to write the known name', [name('Reporters without Some Frontiers', 'RSF'), name('RSF')], 'Reporters Without Borders'],
])('%s', (_rule, names, whole) => {
  const clustered = clusterOrganizations(names)
  expect(names.flatMap(({ exact }, index) => (exact === 'RSF' ? [clustered[index]] : []))).toEqual([whole])
})
