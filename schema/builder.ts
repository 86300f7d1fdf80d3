// The schema builder: its plugins, scalars and what they share. One file per type adds to it; index.ts makes the schema.
import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import ValidationPlugin from '@pothos/plugin-validation'
import type { Context } from './context.ts'
import { badUserInput, tooManyValues } from './errors.ts'
import { MAX_COMPLEXITY, MAX_PAGE } from './limits.ts'

export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: string; Output: string }
  }
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ErrorsPlugin, ValidationPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  complexity: {
    limit: { complexity: MAX_COMPLEXITY },
    complexityError: (_kind, { complexity }) => tooManyValues(complexity),
  },
  validation: {
    validationError: ({ issues }) =>
      badUserInput(issues.map(({ path = [], message }) => [...path.map(toKey), message].join(': ')).join('; ')),
  },
  errors: { directResult: true, defaultTypes: [] },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    firstArgOptions: { description: `How many from the beginning, at most ${MAX_PAGE}.` },
    afterArgOptions: { description: 'Only what comes after this cursor.' },
    lastArgOptions: { description: `How many from the end, at most ${MAX_PAGE}; not together with first.` },
    beforeArgOptions: { description: 'Only what comes before this cursor.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether there is more after this page.', complexity: 0 },
    hasPreviousPageFieldOptions: { description: 'Whether there is more before this page.', complexity: 0 },
    startCursorFieldOptions: { description: 'The place of the first row; null on an empty page.', complexity: 0 },
    endCursorFieldOptions: { description: 'The place of the last row; null on an empty page.', complexity: 0 },
  },
})

function toKey(segment: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment)
}

builder.queryType({ description: 'Everything that can be asked. Ids read like "person:vladimir-putin", "country:UA", "article:…".' })
