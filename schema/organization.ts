// Organization: a body with members or staff.
import { allEntities } from '../src/lookups/entities.ts'
import { officialsOfBody, positionsInBody } from '../src/lookups/positions.ts'
import { normaliseName } from '../src/ontology/ids.ts'
import { builder } from './builder.ts'
import { connectList, pageArgs, pageCost } from './connection.ts'
import { OfficialConnection, OrganizationConnection, PositionConnection } from './connections.ts'
import { heldIn } from './country.ts'
import { entityListArgs, listEntities } from './entity-list.ts'
import { loadEntity } from './node.ts'
import { Entity, Node, Organization } from './refs.ts'

Organization.implement({
  description: 'A body with members or staff: an alliance, a ministry, a company, an agency.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    shortName: t.exposeString('shortName', { nullable: true, description: 'Its abbreviation.' }),
    members: t.field({
      type: OfficialConnection,
      description: 'Persons who hold or held a position in it, the most mentioned first.',
      args: pageArgs(t),
      complexity: pageCost,
      resolve: ({ id }, args, context) => connectList(context, officialsOfBody, id, args, { descending: true }),
    }),
    positions: t.field({
      type: PositionConnection,
      description: 'Positions in it, those that most articles name first.',
      args: {
        titleStartsWith: t.arg.string({ description: 'Only with a title that begins so.' }),
        heldFrom: t.arg({ type: 'Date', description: 'Only what an article of this day or later tells as held.' }),
        heldTo: t.arg({ type: 'Date', description: 'Only what an article of this day or earlier tells as held.' }),
        ...pageArgs(t),
      },
      complexity: pageCost,
      resolve: ({ id }, args, context) =>
        connectList(context, positionsInBody, id, args, {
          descending: true,
          filter: { prefix: normaliseName(args.titleStartsWith ?? ''), ...heldIn(args) },
        }),
    }),
  }),
})

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description: 'One organization; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Like "organization:nato".' }) },
    resolve: (_root, { id }, context) => loadEntity(context, 'Organization', id),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    description: 'Organizations.',
    args: entityListArgs(t),
    complexity: pageCost,
    resolve: (_root, args, context) => listEntities(context, allEntities.Organization, args),
  }),
}))
