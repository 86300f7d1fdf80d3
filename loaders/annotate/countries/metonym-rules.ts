// Whether a capital or seat of government stands for its government: rules as data, in order; the first that fits says.
// Each line: what it says, what stands before, what stands after, and the phrase it was made for.
// `before` ends where the name begins, `after` begins where it ends, both inside the sentence.

export interface MetonymRule {
  readonly says: 'government' | 'place'
  readonly before: RegExp | null
  readonly after: RegExp | null
}

const government = (before: string | null, after: string | null): MetonymRule => metonymRule('government', before, after)
const place = (before: string | null, after: string | null): MetonymRule => metonymRule('place', before, after)

function metonymRule(says: MetonymRule['says'], before: string | null, after: string | null): MetonymRule {
  return {
    says,
    before: before === null ? null : new RegExp(`(?:${before})$`, 'u'),
    after: after === null ? null : new RegExp(`^(?:${after})`, 'u'),
  }
}

// Nouns that a city has and a government has not: "the Moscow suburb", "Kyiv's streets".
const CITY_NOUNS =
  'airports?|suburbs?|suburban|streets?|squares?|districts?|regions?|area|areas|neighbou?rhoods?|outskirts|residents?|legislature|governors?|mayors?|mayoral|police|polic(?:e|ing)|university|universities|schools?|hospitals?|hotels?|restaurants?|caf[eé]s?|bars?|theat(?:re|er)s?|museums?|cathedral|church(?:es)?|mosques?|synagogues?|cemetery|stadiums?|arena|parks?|zoo|metro|subway|underground|trams?|train|trains|roads?|bridges?|riverfront|waterfront|harbou?r|offices|headquarters|embassy|embassies|apartments?|flat|flats|houses?|mansion|villa|buildings?|skyline|city|cent(?:re|er)|downtown|province|provincial|prefecture|courts?|courtroom|magistrates?|prisons?|jail|newsroom|studio|bourse|weather|smog|traffic|commuters?|slums?|nightlife|inhabitants|crowds?|bombings?|blasts?|shooting|subways?|newspapers?|gallery|shops?|shop|mall|malls|festival|transit|tube|bus|buses|attackers?|bombers?|gunm[ae]n|suspects?|shootings?|massacre|blaze|slum|olympics|terminal|garrison|barracks|checkpoint|walls?|townships?'
// What happens in a city or is said of it before a noun, but is a government's after a possessive: "the Moscow summit", "Moscow's talks".
const OCCASIONS =
  'rail|railway|ring|river|port|bureau|bureaus|office|homes?|centrally|judge|time|native|correspondent|reporter|stock|stocks|exchange|winters?|summers?|air|population|citizens|old|historic|central|northern|southern|eastern|western|east|west|north|south|main|international|largest|oldest|diplomatic quarter|tenure|conference|summit|meeting|meetings|talks|visit|trip|stop|rally|rallies|protests?|protesters?|demonstrators?|demonstrations?|march|marches|attacks?|siege|crowd|daily|market|markets|marathon|terror|terrorists?|lawmakers?|games|concert|club|clubs|team|derby|dinner|speech|lecture|event|ceremony|forum|round|session|negotiations|accords?|agreement|treaty|protocol|communiqu[eé]|declaration|flight|flights|route|line|factory|plant|base|gate|zone'
// Nouns that make the capital before them the government: "the Damascus regime".
const STATE_NOUNS =
  'regime|regimes|government|governments|administration|officials?|officialdom|authorities|leadership|leaders|policy|policies|policymakers?|polic(?:y|ies)-makers?|elite|elites|establishment|line|ally|allies|rulers?|politicians?|strategists|bureaucrats|bureaucracy|mandarins|propaganda|diplomats|diplomacy|loyalists|backers|patrons?|proxies|proxy|decision-makers|hawks|hardliners'
