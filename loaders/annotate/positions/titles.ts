// Words of titles, as data. A title is modifiers and a head ("Deputy Foreign" + "Minister"); capitalised words that
// stand among them are taken as modifiers too ("Water Resources Minister"), so the modifiers here serve lower case.

const HEAD_WORDS = `
president minister premier taoiseach chancellor secretary undersecretary chief head leader director chairman chairwoman chairperson chair
king queen prince princess emir sultan crown-prince duke emperor pope patriarch archbishop bishop cardinal imam ayatollah rabbi
ambassador envoy consul diplomat negotiator mediator representative commissioner rapporteur
spokesman spokeswoman spokesperson adviser advisor aide strategist coordinator administrator inspector superintendent
governor mayor senator congressman congresswoman lawmaker deputy councillor councilor councilman speaker whip
general colonel lieutenant major captain commander admiral marshal brigadier sergeant commodore
judge justice prosecutor attorney solicitor ombudsman comptroller treasurer
ceo executive founder co-founder cofounder owner co-chair vice-president vice-chair boss manager editor rector dean professor
warlord strongman dictator dissident candidate nominee successor master economist mp mep counsel
analyst expert fellow scholar researcher lawyer officer specialist
sen. rep. gov. gen. lt. col. sgt. capt. adm. cmdr. maj. brig.
`
const MODIFIER_WORDS = `
deputy vice co assistant associate under first second acting interim caretaker chief senior top principal permanent special personal
prime foreign defense defence interior home finance economy economic energy oil gas petroleum health justice education labor labour
trade commerce transport transportation infrastructure environment environmental climate water fisheries agriculture farm culture
sports tourism information communications development planning industry science technology research digital housing social welfare
immigration migration external internal international regional provincial state federal national local central general
security military army navy naval police intelligence counterterrorism border coast guard air force forces armed civil aviation
press media political policy affairs public human rights peace nuclear disarmament parliamentary parliament house senate majority
minority opposition party union rebel separatist congressional presidential executive managing operating financial legal supreme
high attorney ministry office department commission cabinet government council agency bank budget treasury relief humanitarian
emergency refugee rail railway ports maritime shipping grid power hospital medical
mission country harbour harbor resources supply investment infrastructure veterans homeland urban rural religious tax equality women youth
prisons police minorities reconciliation reconstruction reform trade technology campaign programme program project regime wing militant junta
`

/** Heads in the singular and plural ("presidents A and B"), each with its singular. */
export const HEADS: ReadonlyMap<string, string> = new Map(
  words(HEAD_WORDS).flatMap((head) => [[pluralOf(head), head] as const, [head, head] as const]),
)

export const MODIFIERS: ReadonlySet<string> = new Set(words(MODIFIER_WORDS))

/** Words before a title that say it is no longer held, and those that say nothing about it. */
export const FORMER: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'then',
  'late',
  'onetime',
  'one-time',
  'erstwhile',
  'ousted',
  'deposed',
  'formerly',
])
export const QUALIFIERS: ReadonlySet<string> = new Set([
  'current',
  'new',
  'newly',
  'longtime',
  'veteran',
  'incumbent',
  'outgoing',
  'incoming',
  'elected',
  'own',
  'powerful',
  'popular',
  'influential',
  'embattled',
  'controversial',
])

/** "its president": the title is held in what the pronoun stands for. */
export const OF_THING: ReadonlySet<string> = new Set(['its', 'whose', 'their'])
/** "her spokesman" */
export const OF_PERSON: ReadonlySet<string> = new Set(['his', 'her', 'my', 'our', 'your'])

/** Written short before a name, with the title in full. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['sen.', 'Senator'],
  ['sens.', 'Senators'],
  ['rep.', 'Representative'],
  ['reps.', 'Representatives'],
  ['gov.', 'Governor'],
  ['gen.', 'General'],
  ['lt.', 'Lieutenant'],
  ['col.', 'Colonel'],
  ['sgt.', 'Sergeant'],
  ['capt.', 'Captain'],
  ['adm.', 'Admiral'],
  ['cmdr.', 'Commander'],
  ['maj.', 'Major'],
  ['brig.', 'Brigadier'],
])

/** Ranks and callings that stand between an office and a name: "the harbour master, Captain ‹name›". */
export const RANKS: ReadonlySet<string> = new Set(
  'captain major general colonel lieutenant admiral commander brigadier sergeant commodore marshal professor diplomat economist lt. gen. col. maj. capt. adm. cmdr. sgt. brig.'.split(
    ' ',
  ),
)

