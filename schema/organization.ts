// Organization: a body with members or staff.
import { officialsField, positionsField } from './body-fields.ts'
import { OrganizationConnection } from './connections.ts'
import { addEntityQueries } from './entity-list.ts'
import { Entity, Node, Organization } from './refs.ts'

Organization.implement({
  description: 'A body with members or staff: an alliance, a ministry, a company, an agency.',
  interfaces: [Entity, Node],
  fields: (t) => ({
    shortName: t.exposeString('shortName', { nullable: true, description: 'Its abbreviation.' }),
    members: officialsField(t),
    positions: positionsField(t, { heldFrom: 'Only what an article of this day or later tells as held.' }),
  }),
})

addEntityQueries({
  kind: 'Organization',
  one: { field: 'organization', description: 'One organization; null when there is none.', id: 'Like "organization:nato".' },
  all: { field: 'organizations', description: 'Organizations.', type: OrganizationConnection },
})