// What a government gives, sends or meets with: "signals from Washington", "pressure on Kyiv".
const DEALINGS =
  'signals?|hear(?:d|ing|s)?|learn(?:ed|t)?|thoughts?|accusations?|admonitions?|talk|plans?|expect\\p{Ll}*|charges|allegations?|claims?|missives?|moves?|ties|links|pleas?|entreaties|propaganda|pushback|orders|pressure|support|backing|help|aid|assistance|message|messages|response|responses|reaction|reactions|reply|criticism|condemnation|rebukes?|anger|outrage|ire|threats?|warnings?|demands?|requests?|orders?|instructions?|guidance|directives?|permission|approval|consent|blessing|funding|funds|money|cash|weapons|arms|statements?|comments?|rhetoric|signs?|indications?|assurances?|guarantees?|concessions?|commitments?|promises?|pledges?|proposals?|offers?|overtures?|interference|meddling|influence|control|independence|autonomy|secession|word|silence|news|calls?|cooperation|recognition|denials?|protests?|complaints?|resistance|opposition|pushback|push-back|leadership|loyalty|encouragement|intervention|subsidies|loans?|investment|imports|oil|gas|supplies|goods|trade|relief|away|distance|independent|divorce|gratitude|envoys?|delegations?|diplomats|officials?|emissar(?:y|ies)|representatives?|advisers?|ambassadors?'
// Verbs done to a government: "urged Tehran", "accuse Beijing of".
const DONE_TO =
  'accus|urg|warn|press|pressur|blam|support|back|arm|convinc|persuad|allow|forc|ask|help|critici[sz]|tell|told|isolat|punish|sanction|threaten|provok|anger|giv|gave|let|push|compel|engag|confront|condemn|rebuk|embarrass|antagoni[sz]|alienat|irritat|irk|infuriat|enrag|alarm|worr|challeng|oppos|defy|defied|def(?:ies|ying)|deter|stop|prevent|lobb|appeas|reassur|assur|notif|inform|advis|pay|paid|offer|deny|denied|grant|fund|su(?:e|ed|ing)|trust|distrust|mistrust|allege|suspect|chastis|lambast|denounc|slam|target|prompt|encourag|oblig|requir|demand|spur|leav(?:e|es|ing) .{0,3}|invit|woo|court|represent|join|thank|prais|ow|show|remind|teach|applaud|hail|credit|fault|upset|unnerv|rattl|displeas|pleas|cost|enabl|assist|aid|abandon|betray|dissuad|discourag|bully|bullied|coerc|hurt|weaken|strengthen|embolden|empower|frustrat|annoy|spook|consult|mak(?:e|es|ing)|made|bring|brought|put|putting|keep|kept|want|wanted|expect|see|saw|seen|view|viewed|regard|consider|serv|humiliat|undermin|influenc|counter|contain|balanc|outmaneuver|involv|exclud|includ|sideline|sidelin|bypass|obey|obeyed|follow|favor|favour|benefit|commit|bind|moving|nudg|prod|steer|drag|draw|lur|tempt|driv|impel|entic|satisf|placat|mollif|shock|surpris|stun|caught|catch|test|ally|echo|accommodat|resist|repay|supply|suppl'

const VERB_ENDING = '(?:e?s|e?d|ing|ied|ies|y|e|ped|ping|red|ring|ted|ting|led|ling|med|ming|n)?'

// Words that may stand between a subject and its verb: "Moscow also said", "Beijing, meanwhile, accused".
const BETWEEN =
  '(?:,[^,.]{1,60},)?(?: (?:also|still|now|then|later|again|already|never|long|once|both|all|itself|not|only|even|just|instead|soon|often|nor|too|has|had|have|\\p{Ll}+ly))*'
const AUXILIARY =
  "(?:ha(?:s|d|ve)(?:n['’]t)?|will|would|could|should|must|may|might|can|cannot|can['’]t|wo(?:n['’]t)|wouldn['’]t|does|did|do|doesn['’]t|didn['’]t|need|needs|needed|wants?|wanted|is|was|are|were|isn['’]t|wasn['’]t|ought)"
