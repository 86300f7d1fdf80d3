// Names of people in the text, without titles and without "'s". In: reading and what was found before (countries).
// Out: mentions with those of people added.
import type { Annotator } from './annotations.ts'
import { mentionNames } from './names/mention-names.ts'

/** Adds a mention for each name of a person. */
export const annotatePeople: Annotator = (reading, found) => mentionNames(reading, found, 'PER', 'Person')
