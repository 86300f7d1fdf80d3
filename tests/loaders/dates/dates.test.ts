// Date expressions by the rule in words: what stands in the text, and the days it means.
import { describe, expect, test } from 'vitest'
import { NO_ANNOTATIONS } from '../../../loaders/annotate/annotations.ts'
import { annotateDates } from '../../../loaders/annotate/dates.ts'
import { readText } from '../../../loaders/text/article-text.ts'
import { shuffled } from '../events/marked-text.ts'

// A Sunday, so that "on Sunday" is the day itself.
const SUNDAY = '2031-05-11'

function datesIn(body: string, publishedOn = SUNDAY): string[] {
  const { dates = [] } = annotateDates({ text: readText(body), publishedOn, headline: '' }, NO_ANNOTATIONS)
  return dates.map(({ start, end, startDate, endDate, precision }) => {
    const days = startDate === endDate ? startDate : `${startDate}..${endDate}`
    return `${body.slice(start, end)} = ${days} ${precision}`
  })
}

const CASES: readonly (readonly [rule: string, body: string, expected: readonly string[]])[] = [
  ['a weekday of the article is that day', 'The ferry sank on Sunday.', ['Sunday = 2031-05-11 day']],
  ['a weekday looks back', 'She spoke on Friday.', ['Friday = 2031-05-09 day']],
  ['a weekday of something to come looks ahead', 'The two will meet on Monday.', ['Monday = 2031-05-12 day']],
  ['a weekday after a plan looks ahead', 'He is expected to attend the opening on Tuesday.', ['Tuesday = 2031-05-13 day']],
  [
    'what was said looks back, what it promises ahead',
    'He said on Friday that it will open on Friday.',
    ['Friday = 2031-05-09 day', 'Friday = 2031-05-16 day'],
  ],
  ['a part of the day belongs to the date', 'They landed late Saturday night.', ['late Saturday night = 2031-05-10 day']],
  ['last and next weekdays', 'Not last Sunday but next Tuesday.', ['last Sunday = 2031-05-04 day', 'next Tuesday = 2031-05-13 day']],
  ['a weekday of another week', 'On Tuesday of next week they sail.', ['Tuesday of next week = 2031-05-13 day']],
  [
    'days around the article',
    'Yesterday it rained, today it snows, tomorrow it thaws.',
    ['Yesterday = 2031-05-10 day', 'today = 2031-05-11 day', 'tomorrow = 2031-05-12 day'],
  ],
  ['a full date', 'It opened on March 3, 2014, at noon.', ['March 3, 2014 = 2014-03-03 day']],
  ['a full date, day first', 'It opened on Monday, 3 March 2014.', ['Monday, 3 March 2014 = 2014-03-03 day']],
  ['a short month', 'It closed on Sept. 5, 2012.', ['Sept. 5, 2012 = 2012-09-05 day']],
  ['a day without a year is the last one', 'It closed on December 20.', ['December 20 = 2030-12-20 day']],
  ['a day without a year to come', 'A march is planned for October 12.', ['October 12 = 2031-10-12 day']],
  ['a day of last year', 'It closed on December 20 last year.', ['December 20 last year = 2030-12-20 day']],
  ['a day of last year, day first', 'It closed on 20 December of last year.', ['20 December of last year = 2030-12-20 day']],
  ['a day of this year that has passed', 'It closed on January 9 this year.', ['January 9 this year = 2031-01-09 day']],
  ['a weekday tells the year', 'The crew landed on Saturday, August 2.', ['Saturday, August 2 = 2031-08-02 day']],
  ['a weekday tells the last year', 'The crew landed on Friday, August 2.', ['Friday, August 2 = 2030-08-02 day']],
  ['a wrong weekday of a day close by', 'The crew landed on Friday, May 8.', ['Friday, May 8 = 2031-05-08 day']],
  ['the attacks of 2001', 'It grew after the Sept. 11 terrorist attacks.', ['the Sept. 11 = 2001-09-11 day']],
  ['another attack of that day', 'It grew after the September 11 attacks on the port.', ['September 11 = 2030-09-11 day']],
  ['what will be done looks ahead', 'Odra will be buried on Monday.', ['Monday = 2031-05-12 day']],
  ['… but not what was to be done', 'The pact was expected to be signed on Monday.', ['Monday = 2031-05-05 day']],
  ['… nor what it may be linked to', "The blast may be linked to Monday's raid.", ['Monday = 2031-05-05 day']],
  ['what lasts through a day looks ahead', 'The bill pays for the ferries through September 30.', ['September 30 = 2031-09-30 day']],
  [
    '… but not at the end of a stretch',
    'The figures ran from Oct. 1, 2029, through Sept. 30.',
    ['Oct. 1, 2029 = 2029-10-01 day', 'Sept. 30 = 2030-09-30 day'],
  ],
  ['what may be looks ahead', 'She may not attend the hearing on Thursday.', ['Thursday = 2031-05-15 day']],
  ['what somebody hopes to do looks ahead', 'He hopes to win the vote on Tuesday.', ['Tuesday = 2031-05-13 day']],
  ['a guess at what was looks back', 'Fog may have sunk the ferry on Friday.', ['Friday = 2031-05-09 day']],
  ['a guess about what happened looks back', 'Haste may explain Friday’s move.', ['Friday = 2031-05-09 day']],
  ['a range of days', 'It runs from March 3 to 5.', ['from March 3 to 5 = 2031-03-03..2031-03-05 day']],
  [
    'a range of days over two months',
    'It ran from March 30 to April 2, 2029.',
    ['from March 30 to April 2, 2029 = 2029-03-30..2029-04-02 day'],
  ],
  ['a bare month', 'It failed in February.', ['February = 2031-02-01..2031-02-28 month']],
  ['a month to come', 'It will open in July.', ['July = 2031-07-01..2031-07-31 month']],
  ['a month and year', 'Work began in late March 2029.', ['late March 2029 = 2029-03-01..2029-03-31 month']],
  ['last month by name', 'It was moved last October.', ['last October = 2030-10-01..2030-10-31 month']],
  ['a bare year', 'It was founded in 2014.', ['2014 = 2014-01-01..2014-12-31 year']],
  ['a range of years', 'She served between 2010 and 2014.', ['between 2010 and 2014 = 2010-01-01..2014-12-31 year']],
  ['a short range of years', 'The crisis of 2007-09 hurt.', ['2007-09 = 2007-01-01..2009-12-31 year']],
  ['a decade', 'Trade fell in the 1990s.', ['the 1990s = 1990-01-01..1999-12-31 year']],
  ['a named week', 'He resigned last week.', ['last week = 2031-04-28..2031-05-04 week']],
  ['the part of a month that has passed', 'He left earlier this month.', ['earlier this month = 2031-05-01..2031-05-11 month']],
  ['weeks before', 'They met in previous weeks.', ['previous weeks = 2031-04-13..2031-05-11 week']],
  ['weeks to come', 'It opens in the coming weeks.', ['the coming weeks = 2031-05-11..2031-06-08 week']],
  [
    'so long ago',
    'It broke three days ago, not two years ago.',
    ['three days ago = 2031-05-08 day', 'two years ago = 2029-01-01..2029-12-31 year'],
  ],
  ['a season', 'It burned in the summer of 2029.', ['the summer of 2029 = 2029-06-01..2029-08-31 month']],
  ['a quarter', 'Exports fell in the third quarter of 2030.', ['the third quarter of 2030 = 2030-07-01..2030-09-30 month']],
  ['numbers with slashes', 'Signed on 3/5/2029 in ink.', ['3/5/2029 = 2029-03-05 day']],
  ['a date in figures', 'Logged 2029-03-05 by hand.', ['2029-03-05 = 2029-03-05 day']],
  ['an English verb is no month', 'They may leave. The boys march home.', []],
  ['a number of things is no year', 'It was lost by 2000 votes and 1,990 people.', []],
  ['an age or a length is no date', 'The 48-year-old waited for three weeks.', []],
  ['a day that is not is none', 'It fell on February 30, 2029.', []],
]

