// Verbs and nouns of events by type: what each group of the lexicon reads, and what only looks like it.
import { describe, expect, test } from 'vitest'
import { eventsIn } from './events-in.ts'

type Case = readonly [rule: string, marked: string, expected: readonly string[]]

const HOSTILE: readonly Case[] = [
  ['hit back at', '[C:NO|Norway] hit back at [C:DK|Denmark].', ['ACCUSE//occurred a=NO r=DK']],
  ['pointed the finger at', '[P:Ada Lom] pointed the finger at [C:DK|Denmark].', ['ACCUSE//occurred a=Ada Lom r=DK']],
  ['put the blame on', '[C:NO|Norway] put the blame on [C:DK|Denmark].', ['ACCUSE//occurred a=NO r=DK']],
  ['took to court', '[C:NO|Norway] took [O:Rail Union] to court.', ['ACCUSE//occurred a=NO r=Rail Union']],
  ['but who is taken to a lake is not accused', '[C:NO|Norway] took [O:Rail Union] to the lake.', []],
  ['found guilty of', '[C:NO|Norway] found [P:Bo Ek] guilty of theft.', ['ACCUSE//occurred a=NO r=Bo Ek']],
  ['but one found to be guilty is not who finds', '[P:Bo Ek] found guilty men.', []],
  ['came under fire from', '[C:DK|Denmark] came under fire from [C:NO|Norway].', ['ACCUSE//occurred a=NO r=DK']],
  ['denied entry', '[C:NO|Norway] denied entry to [P:Bo Ek].', ['REJECT//occurred a=NO r=Bo Ek']],
  ['cancelled a trip', '[P:Ada Lom] cancelled a trip to [C:DK|Denmark].', ['REJECT//occurred a=Ada Lom r=DK']],
  ['warned a country', '[P:Ada Lom] warned [C:DK|Denmark] against it.', ['THREATEN//occurred a=Ada Lom r=DK']],
  ['but a person warned is told something', '[P:Ada Lom] warned [P:Bo Ek] that it was late.', []],
  ['threw stones at', '[C:NO|Norwegians] threw stones at [C:DK|Danish] envoys.', ['PROTEST/riot/occurred a=NO r=DK']],
  ['raised tariffs on', '[C:NO|Norway] raised tariffs on [C:DK|Denmark].', ['SANCTION//occurred a=NO r=DK']],
  ['hit with tariffs is no blow', '[C:NO|Norway] hit [C:DK|Denmark] with new tariffs.', ['SANCTION//occurred a=NO r=DK']],
  ['ordered to leave', '[C:NO|Norway] ordered the [C:DK|Danish] envoy to leave.', ['SANCTION/expel/occurred a=NO r=DK']],
  ['rushed troops to', '[C:NO|Norway] rushed troops to [C:DK|Denmark].', ['MOBILIZE/troops/occurred a=NO r=DK']],
  ['held in custody', '[C:NO|Norway] held [P:Bo Ek] in custody.', ['COERCE/arrest/occurred a=NO r=Bo Ek']],
  ['turned back', '[C:NO|Norway] turned back [C:DK|Danish] sailors.', ['COERCE/deport/occurred a=NO r=DK']],
  ['but who turns away from a country deports nobody', '[C:NO|Norway] turned away from [C:DK|Denmark].', []],
  ['clamped down on', '[C:NO|Norway] clamped down on [O:Rail Union].', ['COERCE/restrict/occurred a=NO r=Rail Union']],
  ['spied on', '[C:NO|Norway] spied on [C:DK|Denmark].', ['COERCE/cyber/occurred a=NO r=DK']],
  ['claimed responsibility', '[O:Rail Union] claimed responsibility for the raid in [L:Oslo].', ['ASSAULT//occurred a=Rail Union @Oslo']],
  ['held hostage', '[O:Rail Union] held [P:Bo Ek] hostage.', ['ASSAULT/abduct/occurred a=Rail Union r=Bo Ek']],
  ['wiped out', '[C:NO|Norway] wiped out [O:Rail Union].', ['ASSAULT//occurred a=NO r=Rail Union']],
  ['but a flood has no side', 'A flood wiped out [O:Rail Union].', []],
  ['the one prompted to act acts', 'It prompted [P:Ada Lom] to meet [P:Bo Ek].', ['CONSULT/in-person/planned a=Ada Lom r=Bo Ek']],
]

