// Short names of bodies that mean one body beside its peers: "the House" where the article speaks of the Senate is the U.S.
// House of Representatives. In: the names of an article's organizations. Out: those names, the short ones in full.

/** British bodies and parties beside the Conservatives. */
const BRITISH = 'Conservative Party|Labour Party|Liberal Democrats|House of Lords|Brexit Party|UKIP'.split('|')

/** The short name, the body, and those of which one must be named in the article. */
const SHORT: readonly (readonly [short: string, full: string, beside: readonly string[]])[] = [
  ['House', 'U.S. House of Representatives', ['U.S. House of Representatives', 'U.S. Senate', 'U.S. Congress']],
  ['House', 'House of Commons', ['House of Commons', 'House of Lords']],
  ['House', 'U.S. House of Representatives', ['Republican Party', 'Democratic Party', 'White House', 'Pentagon', 'U.S. State Department']],
  ['Commons', 'House of Commons', ['House of Commons', 'House of Lords', 'Conservative Party', 'Labour Party']],
  // "talks in Brussels; the Commission said": where no other commission is named, which would have taken the short name.
  ['Commission', 'European Commission', ['European Commission', 'European Union', 'European Parliament', 'European Council']],
  ['State', 'U.S. State Department', ['U.S. State Department']], // "officials at State said"
  ['Treasury', 'U.S. Treasury', ['U.S. Treasury', 'U.S. Congress', 'White House']],
  ['Fox', 'Fox News', ['Fox News', 'CNN', 'NBC', 'MSNBC', 'White House', 'U.S. State Department', 'U.S. Congress', 'Republican Party']], // "told Fox"
  ['Justice', 'U.S. Justice Department', ['U.S. Justice Department']],
  ...['Conservatives', 'Conservative', 'Tories', 'Tory'].map((short) => [short, 'Conservative Party', BRITISH] as const),
]

/** The names, each short one in full where its body's peers are named. */
export function inFull(names: readonly string[]): string[] {
  const named = new Set(names)
  const full = new Map<string, string>()
  for (const [short, body, beside] of SHORT) {
    if (named.has(short) && !full.has(short) && beside.some((peer) => named.has(peer))) full.set(short, body)
  }
  return names.map((name) => full.get(name) ?? name)
}
