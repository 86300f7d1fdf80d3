// Committees of the American Congress, which news names in many ways: "Senate Committee on Reindeer", "the Senate's Reindeer
// Committee", "House Permanent Select Committee on Intelligence", "House Armed Services". In: the name of an organization, or
// all names of an article. Out: the one name of the committee.

const CHAMBER = /^(?:(?:U\.S\.|US|United States) )?(?<chamber>Senate|House)(?: of Representatives)?(?:['’]s)? (?<rest>.+)$/

/** What a chamber's committee is about, with the short name it is known by. */
const SHORT_TOPICS: readonly (readonly [long: RegExp, short: string])[] = [
  [/^(?:Permanent )?(?:Select )?(?:Intel|Intelligence)$/, 'Intelligence'],
  [/^Oversight (?:and|&) (?:Government )?(?:Reform|Accountability)$/, 'Oversight'],
  [/^Armed Service$/, 'Armed Services'],
  [/^Ways (?:and|&) Means$|^Means$/, 'Ways and Means'],
  [/^Banking, Housing,? (?:and|&) Urban Affairs$/, 'Banking'],
  [/^Homeland Security (?:and|&) Governmental Affairs$/, 'Homeland Security'],
  [/^Commerce, Science,? (?:and|&) Transportation$/, 'Commerce'],
  [/^Energy (?:and|&) Commerce$/, 'Energy and Commerce'],
  [/^Transportation (?:and|&) Infrastructure$/, 'Transportation and Infrastructure'],
  [/^Health, Education, Labor,? (?:and|&) Pensions$/, 'Health'],
  [/^Agriculture, Nutrition,? (?:and|&) Forestry$/, 'Agriculture'],
  [/^Veterans['’]? Affairs$/, "Veterans' Affairs"],
]

/** Committees that are called by what they are about alone: "House |Armed Services|". */
const TOPICS = new Set(
  `Armed Services|Foreign Relations|Foreign Affairs|Judiciary|Intelligence|Homeland Security|Oversight|Ways and Means|Appropriations|Finance|Banking
Financial Services|Energy and Commerce|Veterans' Affairs`.split(/[|\n]/),
)

/** "Senate Committee on (the) Judiciary", "House Judiciary" → "Senate Judiciary Committee", "House Judiciary Committee" */
export function committeeName(name: string): string | null {
  const { chamber, rest } = CHAMBER.exec(name)?.groups ?? {}
  if (chamber === undefined || rest === undefined) return null
  const topic = topicOf(rest)
  return topic === null ? null : `${chamber} ${topic} Committee`
}

function topicOf(name: string): string | null {
  const on = /^(?:Permanent )?(?:Select )?Committee [Oo]n (?:the )?(.+)$/.exec(name)
  // A select committee is another than the standing one on the same matter; only that on intelligence has no second.
  if (on !== null && name.includes('Select') && !/Intelligence$/.test(name)) return null
  const written = on?.[1] ?? name.replace(/ Committee$/, '')
  const topic = SHORT_TOPICS.find(([long]) => long.test(written))?.[1] ?? written
  return written !== name || TOPICS.has(topic) ? topic : null
}

/** Committees that only one of the chambers has. */
const OF_ONE_CHAMBER: Readonly<Record<string, string>> = {
  'Foreign Relations Committee': 'Senate Foreign Relations Committee',
  'Foreign Affairs Committee': 'House Foreign Affairs Committee',
  'Financial Services Committee': 'House Financial Services Committee',
  'Ways and Means Committee': 'House Ways and Means Committee',
  'Means Committee': 'House Ways and Means Committee',
  'Permanent Select Committee on Intelligence': 'House Intelligence Committee',
}

/** "the Foreign Relations Committee" in an article on the American Congress is the Senate's. */
export function committeeOfCongress(name: string): string | null {
  return OF_ONE_CHAMBER[name] ?? null
}
