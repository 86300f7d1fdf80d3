import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import { parseArticle } from '../../loaders/article.ts'
import { toAnnotationLine } from '../../src/cli/annotation-line.ts'
import { intoGivenBody } from '../../src/cli/given-body.ts'

const GIVEN = [
  'Ministers from Norway met inOslo on Monday.',
  'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video',
  '"We will build it," Norwegian Energy Minister Ingrid Dahlberg told reporters in Bergen.',
].join('\n')

describe('annotations of a body that cleaning changes', () => {
  const article = parseArticle({ source: 'x', title: 'Ministers meet', date: '20310304', body: GIVEN })
  const line = intoGivenBody(toAnnotationLine(article, annotateArticle(article).annotations), GIVEN)

  test('the body is cleaned for reading', () => expect(article.body).not.toBe(GIVEN))
  test('the body is printed as given', () => expect(line.body).toBe(GIVEN))
  test.each(['Norway', 'Oslo', 'Ingrid Dahlberg', 'Bergen'])('%s stands where it is said to stand', (name) => {
    const mention = line.mentions.find(({ exact }) => exact === name)
    expect(mention).toMatchObject({ start: GIVEN.indexOf(name), end: GIVEN.indexOf(name) + name.length })
  })
  test('a quote and its speaker too', () => {
    const [quote] = line.quotes.filter(({ kind }) => kind === 'direct')
    expect(quote?.exact).toBe('We will build it,')
    expect(GIVEN.slice(quote?.start, quote?.end)).toBe('We will build it,')
    expect(GIVEN.slice(quote?.speaker?.start, quote?.speaker?.end)).toContain('Ingrid Dahlberg')
  })
})
