// Names of places that are not countries: cities, regions, seas. In: reading and what was found before (countries).
// Out: mentions with those of places added.
import type { Annotator } from './annotations.ts'
import { mentionNames } from './names/mention-names.ts'

/** Adds a mention for each name of a place. */
export const annotatePlaces: Annotator = (reading, found) => mentionNames(reading, found, 'LOC', 'Place')
