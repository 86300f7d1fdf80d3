// Where a country's name or demonym is not the country: rules as data, one a line, each with the phrase it was made for.
// In: the word(s) found and the text before and after them. Out: whether a rule forbids the mention.

import { isFrequentWord } from '../../text/glue/vocabulary.ts'
import { isGivenName } from '../names/given-names.ts'
import { COUNTRIES } from './table.ts'

/** A found name in its paragraph: up to 60 characters before it, and after it. */
export interface NameContext {
  readonly exact: string
  readonly left: string
  readonly right: string
}

/** Names this rule is for (null: all), what stands before, what stands after; both must hold where both are given. */
interface Rule {
  readonly names: ReadonlySet<string> | null
  readonly before: RegExp | null
  readonly after: RegExp | null
}

const US_STATES =
  'Alabama|Ala\\.|Alaska|Arizona|Ariz\\.|Arkansas|Ark\\.|California|Calif\\.|Colorado|Colo\\.|Connecticut|Conn\\.|Delaware|Florida|Fla\\.|Idaho|Illinois|Ill\\.|Indiana|Ind\\.|Iowa|Kansas|Kan\\.|Kentucky|Ky\\.|Louisiana|Maine|Maryland|Md\\.|Massachusetts|Mass\\.|Michigan|Mich\\.|Minnesota|Minn\\.|Mississippi|Miss\\.|Missouri|Mo\\.|Montana|Mont\\.|Nebraska|Neb\\.|Nevada|Nev\\.|New Hampshire|N\\.H\\.|New Jersey|N\\.J\\.|New Mexico|N\\.M\\.|New York|N\\.Y\\.|North Carolina|N\\.C\\.|North Dakota|N\\.D\\.|Ohio|Oklahoma|Okla\\.|Oregon|Ore\\.|Pennsylvania|Pa\\.|Rhode Island|R\\.I\\.|South Carolina|S\\.C\\.|South Dakota|S\\.D\\.|Tennessee|Tenn\\.|Texas|Utah|Vermont|Vt\\.|Virginia|Va\\.|West Virginia|W\\.Va\\.|Wisconsin|Wis\\.|Wyoming'

/** "Cuba, Missouri" */
const IN_US_STATE = new RegExp(`^, (?:${US_STATES})(?![\\p{L}'’])`, 'u')
/** "Alabama, Georgia": Georgia among American states. */
const AMONG_US_STATES_BEFORE = new RegExp(`(?:${US_STATES}),? (?:and |or )?$`, 'u')
const IN_US_GEORGIA_BEFORE =
  /(?:\b[Gg]overnor of|(?:Albany|Athens|Atlanta|Augusta|Brunswick|Columbus|Dalton|Decatur|Gainesville|Macon|Marietta|Roswell|Sandy Springs|Savannah|Valdosta|Warner Robins),) $/u
const AMONG_US_STATES_AFTER = new RegExp(`^(?:,| and| or) (?:and )?(?:${US_STATES})(?![\\p{L}'’])`, 'u')

function rule(names: string | null, before: string | null, after: string | null): Rule {
  return {
    names: names === null ? null : new Set(names.split('|')),
    before: before === null ? null : new RegExp(`(?:${before})$`, 'u'),
    after: after === null ? null : new RegExp(`^(?:${after})`, 'u'),
  }
}

