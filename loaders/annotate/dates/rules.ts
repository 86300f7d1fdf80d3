// Date expressions as a table: what sets a rule off, its pattern and how it is read. Rules of one trigger are tried
// in order; the first whose match holds the trigger wins.
import { dayOf, dayPeriod, type Period } from './calendar.ts'
import {
  ago,
  ahead,
  attacksOf2001,
  dayRange,
  dayWord,
  decade,
  type Groups,
  month,
  monthDay,
  monthOfYear,
  monthRange,
  namedMonth,
  namedUnit,
  namedWeekday,
  partOfYear,
  type Standpoint,
  season,
  stretch,
  weekday,
  weekdayOfWeek,
  weekdayRange,
  weekend,
  year,
  yearRange,
} from './readers.ts'
import { COUNT, DASH, DAY, MONTH, ORDINAL, PART_OF_DAY, SEASON, type Trigger, WEEKDAY, YEAR } from './vocabulary.ts'

export interface DateRule {
  readonly on: Trigger
  readonly pattern: RegExp
  readonly read: (groups: Groups, from: Standpoint) => Period | null
}

const TO = `(?:\\s+(?:to|until|till|through|and)\\s+|${DASH})`
const OPENING = '(?:[Ff]rom |[Bb]etween )?'
const EARLY_LATE = '(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]|(?:the )?(?:start|beginning|middle|end) of )'
const MONTH_BEFORE = `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|[Ii]nto|for|early|late|mid|[Tt]he|its|their) |['’]s |\\bmid-)`
const YEAR_BEFORE = `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|for|[Tt]he|its|their|his|her|a|and|to|or|[Tt]he [a-z]+) |['’]s |\\()`
// "by 2000 votes", "the 1500 soldiers": a number of things, not a year.
const NO_COUNT = '(?!\\s+(?:[a-z-]+s|people|men|women|children|police|percent|tonnes|km)\\b)'

// No letter, digit or currency sign stands before. Nearly all characters are ASCII, and whether another one is a letter
// takes long to find out: only others are asked.
const BEGINS = '(?<![A-Za-z0-9$€£]|(?=[\\p{L}\\p{N}])[^\\x00-\\x7F])'

