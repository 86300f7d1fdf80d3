// Nouns for one body of people: "the ministry", "a consortium". In: a lower-case noun. Out: whether it is one.

/** Nouns for one body, and words in a body's name that tell the kind. */
const BODY_NOUNS = new Set(
  `agency airline alliance association authority automaker bank bloc board body broadcaster bureau carmaker carrier charity church club
college commission committee company conglomerate consortium consultancy council court daily department embassy federation firm
foundation fund giant group hospital institute institution insurer league lender magazine maker manufacturer ministry movement museum
network newspaper operator organisation organization paper parliament party publisher regulator retailer senate society station
tabloid team tribunal union university watchdog weekly`.split(/\s+/),
)

/** Whether a lower-case noun is a body of people. */
export function isBodyNoun(noun: string): boolean {
  return BODY_NOUNS.has(noun)
}
