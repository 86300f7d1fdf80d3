// Date expressions of the body → periods, resolved against the article's date. Words that can stand in a date set off
// the rules of dates/rules.ts in a window around them; numeric dates that no rule reads are left to chrono-node, which
// is too slow for whole articles.
import { casual } from 'chrono-node'
import type { Sentence, Token } from '../text/article-text.ts'
import { factOfWord } from '../text/words.ts'
import type { Annotator, DateMention } from './annotations.ts'
import { dayAt, dayOf, dayPeriod, isoOf, type Period } from './dates/calendar.ts'
import { type Direction, directionAt } from './dates/direction.ts'
import type { Standpoint } from './dates/readers.ts'
import { RULES_OF } from './dates/rules.ts'
import { TRIGGERS, type Trigger } from './dates/vocabulary.ts'

const CHARACTERS_BEFORE = 40
const CHARACTERS_AFTER = 64
const YEAR_TOKEN = /^(?:1[0-9]|20|21)\d\d(?:['’]?s)?$/

/** Finds the dates of an article. */
export const annotateDates: Annotator = (reading) => {
  const today = dayOf(reading.publishedOn)
  if (today === null) return { dates: [] }
  const { body, tokens, sentences } = reading.text
  const dates: DateMention[] = []
  for (const sentence of sentences) {
    let done = sentence.start
    for (let index = sentence.from; index < sentence.to; index++) {
      const token = tokens[index]
      if (token === undefined || token.start < done) continue
      const trigger = triggerOf(tokens, index, token)
      if (trigger === null) continue
      const date = readDate(body, tokens, sentence, index, done, trigger, today)
      if (date === null) continue
      dates.push(date)
      done = date.end
    }
  }
  return { dates }
}

function triggerOf(tokens: readonly Token[], index: number, token: Token): Trigger | null {
  if (token.kind === 'mark') return null
  if (token.kind === 'word') return wordTrigger(token.word)
  if (YEAR_TOKEN.test(token.text)) return token.text.endsWith('s') ? 'decade' : 'year'
  return tokens[index + 1]?.text === '/' && tokens[index + 3]?.text === '/' ? 'slash' : null
}

const wordTrigger = factOfWord(({ text }): Trigger | null => TRIGGERS.get(text) ?? null)

function readDate(
  body: string,
  tokens: readonly Token[],
  sentence: Sentence,
  index: number,
  done: number,
  trigger: Trigger,
  today: number,
): DateMention | null {
  const token = tokens[index]
  if (token === undefined) return null
  const from = Math.max(done, sentence.start, token.start - CHARACTERS_BEFORE)
  const window = body.slice(from, Math.min(sentence.end, token.end + CHARACTERS_AFTER))
  const standpoint: Standpoint = { today, direction: directionFrom(tokens, index, sentence) }
  if (trigger === 'slash') return readByChrono(window, from, token, today)
  for (const rule of RULES_OF.get(trigger) ?? []) {
    rule.pattern.lastIndex = 0
    for (let match = rule.pattern.exec(window); match !== null; match = rule.pattern.exec(window)) {
      const start = from + match.index
      const end = start + match[0].length
      if (start > token.start) break
      if (end < token.end) continue
      const period = rule.read(match.groups ?? {}, standpoint)
      if (period !== null) return toMention(start, end, period)
    }
  }
  return null
}

function directionFrom(tokens: readonly Token[], index: number, sentence: Sentence): () => Direction {
  return () => directionAt(tokens, index, index, sentence)
}

function toMention(start: number, end: number, { first, last, precision }: Period): DateMention {
  const startDate = isoOf(first)
  return { start, end, startDate, endDate: last === first ? startDate : isoOf(last), precision }
}

function readByChrono(window: string, from: number, token: Token, today: number): DateMention | null {
  const [result] = casual.parse(window.slice(token.start - from), new Date(today * 86_400_000 + 43_200_000))
  if (result === undefined || result.index !== 0 || !result.start.isCertain('day')) return null
  const { year, month, day } = { year: result.start.get('year'), month: result.start.get('month'), day: result.start.get('day') }
  const period = year === null || month === null || day === null ? null : dayPeriod(dayAt(year, month, day))
  return period === null ? null : toMention(token.start, token.start + result.text.length, period)
}
