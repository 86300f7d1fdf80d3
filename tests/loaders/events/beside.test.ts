// Names that stand beside a deed and have no part in it.
import { expect, test } from 'vitest'
import { eventsIn } from './events-in.ts'

test.each([
  ['what lies between two is not the deed', 'Old attacks strained the relationship between [C:NO|Norway] and [C:DK|Denmark].', []],
  ['but a deed may', 'Talks between [C:NO|Norway] and [C:DK|Denmark] ended.', ['CONSULT//occurred a=NO a=DK']],
  ['whose allies they are', '[C:NO|Norway] attacked [C:DK|Danish]-allied fighters.', []],
  ['whose leader they have', '[C:NO|Norwegian]-led fighters attacked [C:DK|Denmark].', ['ASSAULT//occurred a=NO r=DK']],
  ['a game is won', '[P:Ada Lom] beat [P:Bo Ek] 6-4, 6-2 in the final.', []],
  ['an election is won', '[P:Ada Lom], who beat [P:Bo Ek] in March, spoke.', []],
  ['a person is beaten', '[P:Bo Ek] was beaten unconscious by [O:Osh Police].', ['ASSAULT/torture/occurred a=Osh Police r=Bo Ek']],
  ['a person is beaten to death', '[P:Ada Lom] beat [P:Bo Ek] to death.', ['ASSAULT/torture/occurred a=Ada Lom r=Bo Ek']],
  ['a flag is hung', 'A [C:NO|Norwegian] flag was hung in [L:Oslo].', []],
  ['a person is hanged', '[P:Ada Lom] was hanged in [L:Oslo].', ['ASSAULT/execute/occurred r=Ada Lom @Oslo']],
])('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected))
