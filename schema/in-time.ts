// What every list in the order of time can be asked for: a range of days, and which end comes first.
import type { ArgBuilder } from '@pothos/core'
import type { SchemaTypes } from './builder.ts'
import { TimeOrder } from './enums.ts'

/** What the days are: those of publication, those on which something was said, or those of events. */
export type Days = 'published' | 'said' | 'events'

const SAYS = {
  published: { on: 'Published on', order: 'publication' },
  said: { on: 'Said on', order: 'dates' },
  events: { on: 'On', order: 'dates' },
} as const satisfies Record<Days, { readonly on: string; readonly order: string }>

/** The arguments `from`, `to` and `orderBy`. */
export function timeArgs(t: { readonly arg: ArgBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>> }, days: Days) {
  const { on, order } = SAYS[days]
  return {
    from: t.arg({ type: 'Date', description: `${on} this day or later.` }),
    to: t.arg({ type: 'Date', description: `${on} this day or earlier.` }),
    orderBy: t.arg({ type: TimeOrder, defaultValue: 'NEWEST_FIRST', description: `The order of ${order}.` }),
  }
}

export interface TimeArgs {
  readonly from?: string | null
  readonly to?: string | null
  readonly orderBy?: 'NEWEST_FIRST' | 'OLDEST_FIRST' | null
}

/** The same as options of a list. */
export function inTime({ from, to, orderBy }: TimeArgs) {
  return { descending: orderBy !== 'OLDEST_FIRST', range: { from, to } }
}
