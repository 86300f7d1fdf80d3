// How much was written about an entity, month by month → bars, each a link to the articles of that month, and a table.
import { addressOf, entityView } from './address.ts'
import type { MonthOfAttention } from './answers.ts'
import { element, svgElement } from './element.ts'
import { daysOf, withoutGaps } from './months.ts'
import { counted, monthWords } from './words.ts'

const WIDTH = 720
const HEIGHT = 180
const FOOT = 22
/** Narrower bars cannot be hit. */
const LEAST_STEP = 6

/** The chart; `months` are those with any article, the earliest first. */
export function attentionChart(id: string, months: readonly MonthOfAttention[]): HTMLElement {
  const all = withoutGaps(months)
  const most = Math.max(...all.map(({ articleCount }) => articleCount))
  const step = Math.max(LEAST_STEP, Math.min(48, WIDTH / all.length))
  const width = Math.max(step * all.length, 240)
  const drawing = svgElement(
    'svg',
    { viewBox: `0 0 ${width} ${HEIGHT + FOOT}`, width, height: HEIGHT + FOOT, role: 'group', 'aria-label': 'Articles a month' },
    all.map((month, index) => bar(id, month, index * step, step, most)),
    yearMarks(all).map(({ index, year }) => svgElement('text', { x: index * step, y: HEIGHT + 16, class: 'year' }, year)),
  )
  return element(
    'figure',
    { class: 'attention' },
    element('figcaption', {}, `Articles that mention it, by month: at most ${most} in one. A bar leads to the articles of its month.`),
    element('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': 'Chart' }, drawing),
    table(months),
  )
}

function bar(id: string, month: MonthOfAttention, x: number, step: number, most: number): SVGElement | null {
  if (month.articleCount === 0) return null
  const height = Math.max(2, (month.articleCount / most) * HEIGHT)
  const filter = { ...entityView(id).filter, ...daysOf(month.month) }
  const words = `${monthWords(month.month)}: ${counted(month.articleCount, 'article', 'articles')}, ${counted(month.mentionCount, 'mention', 'mentions')}`
  return svgElement(
    'a',
    { href: addressOf(entityView(id, 'articles', filter)), 'aria-label': words },
    svgElement('title', {}, words),
    // The whole column can be hit, however low its bar.
    svgElement('rect', { x, y: 0, width: step, height: HEIGHT, class: 'column' }),
    svgElement('rect', { x: x + step * 0.1, y: HEIGHT - height, width: step * 0.8, height, class: 'bar' }),
  )
}

function yearMarks(all: readonly MonthOfAttention[]): { readonly index: number; readonly year: string }[] {
  const years = all.map(({ month }, index) => ({ index, year: month.slice(0, 4) }))
  return years.filter(({ year }, index) => index === 0 || years[index - 1]?.year !== year)
}

function table(months: readonly MonthOfAttention[]): HTMLElement {
  const heads = ['Month', 'Articles', 'Mentions', 'Of articles loaded']
  return element(
    'details',
    {},
    element('summary', {}, 'As a table'),
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          heads.map((head) => element('th', { scope: 'col' }, head)),
        ),
      ),
      element(
        'tbody',
        {},
        months.map(({ month, articleCount, mentionCount, loadedCount }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, monthWords(month)),
            [articleCount, mentionCount, loadedCount].map((count) => element('td', {}, count.toLocaleString('en'))),
          ),
        ),
      ),
    ),
  )
}
