// The titles that stand before a name: right beside it, before a comma there, and those joined to them by "and". In: tokens,
// mentions and where the name begins; out: title phrases.
import type { Sentence } from '../../text/article-text.ts'
import { isRespect } from '../names/honorifics.ts'
import { checked, frontOf, holdsHead, isPlural, type TitlePhrase, titleBeside, titleStart } from './title-phrase.ts'
import { AFTER_HEAD, tailOf } from './title-tail.ts'
import { ARTICLES, isCapitalised, isHead, isPossessive, type TitleText, word } from './title-words.ts'
import { OF_PERSON, RANKS } from './titles.ts'

const FARTHEST_HEAD = 14

/** The titles that end right before token `end`, or before a comma there ("France's transport minister, ‹name›"). */
export function titlesBefore(text: TitleText, sentence: Sentence, end: number): TitlePhrase[] {
  const beside = besideRespect(text, sentence, end)
  const start = beside === null ? end : beside.phraseFrom
  const isRank = beside === null || RANKS.has(word(text, beside.to - 1).toLowerCase())
  const comma = isRank ? commaBefore(text, sentence, start) : null
  const apposed = comma === null ? null : titleBeforeComma(text, sentence, comma, beside !== null || comma !== start - 1)
  const titles: TitlePhrase[] = []
  for (const title of [beside, apposed]) {
    const ranked = title === null ? null : rankApart(text, title)
    if (ranked !== null) {
      titles.push(...ranked)
      continue
    }
    const joined = title === null ? null : joinedBefore(text, sentence, title)
    if (joined !== null) titles.push(...joined)
    else if (title !== null) titles.push(title)
  }
  return titles
}

/** "Prime Minister |Dr| ‹name›", "party president |Datuk Seri Dr| ‹name›": the title right before a name, or before what is said out of respect there. */
function besideRespect(text: TitleText, sentence: Sentence, end: number): TitlePhrase | null {
  let at = end
  while (at > sentence.from && isRespectful(text, at - 1)) at--
  const title = at === end ? null : titleBeside(text, sentence, at)
  if (title === null) return titleBeside(text, sentence, end)
  const { from, to, body, owned, former, plural, phraseFrom } = title
  return plural ? null : { from, to, body, owned, former, plural, phraseFrom, phraseTo: end }
}

function isRespectful(text: TitleText, at: number): boolean {
  return text.mentions.at[at] === undefined && isCapitalised(word(text, at)) && isRespect(word(text, at))
}

/** "coast guard |spokesman| Captain ‹name›": the office, and the rank where it says enough; null where there is no office before a rank. */
function rankApart(text: TitleText, title: TitlePhrase): readonly TitlePhrase[] | null {
  let at = title.to
  while (at > title.from && isCapitalised(word(text, at - 1)) && RANK_WORD.test(word(text, at - 1))) at--
  if (at === title.to || at === title.from || !OFFICE_BEFORE_RANK.test(word(text, at - 1))) return null
  // "Director General", "Secretary General" are one office
  if (word(text, at) === 'General' && /^(?:director|secretary)$/i.test(word(text, at - 1))) return null
  const { to, body, owned, former, plural, phraseFrom, phraseTo } = title
  if (plural || phraseTo !== to) return null
  const office = checked(text, { from: title.from, to: at, body, owned, former, plural, phraseFrom, phraseTo })
  const rank = checked(text, { from: at, to, body: null, owned: null, former: false, plural, phraseFrom: at, phraseTo })
  return [office, rank].filter((each) => each !== null)
}

const RANK_WORD =
  /^(?:Rear|Vice|Admiral|General|Brigadier|Major|Lieutenant|Colonel|Captain|Commander|Commodore|Sergeant|Ayatollah|Representative|Senator|(?:Lt|Gen|Col|Maj|Capt|Adm|Cmdr|Sgt|Brig|Rep|Sen)\.)$/
const OFFICE_BEFORE_RANK =
  /^(?:spokes(?:man|woman|person)|chief|commander|chair(?:man|woman)|leader|director|head|minister|secretary|advis[eo]r|analyst)$/i

