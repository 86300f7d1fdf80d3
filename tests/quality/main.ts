// `npm run quality`: how well the reader reads, on annotated news of the corpora (said plainly where they are absent)
// and on the seeds marked by hand. docs/quality.md holds what it printed, beside the peers' figures.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { CORPORA } from '../corpora.ts'
import { readGold } from '../gold/gold.ts'
import { scoreGold } from '../gold/score-gold.ts'
import { formatRows } from '../gold/tally.ts'
import { measureCountries, measureMetonyms } from './countries.ts'
import { measureEvents } from './events.ts'
import { measureNamePairs } from './name-pairs.ts'
import { measureNames } from './names.ts'
import { measurePronouns } from './pronouns.ts'
import { measureQuotes } from './quotes.ts'

const NAME_TARGETS: Readonly<Record<string, string>> = {
  'world newswire, newsgraph, text': '78, ORG 58',
  'Wikinews (GUM), newsgraph, text': '81',
}

if (existsSync(CORPORA)) printRows([...nameRows(), ...countryRows(), ...quoteRows(), ...pairRows(), ...eventRows()])
else console.log(`The corpora are not at ${resolve(CORPORA)} (NEWSGRAPH_CORPORA says where they are): only the seeds are measured`)
console.log(`\nSeeds marked by hand\n\n${formatRows(scoreGold(readGold()).rows)}`)

type Row = readonly [measure: string, value: string, target: string]

function printRows(rows: readonly Row[]): void {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  console.log([line(['measure', 'measured', 'target']), line(['---', '---', '---']), ...rows.map(line)].join('\n'))
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}

function nameRows(): Row[] {
  return (measureNames() ?? []).map(({ corpus, reader, f1, person, place, organization }) => [
    `names, ${corpus}, ${reader}: exact F1 (PER / LOC / ORG)`,
    `${f1.toFixed(1)} (${person.toFixed(1)} / ${place.toFixed(1)} / ${organization.toFixed(1)})`,
    NAME_TARGETS[`${corpus}, ${reader}`] ?? '',
  ])
}

function countryRows(): Row[] {
  const countries = measureCountries()
  const metonyms = measureMetonyms()
  return [
    ...(countries === null
      ? []
      : [['country mentions, recall / precision', `${percent(countries.recall)} / ${percent(countries.precision)}`, '99 / 99'] as const]),
    ...(metonyms === null
      ? []
      : [
          [
            `metonym or place (${metonyms.marked} marked), precision / recall`,
            `${percent(metonyms.precision)} / ${percent(metonyms.recall)}`,
            '95 / 85',
          ] as const,
        ]),
  ]
}

function quoteRows(): Row[] {
  return [...measureQuotes(), ...measurePronouns()].map(({ measure, value, of, target }) => [
    `${measure} (${of})`,
    value.toFixed(1),
    target === null ? '' : String(target),
  ])
}

function pairRows(): Row[] {
  const pairs = measureNamePairs()
  if (pairs === null) return []
  return [
    [`name pairs (${pairs.pairs}), F1`, percent(pairs.f1), '85'],
    ['name pairs, F1 cross-validated', percent(pairs.crossValidatedF1), '85'],
  ]
}

function eventRows(): Row[] {
  const events = measureEvents()
  if (events === null) return []
  return Object.entries(events).map(([half, { sentences, accuracy, macroF1 }]) => [
    `event types, accuracy / macro-F1, ${half === 'developed' ? 'half developed on' : 'other half'} (${sentences})`,
    `${percent(accuracy)} / ${percent(macroF1)}`,
    '',
  ])
}
