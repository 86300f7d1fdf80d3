// Words that tell of a name beside them what it names: nouns for persons, bodies and places, what only one of these does
// or has. In: a word in lower case. Out: its roles as bits. settings.ts says what they tell.
import { isBodyNoun } from '../../resolve/body-nouns.ts'
import { isPersonNoun } from '../../resolve/person-nouns.ts'

/** What a word can be in a setting, a bit each. */
export const ROLE = {
  person: 1,
  body: 2,
  place: 4,
  /** Whom only a person has: "Lindqvist's |wife|" */
  kin: 8,
  /** What only a person does: "Lindqvist |died|", "Lindqvist was |born|" */
  life: 16,
  /** "Lindqvist |unveiled|" */
  bodyVerb: 32,
  /** "|joined| Lindqvist" */
  joins: 64,
  /** "Lindqvist's |shareholders|" */
  ofBody: 128,
  /** "Lindqvist's |suburbs|" */
  ofPlace: 256,
  /** "Lindqvist |was| born" */
  was: 512,
  /** Where the noun phrase of an apposition ends: its head stands before. */
  endsPhrase: 1024,
  article: 2048,
  who: 4096,
} as const

const WORDS: readonly (readonly [role: number, words: string])[] = [
  [
    ROLE.place,
    `town city village district province region suburb island county municipality capital state port neighbourhood neighborhood area valley
    hamlet township river lake mountain settlement enclave peninsula commune parish coast street road border airport prefecture governorate
    resort camp territory`,
  ],
  [ROLE.kin, 'wife husband mother father brother sister son daughter widow parents children uncle aunt nephew lawyer family career'],
  [ROLE.life, 'born married died resigned smiled laughed retired studied graduated grinned'],
  [
    ROLE.bodyVerb,
    'announced launched issued published unveiled employs operates owns manufactures acquired sells produces reported supplies hired sued bought',
  ],
  [ROLE.joins, 'joined joining join beat defeated against versus v vs hosts hosted signed'],
  [
    ROLE.ofBody,
    `chief ceo chair chairman chairwoman head headquarters board employees staff members shareholders customers subsidiary website spokesperson
    spokesman spokeswoman director founder statement report revenue profits shares office secretariat campaign journalists researchers`,
  ],
  [ROLE.ofPlace, 'capital coast population suburbs streets residents mayor airport port outskirts north south east west skyline governor'],
  [ROLE.was, 'was is has had were'],
  [ROLE.endsPhrase, ', . ; : ( ) — – of in for at from who which that whose with and on to by or based said known where near under'],
  [ROLE.article, 'a an the'],
  [ROLE.who, 'who whose whom'],
]
const roles = new Map<string, number>()
for (const [role, words] of WORDS) for (const word of words.split(/\s+/)) roles.set(word, (roles.get(word) ?? 0) | role)

/** What a word in lower case can be in a setting. */
export function roleOf(word: string): number {
  const noun = isPersonNoun(word) ? ROLE.person : isBodyNoun(word) ? ROLE.body : 0
  // A noun for a person or a body is no noun for a place besides.
  return noun === 0 ? (roles.get(word) ?? 0) : noun | ((roles.get(word) ?? 0) & ~ROLE.place)
}
