// Does a capital or seat of government act here, or is it a mere place? In: the name with its sentence around it.
// Out: true when it stands for the government ("Moscow has said"), false for the place ("in Moscow").
import { METONYM_RULES, type MetonymRule, SEAT_RULES } from './metonym-rules.ts'

/** A capital or seat and its sentence, before and after it. */
export interface MetonymContext {
  readonly exact: string
  readonly left: string
  readonly right: string
}

// Buildings and quarters that are hardly named but for who sits there.
const BUILDINGS =
  /^(?:Kremlin|(?:10 )?Downing Street|Whitehall|White House|Oval Office|[ÉE]lys[ée]e(?: Palace)?|Quai d['’]Orsay|Parliament Hill|Westminster|Matignon|Blue House|Cheong Wa Dae|Capitol Hill|Zhongnanhai|.* Palace|Planalto|Casa Rosada|Aso (?:Rock|Villa)|Bankova|Akorda|Kantei|Malaca[ñn]an\w*|South Block|Villa Somalia|Foggy Bottom)$/iu
/** "10 |Downing Street" */
const HOUSE_NUMBER = /(?:No\. ?|Number )?10 $/
// "Beijing, Tehran and |Moscow|": what is said of the first is said of all.
const CHAIN_BEFORE = /(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?(?:, | and | or |, and | as well as ))+$/u
/** The same without a comma before "and", which may begin another clause: "flew to Tallinn and |Helsinki". */
const LIST_BEFORE = /(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?, )*\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)? (?:and|or) $/u
const CHAIN_AFTER = /^(?:(?:,|,? and|,? or|,? as well as) (?:(?:the )?\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?|others))+/u

/** Whether the capital or seat acts as a government here. */
export function actsAsGovernment(context: MetonymContext): boolean {
  const { exact } = context
  const left = nearby(withoutMarks(context.left).replace(HOUSE_NUMBER, ''))
  const right = withoutMarks(context.right)
  if (BUILDINGS.test(exact)) return firstRule(SEAT_RULES, left, right) !== 'place'
  const leftOfList = / (?:and|or) $/.test(left) ? left.replace(LIST_BEFORE, '') : left
  const listSays = leftOfList === left ? null : firstRule(METONYM_RULES, leftOfList, right)
  const says = listSays ?? firstRule(METONYM_RULES, left, right)
  if (says !== null) return says === 'government'
  const leftOfChain = /(?:,| and| or| as) $/.test(left) ? left.replace(CHAIN_BEFORE, '') : left
  const rightOfChain = right.replace(CHAIN_AFTER, '')
  if (leftOfChain === left && rightOfChain === right) return false
  return firstRule(METONYM_RULES, leftOfChain, rightOfChain) === 'government'
}

/** How far before the name its rules look. */
const REACH = 75

/** The last words before the name; a cut is marked, so that it is not taken for the beginning of the sentence. */
function nearby(left: string): string {
  return left.length > REACH ? `…${left.slice(-REACH)}` : left
}

/** Quotation marks between a name and its verb say nothing: Tokyo “has the means”. */
function withoutMarks(text: string): string {
  return text.replace(/[“”"]/g, '')
}

function firstRule(rules: readonly MetonymRule[], left: string, right: string): MetonymRule['says'] | null {
  for (const { says, before, after } of rules) {
    // What stands after is anchored at its first character and fails at once; what stands before is searched for.
    if ((after === null || after.test(right)) && (before === null || before.test(left))) return says
  }
  return null
}
