// American bodies told by the word beside them in an article on other countries: "House| Speaker", "retired |Army| Lt. Gen.".
// In: the name, the words right before and after it, what the article is about. Out: the body, or null.
import { type Focus, UNITED_STATES } from './country-in-focus.ts'
import { nationalBody } from './national-bodies.ts'

/** As American news cuts them short: "Army| Lt. Gen. ‹name›", "Navy| Adm. ‹name›". */
const RANK = /^(?:Lt|Gen|Col|Maj|Capt|Sgt|Cpl|Spc|Pfc|Pvt|Brig|Adm|Cmdr|Cpt)\.$|^(?:Staff|Rear|Vice|Secretary)$/
const SERVICE = /^(?:Army|Navy|Air Force|Marine Corps|Coast Guard)$/

/** The American body, where the article names the United States and its own country has none of that name. */
export function americanByWordsBeside(name: string, before: string, after: string, focus: Focus): string | null {
  if (!focus.isAmericaNamed) return null
  // "|Treasury| Secretary ‹name›": elsewhere a minister, or a chancellor.
  if (name === 'Treasury') return after === 'Secretary' ? 'U.S. Treasury' : null
  if (name === 'House')
    return /^(?:Speaker|Majority|Minority|Republicans?|Democrats?|GOP)$/.test(after) ? 'U.S. House of Representatives' : null
  if (name === 'Supreme Court') return after === 'Justice' && focus.areAmericanBodiesNamed ? 'U.S. Supreme Court' : null
  // Australians say "the ABC".
  if (name === 'ABC') return before === 'the' ? null : 'ABC News'
  if (!SERVICE.test(name) || !focus.areAmericanBodiesNamed) return null
  // "‹sentence›. Army Col. ‹name› of Egypt" opens a sentence in the news of any country.
  if (before === '' || /[.!?"”]$/.test(before)) return null
  return before === 'retired' || RANK.test(after) ? nationalBody(name, UNITED_STATES) : null
}
