// Family names that stand before the given name: "Kim Jong Un", "Wang Yi". In: the words of a name, normalised.
import { isGivenName } from '../annotate/names/given-names.ts'

// Of China, Korea and Vietnam.
const FAMILY_NAMES = new Set(
  `kim lee park choi jung chung kang cho yoon jang lim han shin seo kwon hwang ahn song ri pak ryu moon roh noh ban xi li wang zhang chen liu yang zhao
  huang zhou wu xu sun ma zhu hu guo lin gao luo deng jiang wen bo meng ren geng lu hua cui shi yao tang feng nguyen tran pham hoang vo dang bui`.split(
    /\s+/,
  ),
)

/** "kim" of "kim jong un", "wang" of "wang yi", but not of "kim brandt"; null where the family name stands last. */
export function familyNameBefore(words: readonly string[]): string | null {
  const first = words[0] ?? ''
  if (words.length < 2 || !FAMILY_NAMES.has(first)) return null
  return words.length > 2 || !isGivenName(first.charAt(0).toUpperCase() + first.slice(1)) ? first : null
}