/** Who is sent: "the ‹country› ambassador to ‹another›" holds an office of the first. */
export const SENT: ReadonlySet<string> = new Set(
  'ambassador envoy representative consul negotiator mediator coordinator rapporteur commissioner emissary'.split(' '),
)

/** Offices of a government: without a body they are held in the country the text speaks of. */
export const OF_GOVERNMENT: ReadonlySet<string> = new Set(['minister', 'premier', 'chancellor'])

/** Offices that only the government of the United States has under these names; each word has a space behind it. */
export const AMERICAN_OFFICE =
  /^(?:acting )?(?:(?:deputy |assistant )?secretary of (?:state|defense|homeland security) |(?:defense|treasury|homeland security) secretary |director of national intelligence )$/

/** Offices under a president, who says of which country they are: "President ‹name› and Vice President ‹name›"; each word has a space behind it. */
export const UNDER_PRESIDENT =
  /^(?:acting )?(?:vice president |(?:deputy )?(?:national security advis[eo]r |attorney general )|special counsel |(?:(?:commerce|energy|labor|education|agriculture|transportation|interior) )?secretary )$/

/** Offices of companies and other bodies, of which the text names one: "Shares in Fernleaf fell. Chief executive Odra Lindqvist …". */
export const OF_COMPANY =
  /^(?:(?:co-)?chief (?:executive|financial|operating)(?: officer)?|ceo|cfo|managing director|finance director|chairman|chairwoman|chairperson)$/i

/** Heads that alone say too little to be a position ("general" is also an adjective, "leader" without a body). */
export const NEED_BODY: ReadonlySet<string> = new Set(
  'leader head chief boss manager candidate nominee successor deputy major captain chair owner editor aide diplomat founder executive master economist mp mep inspector counsel'.split(
    ' ',
  ),
)

/** Callings rather than offices: a position only in an organization that is named, "a fellow at the Reef Institute". */
export const NEED_ORGANIZATION: ReadonlySet<string> = new Set(
  'analyst expert fellow scholar researcher lawyer officer specialist'.split(' '),
)

/** Verbs that state a position, with the title they give: "who leads the group". */
export const HOLDING_VERBS: ReadonlyMap<string, { readonly title: string; readonly former: boolean }> = new Map([
  ['leads', { title: 'leader', former: false }], // who leads the party
  ['heads', { title: 'head', former: false }], // who heads the agency
  ['chairs', { title: 'chair', former: false }], // who chairs the committee
  ['directs', { title: 'director', former: false }], // who directs the institute
  ['runs', { title: 'head', former: false }], // who runs the fund
  ['founded', { title: 'founder', former: false }], // who founded the movement
  ['led', { title: 'leader', former: true }], // who led the mission
  ['headed', { title: 'head', former: true }], // who headed the service
  ['chaired', { title: 'chair', former: true }], // who chaired the board
])

/** Verbs before "as TITLE": "was appointed as", "resigned as". */
export const TAKING_VERBS: ReadonlySet<string> = new Set([
  'appointed', // was appointed as ambassador
  'named', // was named prime minister
  'elected', // was elected president
  'reelected', // was reelected mayor
  'inaugurated', // was inaugurated as president
  'sworn', // was sworn in as president
  'nominated', // was nominated as judge
  'installed', // was installed as governor
  'became', // became prime minister
  'serves', // serves as envoy
])
export const LEAVING_VERBS: ReadonlySet<string> = new Set([
  'resigned', // resigned as minister
  'quit', // quit as chairman
  'stepped', // stepped down as president
  'retired', // retired as ambassador
  'served', // served as defense secretary
  'ousted', // was ousted as leader
  'dismissed', // was dismissed as minister
  'sacked', // was sacked as coach
  'fired', // was fired as director
  'removed', // was removed as speaker
])

/** Capitalised words that never belong to a title: "On Monday President X". */
export const NEVER_IN_TITLE: ReadonlySet<string> = new Set(
  (
    'the a an this that these those on in at by for from with and but or as after before when while if though although since until to of his her its their our my your he she it they we ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'also said says meanwhile earlier later yesterday today tomorrow both like than not even only just still now once then so yet again perhaps maybe why how who whom which what where whether there here all some any many most every each another other several few no one two three four five unlike including according among between during under over against about through despite within without because unless once except mr mrs ms'
  ).split(' '),
)

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

function pluralOf(head: string): string {
  if (/man$/.test(head)) return head.replace(/man$/, 'men')
  if (head.endsWith('.')) return `${head.slice(0, -1)}s.` // Sens.
  return /(?:s|ch|x)$/.test(head) ? `${head}es` : `${head}s`
}
