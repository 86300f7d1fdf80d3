// Who answers behind "A:". In: an article and its names. Out: the one person named before the talk begins, or the one whom
// its words call interviewed ("spoke to Odra Lindqvist", "an interview with Odra Lindqvist"); else null.
import type { ArticleText } from '../../text/article-text.ts'
import type { Mention } from '../annotations.ts'

const ASKED =
  /\b(?:spoke (?:to|with)|talk(?:s|ed)? (?:to|with)|(?:an|the|our|exclusive|recent) interview with|interviewed|interviews|sat down with|asked|q ?& ?a with|conversation with) (?:[\p{L}.'’-]+ ){0,8}?$/iu
const REACH = 120

/** Who gives the answers of the talk that begins at `start`. */
export function interviewed({ body }: ArticleText, mentions: readonly Mention[], start: number): { entityId: string; name: string } | null {
  const persons: Mention[] = []
  for (const mention of mentions) if (mention.kind === 'Person' && mention.end <= start) persons.push(mention)
  const asked = persons.filter((person) => ASKED.test(body.slice(Math.max(0, person.start - REACH), person.start)))
  return onlyOne(asked) ?? onlyOne(persons)
}

/** The person whom all these names mean. */
function onlyOne(persons: readonly Mention[]): { entityId: string; name: string } | null {
  const [first] = persons
  if (first === undefined || persons.some(({ entityId }) => entityId !== first.entityId)) return null
  return { entityId: first.entityId, name: first.name }
}
