// Names of things that are neither persons, bodies nor places, whatever the tagger took them for: craft and arms, indices and
// goods, laws and programmes, slogans, days and affairs. And words before an office or a kin that are no name of their own.
// In: words and names. Out: names without these. Rules, each with the phrase it was made for.
import { isTicker } from './company-settings.ts'
import { KNOWN_PLACES } from './known-places.ts'
import { nameOf } from './name-spans.ts'
import type { NameSpan } from './name-text.ts'

/** "aboard |Air Force One|", "the |Dow| fell", "in the wake of |Watergate|": one kind a line. */
const TABLE = `
craft: Air Force One | Air Force Two | Marine One | Marine Two | Air Force 1
arms: Iron Dome | Iron Beam | David's Sling | Arrow 3 | Patriot | Hellfire | Hwasong | Hwasong-14 | Hwasong-15 | Hwasong-17 | Taepodong | Taepodong-2 | Musudan | Rodong | Novichok | Iskander | Kinzhal | Tomahawk | Tomahawks | Javelin | Javelins | Stinger | Stingers | Scud | Scuds | Black Hawk | Black Hawks | Osprey | Ospreys | Chinook | Chinooks | Reaper | Global Hawk | Molotov
indices and goods: Dow | Dow Jones Industrial | Dow Jones Industrials | Dow Jones Industrial Average | S&P 500 | Nikkei | Nikkei 225 | Hang Seng | FTSE | FTSE 100 | DAX | CAC 40 | KOSPI | Kospi | Brent | Brent crude | West Texas Intermediate | Euro | Bitcoin
pipelines and other works: Keystone XL | Nord Stream | Nord Stream 2 | South Stream | Dakota Access
laws and programmes: Trade Promotion Authority | Medicare | Medicaid | Social Security | Deferred Action for Childhood Arrivals | Deferred Action | Belt and Road | Belt and Road Initiative | Vision 2030 | Green New Deal | New Deal | Affordable Care | Title IX | Chapter VII | Brady Bill | First Amendment | Bill of Rights | Magna Carta | Miranda
talks and drills: Six-Party Talks | Foal Eagle | Key Resolve | Ulchi Freedom Guardian | Max Thunder
slogans: America First | Fake News | FAKE NEWS | Make America Great Again | God Bless America | Allahu Akbar | Allahu akbar | Black Friday | Great Satan | Evil Empire | Deep State
affairs and times: Watergate | Iran-Contra | Russiagate | Spygate | Arab Spring | Prague Spring | Cold War | Brexit Day | Cultural Revolution | Great Depression | Great Recession | Great Leap Forward | Dark Ages | Middle Ages
days: New Year | New Year's | New Year's Eve | New Year's Day | Christmas | Christmastime | Thanksgiving | Easter | Ramadan | Hanukkah | Passover | Rosh Hashanah | Yom Kippur | Eid al-Fitr | Eid al-Adha | Nowruz | Veterans Day | Memorial Day | Labor Day | Super Tuesday | Super Bowl
games and prizes: Olympics | Winter Olympics | Summer Olympics | Paralympics | Nobel Peace | Nobel Peace Prize | Bronze Star | Silver Star | Purple Heart | Medal of Honor
figures of speech: Uncle Sam | Pax Americana | Executive Branch | Mother Nature | Robin Hood | Santa Claus`

const THINGS: ReadonlySet<string> = new Set(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(' | ')),
)

/** First words of things: most names begin with none of these, and need not be put together. */
const FIRSTS: ReadonlySet<string> = new Set([...THINGS].map((name) => name.split(/[ -]|'s/)[0] ?? ''))

/** The names that are no thing's. */
export function withoutThings(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  return spans.filter(
    (span) => !(isThing(words, span, spans) || isTickerOf(words, span) || isOfTitle(words, span) || isTownspeople(words, span)),
  )
}

/** "the |Arab Spring|", "|Brent| rose" where nobody is Brent Odra, but not, by its whole name, the "Watergate Hotel". */
function isThing(words: readonly string[], span: NameSpan, spans: readonly NameSpan[]): boolean {
  const { from, to } = span
  const first = words[from] ?? ''
  if (!FIRSTS.has(first) || !THINGS.has(nameOf(words, span).replace(" 's", "'s").replaceAll(' - ', '-'))) return false
  return to - from > 1 || !spans.some((other) => isBearer(words, other, first))
}

function isBearer(words: readonly string[], { from, to, nameClass }: NameSpan, name: string): boolean {
  return nameClass === 'PER' && to - from > 1 && (words[from] === name || words[to - 1] === name)
}

/** "|Crown| Prince Karim", "Her |Majesty|": half a title. */
function isOfTitle(words: readonly string[], { from, to }: NameSpan): boolean {
  const last = words[to - 1]
  if (last === 'Crown' && /^Prince(?:ss)?$/.test(words[to] ?? '')) return true
  return to - from === 1 && last === 'Majesty' && /^(?:Her|His|Your|Their)$/.test(words[from - 1] ?? '')
}

/** "Fernleaf (|FRN|.L)": letters that a share is traded by. */
function isTickerOf(words: readonly string[], { from }: NameSpan): boolean {
  return words[from - 1] === '(' && isTicker(words, from)
}

/** "told |Fernleafers|", "|New Yorkers| vote": who lives in a known place. */
function isTownspeople(words: readonly string[], { from, to, nameClass }: NameSpan): boolean {
  const last = words[to - 1] ?? ''
  if (nameClass === 'PER' || !/^\p{Lu}\p{Ll}{2,}ers$/u.test(last)) return false
  const stem = nameOf(words, { from, to }).slice(0, -3)
  return KNOWN_PLACES.has(stem) || KNOWN_PLACES.has(`${stem}e`)
}
