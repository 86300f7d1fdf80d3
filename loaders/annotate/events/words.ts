// Words that the grammar of events steps over, stops at or learns something from.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const BE = set("is are was were be been being am 's ’s 're ’re get gets got getting")
export const HAVE = set('has have had having ’ve ’d')
export const DO = set('do does did')
export const NEGATIONS = set("not n't n’t never neither nor no hardly without")
/** "will meet" */
export const FUTURE = set("will 'll ’ll shall")
/** "could meet" */
export const POSSIBLE = set('could may might can should must ought cannot would ca wo')

type Government = 'planned' | 'hypothetical' | 'refused' | 'threatened' | 'failed' | 'done' | 'willing'

/** Words before "to" + verb (or that verb's -ing) that tell whether the deed was done. */
export const GOVERNORS: ReadonlyMap<string, Government> = new Map<string, Government>([
  ...each(
    'planned',
    'set due expected scheduled slated plan plans planned planning about going preparing prepares prepared poised intend intends intended decided bound arranged arranging keen hoping',
  ),
  ...each(
    'willing',
    'agree agrees agreed agreeing vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising willing offer offers offered offering ready committed',
  ),
  ...each(
    'hypothetical',
    'want wants wanted wanting hope hopes hoped wish wishes seek seeks sought seeking try tries tried trying attempt attempts attempted attempting able unable likely unlikely consider considers considered considering mull mulls mulled mulling weigh weighing weighs urge urged urges ask asked asks call called calling calls order ordered orders invite invited invites allow allowed allows need needs needed require required aim aims aimed force forced suggest suggested suggesting propose proposed proposing recommend recommended discuss discussed contemplate contemplating demand demanded demands avoid avoiding avoided prevent prevented preventing stop stopped instead possibility risk chance proposal request effort efforts ',
  ),
  ...each('refused', 'refuse refuses refused refusing decline declines declined declining reluctant unwilling'),
  ...each('threatened', 'threaten threatens threatened threatening'),
  ...each('failed', 'fail fails failed failing deny denies denied denying'),
  ...each(
    'done',
    'help helps helped helping continue continues continued continuing begin begins began begun beginning start starts started starting manage manages managed keep keeps kept proceed proceeded resumed resume finished',
  ),
])

function each<T extends string>(value: T, words: string): [string, T][] {
  return words.split(' ').map((word) => [word, value])
}

/** Verbs of saying: what they report is a clause of its own, and a date beside them is when it was said. */
export const SAYING = set(`
said says say saying told tells tell telling announced announces announcing added adds reported reports reporting claimed claims
stated states warned warns noted explained insisted insists argued argues wrote tweeted believes believe believed thinks thought
testified confirmed confirms suggested acknowledged recalled predicted declared revealed
`)

export const PREPOSITIONS = set(`
of in on at by with from to for against between among over under about into onto near after before during through across toward towards
around within without along amid since until despite than like via per as off outside inside behind beyond including excluding except
following regarding concerning upon alongside versus ahead because
`)

/** Adverbs within a verb group. */
export const ADVERBS = set(
  'also again already now then still just even soon later once twice both finally jointly further ever yet only reportedly allegedly recently previously since too',
)

/** Clauses begin here. */
export const SUBORDINATORS = set(
  'that if when while because although though unless whether where whereas since until so which who whom whose after before as once amid should',
)

export const LOCATIVE = set('in at near outside inside off across around throughout')

/** Words that make a clause a supposition. */
export const SUPPOSING = set('if unless whether should suppose were unlikely')

export const DETERMINERS = set(
  'the a an this that these those his her its their our some any both all several many more two three four five six seven eight nine ten dozens hundreds thousands each every another other',
)

export const PERSON_PRONOUNS = set('he she him her')
export const THING_PRONOUNS = set('it they them')

/** Verbs of news that are no event: a name right after one is its object. */
export const OTHER_VERBS = set(
  'told tells asked urged warned accused blamed made made took gave put brought sent met called helped let led joined left saw used become became including leaving giving making taking telling',
)

/** Adjectives before a noun that tell whether the event has come about. */
export const NOUN_STATUS: ReadonlyMap<string, 'planned' | 'hypothetical' | 'denied'> = new Map<
  string,
  'planned' | 'hypothetical' | 'denied'
>([
  ...each('planned' as const, 'planned upcoming scheduled forthcoming next coming expected'),
  ...each('hypothetical' as const, 'possible potential proposed alleged imminent future hypothetical would-be threatened'),
  ...each('denied' as const, 'no cancelled canceled failed postponed aborted'),
])

/** Words before a noun phrase: "ahead of the talks", "fears of an attack", "called for a truce". */
export const LEADING_STATUS: ReadonlyMap<string, 'planned' | 'hypothetical' | 'denied' | 'occurred'> = new Map<
  string,
  'planned' | 'hypothetical' | 'denied' | 'occurred'
>([
  ...each('planned' as const, 'ahead before awaiting preparing prepare prior schedule scheduled plan plans planned'),
  ...each(
    'hypothetical' as const,
    'fear fears interest ready open willing prepared need chance hoping pressing or risk risks threat threats possibility prospect prospects prospective call calls called calling urge urged demand demanded demands seek sought seeking propose proposed proposal avoid prevent avert stop against want wants wanted offer offered hopes hope request requested consider considering if without warn warned warning oppose opposed support supports support mull mulling advocate advocated advocates advocating could may might would should',
  ),
  ...each('denied' as const, 'cancel cancelled canceled rule ruled reject rejected deny denied refuse refused'),
  ...each('occurred' as const, 'after following since during despite amid'),
])
