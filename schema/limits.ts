// How much one operation may ask for. The server reads the limits on documents from here too.

/** Rows of a page when neither `first` nor `last` is given, and at most. */
export const DEFAULT_PAGE = 10
export const MAX_PAGE = 100

/** Ids in one `nodes`. */
export const MAX_IDS = 100

/** Paths in one answer. */
export const MAX_PATHS = 10

/** Characters of a search. */
export const MAX_SEARCH = 200

/** Characters of why, or on whose word, two entities are one. */
export const MAX_REASON = 1000

/** Characters on each side of an evidence's context. */
export const MAX_CONTEXT = 500

/** Entities that `neighbours` compares pairwise or gives. */
export const MAX_LINKS = 20

/** Entities of which `commonNeighbours` finds what connects them. */
export const MAX_COMMON = 5

/** Entities in an export by the server; the command line has no limit. */
export const MAX_EXPORT_ENTITIES = 5000

/** Entities that are looked at as a whole, for communities and centrality. */
export const DEFAULT_AMONG = 300
export const MAX_AMONG = 500

/** About the number of values an answer may hold, counted with variables before anything is read. */
export const MAX_COMPLEXITY = 20_000

/** Fields inside each other; an ordinary Relay query over four lists has 13. */
export const MAX_DEPTH = 16

export const MAX_TOKENS = 2000
export const MAX_ALIASES = 30
export const MAX_DIRECTIVES = 8