describe('dates', () => {
  test.each(CASES)('%s', (_, body, expected) => {
    expect(datesIn(body)).toEqual(expected)
  })

  test('a day within the fortnight ahead may lie behind New Year', () => {
    expect(datesIn('The book comes out Jan. 7.', '2030-12-28')).toEqual(['Jan. 7 = 2031-01-07 day'])
  })

  test('no text makes it throw, and spans stand in order', () => {
    const pieces = [
      'March',
      '31',
      '–',
      'to',
      '2014',
      '/',
      '1990s',
      'next',
      'week',
      'Sunday',
      '\n',
      '99999',
      'the end of',
      '٣',
      '\u0000',
      "o'clock",
      'May 32',
      '-',
      'ago',
    ]
    for (let round = 0; round < 400; round++) {
      const body = shuffled(pieces, round, 30)
      const { dates = [] } = annotateDates({ text: readText(body), publishedOn: '2999-12-31', headline: '' }, NO_ANNOTATIONS)
      for (const [index, date] of dates.entries()) {
        expect(date.startDate <= date.endDate).toBe(true)
        expect(date.start).toBeGreaterThanOrEqual(dates[index - 1]?.end ?? 0)
      }
    }
  })

  test('an impossible day of the article gives no dates', () => {
    expect(datesIn('on Sunday', '2031-02-30')).toEqual([])
  })
})
