// Person: a human being, with the offices held.
import { positionsOfPerson } from '../src/lookups/positions.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { PersonConnection, PositionConnection } from './connections.ts'
import { addEntityQueries } from './entity-list.ts'
import { Entity, Node, Person } from './refs.ts'

Person.implement({
  description: 'A human being that articles name.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    positions: t.field({
      type: PositionConnection,
      description: 'Positions held, now or formerly, those that most articles name first.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectList(context, positionsOfPerson, id, args, { descending: true }),
    }),
  }),
})

addEntityQueries({
  kind: 'Person',
  one: { field: 'person', description: 'One person; null when there is none.', id: 'Like "person:vladimir-putin".' },
  all: { field: 'persons', description: 'Persons.', type: PersonConnection },
})
