// Who is sent somewhere, two titles joined by "and", and what stands between "former" and a title.
import { describe, expect, test } from 'vitest'
import { positionsIn } from './positions-in.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  [
    'who is sent holds an office of the sender',
    '[P:Ada Lom], the [C:NO|Norwegian] ambassador to [C:KE|Kenya], left.',
    ['ambassador to Kenya | Ada Lom | NO | Ada Lom, the Norwegian ambassador to Kenya'],
  ],
  [
    '… beside the name',
    '[C:NO|Norwegian] Ambassador to [C:KE|Kenya] [P:Ada Lom] left.',
    ['Ambassador to Kenya | Ada Lom | NO | Norwegian Ambassador to Kenya Ada Lom'],
  ],
  [
    '… for something',
    'The [O:OSCE] envoy for [C:KE|Kenya], [P:Ada Lom], left.',
    ['envoy for Kenya | Ada Lom | OSCE | OSCE envoy for Kenya, Ada Lom'],
  ],
  [
    'two titles of one body behind the name',
    '[P:Ada Lom], president and chief executive of the [O:Rail Union], said.',
    [
      'president | Ada Lom | Rail Union | Ada Lom, president',
      'chief executive | Ada Lom | Rail Union | Ada Lom, president and chief executive of the Rail Union',
    ],
  ],
  [
    '… before it',
    '[O:Fernleaf] president and CEO [P:Ada Lom] left.',
    [
      'president | Ada Lom | Fernleaf | Fernleaf president and CEO Ada Lom',
      'CEO | Ada Lom | Fernleaf | Fernleaf president and CEO Ada Lom',
    ],
  ],
  [
    '… before a comma',
    'The former chair and founder of the [O:Rail Union], [P:Ada Lom], left.',
    [
      'chair | Ada Lom | Rail Union | former | former chair and founder of the Rail Union, Ada Lom',
      'founder | Ada Lom | Rail Union | former | former chair and founder of the Rail Union, Ada Lom',
    ],
  ],
  ['… that may be two people’s', 'The mayor and police chief [P:Ada Lom] met.', ['police chief | Ada Lom | - | police chief Ada Lom']],
  [
    '"co-" before a head',
    '[P:Ada Lom], co-founder of [O:Fernleaf], left.',
    ['co-founder | Ada Lom | Fernleaf | Ada Lom, co-founder of Fernleaf'],
  ],
  [
    'a place behind "former"',
    'The former [L:Lindby] Attorney General [P:Ada Lom] left.',
    ['Attorney General | Ada Lom | - | former | former Lindby Attorney General Ada Lom'],
  ],
  [
    'what the title is of has a host',
    '[P:Ada Lom], a professor of sea law at the [O:Open University of Lindby], said.',
    ['professor of sea law | Ada Lom | Open University of Lindby | Ada Lom, a professor of sea law at the Open University of Lindby'],
  ],
  [
    '… though a country stands in it',
    '[P:Ada Lom], director for [C:MT|Malta] at the non-partisan [O:Reef Institute], said.',
    ['director for Malta | Ada Lom | Reef Institute | Ada Lom, director for Malta at the non-partisan Reef Institute'],
  ],
  [
    '… or it is a body itself',
    '[P:Ada Lom], director of the [O:Reef Programme] at the [O:Sea Institute], said.',
    ['director | Ada Lom | Reef Programme | Ada Lom, director of the Reef Programme at the Sea Institute'],
  ],
  [
    'two titles, the first of a topic',
    '[P:Ada Lom], secretary of transport and former envoy to [C:MT|Malta], said.',
    [
      'secretary of transport | Ada Lom | - | Ada Lom, secretary of transport',
      'envoy to Malta | Ada Lom | - | former | Ada Lom, secretary of transport and former envoy to Malta',
    ],
  ],
  [
    'a calling in an organization',
    '[P:Ada Lom], a [C:MT|Maltese] expert at the [O:Reef Institute] in [L:Lindby], said.',
    ['expert | Ada Lom | Reef Institute | Ada Lom, a Maltese expert at the Reef Institute in Lindby'],
  ],
  [
    '… "with" it',
    '[P:Ada Lom], a senior fellow with the [O:Reef Institute], said.',
    ['senior fellow | Ada Lom | Reef Institute | Ada Lom, a senior fellow with the Reef Institute'],
  ],
  [
    '… about something',
    '[P:Ada Lom], an expert on [C:MT|Malta] at the [O:Reef Institute], said.',
    ['expert on Malta | Ada Lom | Reef Institute | Ada Lom, an expert on Malta at the Reef Institute'],
  ],
  ['… that another title follows', 'Her fellow senator [P:Ada Lom] left.', ['senator | Ada Lom | - | senator Ada Lom']],
  ['… in none', '[P:Ada Lom], a [C:MT|Maltese] expert, met police officer [P:Bo Ek].', []],
  ['"Under" at the start', 'Under President [P:Ada Lom], prices fell.', ['President | Ada Lom | - | President Ada Lom']],
  ['for a country is not of it', 'The pro-[C:MT|Maltese] President [P:Ada Lom] left.', ['President | Ada Lom | - | President Ada Lom']],
  [
    'an office before a rank',
    'The [O:Coast Guard] spokesman Colonel [P:Ada Lom] left.',
    ['spokesman | Ada Lom | Coast Guard | Coast Guard spokesman Colonel Ada Lom', 'Colonel | Ada Lom | - | Colonel Ada Lom'],
  ],
  [
    '… and an office that ends like one',
    'The [O:Coast Guard] Director General [P:Ada Lom] left.',
    ['Director General | Ada Lom | Coast Guard | Coast Guard Director General Ada Lom'],
  ],
  [
    'a country without ministers',
    '[C:country:US|America] listened. Prime Minister [P:Ada Lom] left.',
    ['Prime Minister | Ada Lom | - | Prime Minister Ada Lom'],
  ],
  [
    'an office of one country',
    '[C:country:US|Washington] listened. Secretary of State [P:Ada Lom] met [L:Lindby] Secretary of State [P:Bo Ek].',
    ['Secretary of State | Ada Lom | country:US | Secretary of State Ada Lom', 'Secretary of State | Bo Ek | - | Secretary of State Bo Ek'],
  ],
  [
    '… that the text does not name',
    'Secretary of State [P:Ada Lom] left.',
    ['Secretary of State | Ada Lom | - | Secretary of State Ada Lom'],
  ],
  ['a meeting is no host', '[P:Ada Lom], the head of [C:MT|Malta]\u2019s delegation at the talks, said.', []],
  ['"under" is no title', 'She joined the government under President [P:Ada Lom].', ['President | Ada Lom | - | President Ada Lom']],
]

describe('titles sent, joined and former', () => {
  test.each(CASES)('%s', (_, marked, expected) => {
    expect(positionsIn(marked)).toEqual(expected)
  })
})
