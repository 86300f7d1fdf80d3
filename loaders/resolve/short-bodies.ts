// Short names of bodies that mean one body beside its peers: "the House" where the article speaks of the Senate is the U.S.
// House of Representatives. In: the names of an article's organizations. Out: those names, the short ones in full.

/** American bodies of which one stands in most articles that speak of American forces. */
const AMERICAN =
  `U.S. Congress|U.S. Senate|U.S. House of Representatives|White House|Pentagon|U.S. Department of Defense|U.S. State Department|Joint Chiefs of Staff|U.S. Central Command|U.S. Marine Corps|CIA`.split(
    '|',
  )
/** British bodies and parties beside the Conservatives. */
const BRITISH = 'Conservative Party|Labour Party|Liberal Democrats|House of Lords|Brexit Party|UKIP'.split('|')

/** The short name, the body, and those of which one must be named in the article. */
const SHORT: readonly (readonly [short: string, full: string, beside: readonly string[]])[] = [
  ['House', 'U.S. House of Representatives', ['U.S. House of Representatives', 'U.S. Senate', 'U.S. Congress']],
  ['House', 'House of Commons', ['House of Commons', 'House of Lords']],
  ['House', 'U.S. House of Representatives', ['Republican Party', 'Democratic Party', 'White House', 'Pentagon', 'U.S. State Department']],
  ['Commons', 'House of Commons', ['House of Commons', 'House of Lords', 'Conservative Party', 'Labour Party']],
  ['State', 'U.S. State Department', ['U.S. State Department']], // "officials at State said"
  ['Treasury', 'U.S. Treasury', ['U.S. Treasury', 'U.S. Congress', 'White House']],
  ['Justice', 'U.S. Justice Department', ['U.S. Justice Department']],
  ['Army', 'Army of United States', AMERICAN], // "the Army said", beside the Pentagon
  ['Navy', 'Navy of United States', AMERICAN],
  ['Air Force', 'Air Force of United States', AMERICAN],
  ['Coast Guard', 'U.S. Coast Guard', ['U.S. Coast Guard', ...AMERICAN]],
  ...['Marine Corps', 'Marines', 'Marine'].map((short) => [short, 'U.S. Marine Corps', AMERICAN] as const),
  ...['U.S. Marines', 'US Marines', 'U.S. Marine', 'US Marine'].map((short) => [short, 'U.S. Marine Corps', [short]] as const),
  ...['Conservatives', 'Conservative', 'Tories', 'Tory'].map((short) => [short, 'Conservative Party', BRITISH] as const),
  ...['Ways and Means Committee', 'Ways and Means', 'House Ways and Means'].map(
    (short) => [short, 'House Ways and Means Committee', [short]] as const,
  ),
  ['Foreign Relations Committee', 'Senate Foreign Relations Committee', AMERICAN],
]

/** The names, each short one in full where its body's peers are named. */
export function inFull(names: readonly string[]): string[] {
  const named = new Set(names)
  const full = new Map<string, string>()
  for (const [short, body, beside] of SHORT) {
    if (named.has(short) && !full.has(short) && !isAnothers(names, short, body) && beside.some((peer) => named.has(peer)))
      full.set(short, body)
  }
  return names.map((name) => committee(full.get(name) ?? name))
}

/** "the |Army|" where the army of another state is named. */
function isAnothers(names: readonly string[], short: string, body: string): boolean {
  return body.endsWith(' of United States') && names.some((name) => name !== body && name.startsWith(`${short} of `))
}

/** What committees of the American Congress are about. */
const OF_COMMITTEES =
  /^(?:House|Senate) (?:Agriculture|Appropriations|Armed Services|Banking|Budget|Education and Labor|Energy and Commerce|Finance|Financial Services|Foreign Affairs|Foreign Relations|Homeland Security|Intelligence|Judiciary|Oversight|Rules|Ways and Means)$/

/** "|Senate Foreign Relations| Chairman Odra Lindqvist": the committee. */
function committee(name: string): string {
  return OF_COMMITTEES.test(name) ? `${name} Committee` : name
}
