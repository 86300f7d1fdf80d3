// The mentions of one entity → the entity as a fact, with the properties of its kind.

import type { Mention } from './annotate/annotations.ts'
import { countryByCode } from './annotate/countries/country-table.ts'
import type { EntityFact } from './facts.ts'

/** The entity that these mentions (at least one) stand for. */
export function entityFact(mentions: readonly Mention[]): EntityFact {
  return { id: '', kind: 'Person', name: '', properties: {}, countryId: null }
}