/** "‹body› |president and| chief executive ‹name›", "The |chair and| founder of ‹body›, ‹name›": both titles; null where there is one. */
function joinedBefore(text: TitleText, sentence: Sentence, second: TitlePhrase): readonly TitlePhrase[] | null {
  const and = second.from - 1
  if (second.phraseFrom !== second.from || word(text, and) !== 'and' || !isSameCase(word(text, second.from), word(text, and - 1)))
    return null
  const from = titleStart(text, sentence, and)
  if (from === and || !isHead(text, and - 1) || isPlural(text, and)) return null
  const front = frontOf(text, sentence, from)
  // "the mayor and police chief ‹name›" may be two
  if (word(text, second.phraseTo) !== ',' && front.body === null && front.owned === null) return null
  const body = second.body ?? front.body
  const whole = {
    body,
    owned: second.owned ?? front.owned,
    former: front.former,
    plural: false,
    phraseFrom: front.from,
    phraseTo: second.phraseTo,
  }
  return [
    { from, to: and, ...whole },
    { from: second.from, to: second.to, ...whole },
  ]
}

/** The comma before a name, past "Danish epidemiologist", "Sir" or "the ‹country› surgeon". */
function commaBefore(text: TitleText, sentence: Sentence, start: number): number | null {
  let at = start - 1
  while (at > sentence.from && isCapitalised(word(text, at)) && (RANKS.has(word(text, at).toLowerCase()) || isRespect(word(text, at)))) at--
  if (word(text, at) === ',') return at
  if (!/^\p{Ll}{4,}$/u.test(word(text, at)) || text.mentions.at[at] !== undefined) return null
  const country = text.mentions.at[at - 1]
  if (country === undefined || country.mention.kind !== 'Country') return null
  at = ARTICLES.has(word(text, country.from - 1)) ? country.from - 2 : country.from - 1
  return at > sentence.from && word(text, at) === ',' ? at : null
}

/** "president and chief", "President and CEO", but not "the mayor and Minister". */
function isSameCase(one: string, other: string): boolean {
  return isCapitalised(one) === isCapitalised(other) || /^\p{Lu}{2,}$/u.test(one)
}

/** "…, ‹name›": the title must say whose it is or begin with an article; `far` when a rank stands before the name. */
function titleBeforeComma(text: TitleText, sentence: Sentence, comma: number, far: boolean): TitlePhrase | null {
  const from = titleStart(text, sentence, comma)
  if (from < comma && holdsHead(text, from, comma)) {
    const front = frontOf(text, sentence, from)
    const whose = front.body !== null || front.owned !== null
    const respected = isRespectful(text, comma + 1) && isCapitalised(word(text, from)) && comma - from > 1
    const succeeds = word(text, front.from - 1) === 'as' && word(text, front.from - 2) === 'successor'
    // "Minister of National Security, |Dr| ‹name›" needs neither article nor owner
    if (isPlural(text, comma) || !(whose || respected || succeeds || ARTICLES.has(word(text, front.from)) || isHis(text, front.from)))
      return null
    if (far && !whose && !respected && !isDefinite(text, front.from)) return null
    const { body, owned, former } = front
    return checked(text, { from, to: comma, body, owned, former, plural: false, phraseFrom: front.from, phraseTo: comma })
  }
  return titleWithTail(text, sentence, comma)
}

function isHis(text: TitleText, at: number): boolean {
  return OF_PERSON.has(word(text, at).toLowerCase())
}

function isDefinite(text: TitleText, at: number): boolean {
  return /^the$/i.test(word(text, at))
}

/** "The head of the national disaster agency, ‹name›": the nearest head before the comma whose tail reaches it. */
function titleWithTail(text: TitleText, sentence: Sentence, comma: number): TitlePhrase | null {
  for (let head = comma - 1; head >= sentence.from && comma - head < FARTHEST_HEAD; head--) {
    if (text.tokens[head]?.kind === 'mark' && !isPossessive(text, head) && word(text, head) !== '-') return null
    if (!isHead(text, head) || !AFTER_HEAD.has(word(text, head + 1))) continue
    const tail = tailOf(text, sentence, head + 1)
    if (tail.to !== comma) continue
    const from = titleStart(text, sentence, head + 1)
    const front = frontOf(text, sentence, from)
    if (isPlural(text, head + 1)) return null
    const isJoined = word(text, from - 1) === 'and' && isHead(text, from - 2) // "the chair |and| founder of"
    if (front.from > sentence.from && front.from === from && !isCapitalised(word(text, from)) && !isJoined) return null
    const body = tail.body ?? front.body
    return {
      from,
      to: tail.titleTo,
      body,
      owned: front.owned,
      former: front.former,
      plural: false,
      phraseFrom: front.from,
      phraseTo: comma,
    }
  }
  return null
}
