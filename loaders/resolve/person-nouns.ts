// Nouns for one person, with the gender they tell, as the rules of reference need them: "a spokeswoman", "the envoy".
// In: a lower-case noun. Out: whether it is one, its gender, and which other nouns may stand for the same office.
import type { Gender } from '../annotate/names/given-names.ts'
import { testOfWord } from '../text/words.ts'

const NOUNS = `
male: man boy spokesman congressman councilman businessman chairman father husband son brother king prince salesman gunman policeman fireman assemblyman
male: statesman nobleman clergyman anchorman fisherman grandfather uncle nephew widower gentleman alderman cameraman
female: woman girl spokeswoman congresswoman councilwoman businesswoman chairwoman mother wife daughter sister queen princess policewoman actress
female: stateswoman grandmother aunt niece widow lady heiress waitress assemblywoman
any: official officer minister president senator governor mayor leader adviser advisor aide analyst expert lawyer attorney judge professor teacher
any: student farmer worker voter resident diplomat ambassador envoy negotiator candidate nominee lawmaker legislator deputy chancellor premier
any: secretary director executive manager owner chief head commander general colonel captain sergeant admiral soldier veteran doctor nurse scientist
any: researcher economist strategist consultant pollster activist organizer campaigner protester demonstrator supporter volunteer donor delegate
any: journalist reporter editor columnist correspondent host anchor commentator author writer blogger historian scholar critic witness neighbor
any: neighbour friend colleague spokesperson representative chairperson chair founder cofounder chief partner investor banker trader broker developer
any: mogul billionaire tycoon millionaire entrepreneur actor singer artist comedian director producer player coach athlete neurosurgeon surgeon
any: physician engineer architect pilot driver prosecutor investigator detective inspector sheriff priest pastor bishop cardinal pope rabbi imam
any: cleric monk emperor monarch sultan emir sheikh warlord rebel militant dissident defector whistleblower refugee migrant survivor victim suspect
any: defendant plaintiff socialist conservative liberal democrat republican libertarian independent progressive newcomer incumbent challenger
any: unionist skipper captain epidemiologist mediator mp paediatrician pediatrician
any: cleric academic jurist boss ceo archbishop reverend ayatollah lecturer constable superintendent major lieutenant justice strongman
any: striker midfielder defender goalkeeper winger batsman bowler champion sprinter winner laureate teenager toddler pensioner
any: rival frontrunner front-runner opponent ally politician parliamentarian minister-president commissioner treasurer speaker whip
`

// Nouns that may stand for an office of another name: the diplomat is the minister, the ambassador or the envoy.
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  diplomat: ['ambassador', 'envoy', 'minister', 'negotiator', 'consul', 'secretary'],
  envoy: ['ambassador', 'negotiator', 'representative'],
  negotiator: ['envoy', 'minister', 'ambassador'],
  lawmaker: ['senator', 'congressman', 'congresswoman', 'deputy', 'representative', 'legislator', 'rep.', 'sen.', 'mp'],
  legislator: ['senator', 'congressman', 'congresswoman', 'deputy', 'representative', 'lawmaker', 'rep.', 'sen.', 'mp'],
  congressman: ['rep.', 'representative'],
  congresswoman: ['rep.', 'representative'],
  senator: ['sen.'],
  governor: ['gov.'],
  general: ['gen.'],
  colonel: ['col.'],
  professor: ['prof.'],
  mediator: ['envoy', 'negotiator', 'diplomat'],
  leader: ['president', 'premier', 'chancellor', 'chairman', 'chairwoman', 'chief', 'king', 'emir', 'head'],
  politician: ['senator', 'minister', 'governor', 'mayor', 'lawmaker', 'president'],
  premier: ['minister'],
  chief: ['director', 'head', 'chairman', 'chairwoman', 'secretary-general'],
  head: ['director', 'chief', 'chairman', 'chairwoman'],
  nominee: ['candidate'],
  candidate: ['nominee'],
  cleric: ['bishop', 'archbishop', 'pastor', 'priest', 'imam', 'rabbi', 'cardinal', 'reverend', 'sheikh', 'ayatollah'],
  clergyman: ['bishop', 'archbishop', 'pastor', 'priest', 'imam', 'rabbi', 'cardinal', 'reverend'],
  monarch: ['king', 'queen', 'emperor', 'sultan', 'emir'],
  academic: ['professor', 'lecturer', 'historian', 'scholar', 'economist'],
  scholar: ['professor', 'academic', 'historian'],
  jurist: ['judge', 'justice', 'lawyer'],
  boss: ['chief', 'director', 'head', 'ceo', 'manager', 'chairman', 'chairwoman', 'executive'],
  ceo: ['executive'],
  executive: ['ceo'],
  officer: ['inspector', 'superintendent', 'sergeant', 'constable', 'colonel', 'captain', 'major', 'commander', 'lieutenant'],
  strongman: ['president', 'leader', 'general'],
  'head of state': ['president', 'king', 'queen', 'emperor', 'sultan', 'emir'],
  'head of government': ['minister', 'premier', 'chancellor'],
  official: ['minister', 'deputy', 'secretary', 'spokesman', 'spokeswoman', 'commissioner', 'spokesperson'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
}

const TABLE: ReadonlyMap<string, Gender | null> = new Map(
  NOUNS.trim()
    .split('\n')
    .flatMap((line) => {
      const [gender = '', words = ''] = line.split(': ')
      return words.split(' ').map((word): [string, Gender | null] => [word, gender === 'male' || gender === 'female' ? gender : null])
    }),
)

/** Whether a lower-case noun is one person ("spokeswoman"). */
export function isPersonNoun(noun: string): boolean {
  return TABLE.has(noun)
}

/** The same of a word, in any case. */
export const isPersonWord = testOfWord(({ lower }): boolean => isPersonNoun(lower))

/** The gender a noun tells, null when none. */
export function personNoun(noun: string): Gender | null {
  return TABLE.get(noun) ?? null
}

/** Whether `noun` may stand for the office `title` ("diplomat" for "minister"). */
export function standsFor(noun: string, title: string): boolean {
  return noun === title || STAND_INS[noun]?.includes(title) === true
}