const ACTS =
  'sa(?:id|ys|y)|told|tells?|accept|accus|acknowledg|act|address|admit|adopt|advocat|affirm|agree|aim|alleg|allow|announc|answer|appeal|appear|appl(?:y|ied|ies)|approv|argu|arm|ask|assert|assess|assum|attempt|attribut|back|backtrack|balk|ban|beg(?:an|in|ins|un)|believ|benefit|blam|block|boast|bought|br(?:oke|eak|eaks)|brush|call|calculat|came|comes?|cancel|caution|ced|challeng|chang|cho(?:se|ose|oses)|claim|clos|commit|complain|complet|concede|conced|conclud|condemn|confirm|consider|contend|continu|control|cooperat|counter|cr(?:eat|itici[sz])|cut|cuts|decid|declar|declin|defend|defin|delay|deliver|demand|den(?:y|ied|ies)|denounc|deploy|describ|deserv|desir|develop|disagree|dismiss|disput|dr(?:ew|aws?|opp)|emphasi[sz]|employ|encourag|end|endors|engag|enjoy|ensur|envision|escalat|establish|exclud|expect|expell|explain|express|extend|face|fac|fail|fear|fe(?:els?|lt)|feel|finally|find|finds|fir|follow|forc|f(?:ought|ights?)|found|frown|fund|furnish|g(?:ave|ives?)|get|gets|got|gambl|go|goes|went|grant|grew|grows?|h(?:eld|olds?)|halt|hail|help|hesitat|hint|hop|ignor|impos|indicat|inform|initiat|insist|intend|intensifi|interpret|interven|introduc|invad|invest|invit|issu|join|keeps?|kept|knows?|knew|lack|l(?:aid|ays?)|launch|lead|leads|led|lean|learn|le(?:ft|aves?)|let|lets|lift|like|link|lobb(?:ied|ies)|look|lose|loses|lost|ma(?:de|kes?)|maintain|means?|meant|mov|mobili[sz]|need|negotiat|not|object|offer|open|oppos|order|ow|paid|pays?|pick|plac|plan|planned|play|pledg|point|postpon|pours?|prefer|prepar|press|present|pretend|prevent|proceed|promis|propos|protect|protest|prov|provid|provok|pull|pump|punish|pursu|push|put|puts|question|rais|rall(?:ied|ies)|r(?:an|uns?)|reach|react|reaffirm|reali[sz]|receiv|recogni[sz]|recall|reduc|refrain|refus|regard|reject|releas|relent|reli(?:ed|es)|remain|renounc|repeat|repl(?:ied|ies)|report|request|requir|resist|resort|respond|respect|restor|resum|retain|retaliat|return|reveal|revers|risk|rul|s(?:ank|ought|eeks?|ees?|aw|ends?|ent|ets?|hows?|igns?|old|ells?|pent|pends?|pok[e]|peaks?)|sanction|scrapp|seem|sees|shar|shift|shun|shut|signal|sign|slam|slapp|spons|sponsor|st(?:ands?|ood|arts?|arted|opp|ops)|stat|stay|step|stepped|steps|stopp|strik(?:es)|struggl|stress|strongly|subsidi[sz]|suggest|suppl(?:ied|ies)|support|suspect|suspend|t(?:akes?|ook|ries|ried|urns?|urned)|talk|tend|test|thinks?|thought|threaten|threw|tighten|tr(?:eat|eats)|tried|trust|understands?|understood|underestimat|unleash|unveil|upgrad|urg|us|view|violat|viol|vow|vot|wag|wag[e]|wait|want|warn|watch|weigh|welcom|widen|wield|withdr(?:ew|aws?)|wish|w(?:on|ins?)|wonder|worr(?:ied|ies)|writ(?:es)|yield'
const ACT = `(?:${ACTS})(?:e?s|e?d|ped|ted|red|led|med|ned|ged)?(?![\\p{L}-])`
// What is said of a place and not of a government: "Damascus was hit".
const CITY_STATES =
  '(?:was|is|were|has been|had been|were|will be|would be|be|being) (?:\\p{Ll}+ly )?(?:hit|struck|rocked|shelled|bombed|bombarded|captured|besieged|surrounded|located|home|hosting|quiet|calm|crowded|packed|covered|flooded|an? (?:target|hub|magnet|centre|center|scene|site|port|city|town|battlefield|stronghold)|the (?:target|hub|scene|site|city)|the capital|the site|the scene|where|one of|burning|under (?:siege|curfew|lockdown)|founded|built|liberated|occupied|encircled|retaken|taken|overrun|seized|an? (?:two|three|four|\\w+-hour|beautiful|bustling|dangerous)|\\p{Ll}+est|shaken|cold|hot|warm|so far|about \\d|\\d|nearby|full of|filled)'

