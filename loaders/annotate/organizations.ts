// Names of organizations in the text. In: reading and what was found before (countries). Out: mentions with those of
// organizations added; a country's name inside one stays a mention of its own.
import type { Annotator } from './annotations.ts'
import { mentionNames } from './names/mention-names.ts'

/** Adds a mention for each name of an organization. */
export const annotateOrganizations: Annotator = (reading, found) => mentionNames(reading, found, 'ORG', 'Organization')
