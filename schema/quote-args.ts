// What every list of quotes can be filtered by: how closely the words are rendered, and how sure the speaker is. Lists that
// are not those of one speaker also by whether there is one.
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

/** What the filter by whether there is a speaker says. */
export const WITH_SPEAKER_DESCRIPTION =
  'True: only what somebody named has said, without titles, scare quotes and words of people nobody names. False: only those.'

/** The argument `withSpeaker`. */
export function withSpeakerArg(t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> }) {
  return { withSpeaker: t.arg.boolean({ description: WITH_SPEAKER_DESCRIPTION }) }
}

/** The same as a parameter of a list. */
export function toSpeakerFilter({ withSpeaker }: { readonly withSpeaker?: boolean | null }) {
  return { withSpeaker: withSpeaker === true ? 'yes' : withSpeaker === false ? 'no' : '' } as const
}

export interface QuoteArgs {
  readonly kinds?: readonly QuoteKind[] | null
  readonly minConfidence?: number | null
}

/** The same as parameters of a list. */
export function toQuoteFilter({ kinds, minConfidence }: QuoteArgs = {}) {
  return { kinds: kinds ?? [], minConfidence: minConfidence ?? 0 }
}
