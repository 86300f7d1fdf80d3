// What every list of quotes can be filtered by: how closely the words are rendered, and how sure the speaker is.
import type { ArgBuilder } from '@pothos/core'
import { z } from 'zod'
import type { QuoteKind } from '../src/ontology/ontology.ts'
import type { SchemaTypes } from './builder.ts'
import { QuoteKindEnum } from './enums.ts'

/** What the filter by kinds says. */
export const QUOTE_KINDS_DESCRIPTION =
  'Only of these kinds: DIRECT and PARTIAL are what stands in quotation marks, INDIRECT is speech retold.'

/** What the filter by confidence says, and its check. */
export const MIN_CONFIDENCE_OPTIONS = {
  description: 'Only where the speaker is at least so sure, 0–1.',
  validate: z.number().min(0).max(1).nullish(),
} as const

/** The arguments `kinds` and `minConfidence`. */
export function quoteArgs(t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> }) {
  return {
    kinds: t.arg({ type: [QuoteKindEnum], description: QUOTE_KINDS_DESCRIPTION }),
    minConfidence: t.arg.float(MIN_CONFIDENCE_OPTIONS),
  }
}

export interface QuoteArgs {
  readonly kinds?: readonly QuoteKind[] | null
  readonly minConfidence?: number | null
}

/** The same as parameters of a list. */
export function toQuoteFilter({ kinds, minConfidence }: QuoteArgs = {}) {
  return { kinds: kinds ?? [], minConfidence: minConfidence ?? 0 }
}