// Each rule with the phrase it was made for.
export const DATE_RULES: readonly DateRule[] = [
  rule('weekday', `(?<w>${WEEKDAY}),? (?:the )?(?<d>${DAY})(?: of)? (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`, monthDay), // Monday, 3 March 2014
  rule('weekday', `(?<w>${WEEKDAY}),? (?<m>${MONTH})\\s(?<d>${DAY})(?:,? (?<y>${YEAR}))?`, monthDay), // Monday, March 3, 2014
  rule('weekday', `(?<w>${WEEKDAY}),? (?:of )?(?<which>last|next|this) week`, weekdayOfWeek), // Tuesday of next week
  rule('weekday', `(?<which>[Ll]ast|[Pp]ast|[Nn]ext|[Tt]his|[Cc]oming) (?<w>${WEEKDAY})${PART_OF_DAY}`, namedWeekday), // next Tuesday
  rule('weekday', `(?:[Ff]rom |[Bb]etween )(?<w>${WEEKDAY})${PART_OF_DAY}${TO}(?<w2>${WEEKDAY})${PART_OF_DAY}`, weekdayRange), // from Monday to Wednesday
  rule('weekday', `(?:[Ee]arly |[Ll]ate )?(?<w>${WEEKDAY})${PART_OF_DAY}`, weekday), // Sunday evening

  rule('month', `${OPENING}(?<m>${MONTH})\\s(?<d>${DAY})${TO}(?<m2>${MONTH})\\s(?<d2>${DAY})(?:,? (?<y>${YEAR}))?`, dayRange), // March 30 to April 2
  rule('month', `${OPENING}(?<m>${MONTH})\\s(?<d>${DAY})${TO}(?<d2>${DAY})(?:,? (?<y>${YEAR}))?`, dayRange), // from March 3 to 5
  rule('month', `${OPENING}(?:the )?(?<d>${DAY}) (?<m>${MONTH})${TO}(?:the )?(?<d2>${DAY}) (?<m2>${MONTH})(?: (?<y>${YEAR}))?`, dayRange), // 30 March to 2 April
  rule('month', `${OPENING}(?:the )?(?<d>${DAY})${TO}(?<d2>${DAY})(?: of)? (?<m>${MONTH})(?: (?<y>${YEAR}))?`, dayRange), // 3–5 March
  rule('month', `(?:the )?(?<d>${DAY})(?: of)? (?<m>${MONTH}),? (?:of )?(?<which>last|this|next) year`, monthDay), // 3 March last year
  rule('month', `(?<m>${MONTH})\\s(?<d>${DAY}),? (?:of )?(?<which>last|this|next) year`, monthDay), // March 3 last year
  rule(
    'month',
    '(?:[Tt]he )?Sept(?:ember|\\.)? 11(?:th)?(?= (?:terrorist attacks|terror attacks|attacks|hijackers)(?! (?:on|in|at|against)\\b))',
    attacksOf2001,
  ), // the September 11 attacks
  rule('month', `(?:the )?(?<d>${DAY})(?: of)? (?<m>${MONTH})(?:,? (?<y>${YEAR}))?`, monthDay), // 3 March 2014
  rule('month', `(?<m>${MONTH})\\s(?<d>${DAY})(?:,? (?<y>${YEAR}))?`, monthDay), // March 3, 2014
  rule(
    'month',
    `${OPENING}(?<m>${MONTH})(?:\\s(?<y>${YEAR}))?(?:\\s(?:to|until|through|and)\\s|${DASH})(?<m2>${MONTH}),? (?<y2>${YEAR})`,
    monthRange,
  ), // from March to May 2014
  rule('month', `(?:${EARLY_LATE})?(?<m>${MONTH}),? (?:of )?(?<y>${YEAR})`, month), // late March 2014
  rule('month', `(?<m>${MONTH}) (?:of )?(?<which>last|next|this) year`, monthOfYear), // March last year
  rule('month', `(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) (?<m>${MONTH})\\b`, namedMonth), // last March
  rule('month', `(?:[Ff]rom|[Bb]etween) (?<m>${MONTH})\\s(?:to|until|through|and)\\s(?<m2>${MONTH})\\b`, monthRange), // between January and March
  rule('month', `${MONTH_BEFORE}(?<m>${MONTH})(?!\\s?\\p{Lu}|[-–\\w])`, month), // in March

  rule('year', '(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)', (groups) => dayPeriod(dayOf(groups.iso ?? ''))), // 2014-03-05
  rule('year', `(?:[Ff]rom|[Bb]etween) (?<y>${YEAR}) (?:to|and|until|till|through) (?<y2>${YEAR})`, yearRange), // between 2010 and 2014
  rule('year', `(?<y>${YEAR})${DASH}(?<y2>${YEAR}|\\d\\d)(?![\\d-])`, yearRange), // 2010–14
  rule('year', `(?:[Ee]arly|[Ll]ate|[Mm]id)[- ](?<y>${YEAR})|(?:the )?(?:[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd) of (?<y3>${YEAR})`, year), // late 2014
  rule('year', `${YEAR_BEFORE}(?<y>${YEAR})(?![-–/\\w])${NO_COUNT}`, year), // in 2014

  rule('decade', "(?:the )?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[- ])?(?<y>(?:1[0-9]|20)\\d0)['’]?s", decade), // the late 1990s

  rule('unit', `(?:(?<part>[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly) )(?<which>this|last|next) (?<unit>week|month|year)`, namedUnit), // earlier this month
  rule(
    'unit',
    '(?:the )?(?:[Bb]eginning|[Ss]tart|[Ee]nd|[Mm]iddle) of (?:the |(?<which>this|last|next) )(?<unit>week|month|year|decade)',
    namedUnit,
  ), // the end of the year
  rule(
    'unit',
    `(?:[Tt]he )?(?<which>[Rr]ecent|[Pp]revious|[Pp]ast|[Ll]ast|[Cc]oming|[Nn]ext)(?: (?:few|several|couple of|(?<n>${COUNT})))? (?<unit>days|weeks|months|years|decades)`,
    stretch,
  ), // in previous weeks
  rule('unit', '(?<which>[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:past|current|coming)) (?<unit>week|weekend|month|year|decade)(?!-)', namedUnit), // last week
  rule('unit', `(?<n>[A-Za-z]+|\\d{1,3}|a couple of) (?<unit>day|week|fortnight|month|year|decade)s? ago`, ago), // two weeks ago
  rule('unit', `[Ii]n (?<n>${COUNT}) (?<unit>day|week|month|year)s?['’]? (?:time|from now)`, ahead), // in two weeks' time
  rule('unit', '(?:[Oo]ver|[Dd]uring|[Aa]t) the (?<unit>weekend)', weekend), // over the weekend

  rule(
    'day',
    '(?<word>the day before yesterday|the day after tomorrow|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight)',
    dayWord,
  ), // yesterday
  rule('season', `(?:the |[Ee]arly |[Ll]ate )*(?<season>${SEASON})(?: of| in|,)? (?<y>${YEAR})`, season), // the summer of 2014
  rule('season', `(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) (?<season>${SEASON})\\b`, season), // last winter
  rule(
    'part',
    `(?:the )?(?<n>${ORDINAL}) (?<unit>quarter|half)(?: of(?: the year)?|,)? (?<y>${YEAR}|this year|last year|next year)`,
    partOfYear,
  ), // the third quarter of 2014
]

/** The rules a trigger sets off, in order. */
export const RULES_OF: ReadonlyMap<Trigger, readonly DateRule[]> = groupRules()

function groupRules(): ReadonlyMap<Trigger, readonly DateRule[]> {
  const groups = new Map<Trigger, DateRule[]>()
  for (const each of DATE_RULES) groups.set(each.on, [...(groups.get(each.on) ?? []), each])
  return groups
}

function rule(on: Trigger, pattern: string, read: DateRule['read']): DateRule {
  return { on, pattern: new RegExp(`${BEGINS}(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'), read }
}
