// The list of reporting verbs → a table from every inflected form to its verb. Made once, when the module is read.
import { REPORTING_VERBS } from './reporting-verbs.ts'

/** s speech · t speech to somebody · q beside quotation marks only · k thought · w will · o stance · e evidence */
export type VerbClass = 's' | 't' | 'q' | 'k' | 'w' | 'o' | 'e'

export interface Verb {
  readonly lemma: string
  readonly classes: string
  /** Classes with a particle: "point" + "out". */
  readonly particles: ReadonlyMap<string, string>
}

/** Which forms a spelling can be: b base · s third person · d past · n participle · g -ing */
export interface VerbForm {
  readonly verb: Verb
  readonly forms: string
}

/** Lower-case form → verb. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = readVerbs()

function readVerbs(): Map<string, VerbForm> {
  const verbs = new Map<string, { lemma: string; classes: string; particles: Map<string, string> }>()
  const table = new Map<string, VerbForm>()
  for (const line of REPORTING_VERBS.trim().split('\n')) {
    const [key = '', classes = '', past, participle] = line.split(' ')
    const [lemma = '', particle] = key.split('+')
    const verb = verbs.get(lemma) ?? { lemma, classes: '', particles: new Map<string, string>() }
    verbs.set(lemma, verb)
    if (particle === undefined) verb.classes = classes
    else verb.particles.set(particle, classes)
    for (const [form, letter] of [...inflect(lemma, past, participle), ...inBothSpellings(lemma, past)]) {
      const known = table.get(form)
      if (known !== undefined && known.verb !== verb) continue
      table.set(form, { verb, forms: known?.forms.includes(letter) ? known.forms : (known?.forms ?? '') + letter })
    }
  }
  return table
}

/** "signaled" beside "signalled". */
function inBothSpellings(lemma: string, past: string | undefined): [string, string][] {
  return past === '*' && /[^aeiou][aeiou]l$/.test(lemma) ? inflect(lemma).filter(([form]) => /(?:ed|ing)$/.test(form)) : []
}

/** lemma → [form, letter]; past "*" doubles the last consonant. */
export function inflect(lemma: string, past?: string, participle?: string): [string, string][] {
  const stem = past === '*' ? lemma + lemma.slice(-1) : lemma
  const regular = past === undefined || past === '*'
  const ed = /e$/.test(lemma) ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
  const ing = /ie$/.test(lemma)
    ? `${lemma.slice(0, -2)}ying`
    : /[^eoy]e$/.test(lemma)
      ? `${lemma.slice(0, -1)}ing`
      : `${doubled(lemma, stem, regular)}ing`
  return [
    [lemma, 'b'],
    [third, 's'],
    [regular ? ed : past, 'd'],
    [regular ? ed : (participle ?? past), 'n'],
    [ing, 'g'],
  ]
}

/** Irregular verbs that double in -ing: betting, forgetting, spitting, beginning. */
function doubled(lemma: string, stem: string, regular: boolean): string {
  return !regular && /(?:^|[^aeiou])[aeiou][tn]$|begin$/.test(lemma) && !/(?:en|on)$/.test(lemma) ? lemma + lemma.slice(-1) : stem
}
