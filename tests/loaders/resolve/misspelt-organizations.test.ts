import { describe, expect, test } from 'vitest'
import { annotateArticle } from '../../../loaders/annotate/annotate-article.ts'
import { parseArticle } from '../../../loaders/article.ts'

const CASES: readonly (readonly [rule: string, sentence: string, names: readonly string[]])[] = [
  [
    'one word wrong',
    'The Organization for Safety and Cooperation in Europe sent monitors.',
    ['Organization for Security and Cooperation in Europe'],
  ],
  [
    'one word missing',
    'The Organization for Security Cooperation in Europe sent monitors.',
    ['Organization for Security and Cooperation in Europe'],
  ],
  [
    'as it should be',
    'The Organization for Security and Cooperation in Europe sent monitors.',
    ['Organization for Security and Cooperation in Europe'],
  ],
  ['two words wrong is another name', 'The Organization for Safety and Progress in Europe sent monitors.', []],
]

describe('long names of known organizations', () => {
  test.each(CASES)('%s', (_rule, body, names) => {
    const { annotations } = annotateArticle(parseArticle({ source: 'x', title: 'Monitors', date: '20310304', body }))
    const known = annotations.mentions.filter(
      ({ entityId }) => entityId === 'organization:organization-for-security-and-cooperation-in-europe',
    )
    expect(known.map(({ name }) => name)).toEqual(names)
    if (names.length > 0) expect(known[0]?.exact).toMatch(/^Organization .* Europe$/)
  })
})