// Each rule: names, what stands before, what stands after; and the phrase it was made for.
const RULES: readonly Rule[] = [
  rule(null, null, ' (?:Street|St\\.|Avenue|Ave\\.|Boulevard|Lane|Drive)(?![\\p{L}])'), // Frenchmen Street
  rule(null, null, ' ?\\$ ?\\d'), // US $5 million
  // Continents, seas and other lands whose name holds a country's.
  rule('Mexico', 'N(?:ew|EW) ', null), // New Mexico
  rule('Mexico|Guinea|Oman|Finland|Thailand|Aden|Honduras|Panama', 'Gulf of ', null), // the Gulf of Mexico
  rule('Japan|Korea|Oman', '[Ss]ea of ', null), // the Sea of Japan
  rule('China', '(?:South|East) ', ' [Ss]eas?\\b'), // the South China Sea
  rule('China', 'South ', ' Morning'), // South China Morning Post
  rule('Indian', null, ' (?:Ocean|[Ss]ubcontinent)'), // the Indian Ocean
  rule('Irish|Norwegian|Philippine|Japan|Solomon', null, ' [Ss]ea\\b'), // the Irish Sea
  rule('English|Mozambique', null, ' [Cc]hannel\\b'), // the English Channel
  rule('Persian', null, ' (?:Gulf|[Cc]arpets?|[Rr]ugs?|[Cc]ats?)\\b'), // the Persian Gulf
  rule('America|American|Americans|Americas', '(?:Latin|South|North|Central|Meso|Pan|Spanish|Native|First)[ -]', null), // Latin American
  rule('American|Americans', 'African[ -]', null), // African Americans
  rule('Korean|Korea', null, ' (?:[Pp]eninsula|[Ww]ar\\b|[Ss]trait)'), // the Korean Peninsula
  rule('Koreas|Korea|Koreans', '(?:[Tt]wo|[Bb]oth|[Dd]ivided|[Uu]nified|[Rr]eunified) ', null), // both Koreas
  rule('Korean', null, " (?:Central (?:News|Television|TV|Broadcasting)|People['’]s Army|Workers['’] Party)"), // the Korean Central News Agency
  rule('England|Britain|Zealand', 'N(?:ew|EW) ', null), // New England
  rule('Guinea', 'New ', null), // the island of New Guinea
  rule('Guinea', null, '[ -](?:pigs?|fowl|worm|Pig)'), // Guinea pig
  rule('Jersey', '(?:New|NEW|N\\.) ', null), // New Jersey
  rule('Jersey', null, ' (?:City|[Ss]hore|Boys|[Tt]urnpike|cows?|cattle|[Gg]irl|[Gg]uy|No\\.|[Nn]umber)'), // Jersey City
  rule('Wales', 'South ', null), // New South Wales
  rule('Wales|Monaco|Denmark|Spain|Sweden|Norway|England|Jordan|Thailand', 'P(?:rince|rincess) of ', null), // the Prince of Wales
  rule('British', null, ' (?:Columbian?s?|Honduras)'), // British Columbia
  rule('Mongolia|Mongolian|Mongolians|Mongol', '(?:Inner) ', null), // Inner Mongolia
  rule('Niger', null, ' (?:[Dd]elta|[Ss]tate|[Rr]iver)'), // the Niger Delta
  rule('Congo', null, ' (?:[Rr]iver|[Bb]asin|[Rr]ed)'), // the Congo River
  rule('Macedonia', 'Greek ', null), // Greek Macedonia
  rule('Bermuda', null, ' (?:[Tt]riangle|[Ss]horts|[Gg]rass)'), // Bermuda shorts
  rule('Panama', null, ' (?:[Cc]ity|[Hh]ats?|Jack|Papers)\\b'), // the Panama Papers
  rule(
    'Georgia',
    null,
    " (?:Tech|Bulldogs|Dome|Southern|State|Power|Aquarium|[Pp]each|O[’']|Meloni|Gov|[Gg]overnor|[Ss]en(?:ator|ate|\\.)|Rep|Congress|Secretary|Republican|Democrat|[Rr]unoff|[Cc]ounty|voters)",
  ), // Georgia Tech
  rule('Georgia', '\\p{Lu}\\p{L}+ (?:County|Parish|Township|Springs|Beach|City|Heights), ', null), // Ware County, Georgia
  rule('Georgia', '(?:in|[Uu]niversity|[Ss]tates?|[Aa]ttorney [Gg]eneral) of ', null), // the state of Georgia
  rule(
    'Georgia',
    '(?:Atlanta|Savannah|Augusta|Macon|Athens|Columbus|Marietta|Decatur|Fort Benning|Albany|Roswell|Brunswick|[Nn]orth|[Ss]outh|[Ss]outheast|[Ss]outhwest),? ?',
    null,
  ), // Atlanta, Georgia
  rule(
    'Lebanon|Cuba|Peru|Poland|Norway|Mexico|Jamaica|China|Lima|Belgium|Denmark|Sweden|Holland|Jordan|Malta|Egypt|Cairo|Palestine',
    null,
    ' (?:County|Township|High School|Valley)',
  ), // Lebanon County
  rule('Palestine|Lebanon|Liverpool', 'East ', null), // East Palestine
  rule('Jamaica', null, ' (?:Bay|Plain|Avenue|Estates|Station|Hospital)\\b'), // Jamaica Bay
  rule('Jamaica', null, ', (?:Queens|N\\.Y\\.)'), // Jamaica, Queens
  rule('China|Indian', null, ' (?:Lake|Wells|Creek|Springs|Hills|Rocks|Grove)'), // China Lake
  rule('Cyprus|Malta|China|Georgia|Florida|Panama', null, ' (?:Avenue|Street|Road|Boulevard)\\b'), // Panama Street
  rule(
    'French|German|Italian|Spanish|Russian|Greek|Irish|English|Polish',
    null,
    ' (?:Quarter|Village|Town|Hill|Harlem|Street|Avenue|Lick|Camp|Creek)\\b',
  ), // the French Quarter
  rule('Holland', null, ' (?:Tunnel|Park|America|& )'), // the Holland Tunnel
  rule('England|Ireland|Holland|France|Israel|Jordan|Chad|Kenya|Georgia|Cuba|India|Jamaica|Trinidad|Cyprus', null, ' (?:Jr|Sr)\\b'), // England Jr.
  rule('Cuba|Chad|Jordan|Israel|Kenya|India|China|Mali', null, ' \\p{Lu}\\p{Ll}+,? (?:Jr|Sr)\\b'), // Chad Borg Jr.
  rule('Dutch', null, ' (?:Harbor|[Oo]ven|[Aa]uction|[Dd]isease|[Cc]ourage|Ruppersberger)'), // Dutch oven
  rule('Dutch', 'Pennsylvania |go(?:es|ing)? |[Dd]ouble ', null), // Pennsylvania Dutch
  // Peoples, languages and religions that are not the state's.
  rule('Indian|Indians', '(?:American|Red|West|East|Plains|Cleveland|Canada) ', null), // American Indian
  rule('Indian', null, ' (?:[Rr]eservation|[Cc]asino|Affairs|[Cc]ountry|[Tt]ribes?\\b|[Ss]ummer|[Hh]ealth Service|Gaming|Removal)'), // Indian reservation
  rule('Dominican|Dominicans', null, ' (?:[Ff]riars?|[Oo]rder|[Nn]uns?|[Mm]onks?|[Ss]isters?|[Pp]riest)'), // Dominican friars
  rule(
    'Roman|Greek|Russian|Georgian|Serbian|Ukrainian|Bulgarian|Romanian|Armenian|Macedonian',
    null,
    ' (?:numerals?|[Mm]ythology|[Tt]ragedy|[Gg]ods?\\b)',
  ), // Greek mythology
  rule('Georgian', null, ' (?:[Aa]rchitecture|[Hh]ouses?|[Mm]ansions?|[Tt]ownhouses?|[Ss]tyle|[Tt]erraces?|-style)'), // a Georgian townhouse
  rule('Macedonian', null, ' [Ee]mpire'), // the Macedonian empire
  rule('Turk', '(?:CNN|Haber)[- ]', null), // CNN Turk
  rule(null, '\\b(?:USS|HMS|RMS) ', null), // the USS Georgia
  rule('Palestine|Georgia|Jordan', 'District of ', null), // the Northern District of Georgia
  // Food, plants, animals, games, things.
  rule('French', null, ' (?:[Ff]r(?:ies|y)\\b|[Tt]oast|[Bb]raids?|[Kk]iss(?:es)?|[Dd]oors?|[Hh]orns?|[Bb]ulldogs?|press\\b|[Oo]nion)'), // French fries
  rule('Swiss', null, ' (?:[Cc]heese|[Cc]hard|[Aa]rmy [Kk]nife)'), // Swiss cheese
  rule('German|Germans|Belgian|Australian', null, ' (?:[Ss]hepherds?|[Mm]easles|[Mm]alinois)'), // German shepherd
  rule('Dane|Danes', 'Great ', null), // Great Dane
  rule('Danish|Danishes', null, ' (?:[Pp]astr(?:y|ies)|[Mm]odern)'), // Danish pastry
  rule('Turkish', null, ' (?:[Dd]elight|[Bb]aths?\\b|[Tt]owels?)'), // Turkish delight
  rule('Russian', null, ' (?:[Rr]oulette|[Dd]olls?\\b|[Dd]ressing)'), // Russian roulette
  rule('Chinese', null, ' (?:[Cc]heckers|[Ww]hispers|[Ll]anterns?|[Tt]akeout)'), // Chinese checkers
  rule('Spanish|Hong Kong|Asian', null, ' (?:flu|influenza|Flu|Influenza)\\b'), // the Spanish flu
  rule('English|Irish', null, ' (?:[Mm]uffins?|[Ss]etters?|[Bb]reakfast|[Bb]ulldogs?|[Cc]offee|[Ww]olfhounds?)'), // English muffin
  rule('Irish', 'Fighting |Notre Dame ', null), // the Fighting Irish
  rule('Cuban', null, ' (?:[Ss]andwich(?:es)?|[Hh]eels?|[Cc]igars?)\\b'), // Cuban sandwich
  rule('Brazil|Brussels', null, ' (?:nuts?|sprouts?)\\b'), // Brazil nuts
  rule('Guinea|Maltese|Siamese', null, ' (?:[Ff]alcon|[Cc]ross|[Tt]wins?|hens?)'), // the Maltese Falcon
  rule(
    'Turkey',
    null,
    ' (?:[Tt]rot|[Dd]ay|[Dd]inners?|[Ss]andwich|[Bb]reasts?|[Ll]eg|[Bb]asters?|[Bb]urgers?|[Bb]acon|[Ss]tuffing|prices?|meat|farms?|farmers?|hunters?|hunting|wings?|carving|vultures?)\\b',
  ), // Turkey Day
  rule('Turkey', '(?:[Rr]oast|[Tt]hanksgiving|[Cc]old|[Ww]ild|[Cc]hristmas|[Bb]utterball) ', null), // wild Turkey
  rule('Singapore', null, ' [Ss]lings?\\b'), // Singapore sling
  rule('Pole|Poles|Polish', '(?:North|South|[Mm]agnetic|[Nn]ail|[Ss]hoe|[Tt]otem) ', null), // the North Pole
  rule('Pole|Poles', null, ' (?:[Pp]osition|[Vv]ault(?:er)?|[Dd]ancers?)\\b'), // pole position
  // Currencies, newspapers and brands that only carry the letters.
  rule('US|U.S.', null, '\\$'), // US$5 million
  rule('USA', null, ' (?:T(?:ODAY|oday)|Network)\\b'), // USA Today
  rule('U.S.|US', null, ' (?:News (?:&|and) World|Weekly|Magazine)'), // U.S. News & World Report
  rule('America|American', 'Captain |Miss |Mr\\. ', null), // Captain America
  rule('American', null, ' (?:Idol|[Pp]ie\\b|Beauty|Psycho|Sniper|[Ss]ign [Ll]anguage)'), // American Idol
  rule('Emirates', null, ' (?:Stadium|[Aa]irlines?|[Ff]light|plane|A380)'), // Emirates airline
  rule('Emirates', '^|(?<!\\b[Tt]he) ', null), // Emirates said its jets
  rule('Islamic Republic', null, ' of'), // an Islamic Republic of the believers
  rule('Canada', null, ' (?:geese|goose|[Gg]oose|Dry)'), // Canada goose
  rule('Jordan', null, ' (?:River|Valley|Peele|Spieth|Henderson|Belfort|Brand|Peterson|shoes|sneakers)'), // the Jordan River
  rule('Jordan', 'Air |River ', null), // Air Jordan sneakers
  rule('Jordans', null, null), // a pair of Jordans
  rule('Wales|France|Ireland|England|Israel|Holland|Jordan', 'Jimmy |Anatole |Kathy |Lynndie |Tom |[Bb]aroness |Lord ', null), // Jimmy Wales
  rule('Vatican|Holy See', null, ' (?:II|I)\\b'), // the Second Vatican Council
  rule('Westminster', null, ' (?:Abbey|[Kk]ennel|Dog|Hall|Bridge|School|University|Magistrates|Cathedral)'), // Westminster Abbey
  rule('Whitehall', null, ' (?:Road|Street|Township)'), // Whitehall Street
  rule('Vietnam', null, ' (?:[Vv]eterans?|[Vv]ets?\\b|[Mm]emorial|[Ss]yndrome|[Ee]ra)'), // a Vietnam veteran
  rule('Vietnam', null, '-era'), // a Vietnam-era tank
  rule('Soviet|Soviets', '(?:[Ss]upreme|[Pp]etrograd|[Ll]ocal|[Cc]ity) ', null), // the Supreme Soviet
  rule('Turks', 'Young ', null), // the Young Turks
  rule('Scot|Scots', null, '[- ]free\\b|-Irish'), // scot-free
  rule('Scotland', null, ' Yard'), // Scotland Yard
  rule('Union Buildings|Capitol Hill', null, ' (?:Baptist|[Nn]eighborhood|[Aa]rts?)'), // the Capitol Hill neighborhood of a city
]

