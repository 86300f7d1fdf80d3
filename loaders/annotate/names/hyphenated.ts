// Names that stand before or after a hyphen: "the Harbour Front-led council", "anti-Harbour Front". The tagger reads the
// whole as a word for something else; here the name in it is found again. In: words and names. Out: names, these added.
import { knownWhole } from './known-phrases.ts'
import { takenBy, withAdded } from './name-spans.ts'
import type { NameClass, NameSpan } from './name-text.ts'

// "LTB-led", "LTB-backed"
const AFTER = new Set(
  'led based born bound backed run controlled affiliated linked aligned allied owned funded appointed dominated ruled held sponsored organised organized commissioned supported brokered approved supervised based'.split(
    ' ',
  ),
)
// "pro-LTB", "ex-LTB"
const BEFORE = new Set('pro anti ex non post pre counter Pro Anti Ex Non Post Pre'.split(' '))

/** Adds the names that hyphens hid, of the class they have elsewhere in the article or in the tables. */
export function addHyphenated(words: readonly string[], spans: readonly NameSpan[]): NameSpan[] {
  const taken = takenBy(spans, words.length)
  let classes: Map<string, NameClass> | null = null
  const added: NameSpan[] = []
  for (let index = words.indexOf('-'); index >= 0; index = words.indexOf('-', index + 1)) {
    const at = AFTER.has(words[index + 1] ?? '') ? index - 1 : BEFORE.has(words[index - 1] ?? '') ? index + 1 : -1
    const name = words[at] ?? ''
    if (taken[at] !== 0 || !/^\p{Lu}/u.test(name)) continue
    classes ??= classesOfWords(words, spans)
    const nameClass = classes.get(name) ?? knownClass(words, at)
    if (nameClass !== null && nameClass !== 'MISC') added.push({ from: at, to: at + 1, nameClass })
  }
  return withAdded(spans, added)
}

/** The class of each name of one word; its last one where there are several. */
function classesOfWords(words: readonly string[], spans: readonly NameSpan[]): Map<string, NameClass> {
  const classes = new Map<string, NameClass>()
  for (const { from, to, nameClass } of spans) if (to - from === 1) classes.set(words[from] ?? '', nameClass)
  return classes
}

function knownClass(words: readonly string[], at: number): NameClass | null {
  return knownWhole(words, at, at + 1)?.nameClass ?? null
}
