import { describe, expect, it } from 'vitest'
import { findStretches } from '../../../loaders/annotate/quotes/stretches.ts'
import { readText } from '../../../loaders/text/article-text.ts'

function stretches(body: string, nested = false): string[] {
  return findStretches(readText(body))
    .filter((stretch) => nested || !stretch.nested)
    .map((stretch) => body.slice(stretch.start, stretch.end))
}

const CASES: readonly (readonly [rule: string, body: string, expected: readonly string[]])[] = [
  ['straight marks', 'She said: "The dam holds."', ['The dam holds.']],
  ['curly marks', 'She said: “The dam holds.”', ['The dam holds.']],
  ['two apostrophes on both sides', "''The dam holds,'' she said.", ['The dam holds,']],
  ['two backquotes and two apostrophes', "``The dam holds,'' she said.", ['The dam holds,']],
  ['two backquotes and a straight mark', '``The dam holds," she said.', ['The dam holds,']],
  ['British single marks, curly', '‘The dam holds,’ she said. It’s old.', ['The dam holds,']],
  ['British single marks, straight', "'The dam holds,' she said. 'It always will.'", ['The dam holds,', 'It always will.']],
  ['apostrophes are no marks', "The farmers' union won't pay for the '90s dam, it's said.", []],
  ['a possessive plural inside single marks', "'The farmers' union will pay,' she said.", ["The farmers' union will pay,"]],
  ['French marks with spaces inside', 'Elle a dit « le barrage tient » hier.', ['le barrage tient']],
  [
    'French marks with spaces before a comma',
    '« Nous restons », a dit le maire, « et la digue tient ».',
    ['Nous restons', 'et la digue tient'],
  ],
  ['German marks pointing inwards', '»Wir bleiben«, sagte sie. »Der Damm hält.«', ['Wir bleiben', 'Der Damm hält.']],
  [
    'double marks inside British single ones',
    "'I told them: \"Go home.\" They wouldn't,' she said. 'So we waited.'",
    ['I told them: "Go home." They wouldn\'t,', 'So we waited.'],
  ],
  ['an apostrophe before double marks', 'The keepers\' men said "no" and the boys\' "yes," it\'s said.', ['no', 'yes,']],
  ['German marks', 'Sie sagte: „Der Damm hält“, und ging.', ['Der Damm hält']],
  ['marks the wrong way round', '”The dam holds,” she said.', ['The dam holds,']],
  ['an opening mark where a closing one belongs', '“The dam holds,“ she said.', ['The dam holds,']],
  ['curly and straight mixed', '“The dam holds," she said.', ['The dam holds,']],
  ['no space before the cue', '"We meet next week,"Orlova told us.', ['We meet next week,']],
  ['no space after a colon', 'Orlova said:"We meet next week."', ['We meet next week.']],
  ['an odd mark costs its own paragraph only', '"We meet, she said.\n"They wait," he said.', ['We meet,', 'They wait,']],
  ['an unclosed last mark ends with the paragraph', 'She said: "We meet soon.', ['We meet soon.']],
  ['a mark missing at the paragraph’s start', 'We meet soon,” she said.', ['We meet soon,']],
  [
    'speech over paragraphs, each opened anew, closed once',
    '“We meet soon.\n“The others wait.\n“So be it,” she said.',
    ['We meet soon.\n“The others wait.\n“So be it,'],
  ],
  ['speech over two paragraphs with straight marks', '"We meet soon.\n"The others wait," she said.', ['We meet soon.\n"The others wait,']],
  ['an inch mark is no quotation mark', 'The 6\'2" keeper said: "I saw it coming."', ['I saw it coming.']],
]

describe('quotation marks are paired', () => {
  it.each(CASES)('%s', (_rule, body, expected) => {
    expect(stretches(body)).toEqual(expected)
  })

  it('single marks stand inside double ones', () => {
    expect(stretches('"He told us \'go home now\' and left," she said.', true)).toEqual([
      "He told us 'go home now' and left,",
      'go home now',
    ])
  })
})