/** Demonyms that also name a language. */
const LANGUAGES = new Set(
  'English|French|German|Spanish|Russian|Chinese|Japanese|Korean|Italian|Portuguese|Turkish|Polish|Dutch|Swedish|Danish|Norwegian|Finnish|Greek|Hungarian|Czech|Slovak|Romanian|Bulgarian|Ukrainian|Vietnamese|Thai|Indonesian|Persian|Somali|Albanian|Serbian|Croatian|Georgian|Armenian|Azerbaijani|Azeri|Uzbek|Kazakh|Kyrgyz|Tajik|Turkmen|Mongolian|Welsh|Irish|Icelandic|Nepali|Khmer|Burmese|Lao|Estonian|Latvian|Lithuanian|Belarusian|Macedonian|Slovenian|Malagasy|Maltese|Samoan|Tongan|Fijian|Dari|Luxembourgish'.split(
    '|',
  ),
)
// What makes such a word the language, whatever language it is.
const LANGUAGE_BEFORE =
  /(?:\b(?:[Ss]peak(?:s|ing)?|[Ss]poken?|[Ll]earn(?:s|ed|ing|t)?|[Tt]aught|[Tt]each(?:es|ing)?|[Ff]luent(?:ly)?(?: in)?|[Bb]roken|[Aa]ccented|[Ff]lawless|[Hh]alting|[Pp]assable|[Tt]ranslat\w+ (?:from|into)|[Tt]ranslations? (?:from|into)|written in|[Ww]rit(?:es?|ing) in|[Pp]ublish(?:es|ed|ing)? in|means? .{0,20}in|conducted in|(?:said|told|tweeted|wrote|reads?|shout(?:ed|ing)|chant(?:ed|ing)|sa(?:ys|ng|id)|sing(?:ing|s)?|ask(?:ed)?|answer(?:ed)?|reply|replied) (?:\S+ )?in) )$/u
