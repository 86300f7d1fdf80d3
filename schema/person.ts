// Person: a human being, with the offices held.
import { allEntities } from '../src/lookups/entities.ts'
import { positionsOfPerson } from '../src/lookups/positions.ts'
import { builder } from './builder.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { PersonConnection, PositionConnection } from './connections.ts'
import { entityListArgs, listEntities } from './entity-list.ts'
import { loadEntity } from './node.ts'
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

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description: 'One person; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Like "person:vladimir-putin".' }) },
    resolve: (_root, { id }, context) => loadEntity(context, 'Person', id),
  }),
  persons: t.field({
    type: PersonConnection,
    description: 'Persons.',
    args: entityListArgs(t),
    complexity: pageCost,
    resolve: (_root, args, context) => listEntities(context, allEntities.Person, args),
  }),
}))
