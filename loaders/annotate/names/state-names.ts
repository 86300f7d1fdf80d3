// American states as news shortens them: behind a member's party, "(R-Ariz.)", and behind a town, "Fernleaf, Mass."; the
// tagger passes over them, or takes them for persons. In: words and names. Out: names, these states among them.
import { takenBy, withAdded } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'

/** "state|as news shortens it|as the post does" */
const TABLE = `Alabama|Ala|AL Alaska||AK Arizona|Ariz|AZ Arkansas|Ark|AR California|Calif,Cal|CA Colorado|Colo|CO Connecticut|Conn|CT
  Delaware|Del|DE Florida|Fla|FL Georgia|Ga|GA Hawaii||HI Idaho||ID Illinois|Ill|IL Indiana|Ind|IN Iowa||IA Kansas|Kan,Kans|KS
  Kentucky|Ky|KY Louisiana|La| Maine||ME Maryland|Md|MD Massachusetts|Mass|MA Michigan|Mich|MI Minnesota|Minn|MN Mississippi|Miss|MS
  Missouri|Mo|MO Montana|Mont|MT Nebraska|Neb,Nebr|NE Nevada|Nev|NV New_Hampshire|N.H|NH New_Jersey|N.J|NJ New_Mexico|N.M|NM
  New_York|N.Y|NY North_Carolina|N.C|NC North_Dakota|N.D|ND Ohio||OH Oklahoma|Okla|OK Oregon|Ore|OR Pennsylvania|Pa,Penn|PA
  Rhode_Island|R.I|RI South_Carolina|S.C|SC South_Dakota|S.D|SD Tennessee|Tenn|TN Texas|Tex|TX Utah||UT Vermont|Vt|VT Virginia|Va|VA
  Washington_State|Wash|WA West_Virginia|W.Va|WV Wisconsin|Wis,Wisc|WI Wyoming|Wyo|WY`

const states = new Set<string>()
const shortened = new Map<string, string>()
const postal = new Map<string, string>()
for (const row of TABLE.split(/\s+/)) {
  const [written = '', short = '', letters = ''] = row.split('|')
  const state = written.replace('_', ' ')
  states.add(state)
  for (const form of short.split(',')) if (form !== '') shortened.set(form, state)
  if (letters !== '') postal.set(letters, state)
}

/** The state that is meant by "Ariz.", "N.Y." or "AZ"; null for all other names, and for "La" or "Tex", which are names. */
export function stateOf(name: string): string | null {
  const bare = name.replace(/\.$/, '').replaceAll(' ', '')
  const isClear = bare.length > 3 || name.endsWith('.') || bare.includes('.')
  return (isClear ? shortened.get(bare) : undefined) ?? postal.get(name) ?? null
}

/** Whether a name is an American state's: "Georgia", where it is a place and not the country. */
export function isStateName(name: string): boolean {
  return states.has(name)
}

/** The names, with the states that stand behind a party or a town. */
export function addStates(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const added: NameSpan[] = []
  for (let from = 2; from < words.length; from++) {
    const before = words[from - 1]
    if (before !== ',' && before !== '-' && before !== '–') continue
    const to = isBehindParty(words, from) ? endOfAnyState(words, from) : isBehindTown(words, from) ? endOfShortened(words, from) : from
    if (to > from) added.push({ from, to, nameClass: 'LOC' })
  }
  if (added.length === 0) return [...spans]
  const covered = takenBy(added, words.length)
  const kept: NameSpan[] = []
  const free: NameSpan[] = []
  for (const span of spans) if (!(covered[span.from] === 1 && covered[span.to - 1] === 1)) kept.push(span)
  const taken = takenBy(kept, words.length)
  for (const span of added) if (taken[span.from] === 0) free.push(span)
  return withAdded(kept, free)
}

/** "Odra Lindqvist, D-|Calif.|", "(R-|Ohio|)", "(R., |Mich.|)": a member of Congress, by party and state. */
function isBehindParty(words: readonly string[], from: number): boolean {
  if (words[from - 1] === ',') return words[from - 2] === '.' && isParty(words[from - 3]) && words[from - 4] === '('
  return /^[-–]$/.test(words[from - 1] ?? '') && isParty(words[from - 2]) && /^[(,[]$/.test(words[from - 3] ?? '')
}

function isParty(word: string | undefined): boolean {
  return word === 'D' || word === 'R' || word === 'I'
}

/** "in Fernleaf, |Mass.|", but not "Odra, |Miss| Lindqvist": behind what is written as a name. */
function isBehindTown(words: readonly string[], from: number): boolean {
  return words[from - 1] === ',' && /^\p{Lu}\p{L}/u.test(words[from - 2] ?? '')
}

/** Where a state ends that is written in any form; its begin where none is. */
function endOfAnyState(words: readonly string[], from: number): number {
  const short = endOfShortened(words, from)
  const first = words[from] ?? ''
  if (short > from) return short
  if (shortened.has(first) || postal.has(first) || states.has(first)) return from + 1
  return states.has(`${first} ${words[from + 1]}`) ? from + 2 : from
}

/** Where a state ends that is shortened with a stop; its begin where none is. */
function endOfShortened(words: readonly string[], from: number): number {
  const first = words[from] ?? ''
  const last = first === 'W.' ? from + 1 : from // "W.Va."
  const bare = (first === 'W.' ? `W.${words[last] ?? ''}` : first).replace(/\.$/, '')
  if (!shortened.has(bare)) return from
  if (words[last]?.endsWith('.')) return last + 1
  return words[last + 1] === '.' ? last + 2 : from
}
