// A name as written → its words for comparison: other scripts in Latin letters, no accents, case, titles or articles;
// legal forms set apart from an organization's words. In: a name. Out: tokens.
import { toLatin } from './to-latin.ts'

export interface NameTokens {
  /** Words that tell the name from others, in order. */
  readonly words: readonly string[]
  /** What kind of firm, where the name says so: 'limited', 'public', 'association', … */
  readonly legalForms: ReadonlySet<string>
  /** Words that were left out as they say little ("group"), for names made of nothing else. */
  readonly all: readonly string[]
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const TITLES = set(
  'mr mrs ms miss dr doctor prof professor sir dame lord lady president prasident presidente president-elect premier minister chancellor king queen prince princess sheikh shaikh shaykh sheik haji hajji qari mullah maulvi mawlawi ayatollah sayyed imam general gen colonel col captain capt major lieutenant lt sgt senator sen rep gov governor judge justice rev reverend father bishop cardinal pope monsieur madame herr frau senor senora don dona jr sr',
)
/** Small parts of names of persons: they may come and go. */
export const PARTICLES = set('al el ul ud bin ben ibn bint abu de da do dos del della der den van von le la di du zu y e na mac mc san st')

// Legal forms by what they make of the firm: a public company is not the private one of the same name.
const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    limited: 'ltd limited llc lc gmbh ooo sarl srl spzoo sro bv kft oy ab aps pty pte pvt ltda sl slu lda doo too mbh kg ug sas eood',
    public:
      'ag sa plc jsc ojsc pjsc cjsc oao pao zao ao nv spa se corp corporation inc incorporated tbk bhd asa as kgaa aktiengesellschaft',
    partnership: 'lp llp llc-lp kg',
    association: 'ano ev eg cooperative coop',
    trust: 'trust',
    foundation: 'foundation stiftung fondation fundacion',
  }).flatMap(([kind, forms]) => forms.split(' ').map((form) => [form, kind] as const)),
)
// The same written out; replaced before the name is cut into words.
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:limited liability company|s ?ogranichennoj otvetstvennostju|obshhestvo s ogranichennoj otvetstvennostju|obshchestvo s ogranichennoy otvetstvennostyu)\b/g,
    'ooo',
  ],
  [/\b(?:open|public|closed)? ?joint[ -]stock company\b/g, ' jsc '],
  [/\bsocietatea? cu raspundere limitata\b/g, 'srl'],
  [/\bgesellschaft mit beschr[a-z]+ haftung\b/g, 'gmbh'],
  [/\baktienge[sz]+el+schaft\b/g, 'ag'],
  [/\bsp\.? ?z ?\.?o\.? ?o\.?/g, ' spzoo '],
  [/\bu\.? ?s\.?(?= |$)/g, ' united states '],
  [/\bu\.? ?n\.?(?= |$)/g, ' united nations '],
  [/\bu\.? ?k\.?(?= |$)/g, ' united kingdom '],
  [/\bint['’]?l\b/g, 'international'],
  [/\bdep['’]?t\b/g, 'department'],
  [/\bgov['’]?t\b/g, 'government'],
  [/\bco-oper/g, 'cooper'],
  [/[%](?=ers?\b)/g, ' percent'],
  [/&/g, ' and '],
]
/** Words that a name of an organization may have or lack. */
const SMALL_WORDS = set('the of and for in on to a an de la le el y e der die das und des du et s')
/** Words that many firms share: alone they tell no two apart, and they may be missing. */
const GENERIC = set('company co group holding holdings enterprises')
const NUMBERS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, number) => [word, `${number}`]),
  ),
  ...Object.fromEntries('i ii iii iv v vi vii viii ix x'.split(' ').map((word, index) => [word, `${index + 1}`])),
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fourty: '40',
  fifty: '50',
}

/** A person's name as tokens. Titles go unless nothing else is left. */
export function personTokens(name: string): NameTokens {
  const all = cut(withCommaOrder(toLatin(name)))
  const words = all.filter((word) => !TITLES.has(word))
  return { words: words.length > 0 ? words : all, legalForms: new Set(), all }
}

/** An organization's name as tokens, its legal form apart. */
export function organizationTokens(name: string): NameTokens {
  let text = ` ${toLatin(name)} `
  for (const [pattern, words] of WRITTEN_OUT) text = text.replace(pattern, words)
  const all = joinInitials(cut(text.replace(/['’]s\b/g, ''))).map((word) => NUMBERS[word] ?? word)
  const legalForms = new Set<string>()
  const words = all.filter((word) => {
    const form = LEGAL_FORMS.get(word)
    if (form !== undefined) legalForms.add(form)
    return form === undefined && !SMALL_WORDS.has(word)
  })
  const telling = addNumbers(words.filter((word) => !GENERIC.has(word)))
  return { words: telling.length > 0 ? telling : words.length > 0 ? words : all, legalForms, all }
}

/** "Putin, Vladimir" → "Vladimir Putin" */
function withCommaOrder(name: string): string {
  const parts = name.split(',')
  return parts.length === 2 ? `${parts[1]} ${parts[0]}` : name
}

function cut(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/['’`ʼ]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** "c k hutchison" → "ck hutchison" */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = []
  let letters = ''
  for (const word of [...words, '']) {
    if (/^\p{L}$/u.test(word)) letters += word
    else {
      if (letters !== '') joined.push(letters)
      letters = ''
      if (word !== '') joined.push(word)
    }
  }
  return joined
}

/** "40 4" → "44" */
function addNumbers(words: readonly string[]): string[] {
  const sum: string[] = []
  for (const word of words) {
    const before = sum.at(-1)
    if (before !== undefined && /^[2-9]0$/.test(before) && /^[1-9]$/.test(word)) sum[sum.length - 1] = `${Number(before) + Number(word)}`
    else sum.push(word)
  }
  return sum
}
