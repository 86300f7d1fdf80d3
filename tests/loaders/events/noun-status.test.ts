// Deeds that a noun names and that did not come about.
import { expect, test } from 'vitest'
import { eventsIn } from './events-in.ts'

test.each([
  ['warned of', '[C:SE|Sweden] warned of [C:NO|Norwegian] strikes against [C:DK|Denmark].', ['ASSAULT//hypothetical a=NO r=DK']],
  ['not ruled out', 'He would not rule out [C:NO|Norwegian] strikes against [C:DK|Denmark].', ['ASSAULT//hypothetical a=NO r=DK']],
])('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected))
