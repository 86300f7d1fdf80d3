// The small words that are glued to their neighbours where a link or a tag stood in the page, by how safely they can be
// cut off. Data only, and one look-up.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that no English word longer than themselves begins with before another frequent word: "with|the", "to|ease". */
export const CUT_BEFORE = words(
  'the to with that from and which their this these those was were has have had will would when where while because',
)

/** Words cut off in front of a determiner only ("in|the", "at|its"): with another word they make words ("inaction"). */
export const CUT_BEFORE_DETERMINER = words('in on at by of for as is or an if it but not into over after before about under than so')

/** What stands after those. */
export const DETERMINERS = words('the its their his her this that these those our which other such any both')

/** Words cut off at the end of a word or name: no word or name ends so ("peace|and"). */
export const CUT_AFTER = words('and the with that from was were has have will would which who this for when where while said')

/** Words cut off at the end only on stronger evidence, as words and names end so ("actor", "Putin", "Davis"). */
export const CUT_AFTER_WITH_CARE = words('is or in on to of at as by are an a it')

/** Rare words that would be cut wrongly. */
export const WHOLE_WORDS = words(
  'therefrom wherefrom therefor therein wherein herein thereof whereof hereof thereto whereto hereto thereon whereon thereby thereat whereat theretofore heretofore thenceforth inasmuch insofar notwithstanding withal forthwith wherewith therewith herewith todo theming thereafter whoever wherever whichever toward towards tomorrow together washer asher wasabi towage andiron andirons hasher hashers withholder withholders freewill drawshave',
)

const ALL = new Set([...CUT_BEFORE, ...CUT_BEFORE_DETERMINER, ...DETERMINERS, ...CUT_AFTER, ...CUT_AFTER_WITH_CARE])
// Real words that also read as two of the small words.
const REAL_WORDS = words(
  'into onto upon within without another other others their those these this that then there where which while when whither hereby thereby nor for forthe asthe hasis wasis isis theor theis tothe thorn ator theta aswas toto tofor atis isin inis inon onin orson anis asis hist an inn within island itis tois atto forto asher washer willits',
)

/** "inthe", "ofthe": in the word list, as they are glued so often. */
export function splitsIntoFunctionWords(word: string): boolean {
  if (word.length < 4 || REAL_WORDS.has(word)) return false
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [before, after] = [word.slice(0, cut), word.slice(cut)]
    if ((CUT_BEFORE_DETERMINER.has(before) || CUT_BEFORE.has(before)) && (DETERMINERS.has(after) || after === 'a') && ALL.has(before))
      return true
  }
  return false
}