/** The rules, in order. */
export const METONYM_RULES: readonly MetonymRule[] = [
  // The shape of the word and its neighbours.
  place(null, '(?:, (?:\\p{Lu}[\\p{L}. ]{2,25}|\\p{L}+\\.? \\d+))? ?\\([^)]{2,40}\\)(?: ?[-–—]|\\s)'), // BEIJING (Reuters) -
  place('^[^\\p{Ll}]{0,40}', '(?:, [\\p{L}.]+(?: [\\p{L}.]+)?(?: \\d+)?)? ?(?:[-–—_]{1,2}|[|:])\\s'), // MOSCOW — ; CAIRO, Egypt –
  place('^(?:[A-Z]+[,/] ?)+', null), // PARIS/LONDON (Reuters)
  place(null, '/[A-Z]{3,}'), // BEIJING/SEOUL (Reuters)
  place(
    '\\b(?:[Cc]apital|[Cc]ity|[Tt]own|[Dd]istrict|[Ss]uburb|[Pp]rovince|[Pp]ort)(?: city)?,? (?:of )?',
    '(?! (?:sa(?:ys|id)|claim(?:s|ed)|insist(?:s|ed)|add(?:s|ed)|warn(?:s|ed))(?: |[.,]))',
  ), // the capital, Kyiv,; but not: they shelled the town, Kyiv says
  place(
    null,
    ", (?:which is |now )?(?:the |its |their |our |\\p{Lu}\\p{L}+(?:['’]s)? )?(?:\\p{Ll}+ )?(?:capital|(?:\\p{Ll}+-)?largest city|(?:second|third|main|port) city)",
  ), // Minsk, the capital of Belarus
  place(null, '-(?:based|born|area|bound|educated|raised|trained|style|wide|only)\\b'), // a Beirut-based analyst
  place(null, ' (?:state\\b|D\\.?C\\b)'), // Washington state
  government('\\b(?:[Pp]ro|[Aa]nti)-', null), // the pro-Moscow separatists
  government(
    null,
    '-(?:backed|friendly|led|sponsored|allied|installed|appointed|aligned|supported|controlled|funded|imposed|brokered|mediated|run|loyal|dominated|supplied|leaning|ordered|inspired|engineered|orchestrated|directed|linked|approved|endorsed|driven|oriented|picked|armed|financed|bankrolled|designed|dictated|proposed|drafted|recogni[sz]ed|influenced)\\b',
  ), // the Moscow-friendly administration
  place(null, '[-–]\\p{Lu}\\p{L}+ (?:flights?|trains?|route|road|highway|line|express|railway|rail|motorway|corridor|axis road)'), // the Paris-Brussels train
  government(null, '[-–](?:\\p{Lu}\\p{L}+)'), // Washington-Beijing ties
  government('\\p{Lu}\\p{L}+[-–]', null), // US-Tehran talks
  place(
    '(?<=[\\p{L},;] )(?:[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh|[Oo]ld|[Cc]entral|[Dd]owntown|[Gg]reater|[Uu]ptown|[Ii]nner|[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Nn]earby|[Hh]istoric|[Oo]ccupied|[Ww]artime|[Nn]orth-?\\p{Ll}+|[Ss]outh-?\\p{Ll}+) ',
    null,
  ), // downtown Cairo
  place(
    '\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Tt]hrough|[Aa]cross) ',
    "['’]s? (?:\\p{Ll}+ )?\\p{Lu}\\p{Ll}+ (?:[Dd]e|[Dd]u|[Oo]f|\\p{Lu})",
  ), // in Paris' Place de l'Étoile
  // "Beijing's assertiveness"; but "Kyiv's streets", "Moscow's Red Square".
  place(
    null,
    `['’]s? (?:\\p{Ll}+ )?(?:${CITY_NOUNS})(?![\\p{L}-])(?! (?:policy|policies|role|sanctions|community|law|obligations|support|position|demands?)\\b)`,
  ),
  place(
    null,
    "['’]s? (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)* (?:Square|Street|Airport|Avenue|Park|Hotel|University|Cathedral|Mosque|Palace|Zone|Stadium|Theat(?:er|re)|Museum|District|Bridge|Hospital|School|Bank|Institute|Cent(?:er|re)|Prison|Police|Mayor|Court|Exchange|Market|Orchestra|Opera|Club|Tower|Gate|Plaza|Church|Road|Gallery|Basilica|Arena|[Aa]irport|[Ss]quare|[Dd]istrict|neighbou?rhood)",
  ), // Baghdad's Green Zone
  government(null, "['’]s?(?=\\s)(?! (?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{L}+[,.])"), // Beijing's assertiveness
  government(null, `['’]s? \\p{Lu}`), // Tehran's Supreme Leader
  // A place that a name is made of.
  place(null, '(?: \\p{Lu}\\p{Ll}| [A-Z]{2,}| \\d)'), // the Washington Post, Beijing 2008
  place(
    '(?<=[\\p{Ll},;’\'”"] )(?!(?:While|But|And|If|When|As|That|Because|Although|Official|Since|With|The|What|Yet|So|Now|Then|Today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)\\b)\\p{Lu}[\\p{L}.]+ ',
    null,
  ), // met George Washington
  government(null, ` (?:${STATE_NOUNS})(?![\\p{L}-])`), // the Damascus regime
  // Where something is or goes.
  government(
    '\\b(?:[Ss]ignals?|[Mm]essages?|[Pp]ressure|[Ss]tatements?|[Cc]omments?|[Ss]igns?|[Tt]hreats?|[Dd]emands?|[Ss]upport|[Cc]riticism|[Rr]hetoric|[Aa]id|[Bb]ribes) (?:\\p{Ll}+ ){1,6}from (?:\\p{Lu}\\p{L}+,? (?:but also|and|or|as well as) from )?',
    null,
  ), // signals coming in the last few days from Washington but also from Brussels
  government(
    '\\b(?:finger|fingers|ire|anger|angry|furious|criticism|aimed|directed|level+ed|jabs?|barbs?|swipes?|shots|broadsides?|lash\\p{Ll}* out|hit\\p{Ll}* (?:out|back)|tirades?) at ',
    null,
  ), // pointed a finger at Beijing
  government(
    '\\b(?:messages?|signals?|warnings?|letters?|ultimatums?|reminders?|aid|weapons|arms|support|help|money|threats?|concessions?|assurances?|appeals?|demands?|blow|pressure|advantage|advances?) (?:\\p{Ll}+ )?to ',
    null,
  ), // sends a clear message to Tehran
  place(
    null,
    ' (?:was|were|has been|had been) \\p{Ll}+ed by (?:\\p{Ll}+ ){0,2}(?:attack|bomb|explo|storm|blast|quake|earthquake|flood|fire|riot|violence|protest|shoot|strike|missile)',
  ), // Brussels was shaken by attacks
  place(
    '\\b(?:[Cc]ities|[Tt]owns|[Cc]apitals|[Pp]laces|[Cc]ity)\\b[^.;]{0,30},? (?:like|including|such as|as|of) (?:\\p{Lu}\\p{L}+,? (?:and |or )?)*',
    null,
  ), // cities like Baghdad
  place('\\b(?:in|at|near|outside) (?:both )?(?:\\p{Lu}[\\p{L}.]+(?:, | and | or |, and )){1,4}', null), // in Erbil and Baghdad
  place(
    '\\b(?:Times|Bank|Tower|Mayor|University|Bishop|City|Port|Treaty|Church|Museum|[Ss]tatus|[Dd]ivision|[Ss]overeignty over|[Rr]ecogni[sz]\\p{Ll}*|[Dd]eclar\\p{Ll}*) (?:of )?',
    null,
  ), // the Times of London
  place(null, " as (?:the |its |their |Israel['’]s |an? )?(?:\\p{Ll}+ )?capital"), // Jerusalem as the capital
  government(
    '\\b(?:trust|faith|confidence|distrust|mistrust|believ\\p{Ll}+|interests?|attitudes?|mood|views?|thinking|fears?|concerns?|alarm|anxiety|worry|frustration|anger|suspicions?|consensus|nervousness|resentment|unease) (?:in|from) (?:official )?',
    null,
  ), // lost faith in Kyiv
  government('\\b(?:in|at|under|on|to|with|from|into|by) ', "['’]s? "), // in Beijing's view
  place(
    '\\b(?:in|at|near|outside|around|across|throughout|inside|within|into|via|through|beyond|in and around|over|above|toward the city of|everywhere from|surrounding|off) (?:both |either |nearby |neighbou?ring |downtown |central )?',
    null,
  ), // in Moscow
  place(
    '\\b(?:travel|fly|flew|flown|flight|fl(?:ies|ight|ights)|trip|trips|visit|visits|visited|visiting|return|arriv|came|come|coming|comes|go|goes|going|gone|went|mov|drive|drove|driving|head|headed|heading|invit\\p{Ll}*|summon|recall|rush|rushed|commute|commuting|journey|tour|relocat|bring|brought|taken|took|take|sen[dt]|transferr?|evacuat|escort|flee|fled|deport|extradit|fle\\p{Ll}+|road|roads|route|routes|way|train|trains|bus|march|advance|close|closer|back|home|mission|visits?|delegation|envoy|airlift|pilgrimage|welcome|welcomed|next|access|swing|stopover|born|shuttl)(?:e?s|e?d|ing|led|ling)?(?: \\p{Lu}?[\\p{L}.]+){0,3} (?:to|in|for) ',
    null,
  ), // flew to Moscow
  place('\\bfrom (?:\\p{Lu}\\p{L}+ ){1,3}to ', null), // from Tehran to Baghdad
  place(null, ' to (?:\\p{Lu}\\p{L}+)(?! (?:said|says))'), // from Tehran to Baghdad
  place(
    '\\b(?:fl(?:ew|ying|y|ight|ights|own)|return|arriv|travel|depart|fle[ed]|driv|drove|kilomet(?:er|re)s?|km|miles?|far|report|live|speak\\p{Ll}*|sp(?:oke|oken)|broadcast|train|bus|trip|escap|exil|evacuat|withdr\\p{Ll}+|expel|expelled|telephone|phone|emigrat|immigrat|mov|visit|northeast|northwest|southeast|southwest|hours|drive|come|comes|coming|came|hail\\p{Ll}*|home|back|correspondents?|post|posts|posted|writ\\p{Ll}+|tweet\\p{Ll}*|contributed|reporting|lecturer|analyst|professor|dispatch(?:es)?|cable|letter|postcard|video ?link|recall|recalled|rail|routes?|roads?|highway|pilot)(?:s|ed|ing|led|ling)?(?: \\p{L}+){0,3} from ',
    null,
  ), // flew in from Moscow
  place(
    '\\b(?:visit(?:ed|ing|s)?|tour(?:ed|ing|s)?|leav(?:e|es|ing)|left|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|captur(?:e|ed|es|ing)|seiz(?:e|ed|es|ing)|bomb(?:ed|s|ing)?|shell(?:ed|s|ing)?|hit(?:s|ting)?|str(?:uck|ikes?|iking)|besieg(?:e|ed|es|ing)|surround(?:ed|s|ing)?|occup(?:y|ied|ies|ying)|storm(?:ed|s|ing)?|rock(?:ed|s|ing)?|liberat(?:e|ed|es|ing)|retak(?:e|es|ing|en)|retook|tak(?:e|es|ing|en) over|overr[au]n|encircl(?:e|ed|es|ing)|fled|flee|fleeing|march(?:ed|ing)? (?:on|through)|roam(?:ed|ing)?|approach(?:ed|es|ing)?|gripped|paralyz(?:e|ed)|devastat(?:e|ed)|destroy(?:ed|s)?|evacuat(?:e|ed|ing)|quit|host city|siege of|fall of|battle (?:of|for)|capture of|bombing of|bombardment of|siege on|control of|streets of|outskirts of|suburbs? of|north(?:east|west)? of|south(?:east|west)? of|east of|west of|cent(?:er|re) of|heart of|mayor of|city of|university of|bishop of|patriarch of|parts of|part of|residents of|people of|most of|skyline of|tour of|out of|half of|all of|edge of|gates of|map of|treaty of|university in|miles of|km of|kilomet(?:er|re)s of|population of|roads? to|neighbou?rhoods? of|view of|environs of|University of|Battle of|Treaty of|siege to|skies over) (?:the )?(?:city of )?',
    null,
  ), // visited Moscow
  place(
    '\\b(?:march|advanc|attack|assault|raid|bomb\\p{Ll}*|missiles?|strikes?|air ?strikes?|siege|rockets?|offensive|descend|converg|clos\\p{Ll}* in|fell|fall|rain\\p{Ll}*|drop\\p{Ll}*|shelling|launch\\p{Ll}*|fir\\p{Ll}*)(?:s|ed|ing|es)? (?:\\p{Ll}+ )?(?:on|upon) ',
    null,
  ), // rockets fell on Tel Aviv
  place('\\b(?:left|depart\\p{Ll}*|flights?|bound|heading|headed|leav\\p{Ll}+|set off|set out|fl(?:ew|y|ying)|ticket|visa) for ', null), // left for Moscow
  place(null, `[- ](?:(?!(?:${AUXILIARY}|${ACT}))\\p{Ll}+ )?(?:${CITY_NOUNS}|${OCCASIONS})(?![\\p{L}'’-])(?! (?:it|its)\\b)`), // a Moscow court
  place(null, ', where\\b'), // Geneva, where
  place(null, ` (?:has |had )?${CITY_STATES}`), // Damascus was hit
  place('^[“"‘]?(?:From|In|At|Near|Outside|Across|Around|Throughout) ', ','), // From Beijing, she reported
  // What it does and what is done with it.
  government('\\bbetween ', null), // talks between Tehran and Washington
  government("\\bbetween (?:[\\p{L}.’']+ ){1,4}and ", null), // … and Washington
  government(`\\b(?:${DEALINGS})(?: \\p{Ll}+)?(?: and \\p{Ll}+)? (?:from|to|on|of|in|against|by|for|over) `, null), // pressure on Kyiv
  government(
    '\\b(?:with|against|by|toward|towards|without|vis-[aà]-vis|upon|than|of|on|for|about|under|behind|like|unlike|despite|among|besides|versus|beyond|between|but|except|regarding|amid) (?:both |either |official |even )?',
    '(?! \\p{Ll}+ (?:street|road))',
  ), // with Moscow
  government(
    '\\b(?:clear|known|loyal|close|closer|opposed|hostile|allied|sympathetic|accountable|according|apolog\\p{Ll}*|beholden|subservient|answerable|tied|aligned|linked|important|crucial|vital|useful|unacceptable|acceptable|attractive|friendly|obedient|responsib\\p{Ll}+|similar|thanks|due|owed?|owing|sold|sell|sells|selling|hand(?:ed|ing|s)?|gave|giv\\p{Ll}+|deliver\\p{Ll}*|supply|supplied|provid\\p{Ll}+|extend\\p{Ll}*|lend|lent|offer\\p{Ll}*|appeal\\p{Ll}*|refer\\p{Ll}*|respond\\p{Ll}*|listen\\p{Ll}*|talk\\p{Ll}*|talking|sp(?:eak|oke)|speaking|apply|applied|complain\\p{Ll}*|report\\p{Ll}*|stand\\p{Ll}*|stood|bow\\p{Ll}*|turn\\p{Ll}*|look\\p{Ll}*|cozy\\p{Ll}*|pos(?:e|es|ed)|matter\\p{Ll}*|belong\\p{Ll}*|exports?|contribut\\p{Ll}*|admonitions?|ties|links|deferen\\p{Ll}+|alternative|counterweight|challenge|rival|resist\\p{Ll}*|signal\\p{Ll}*|concern|issue|leaning|left|up|submit\\p{Ll}*|pay\\p{Ll}*|ced\\p{Ll}+|passed?|lost|lose|losing|pivot|overtures?|approach|reach\\p{Ll}* out|key|reliant|over|down|related|gift|boost|blow|setback|rebuff|favou?r)(?: \\p{L}+)? to ',
    null,
  ), // loyal to Moscow
  government(`\\b(?:${DONE_TO})${VERB_ENDING} (?:both |either |on )?`, null), // urged Tehran
  government('\\b(?:call(?:ed|s|ing)?|prevail\\p{Ll}*|depend\\p{Ll}*|rel(?:y|ies|ied|ying)) (?:up)?on ', null), // called on Beijing
  government(null, `${BETWEEN} (?:${AUXILIARY}|${ACT})(?![\\p{L}-])`), // Moscow has said; Beijing, meanwhile, accused
  government(
    null,
    ` (?:also|still|now|then|later|again|already|never|long|once|often|\\p{Ll}+ly) (?!this|its|his|is|as|was|has)\\p{Ll}+(?:s|ed|es)\\b`,
  ), // Moscow still instills fear
  government(null, ` (?:and|or) (?:its|other|some|several) (?:\\p{L}+ ){1,5}(?:${AUXILIARY}|${ACT}|blam)`), // Washington and its allies blame
  government('\\b(?:[Mm]essage|[Ll]etter|[Aa]ppeal|[Cc]all|[Ww]arning|[Tt]hreat|[Ss]ignal)s? from .{1,25} to ', null), // a message from the G7 to Tehran
  government('\\bleav(?:e|es|ing) ', ' (?:even|more|with|no|little|less|isolated|free|unable|facing|open|vulnerable|to)\\b'), // leaves Pyongyang even more isolated
  government('\\b(?:ha(?:s|ve|d)|keep|kept|got|left) ', ' \\p{Ll}+ing\\b'), // may have Pyongyang reconsidering
  government('\\b(?:doled|paid|handed|lent|given|made|sent) (?:out|over) to ', null), // cash doled out to Caracas
  government(
    null,
    ', (?:already|still|long|now|wary|keen|eager|angry|worried|anxious|fearing|facing|seeking|hoping|having|despite|under pressure|for its part)\\b',
  ), // Tehran, already under sanctions
  government(null, ' and the \\p{Ll}+ (?:it|that it) '), // Tehran and the groups it arms
  government(
    '\\b(?:[Ss]hould|[Ww]ere|[Hh]ad|[Dd]oes|[Dd]id|[Dd]o|[Ww]ill|[Cc]ould|[Ww]ould|[Cc]an|[Mm]ust) ',
    ' (?:not |also |ever )?\\p{Ll}{2,}(?!ed\\b|ing\\b)\\b',
  ), // should Moscow invade
  government('\\b(?:[Nn]either|nor) ', null), // neither Rome nor Vienna answered
  government(
    null,
    ' (?!based|situated|located|inspired|trained|educated|born|bred)\\p{Ll}{3,}ed (?:her|him|it|them|the|that|its|an?|to|no|both|all)\\b',
  ), // Moscow congratulated her
  government('^For ', ','), // For Seoul, the danger is …
  government(null, `, which (?:\\p{Ll}+ )?(?:${AUXILIARY}|${ACT})`), // Tehran, which denies
  government(
    '(?:\\b(?:[Tt]hat|[Ww]hile|[Bb]ut|[Ii]f|[Ww]hen|[Aa]s|[Bb]ecause|[Aa]lthough|[Tt]hough|[Ww]hat|[Ww]hether|[Uu]nless|[Uu]ntil|[Ss]ince|[Aa]fter|[Bb]efore|[Oo]nce|[Oo]nly|which|[Ww]here|[Hh]ow|[Ww]hy|[Yy]et|and|or|than|so) )',
    ' (?:\\p{Ll}+(?:ed|es|s)\\b|(?:and|or) \\p{Lu})',
  ), // that Tehran funds
]