const KIND: readonly Case[] = [
  ['sat down with', '[P:Ada Lom] sat down with [P:Bo Ek].', ['CONSULT/in-person/occurred a=Ada Lom r=Bo Ek']],
  ['briefed', '[P:Ada Lom] briefed [P:Bo Ek].', ['CONSULT//occurred a=Ada Lom r=Bo Ek']],
  ['went to a country', '[P:Ada Lom] went to [C:DK|Denmark].', ['CONSULT/visit/occurred a=Ada Lom r=DK']],
  ['but the prize that did is no visitor', 'The prize went to [C:DK|Denmark].', []],
  ['vowed loyalty', '[O:Rail Union] pledged allegiance to [P:Bo Ek].', ['SUPPORT//occurred a=Rail Union r=Bo Ek']],
  ['mended ties', '[C:NO|Norway] mended ties with [C:DK|Denmark].', ['SUPPORT//occurred a=NO r=DK']],
  ['recognized the government of nobody', '[C:NO|Norway] recognized the [C:DK|Danish] government.', ['SUPPORT//occurred a=NO r=DK']],
  ['joined forces with', '[C:NO|Norway] joined forces with [C:DK|Denmark].', ['COOPERATE//occurred a=NO r=DK']],
  ['bought from', '[C:NO|Norway] bought gas from [C:DK|Denmark].', ['COOPERATE/economic/occurred a=NO r=DK']],
  ['sent a team to', '[C:NO|Norway] sent a team of doctors to [C:DK|Denmark].', ['AID//occurred a=NO r=DK']],
  ['would not accept refugees', '[C:NO|Norway] will not accept [C:DK|Danish] refugees.', ['REJECT//occurred a=NO r=DK']],
  ['allowed a country', '[C:NO|Norway] allowed [C:DK|Danish] ships to pass.', ['CONCEDE//occurred a=NO r=DK']],
  ['but what allows a person is no yielding', '[C:NO|Norwegian] law allows [P:Bo Ek] to fish.', []],
  ['announced a cease-fire', '[C:NO|Norway] announced a cease-fire with [C:DK|Denmark].', ['RETREAT/ceasefire/occurred a=NO r=DK']],
  ['returned a thing to', '[C:NO|Norway] returned a stolen bell to [C:DK|Denmark].', ['RETREAT/return/occurred a=NO r=DK']],
  ['but who only returned there gave nothing', '[P:Ada Lom] returned to [C:DK|Denmark].', []],
  ['withdrew from a deal', '[C:NO|Norway] withdrew from the [C:DK|Danish] deal.', ['REJECT//occurred a=NO r=DK']],
  ['said that another must', '[C:NO|Norway] said that [C:DK|Denmark] must pay.', ['REQUEST//occurred a=NO r=DK']],
  ['but what another did is speech', '[C:NO|Norway] said that [C:DK|Denmark] paid.', []],
  ['persuaded to', '[C:NO|Norway] persuaded [C:DK|Denmark] to pay.', ['REQUEST//occurred a=NO r=DK']],
  ['but not the one somebody was persuaded to pay', '[C:NO|Norway] persuaded people to enter [C:DK|Denmark].', []],
]

const NAMED: readonly Case[] = [
  ['criticism of', "[P:Ada Lom]'s criticism of [C:DK|Denmark] was long.", ['ACCUSE//occurred a=Ada Lom r=DK']],
  ['discussions between', 'Discussions between [C:NO|Norway] and [C:DK|Denmark] ended.', ['CONSULT//occurred a=NO a=DK']],
  ['strikes on', '[C:NO|Norwegian] strikes on [C:DK|Denmark] ended.', ['ASSAULT//occurred a=NO r=DK']],
  ['but attacks on may be in words', "[P:Ada Lom]'s attacks on [O:Rail Union] were long.", []],
  ['a cease-fire between', 'A cease-fire between [C:NO|Norway] and [C:DK|Denmark] began.', ['RETREAT/ceasefire/occurred a=NO a=DK']],
]

describe('the lexicon', () => {
  describe('hostile deeds', () => test.each(HOSTILE)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))
  describe('kind deeds and demands', () => test.each(KIND)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))
  describe('named by a noun', () => test.each(NAMED)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))
})
