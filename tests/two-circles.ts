// A made-up world of two circles of four, each of whom has spoken about each of their own once, in January 2031 in the one
// and in February in the other. Mira belongs to the first, of which two have been spoken about by her twice, and has spoken
// about one of the second in March. Otto is mentioned with them, and no more.
import type { ArticleFacts } from '../loaders/facts.ts'
import { writeArticles } from '../loaders/write.ts'
import type { Graph } from '../src/graph/graph.ts'
import { entity, tell } from './world.ts'

const NAMES = ['Ana Aro', 'Bea Aro', 'Cid Aro', 'Dov Aro', 'Mira Mol', 'Pia Pek', 'Quin Pek', 'Rut Pek', 'Sol Pek', 'Otto Orn'] as const
type Name = (typeof NAMES)[number]

export const idOf = (name: Name): string => `person:${name.toLowerCase().replace(' ', '-')}`

const ENTITIES = NAMES.map((name) => entity(idOf(name), 'Person', name))
const FIRST: readonly Name[] = ['Ana Aro', 'Bea Aro', 'Cid Aro', 'Dov Aro']
const SECOND: readonly Name[] = ['Pia Pek', 'Quin Pek', 'Rut Pek', 'Sol Pek']

/** Everybody's words about each of the others. */
function inTurns(circle: readonly Name[]): (readonly [Name, Name])[] {
  return circle.flatMap((speaker) => circle.filter((other) => other !== speaker).map((other) => [speaker, other] as const))
}

function tellOf(date: string, said: readonly (readonly [Name, Name])[], also: readonly Name[] = []): ArticleFacts {
  const quotes = said.map(([speaker, about], i) => ({
    speaker: idOf(speaker),
    text: `Word ${i} of ${date} on ${about}`,
    speakerText: speaker,
    cue: 'said',
    about: [idOf(about)],
  }))
  const lines = said.map(([speaker], i) => `"${quotes[i]?.text}", ${speaker} said.`)
  const named = [...new Set([...said.flat(), ...also])]
  return tell(
    {
      headline: `Words of ${date}`,
      date,
      url: `https://circles.example/${date}`,
      body: `${[...lines, ...also.map((name) => `${name} was there.`)].join('\n')}\n`,
      mentions: Object.fromEntries(named.map((name) => [idOf(name), [name]])),
      quotes,
      positions: [],
      events: [],
    },
    ENTITIES,
  )
}

/** Stores the two circles in an empty graph. */
export async function writeTwoCircles(graph: Graph): Promise<void> {
  await writeArticles(graph, [
    tellOf('20310110', inTurns(FIRST)),
    tellOf('20310210', inTurns(SECOND)),
    tellOf('20310120', [
      ['Mira Mol', 'Ana Aro'],
      ['Mira Mol', 'Ana Aro'],
      ['Mira Mol', 'Bea Aro'],
      ['Mira Mol', 'Bea Aro'],
    ]),
    tellOf('20310310', [['Mira Mol', 'Pia Pek']], ['Otto Orn']),
  ])
}
