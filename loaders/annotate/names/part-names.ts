// Names that the tagger ran together or took from a word that is none → the names that stand there. In: the body and a
// name found in it. Out: none, one or more names, in order. Rules, each with the phrase it was made for.
import type { Span } from '../annotations.ts'
import type { NameClass } from './name-text.ts'

interface Named extends Span {
  readonly nameClass: NameClass
}

/** "ADDIS ABABA| - |African Union", "OSLO|  |Norway": capitals of several letters, then a dash between spaces or the gap it left. */
const DATELINE = /(?<=^\p{Lu}{3}[\p{Lu}\s.'’]*)(?:\s+(?:-|–|—|--)\s+|\s{2,})(?=\p{Lu}[\p{L}]*\p{Ll})/u
/** "State| v |Van der Merwe": the two sides of a case. */
const VERSUS = /\s+(?:v|vs|versus)\.?\s+/u
/** Sides of a case that are nobody's name. */
const STATE = /^(?:State|R|Rex|Regina|Crown|S|People|Commonwealth)$/
/** Capitals that stand for things, not bodies: of every day, of war, and pacts and laws, "under the |JCPOA|". */
const NO_BODIES = new Set(
  `URL URLs PDF HTML FAQ DVD CD PC TV USB GPS SMS GDP VAT SUV DNA RNA CEO CFO PIN QR NGO NGOs MOU MoU MP MPs CV ID IPO ETF VIP LED ATM
  MBA BSc MSc GCSE GCSEs
  HIV AIDS PTSD MERS SARS ICU HQ OK IP VPN IG JV SOB ET EST EDT GMT UTC
  UAV UAVs ICBM ICBMs SLBM SLBMs IED IEDs RPG RPGs WMD WMDs EMP MOAB THAAD SIGINT
  JCPOA NAFTA USMCA TPP CPTPP TTIP RCEP TPA INF AUMF FISA FOIA FCPA CAATSA DACA GDPR MAGA`.split(/\s+/),
)
/** Persons who are written about by their initials: "|AMLO| won"; not those an airport has as well, "landed at JFK". */
const INITIALS = new Set('AMLO MBS MBZ AOC FDR LBJ MLK'.split(' '))
/** "|Power| is out in the north": things of every town that a sentence begins with. */
const NO_NAME = /^(?:Power|Electricity|Water|Gas|Traffic|Internet|Rain|Snow|Fog|Smoke|Schools|Shops|Roads|Trains|Flights)$/
const GOES_ON = /^ (?:is|are|was|were|has|have|had|will|would|remains?|remained)\b/
const SENTENCE_BEFORE = /(?:^|[.!?…]["”’)]*\s+|\n\s*)$/

/** The names that stand where the tagger found `name`. */
export function partNames(body: string, name: Named): Named[] {
  const exact = body.slice(name.start, name.end)
  if (name.nameClass === 'ORG' && NO_BODIES.has(exact)) return []
  if (name.nameClass !== 'LOC' && INITIALS.has(exact)) return [{ start: name.start, end: name.end, nameClass: 'PER' }]
  if (NO_NAME.test(exact) && isSubject(body, name)) return []
  if (!/\s/.test(exact)) return [name]
  const mark = (opensLine(body, name.start) ? DATELINE.exec(exact) : null) ?? VERSUS.exec(exact)
  if (mark === null) return [name]
  const left: Named = { start: name.start, end: name.start + mark.index, nameClass: name.nameClass }
  const accused = STATE.test(body.slice(left.start, left.end)) && name.nameClass === 'LOC' // whom a state takes to court is no place
  const right: Named = { start: left.end + mark[0].length, end: name.end, nameClass: accused ? 'PER' : name.nameClass }
  return [...firstPart(body, left), ...partNames(body, withoutArticle(body, right))]
}

function isSubject(body: string, { start, end }: Span): boolean {
  return GOES_ON.test(body.slice(end, end + 12)) && SENTENCE_BEFORE.test(body.slice(Math.max(0, start - 4), start))
}

/** Capitals that open a line before a dash are the place it was written in. */
function firstPart(body: string, left: Named): Named[] {
  const exact = body.slice(left.start, left.end)
  if (STATE.test(exact)) return []
  return [opensLine(body, left.start) && !/\p{Ll}/u.test(exact) ? { start: left.start, end: left.end, nameClass: 'LOC' } : left]
}

function opensLine(body: string, start: number): boolean {
  return /(?:^|\n\s*)$/.test(body.slice(Math.max(0, start - 2), start))
}

function withoutArticle(body: string, name: Named): Named {
  const article = /^The\s+/.exec(body.slice(name.start, name.end))?.[0] ?? ''
  return { start: name.start + article.length, end: name.end, nameClass: name.nameClass }
}
