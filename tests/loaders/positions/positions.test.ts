// Titles beside names by the rule in words: title, person, body, and whether it is held no more.
import { describe, expect, test } from 'vitest'
import { annotatePositions } from '../../../loaders/annotate/positions.ts'
import { readMarked, shuffled } from '../events/marked-text.ts'
import { positionsIn } from './positions-in.ts'

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
    'a country after the name',
    'Prime Minister [P:Ada Lom] of [C:MT|Malta] spoke.',
    ['Prime Minister | Ada Lom | MT | Prime Minister Ada Lom'],
  ],
  [
    'a country before the name',
    "[C:LU|Luxembourg]'s [P:Bo Ek], the prime minister, spoke.",
    ['prime minister | Bo Ek | LU | Bo Ek, the prime minister'],
  ],
  [
    'an age between name and title',
    '[P:Bo Ek], 45, the president of the [O:Rail Union], left.',
    ['president | Bo Ek | Rail Union | Bo Ek, 45, the president of the Rail Union'],
  ],
  [
    'a title of honour between comma and name',
    'The former head of the [O:Rail Union], Sir [P:Cy Moe], wrote.',
    ['head | Cy Moe | Rail Union | former | former head of the Rail Union, Sir Cy Moe'],
  ],
  [
    'two heads with a hyphen',
    '[P:Ada Lom], director-general of the [O:Rail Union], spoke.',
    ['director-general | Ada Lom | Rail Union | Ada Lom, director-general of the Rail Union'],
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
    ['ambassador to Kenya | Ada Lom | - | Ada Lom was appointed ambassador to Kenya'],
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
  [
    'a title of two nouns the tables do not hold',
    "[P:Cy Moe], [C:FR|France]'s canal safety minister, said.",
    ["canal safety minister | Cy Moe | FR | Cy Moe, France's canal safety minister"],
  ],
  [
    'an officer of the one company named before',
    'Shares in [O:Fernleaf] fell. Chief executive [P:Ada Lom] told analysts why.',
    ['Chief executive | Ada Lom | Fernleaf | Chief executive Ada Lom'],
  ],
  [
    '… but not of one of two',
    '[O:Fernleaf] sued [O:Hydra Works]. Chief executive [P:Ada Lom] told analysts why.',
    ['Chief executive | Ada Lom | - | Chief executive Ada Lom'],
  ],
  [
    'the country behind a dateline',
    "[L:OSLO] [C:NO|Norway]'s government moved. [P:Ada Lom], the fisheries minister, agreed.",
    ['fisheries minister | Ada Lom | NO | Ada Lom, the fisheries minister'],
  ],
  [
    'its: the organization that opens the sentence before',
    'The [O:Rail Union] met in [L:Oslo]. Its leader, [P:Ada Lom], spoke.',
    ['leader | Ada Lom | Rail Union | Its leader, Ada Lom'],
  ],
  [
    'its, after the name',
    '[O:Hydra Works] will stay. [P:Ada Lom], its chief executive, promised it.',
    ['chief executive | Ada Lom | Hydra Works | Ada Lom, its chief executive'],
  ],
  [
    'whose: the organization right before',
    'It came from the [O:Rail Union], whose director, [P:Bo Ek], agreed.',
    ['director | Bo Ek | Rail Union | whose director, Bo Ek'],
  ],
  [
    'a noun that is part of a name owns the title',
    "The [O:Harbour Museum] closed. The museum's director, [P:Bo Ek], left.",
    ["director | Bo Ek | Harbour Museum | museum's director, Bo Ek"],
  ],
  [
    'a spokesman for a body',
    'A spokesman for [O:Hydra Works], [P:Bo Ek], spoke.',
    ['spokesman | Bo Ek | Hydra Works | spokesman for Hydra Works, Bo Ek'],
  ],
  [
    'a spokesman for a person is not that person',
    'A spokesman for Foreign Minister [P:Bo Ek] spoke.',
    ['Foreign Minister | Bo Ek | - | Foreign Minister Bo Ek'],
  ],
  [
    'a noun before the name of the body',
    '[P:Ada Lom], the leader of the group [O:Valley League], said.',
    ['leader | Ada Lom | Valley League | Ada Lom, the leader of the group Valley League'],
  ],
  [
    'a portfolio belongs to the title',
    'The [C:NO|Norwegian] minister of water supply, [P:Ada Lom], spoke.',
    ['minister of water supply | Ada Lom | NO | Norwegian minister of water supply, Ada Lom'],
  ],
  [
    'a description reaches to the comma',
    'The head of the national ferry agency, [P:Bo Ek], spoke.',
    ['head of the national ferry agency | Bo Ek | - | head of the national ferry agency, Bo Ek'],
  ],
  [
    'a rank between the office and the name',
    'The harbour master, Captain [P:Bo Ek], said.',
    ['harbour master | Bo Ek | - | harbour master, Captain Bo Ek'],
  ],
  [
    'the date a title was taken is no part of it',
    "[P:Ada Lom], who became [C:NO|Norway]'s foreign minister on March 3, spoke.",
    ["foreign minister | Ada Lom | NO | Ada Lom, who became Norway's foreign minister"],
  ],
  [
    'named as',
    '[C:NO|Norway] named [P:Ada Lom], the fisheries minister, as minister of foreign affairs.',
    [
      'fisheries minister | Ada Lom | NO | Ada Lom, the fisheries minister',
      'minister of foreign affairs | Ada Lom | NO | Ada Lom, the fisheries minister, as minister of foreign affairs',
    ],
  ],
  [
    'has led since',
    '[P:Ada Lom], who has led the [O:Valley League] since May, spoke.',
    ['leader | Ada Lom | Valley League | Ada Lom, who has led the Valley League'],
  ],
  [
    'a second title joined by "and"',
    '[P:Ada Lom], the [C:NO|Norwegian] trade envoy and formerly a deputy negotiator, spoke.',
    [
      'trade envoy | Ada Lom | NO | Ada Lom, the Norwegian trade envoy',
      'deputy negotiator | Ada Lom | NO | former | Ada Lom, the Norwegian trade envoy and formerly a deputy negotiator',
    ],
  ],
  [
    'a minister serves the country that speaks',
    '[C:NO|Norway] agreed. Trade Minister [P:Ada Lom] spoke.',
    ['Trade Minister | Ada Lom | NO | Trade Minister Ada Lom'],
  ],
  [
    'but not where another holds that office',
    '[C:NO|Norwegian] Trade Minister [P:Ada Lom] met Trade Minister [P:Bo Ek].',
    ['Trade Minister | Ada Lom | NO | Norwegian Trade Minister Ada Lom', 'Trade Minister | Bo Ek | - | Trade Minister Bo Ek'],
  ],
  [
    'the same office elsewhere tells the body',
    'Prime Minister [P:Ada Lom] left. The [C:DK|Danish] prime minister, [P:Ada Lom], returned.',
    ['Prime Minister | Ada Lom | DK | Prime Minister Ada Lom', 'prime minister | Ada Lom | DK | Danish prime minister, Ada Lom'],
  ],
  ['an abbreviation is written in full', 'Sen. [P:Ada Lom] spoke.', ['Senator | Ada Lom | - | Sen. Ada Lom']],
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
