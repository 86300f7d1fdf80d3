// Where the annotated news lies that measures and training read: NEWSGRAPH_CORPORA, else beside the checkout. The one
// place that knows.
import { resolve } from 'node:path'

/** The corpora's folder; it may be absent. */
export const CORPORA = process.env.NEWSGRAPH_CORPORA ?? resolve('..', 'shared', 'corpora')
