// Titles beside names by the rule in words: title, person, body, and whether it is held no more.
import { describe, expect, test } from 'vitest'
import { annotatePositions } from '../../../loaders/annotate/positions.ts'
import { readMarked, shuffled } from '../events/marked-text.ts'

function positionsIn(marked: string): string[] {
  const { body, reading, found } = readMarked(marked)
  const { positions = [] } = annotatePositions(reading, found)
  return positions.map(({ title, personId, bodyId, former, start, end }) => {
    return `${title} | ${personId} | ${bodyId ?? '-'}${former ? ' | former' : ''} | ${body.slice(start, end)}`
  })
}

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  [
    'a title between country and name',
    '[C:NO|Norwegian] Deputy Foreign Minister [P:Ada Lom] said.',
    ['Deputy Foreign Minister | Ada Lom | NO | Norwegian Deputy Foreign Minister Ada Lom'],
  ],
  [
    'a title with "of" inside',
    '[C:US] Secretary of State [P:Ada Lom] said.',
    ['Secretary of State | Ada Lom | US | US Secretary of State Ada Lom'],
  ],
  [
    'a title of an organization',
    '[O:NATO] Secretary General [P:Bo Ek] left.',
    ['Secretary General | Bo Ek | NATO | NATO Secretary General Bo Ek'],
  ],
  [
    'a possessive and a comma',
    "[C:FR|France]'s transport minister, [P:Cy Moe], said.",
    ["transport minister | Cy Moe | FR | France's transport minister, Cy Moe"],
  ],
  [
    'an apposition with a body',
    "[P:Cy Moe], [C:FR|France]'s transport minister, has made it.",
    ["transport minister | Cy Moe | FR | Cy Moe, France's transport minister"],
  ],
  [
    'an apposition that describes its body',
    '[P:Cy Moe], the head of the regional grid operator, said.',
    ['head of the regional grid operator | Cy Moe | - | Cy Moe, the head of the regional grid operator'],
  ],
  [
    'an apposition with "for"',
    '[P:Bo Ek], a spokesman for the [C:NO|Norwegian] [O:Coast Guard], said.',
    ['spokesman | Bo Ek | Coast Guard | Bo Ek, a spokesman for the Norwegian Coast Guard'],
  ],
  [
    'a title of a body after it',
    'The president of the [O:Rail Union], [P:Ada Lom], spoke.',
    ['president | Ada Lom | Rail Union | president of the Rail Union, Ada Lom'],
  ],
  [
    'a place belongs to the title',
    'The mayor of [L:Geneva], [P:Ada Lom], spoke.',
    ['mayor of Geneva | Ada Lom | - | mayor of Geneva, Ada Lom'],
  ],
  [
    'who leads',
    '[P:Ada Lom], who leads the [O:Valley League], said.',
    ['leader | Ada Lom | Valley League | Ada Lom, who leads the Valley League'],
  ],
  [
    'a former title',
    'former prime minister [P:Ada Lom] met then-president [P:Bo Ek].',
    ['prime minister | Ada Lom | - | former | former prime minister Ada Lom', 'president | Bo Ek | - | former | then-president Bo Ek'],
  ],
  [
    'a title taken',
    '[P:Ada Lom] was appointed ambassador to [C:KE|Kenya] on Monday.',
    ['ambassador | Ada Lom | KE | Ada Lom was appointed ambassador to Kenya'],
  ],
  [
    'a title left',
    '[P:Ada Lom] resigned as [C:FR|French] transport minister.',
    ['transport minister | Ada Lom | FR | former | Ada Lom resigned as French transport minister'],
  ],
  [
    'two share a title',
    'Presidents [P:Ada Lom] and [P:Bo Ek] met.',
    ['President | Ada Lom | - | Presidents Ada Lom', 'President | Bo Ek | - | Presidents Ada Lom and Bo Ek'],
  ],
  ['a day is no part of a title', 'On Monday President [P:Ada Lom] left.', ['President | Ada Lom | - | President Ada Lom']],
  ['where one was born is no position', '[C:FI|Finnish]-born [P:Ada Lom] spoke.', []],
  ['the next name is not its title', '[P:Ada Lom], President [P:Bo Ek] and others.', ['President | Bo Ek | - | President Bo Ek']],
  ['a leader of nobody is no position', 'The leader [P:Ada Lom] spoke.', []],
]

describe('positions', () => {
  test.each(CASES)('%s', (_, marked, expected) => {
    expect(positionsIn(marked)).toEqual(expected)
  })

  test('no arrangement of titles and names makes it throw', () => {
    const pieces = [
      '[P:Ada Lom]',
      ',',
      'president',
      'of',
      'the',
      '[C:NO|Norway]',
      "'s",
      'former',
      '-',
      '[O:NATO]',
      'who leads',
      'resigned as',
      'Ministers',
      'and',
      '.',
      '[L:Oslo]',
      'for',
    ]
    for (let round = 0; round < 400; round++) {
      const marked = shuffled(pieces, round, 24)
      const { body, reading, found } = readMarked(marked)
      for (const position of annotatePositions(reading, found).positions ?? []) {
        expect(position.start).toBeLessThan(position.end)
        expect(position.end).toBeLessThanOrEqual(body.length)
        expect(position.title).not.toBe('')
      }
    }
  })
})