/** "speaks French, German and a little Russian" */
const LANGUAGE_LIST_BEFORE =
  /\b[Ss]p(?:eaks?|oke|eaking) (?:fluent )?\p{Lu}\p{L}+(?:(?:, and|,| and| or) (?:\p{Lu}\p{L}+(?:, and|,| and| or) )*(?:a little |some |basic |fluent )?)$/u
const LANGUAGE_AFTER =
  /^[- ](?:languages?|speak(?:ers?|ing)|dialects?|alphabets?|grammar|vocabulary|subtitles?|word for|words? meaning|lessons?|class(?:es)?|teachers?|tutors?|translat(?:ions?|ors?|ed)|translators?|interpreters?|proficiency|fluency|acronyms?|initials|abbreviation|accent|spelling|pronunciation|version|text|edition|script|medium|for [“"])/u
/** After "in Russian": no noun follows that it could belong to. */
const LANGUAGE_ALONE_AFTER =
  /^(?:[.,;:!?)”"]|$| (?:and|or|on|at|that|with|as|to|for|by|but|is|was|were|before|after|when|while|because|than|which)\b)/u
/** "would like French to be used": a language, as no article stands before it and no noun after it. */
const LANGUAGE_AS_OBJECT_AFTER =
  /^ (?:to|is|was|has|had|will|would|can|than|(?:provide|remain|become|serve|seem|dominate|play|offer|need)s)\b/u
const LANGUAGE_AS_OBJECT_BEFORE = /(?:^|[.,;“"]\s?|\b(?:that|of|like|and|or|as|where|while|if|because|but|for|with|[Aa]lthough) )$/u
const PEOPLES_TOO = new Set(['Chinese', 'Japanese', 'Vietnamese', 'Burmese', 'Maltese', 'Khmer', 'Lao'])
/** "English" stands for the people or the country before a noun, and after "the" before a verb; else it is the language. */
const ENGLISH_BEFORE_NOUN = /^ (?!(?:and|or|is|was|will|has|had|as|in|on|at|to|for|by|but|with|that|than|from|of|when|if|because)\b)\p{L}/u

/** Names that are given names or surnames too: "Michael Jordan", "Chad Wolf". */
const PERSON_NAMES = new Set(
  'Jordan|Chad|Israel|Georgia|Cuba|Kenya|India|Ireland|England|France|Holland|Wales|Scotland|Jamaica|Brazil|Cyprus|Trinidad|China|Jersey|Malta|Mali|Panama|English|French|German|Irish|Welsh|Dutch|Dane|Danes|Finn|Turk|Scot|Scott|Brit|Pole|Poles|Roman|Croat|Swede|Poland|Egypt|Guinea|Oman|Christian|Paris|London|Washington|Lima|Rome|Vienna|Berlin|Bern|Dublin|Athens|Kingston|Santiago|Sofia|Lincoln|Madrid|Havana|Milan|Geneva|Austria|Spain|Singapore|Monaco|Hungary|Germany'.split(
    '|',
  ),
)
/** Short names for one person of a people, which are given names too: "Brit Hume". */
const ONE_PERSON = /^(?:Brit|Finn|Dane|Scot|Turk|Croat|Swede|Pole)$/
/** Names that are surnames more often than other countries' names are: any capitalised word before them will do. */
const COMMON_SURNAMES = new Set(['Holland', 'Lima', 'Trinidad', 'Jordan'])
const INSIDE_SENTENCE_BEFORE = /[\p{L}\p{N}][,;]? (\p{Lu}\p{Ll}+) $/u
/** What may stand in capitals before a country and is no given name: "King of", "President", "Saudi Arabia Jordan". */
const NO_GIVEN_NAME = new Set([
  ...COUNTRIES.flatMap((country) => [country.name, ...country.otherNames, ...country.demonyms].flatMap((name) => name.split(' '))),
  ...'North|South|East|West|Northern|Southern|Eastern|Western|Central|Air|Royal|Bank|Team|Visit|Radio|King|Queen|Prince|President|In|To|From|With|And|Between|For|Middle|Gulf|Arab|Photos|Caption|Watch|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December'.split(
    '|',
  ),
])
const HONORIFIC_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sgt|Lt|Col|Capt|Cpl|Pvt|Pfc|Det|Officer|Private|Sergeant|Corporal|Lieutenant|Detective|Judge|Justice|Coach|Congressman|Congresswoman)\.? $/u
const WORD_BEFORE = /(?:^|[^\p{L}])(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\. )?$/u
const SURNAME_AFTER = /^ (\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?)/u
/** Words that follow a country's name in capitals and are no surname: "Israel Defense Forces", "France Info". */
const NOT_A_SURNAME =
  /^(?:[A-Z].*(?:tion|ment|ance|ence|ing|istry|ty|cy|an|ese|ish)s?|Defen[cs]e|Forces?|Army|Air|Bank|National|News|Times|Post|Press|Today|Info|Telecom|Open|Football|Cup|Prime|President|Foreign|Party|Police|Airlines?|Airways|Airport|Government|Embassy|Ministry|Minister|Parliament|First|Central|Daily|Broadcasting|Television|Radio|TV|Online|Electric|Post|Insider|House|Project|Policy|Democracy|Institute|Center|Centre|University|College|Team|Group|Fund|Foundation|Council|Committee|Aid|Relief|Red|Human|World|International|Global|Medical|Oil|Gas|Steel|Mobile|Power|Water|Space|Rail|River|Valley|Lake|Mountains?|Islands?|Coast|Peninsula|Desert|Hills?|Basin|Delta|Sea|Bay|Ports?|Revenue|Customs|Tourism|Cricket|Rugby|Hockey|Olympics?|Games|Summit|Strategy|Study|Studies|Affairs|Act|War|Peace|Border|Street|Desk|Bureau|Editor|Correspondent|Ambassador|Envoy|Director|Analyst|Expert|Watch|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u

/** Whether a rule, a language or a person's name forbids reading this as the country. */
export function isNotCountry(context: NameContext): boolean {
  const { left, right } = context
  const exact = inTitleCase(context.exact)
  for (const { before, after } of rulesFor(exact)) {
    if ((before === null || before.test(left)) && (after === null || after.test(right))) return true
  }
  if (LANGUAGES.has(exact) && isLanguage(context)) return true
  return IN_US_STATE.test(right)
}

const RULES_BY_NAME = new Map<string, readonly Rule[]>()

/** The rules that a name can meet; at most one list for each spelling in the table. */
function rulesFor(exact: string): readonly Rule[] {
  const known = RULES_BY_NAME.get(exact)
  if (known !== undefined) return known
  const rules = RULES.filter(({ names }) => names === null || names.has(exact))
  RULES_BY_NAME.set(exact, rules)
  return rules
}

/** "TURKEY" → "Turkey", so that the rules see one spelling. Abbreviations stay. */
function inTitleCase(name: string): string {
  return /^[\p{Lu}\s]{4,}$/u.test(name)
    ? name.replace(/(\p{Lu})(\p{Lu}*)/gu, (_, first: string, rest: string) => first + rest.toLowerCase())
    : name
}

/** "Georgia" between other American states, behind one of its towns or its governor: this clause alone, whatever the article is about. */
export function isAmongUsStates({ left, right }: NameContext): boolean {
  return AMONG_US_STATES_BEFORE.test(left) || AMONG_US_STATES_AFTER.test(right) || IN_US_GEORGIA_BEFORE.test(left)
}

/** "Michael Jordan", "Mr. Jordan", "Jordan Smith": part of a person's name. */
export function isPersonName({ exact, left, right }: NameContext): boolean {
  if (!PERSON_NAMES.has(exact)) return false
  if (HONORIFIC_BEFORE.test(left)) return true
  const before = WORD_BEFORE.exec(left)?.[1]
  if (before !== undefined && isGivenName(before) && !PERSON_NAMES.has(before)) return true
  const inside = COMMON_SURNAMES.has(exact) ? INSIDE_SENTENCE_BEFORE.exec(left)?.[1] : undefined
  if (inside !== undefined && !NO_GIVEN_NAME.has(inside)) return true
  if (before !== undefined && !DEMONYM_LIKE.test(exact) && isRareGivenName(before)) return true
  const after = SURNAME_AFTER.exec(right)?.[1]
  if (after !== undefined && ONE_PERSON.test(exact)) return true
  // A demonym before a capitalised word is an adjective ("French President"); only a name can begin a person's.
  return after !== undefined && !DEMONYM_LIKE.test(exact) && isGivenName(exact) && !NOT_A_SURNAME.test(after)
}

/** "Valeska Paris": a capitalised word before it that is no usual one, and no adjective in front of a country ("Landlocked Chad"). */
function isRareGivenName(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    !isFrequentWord(word) &&
    !NO_GIVEN_NAME.has(word) &&
    !/(?:ing|ed|ly|ish|ic|al|an|ese|less|ful|ous|ary|en|ern)$/.test(word)
  )
}

const DEMONYM_LIKE = /^(?:English|French|German|Irish|Welsh|Dutch|Roman|Polish)$/

function isLanguage({ exact, left, right }: NameContext): boolean {
  if (LANGUAGE_AFTER.test(right)) return true
  if (LANGUAGE_BEFORE.test(left) && (LANGUAGE_ALONE_AFTER.test(right) || !/\bin $/.test(left))) return true
  if (/\b(?:in|into) $/.test(left) && LANGUAGE_ALONE_AFTER.test(right)) return true
  if (LANGUAGE_LIST_BEFORE.test(left) && LANGUAGE_ALONE_AFTER.test(right)) return true
  const afterThe = /\b[Tt]he $/.test(left)
  if (LANGUAGE_AS_OBJECT_AFTER.test(right) && LANGUAGE_AS_OBJECT_BEFORE.test(left) && !PEOPLES_TOO.has(exact)) return true
  return exact === 'English' && !ENGLISH_BEFORE_NOUN.test(right) && !afterThe
}
