// What a word is to the rules that find names, as bits, worked out once a word. In: a word. Out: its bits.
import { factOfWord } from '../../text/words.ts'
import { beginsKnownPhrase } from './known-phrases.ts'
import { CALENDAR, entryOfWord, GIVEN, GROUP, ORGANIZATION, PLACE, TITLE } from './lexicon.ts'

// Small words inside names: "Ministry of Health", "Ursula von der Leyen", "Bank for International Settlements".
const CONNECTORS = new Set('of for de la del da do dos der den van von al el bin ibn bint abu ben ter ten y e du des di & -'.split(' '))
const PERSON_CONNECTORS = new Set('de la del da do dos der den van von al el bin ibn bint abu ben ter ten y e du des di -'.split(' '))
// Words that begin a sentence or a headline with a capital and are no name.
const PLAIN = new Set(
  `The A An He She It They We You I In On At By For From To Of With And But Or Nor So Yet As If When While After Before Since Until Because Although Though
  Unless Once This That These Those There Here His Her Its Their Our My Your Who What Where Why How Which Whose Not No Yes All Any Some Many Most Both Each
  Every Few More Less Much Other Another Such Same Only Even Just Also Now Then Today Yesterday Tomorrow Meanwhile However Moreover Furthermore Instead
  According Asked Speaking Earlier Later Last Next First Second Third One Two Three Four Five Six Seven Eight Nine Ten Despite During Under Over Between
  Among Against About Around Across Through Without Within Is Are Was Were Be Been Being Has Have Had Do Does Did Will Would Can Could May Might Must Shall
  Should Let Still Nearly Almost Perhaps Maybe Thus Hence Indeed Nevertheless Nonetheless Like Unlike Following New Old Former Late Early Senior Top Local
  Police Officials Government Authorities Experts Critics Supporters Protesters Video Photo Read Watch Click Share Dear Sorry Thanks Well Oh Mr Mrs Ms`.split(
    /\s+/,
  ),
)
// "in Batumi": what follows one of these, if unknown, is rather a place.
const PLACE_PREPOSITIONS = new Set('in at near from to outside around across throughout toward towards into via inside'.split(' '))
// "Karimov said": what stands before one of these, if unknown, is rather a person.
const PERSON_VERBS = new Set(
  'said says told tells added adds asked explained noted replied insisted argued wrote warned who himself herself tweeted'.split(' '),
)

export const RULE_WORD = {
  capital: 1,
  connector: 2,
  personConnector: 4,
  plain: 8,
  placePreposition: 16,
  personVerb: 32,
  organization: 64,
  title: 128,
  given: 256,
  calendar: 512,
  group: 1024,
  place: 2048,
  acronym: 4096,
  /** A known name may begin with it. */
  known: 8192,
  of: 16384,
  for: 32768,
  and: 65536,
  the: 131072,
  /** "Deputy": of an office wherever it stands. */
  deputy: 262144,
  /** "Minister": what stands before it belongs to the office. */
  minister: 524288,
  /** "State" of "Secretary of State" */
  state: 1048576,
  self: 2097152,
} as const

const R = RULE_WORD
const TESTS: readonly (readonly [bit: number, test: (text: string) => boolean])[] = [
  [R.capital, (text) => /^\p{Lu}/u.test(text)],
  [R.connector, (text) => CONNECTORS.has(text)],
  [R.personConnector, (text) => PERSON_CONNECTORS.has(text)],
  [R.plain, (text) => PLAIN.has(text)],
  [R.placePreposition, (text) => PLACE_PREPOSITIONS.has(text)],
  [R.personVerb, (text) => PERSON_VERBS.has(text)],
  [R.acronym, (text) => /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(text)],
  [R.of, (text) => text === 'of'],
  [R.for, (text) => text === 'for'],
  [R.and, (text) => text === 'and'],
  [R.the, (text) => text === 'the'],
  [R.deputy, (text) => /^(?:Prime|Vice|Deputy|Acting|Interim)$/.test(text)],
  [R.minister, (text) => /^(?:Minister|Secretary|Ministers)$/.test(text)],
  [R.state, (text) => /^(?:State|Staff|Defen[cs]e|Commons|Police)$/.test(text)],
  [R.self, (text) => /^(?:I|I'm)$/.test(text)],
]

/** What the tables of the lexicon say of a word → what that is to the rules. */
const TABLES: readonly (readonly [bit: number, table: number])[] = [
  [R.organization, ORGANIZATION],
  [R.title, TITLE],
  [R.given, GIVEN],
  [R.calendar, CALENDAR],
  [R.group, GROUP],
  [R.place, PLACE],
]

/** What a word is to the rules. */
export const ruleWord = factOfWord((word): number => {
  let bits = beginsKnownPhrase(word) ? R.known : 0
  const { tables } = entryOfWord(word)
  for (const [bit, table] of TABLES) if ((tables & table) !== 0) bits |= bit
  for (const [bit, test] of TESTS) if (test(word.text)) bits |= bit
  return bits
})
