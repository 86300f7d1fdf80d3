// The words of date expressions as pieces of patterns, and what they stand for.

const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const WEEKDAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const NUMBER_WORDS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth']
const SEASONS = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 } as const

export const WEEKDAY = `(?:${WEEKDAY_NAMES.join('|')})`
// Full names stand before short ones, and a short one needs its dot ("Mar." but not the verb "mar").
export const MONTH = `(?:${MONTH_NAMES.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\\.|(?=\\s\\d)))`
/** A day of the month that is no part of a longer number, time or share ("5:30", "3,500", "12 percent"). */
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d|\\s?(?:percent|per cent|million|billion|a\\.m|p\\.m))'
export const YEAR = '(?:1[0-9]|20|21)\\d\\d(?![\\d%]|[.,:]\\d)'
export const PART_OF_DAY = '(?:\\s+(?:early |late )?(?:morning|afternoon|evening|night|noon|midnight))?'
export const COUNT = `(?:\\d{1,3}|an?|${NUMBER_WORDS.join('|')}|a few|a couple of|several)`
export const DASH = '\\s?[-–—]\\s?'
export const SEASON = `(?:${Object.keys(SEASONS).join('|')})`
export const ORDINAL = '(?:first|second|third|fourth|last|1st|2nd|3rd|4th)'

const MONTHS_BY_START = new Map(MONTH_NAMES.map((name, index) => [name.slice(0, 3).toLowerCase(), index + 1]))
const WEEKDAYS_BY_NAME = new Map<string, number>(WEEKDAY_NAMES.map((name, index) => [name, index]))

/** "March", "Mar." → 3. */
export function monthNumber(name: string): number {
  return MONTHS_BY_START.get(name.slice(0, 3).toLowerCase()) ?? 1
}

/** "Monday" → 0. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS_BY_NAME.get(name) ?? 0
}

/** "summer" → 6, its first month. */
export function seasonMonth(name: string): number {
  return SEASONS[name as keyof typeof SEASONS] ?? 1
}

/** "two", "a", "12" → a number; null where the text leaves it open ("several"). */
export function countOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words)
  if (/^an?$/.test(words)) return 1
  if (words === 'a couple of') return 2
  const index = NUMBER_WORDS.indexOf(words)
  return index < 0 ? null : index + 1
}

/** "first", "2nd" → 1–4; "last" → the last of `parts`. */
export function ordinalOf(word: string, parts: number): number {
  if (word === 'last') return parts
  const index = ORDINALS.indexOf(word)
  return index < 0 ? Math.min(Number.parseInt(word, 10), parts) : Math.min(index + 1, parts)
}

/** The kind of expression a word may stand in; words that are no trigger are read no further. */
export type Trigger = 'weekday' | 'month' | 'year' | 'decade' | 'unit' | 'day' | 'season' | 'part' | 'slash'

export const TRIGGERS: ReadonlyMap<string, Trigger> = new Map<string, Trigger>([
  ...WEEKDAY_NAMES.map((name) => [name, 'weekday'] as const),
  ...MONTH_NAMES.map((name) => [name, 'month'] as const),
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec'].flatMap((name) => [
    [name, 'month'] as const,
    [`${name}.`, 'month'] as const,
  ]),
  ...['day', 'week', 'weekend', 'month', 'year', 'decade', 'fortnight'].flatMap((unit) => [
    [unit, 'unit'] as const,
    [`${unit}s`, 'unit'] as const,
  ]),
  ...['today', 'Today', 'yesterday', 'Yesterday', 'tomorrow', 'Tomorrow', 'tonight', 'Tonight', 'overnight', 'Overnight'].map(
    (word) => [word, 'day'] as const,
  ),
  ...Object.keys(SEASONS).map((season) => [season, 'season'] as const),
  ['quarter', 'part'],
  ['half', 'part'],
])