// The same for seats: buildings act unless something happens inside them.
export const SEAT_RULES: readonly MetonymRule[] = [
  place(
    "\\b(?:[Rr]oom|[Ll]awn|grounds|gates?|steps|front|fence|residence|halls?|corridors?|roof|doors?|entrance|wing|driveway|balcony|windows?|[Gg]arden|portico|history|side|courtyard|spires?|domes?) of (?:the |\\p{Lu}\\p{L}+['’]s? )?",
    null,
  ), // the Situation Room of the White House
  place(
    '\\b(?:sp(?:eak|eaks|eaking|oke)|live|address\\p{Ll}*|report\\p{Ll}*|broadcast|depart\\p{Ll}*|walk\\p{Ll}*|blocks?|miles|yards|across|away|correspondent|tweet\\p{Ll}*|emerg\\p{Ll}*|remarks) from (?:the )?',
    "(?!['’])",
  ), // spoke from the White House
  place('\\b[Oo]n ', null), // Republicans on Capitol Hill
  place(
    '\\b(?:keys? to|down|along|off|past|part of|occupants? of|residents? of|tenants? of|corner of|view of|race (?:to|for)|run for|ran for|bid for|win|won|elected to|right to|lost|retake|path to|road to|way to|back to|candidates? for|control of|take|seek|reach) (?:the )?',
    null,
  ), // won the White House
  place('\\b[Pp]alace of ', null), // the Palace of Westminster
  place(
    null,
    "(?:['’]s)? (?:lawn|grounds?|gates?|walls?|fence|grand|Rose Garden|[Ss]outh [Ll]awn|[Nn]orth [Ll]awn|East Room|State Dining|Situation Room|Cabinet Room|visit|visitors?|tours?|dinner|luncheon|lunch|ceremony|reception|residence|complex|building|palace|towers?|bells?|neighbou?rhood|Correspondents|intruder|kitchen|garden|hall|museum|cathedral|parties|party|holiday|bedroom|ballroom|meeting|event|press pool|driveway)",
  ), // a White House dinner
  place(
    '\\b(?:[Ii]n|[Aa]t|[Ii]nside|[Oo]utside|[Nn]ear|into|[Aa]round|across from|visit(?:ed|ing|s)?|to visit|enter(?:ed|ing|s)?|left|leaving|leave|toured?|surround(?:ed|ing)?|stormed?|behind|beside|beneath|opposite|front of|steps of|streets from|walls of|doors of|out of|(?:walk|walked|drove|flew|return\\p{Ll}*|went|going|arriv\\p{Ll}*|came|come|coming|headed|invit\\p{Ll}*|welcom\\p{Ll}*|visits?|trip|brought|driven|driv\\p{Ll}*|march\\p{Ll}*|rush\\p{Ll}*|tours?)(?: \\p{L}+){0,3} (?:to|through|past)) (?:the |Number )?',
    "(?!['’]s)",
  ), // at the White House
]
