// Events by the rule in words, written as in events-in.ts.
import { describe, expect, test } from 'vitest'
import { eventsIn, readEvents } from './events-in.ts'
import { shuffled } from './marked-text.ts'

type Case = readonly [rule: string, marked: string, expected: readonly string[]]

const PARTICIPANTS: readonly Case[] = [
  ['subject and object', '[C:NO|Norway] attacked [C:DK|Danish] ships.', ['ASSAULT//occurred a=NO r=DK']],
  [
    'a title stands for its bearer',
    '[C:NO|Norwegian] President [P:Ada Lom] met [C:DK|Danish] Foreign Minister [P:Bo Ek].',
    ['CONSULT/in-person/occurred a=Ada Lom r=Bo Ek'],
  ],
  ['joined subjects', '[C:NO|Norway], [C:DK|Denmark] and [C:SE|Sweden] signed a treaty.', ['SUPPORT//occurred a=NO a=DK a=SE']],
  [
    'joined names after a preposition',
    'Envoys of [C:NO|Norway], [C:DK|Denmark] and [C:SE|Sweden] met in [L:Oslo].',
    ['CONSULT/multilateral/occurred a=NO a=DK a=SE @Oslo'],
  ],
  ['a pattern turned round', 'New sanctions were imposed on [C:DK|Denmark] by [C:NO|Norway].', ['SANCTION//occurred a=NO r=DK']],
  ['joined objects', '[C:NO|Norway] imposed sanctions on [C:DK|Denmark] and [C:SE|Sweden].', ['SANCTION//occurred a=NO r=DK r=SE']],
  ['passive', '[C:DK|Denmark] was attacked by [C:NO|Norway].', ['ASSAULT//occurred a=NO r=DK']],
  ['passive without an agent', '[P:Bo Ek] was arrested in [L:Oslo] on Monday.', ['COERCE/arrest/occurred 2031-05-12 r=Bo Ek @Oslo']],
  [
    'a name between commas does not act',
    '[P:Ada Lom], the friend of [P:Bo Ek], met [P:Cy Moe].',
    ['CONSULT/in-person/occurred a=Ada Lom r=Cy Moe'],
  ],
  [
    'a relative clause takes the name before it',
    '[P:Ada Lom], who met [P:Bo Ek], was tired.',
    ['CONSULT/in-person/occurred a=Ada Lom r=Bo Ek'],
  ],
  [
    'joined verbs share a subject',
    '[P:Ada Lom] flew to [L:Oslo] and met [P:Bo Ek].',
    ['CONSULT/visit/occurred a=Ada Lom @Oslo', 'CONSULT/in-person/occurred a=Ada Lom r=Bo Ek'],
  ],
  [
    'he is the last person named',
    '[P:Ada Lom] left. On Monday she met [P:Bo Ek].',
    ['CONSULT/in-person/occurred 2031-05-12 a=Ada Lom r=Bo Ek'],
  ],
  [
    'the two sides are the last two named',
    '[C:NO|Norway] and [C:DK|Denmark] are neighbours. The two sides held talks in [L:Oslo].',
    ['CONSULT/in-person/occurred a=NO a=DK @Oslo'],
  ],
  [
    'an office stands for the one who holds it',
    '[P:Ada Lom], the [C:NO|Norwegian] trade minister, spoke. On Monday the minister met [P:Bo Ek].',
    ['CONSULT/in-person/occurred 2031-05-12 a=Ada Lom r=Bo Ek'],
  ],
  [
    'an office with its country stands for the one who holds it',
    '[C:NO|Norwegian] President [P:Ada Lom] spoke. On Monday [P:Bo Ek] met the [C:NO|Norwegian] president.',
    ['CONSULT/in-person/occurred 2031-05-12 a=Bo Ek r=Ada Lom'],
  ],
  [
    'an office nobody in the article holds leaves its country',
    '[P:Ada Lom] spoke. On Monday [P:Bo Ek] met the [C:NO|Norwegian] president.',
    ['CONSULT/in-person/occurred 2031-05-12 a=Bo Ek r=NO'],
  ],
  ['whom the one who suffers fights suffers nothing', '[C:NO|Norway] supports the militias battling [O:Red Cod].', []],
  [
    'a participle right behind the verb describes who suffers',
    '[C:NO|Norway] attacked fleeing [C:DK|Danish] ships.',
    ['ASSAULT//occurred a=NO r=DK'],
  ],
  ['a month is no march', 'It was cold in March as [C:NO|Norway] spoke of threats against [C:DK|Denmark].', []],
  [
    'a march in March is one',
    'In March, [C:NO|Norwegian] miners marched against [C:DK|Denmark].',
    ['PROTEST/demo/occurred 2031-03-01..2031-03-31 a=NO r=DK'],
  ],
  ['a deed helped is no help to whom it is done to', '[C:NO|Norway] helped oust [P:Ada Lom].', []],
  ['a kind deed helped is help', '[C:NO|Norway] helped train [C:DK|Danish] sailors.', ['AID//occurred a=NO r=DK']],
  ['help', '[C:NO|Norway] helped young [C:DK|Danish] sailors.', ['AID//occurred a=NO r=DK']],
  ['a deed helped was done', '[C:NO|Norway] helped seize a [C:DK|Danish] tanker.', ['COERCE/seize/occurred a=NO r=DK']],
  [
    'a deed that someone comes to help is not yet done',
    '[C:NO|Norway] came to help seize a [C:DK|Danish] tanker.',
    ['COERCE/seize/hypothetical a=NO r=DK'],
  ],
  ['who is to blame blames nobody', 'Both [C:NO|Norway] and [C:DK|Denmark] are to blame for the noise.', []],
  ['who is to accuse accuses', '[C:NO|Norway] is to accuse [C:DK|Denmark] of theft.', ['ACCUSE//planned a=NO r=DK']],
  ['a resolution adopted concedes nothing', '[O:Sea Council] adopted a resolution on [C:DK|Denmark].', []],
  ['a former official acts for the office no longer', 'A former [O:Sea Office] official, who met [P:Bo Ek], left.', []],
  [
    'an official acts for the office',
    'A [O:Sea Office] official, who met [P:Bo Ek], left.',
    ['CONSULT/in-person/occurred a=Sea Office r=Bo Ek'],
  ],
  ['a country of the past acts', 'The former [C:NO|Norway] attacked [C:DK|Denmark].', ['ASSAULT//occurred a=NO r=DK']],
  ['enemies are others', "[C:NO|Norway] praised [C:DK|Denmark]'s old enemies.", []],
  ['an adviser is another', "[P:Ada Lom] criticized [P:Bo Ek]'s former campaign adviser.", []],
  ["a plan is its maker's", "[P:Ada Lom] criticized [P:Bo Ek]'s former plan.", ['ACCUSE//occurred a=Ada Lom r=Bo Ek']],
  ['talks between', 'Talks between [C:NO|Norway] and [C:DK|Denmark] ended on Monday.', ['CONSULT//occurred 2031-05-12 a=NO a=DK']],
  [
    'phone calls',
    '[P:Ada Lom] held two phone calls with [P:Bo Ek] last week.',
    ['CONSULT/phone/occurred 2031-05-05..2031-05-11 a=Ada Lom r=Bo Ek'],
  ],
  [
    'a clause between two joined names',
    '[P:Ada Lom], who had slept, and [P:Bo Ek] met on the pier.',
    ['CONSULT/in-person/occurred a=Ada Lom a=Bo Ek'],
  ],
  ['"by phone" is no agent', '[P:Ada Lom] spoke by phone with [O:Rail Union].', ['CONSULT/phone/occurred a=Ada Lom r=Rail Union']],
  [
    'a mediator',
    'Talks between [C:NO|Norway] and [C:DK|Denmark], mediated by [C:CH|Switzerland], were held in [L:Basel].',
    ['CONSULT/third-party/occurred a=NO a=DK m=CH @Basel'],
  ],
  [
    'a noun with its owner and its object',
    "[C:NO|Norway]'s invasion of [C:DK|Denmark] in 2014 shocked many.",
    ['ASSAULT//occurred 2014-01-01..2014-12-31 a=NO r=DK'],
  ],
  ['a participle behind a comma', '[O:Rail Union], backed by [C:NO|Norway], slept.', ['SUPPORT//occurred a=NO r=Rail Union']],
  ['but whose film it is does not matter', 'A film of [P:Bo Ek], released by [C:NO|Norway], was shown.', []],
  ['the place of an opening phrase', 'In [L:Oslo], [C:NO|Norway] attacked [C:DK|Danish] ships.', ['ASSAULT//occurred a=NO r=DK @Oslo']],
  [
    'but not the place where it was said',
    'In [L:Oslo], a spokesman said [C:NO|Norway] had attacked [C:DK|Danish] ships.',
    ['ASSAULT//occurred a=NO r=DK'],
  ],
  [
    'a date behind the United States',
    '[C:NO|Norway] attacked the [C:US|United States] on Monday.',
    ['ASSAULT//occurred 2031-05-12 a=NO r=US'],
  ],
  ['a place that is taken', '[C:NO|Norway] annexed [L:Jutland] in 2014.', ['COERCE/seize/occurred 2014-01-01..2014-12-31 a=NO @Jutland']],
  ['aid received comes from the other side', '[C:NO|Norway] received aid from [C:DK|Denmark].', ['AID//occurred a=DK r=NO']],
  [
    "a person's critics are not the person",
    "[P:Ada Lom]'s critics attacked [C:DK|Danish] ships in [L:Oslo].",
    ['ASSAULT//occurred r=DK @Oslo'],
  ],
]

const CLAUSES: readonly Case[] = [
  ['after', 'The sea was calm after [C:NO|Norway] attacked [C:DK|Denmark].', ['ASSAULT//occurred a=NO r=DK']],
  ['as', '[P:Ada Lom] slept as [P:Bo Ek] visited [C:DK|Denmark].', ['CONSULT/visit/occurred a=Bo Ek r=DK']],
  [
    'names joined',
    'It rained as [C:NO|Norwegian] and [C:SE|Swedish] envoys met [P:Bo Ek].',
    ['CONSULT/multilateral/occurred a=NO a=SE r=Bo Ek'],
  ],
  [
    'verbs joined',
    '[P:Bo Ek] left after President [P:Ada Lom] sank the boats and imposed sanctions on [C:DK|Denmark].',
    ['SANCTION//occurred a=Ada Lom r=DK'],
  ],
  ['after a verb of knowing', '[P:Ada Lom] knew the paper was funded by [O:Rail Union].', []],
  ['but a phrase is no clause', 'After [C:DK|Denmark], [P:Ada Lom] visited [C:NO|Norway].', ['CONSULT/visit/occurred a=Ada Lom r=NO']],
  [
    'nor is what is added',
    '[P:Ada Lom] flew in as well as [C:DK|Danish] envoys to discuss a dam with [C:NO|Norway].',
    ['CONSULT//planned a=Ada Lom r=NO'],
  ],
  ['nor a participle', '[P:Ada Lom] waved before boarding [O:Sea Bird] to visit [C:DK|Denmark].', ['CONSULT/visit/planned a=Ada Lom r=DK']],
  ['nor is a name joined to another word', 'It rained after [O:Rail Union]-inspired attacks on [C:DK|Denmark].', []],
  ['but one that leads acts', 'It rained after a [C:NO|Norwegian]-led team attacked [C:DK|Denmark].', ['ASSAULT//occurred a=NO r=DK']],
]

const STATUS: readonly Case[] = [
  ['not only', '[C:NO|Norway] not only attacked [C:DK|Denmark] but won.', ['ASSAULT//occurred a=NO r=DK']],
  ['forces that are a verb', '[C:NO|Norway] forces [C:DK|Denmark] to pay.', ['COERCE/restrict/occurred a=NO r=DK']],
  ['forces that are sent', '[C:NO|Norway] sent naval forces to [C:DK|Denmark].', ['MOBILIZE/troops/occurred a=NO r=DK']],
  ['will host', '[C:NO|Norway] will host [P:Bo Ek].', ['CONSULT/visit/planned a=NO r=Bo Ek']],
  ['asked', 'Has [C:NO|Norway] attacked [C:DK|Denmark]?', ['ASSAULT//hypothetical a=NO r=DK']],
  ['until', 'It waits until [C:NO|Norway] attacks [C:DK|Denmark].', ['ASSAULT//hypothetical a=NO r=DK']],
  ['but until it did', 'It waited until [C:NO|Norway] attacked [C:DK|Denmark].', ['ASSAULT//occurred a=NO r=DK']],
  ['days before', 'It opened days before [P:Ada Lom] visits [C:DK|Denmark].', ['CONSULT/visit/planned a=Ada Lom r=DK']],
  ['asked what came after', 'What was said after [C:NO|Norway] attacked [C:DK|Denmark]?', ['ASSAULT//occurred a=NO r=DK']],
  ['if not', 'It ends if [C:NO|Norway] does not attack [C:DK|Denmark].', ['ASSAULT//hypothetical a=NO r=DK']],
  ['will', '[P:Ada Lom] will meet [P:Bo Ek] on Friday.', ['CONSULT/in-person/planned 2031-05-16 a=Ada Lom r=Bo Ek']],
  ['is set to', '[P:Ada Lom] is set to meet with [P:Bo Ek].', ['CONSULT/in-person/planned a=Ada Lom r=Bo Ek']],
  ['a planned summit', '[C:NO|Norway] is wary ahead of planned talks with [C:DK|Denmark].', ['CONSULT//planned a=NO r=DK']],
  ['are to open', 'Talks between [C:NO|Norway] and [C:DK|Denmark] are to open on Friday.', ['CONSULT//planned 2031-05-16 a=NO a=DK']],
  ['could', '[C:NO|Norway] could attack [C:DK|Denmark].', ['ASSAULT//hypothetical a=NO r=DK']],
  ['if', 'If [C:NO|Norway] attacks [C:DK|Denmark], we all lose.', ['ASSAULT//hypothetical a=NO r=DK']],
  ['should before its subject', 'Prices would rise should [C:NO|Norway] invade [C:DK|Denmark].', ['ASSAULT//hypothetical a=NO r=DK']],
  ['is considering', '[C:NO|Norway] is considering sending troops to [C:DK|Denmark].', ['MOBILIZE/troops/hypothetical a=NO r=DK']],
  ['has yet to', '[C:NO|Norway] has yet to meet [C:DK|Denmark].', ['CONSULT/in-person/denied a=NO r=DK']],
  ['did not', '[P:Ada Lom] did not meet [P:Bo Ek].', ['CONSULT/in-person/denied a=Ada Lom r=Bo Ek']],
  ['denied that', 'A spokesman denied that [P:Ada Lom] had met [P:Bo Ek].', ['CONSULT/in-person/denied a=Ada Lom r=Bo Ek']],
  ['is doing', '[C:NO|Norway] is shelling [C:DK|Denmark].', ['ASSAULT/explosives/ongoing a=NO r=DK']],
  ['has done', '[C:NO|Norway] has amassed troops at its border with [C:DK|Denmark].', ['MOBILIZE/troops/occurred a=NO r=DK']],
  ['a kind deed promised is an agreement', '[C:NO|Norway] promised to release [P:Bo Ek].', ['AGREE//occurred a=NO r=Bo Ek']],
  ['a kind deed refused is a rejection', '[C:NO|Norway] refused to release [P:Bo Ek].', ['REJECT//occurred a=NO r=Bo Ek']],
  ['a hostile deed threatened is a threat', '[C:NO|Norway] threatened to attack [C:DK|Denmark].', ['THREATEN//occurred a=NO r=DK']],
]

const LEFT_OUT: readonly Case[] = [
  ['forces that are soldiers', 'It rained as [C:NO|Norwegian] forces left [C:DK|Denmark].', []],
  ['forces of whomever', '[C:NO|Norway] slept as rebel forces left [C:DK|Denmark].', []],
  ['who hosts a show', '[O:Sea Channel] host [P:Bo Ek] slept.', []],
  ['a mere purpose', '[C:NO|Norway] built ships to attack [C:DK|Denmark].', []],
  ['a notion', '[C:NO|Norway] wrote of the benefits of attacking [C:DK|Denmark].', []],
  ['a command', 'Bomb [C:DK|Denmark]!', []],
  ['a word joined by a hyphen', '[C:NO|Norway] began free-trade talks.', []],
  ['what only might be done to somebody', '[C:DK|Denmark] could be attacked.', []],
  ['a question asked', '[P:Ada Lom] asked [P:Bo Ek] why it was late.', []],
  ['an aggrieved view', "[P:Ada Lom] attacked [P:Bo Ek]'s record.", []],
  ['what is released is a video', 'In a video released by [C:NO|Norway] he spoke of [C:DK|Denmark].', []],
  ['who is fired', '[P:Ada Lom] was fired on Monday.', []],
  ['a country left', '[P:Ada Lom] left [C:DK|Denmark].', []],
  ['a naming', 'It is also called [P:Ada Lom].', []],
  ['speech', '[P:Ada Lom] told [P:Bo Ek] that it was late.', []],
  ['what is only thought about', '[P:Ada Lom] cared about improving ties with [C:DK|Denmark].', []],
  ['what is quoted', '[P:Ada Lom] said: "{[C:NO|Norway] attacked [C:DK|Denmark]}".'.replace(/\{.*\}/, '{Norway attacked Denmark}'), []],
  ['what is alleged', '[C:NO|Norway] accused [C:DK|Denmark] of attacking [C:SE|Sweden].', ['ACCUSE//occurred a=NO r=DK']],
  ['nobody known takes part', 'Talks were held in [L:Oslo].', []],
  ['a noun that only looks like a verb', 'The visits of [P:Ada Lom] were long.', []],
  ['a participle that only describes', 'The detained [C:NO|Norwegian] sailors slept.', []],
  ['what is released is a report', '[C:NO|Norway] released a report on [C:DK|Denmark].', []],
  ['what declined to comment', '[P:Ada Lom] declined to comment on [C:DK|Denmark].', []],
]

const MERGED: readonly Case[] = [
  [
    'talks told again without a date',
    '[C:NO|Norway] and [C:DK|Denmark] held talks in [L:Oslo] on Monday. The talks between [C:NO|Norway] and [C:DK|Denmark] are continuing in [C:NO|Norway].',
    ['CONSULT/in-person/ongoing 2031-05-12 a=NO a=DK @Oslo'],
  ],
  [
    'told twice',
    '[P:Ada Lom] met [P:Bo Ek]. [P:Bo Ek] met [P:Ada Lom] on Monday in [L:Oslo].',
    ['CONSULT/in-person/occurred 2031-05-12 a=Ada Lom r=Bo Ek @Oslo'],
  ],
  [
    'two days are two events',
    '[P:Ada Lom] met [P:Bo Ek] on Monday. [P:Ada Lom] met [P:Bo Ek] on Tuesday.',
    ['CONSULT/in-person/occurred 2031-05-12 a=Ada Lom r=Bo Ek', 'CONSULT/in-person/occurred 2031-05-13 a=Ada Lom r=Bo Ek'],
  ],
  [
    'the other way round is another attack',
    '[C:NO|Norway] attacked [C:DK|Denmark]. [C:DK|Denmark] attacked [C:NO|Norway].',
    ['ASSAULT//occurred a=NO r=DK', 'ASSAULT//occurred a=DK r=NO'],
  ],
  [
    'a plan is not the deed',
    '[P:Ada Lom] met [P:Bo Ek]. [P:Ada Lom] will meet [P:Bo Ek].',
    ['CONSULT/in-person/occurred a=Ada Lom r=Bo Ek', 'CONSULT/in-person/planned a=Ada Lom r=Bo Ek'],
  ],
]

describe('events', () => {
  describe('who takes part', () => test.each(PARTICIPANTS)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))
  describe('clauses of time', () => test.each(CLAUSES)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))
  describe('whether it came about', () => test.each(STATUS)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))
  describe('left out', () => test.each(LEFT_OUT)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))
  describe('merged', () => test.each(MERGED)('%s', (_, marked, expected) => expect(eventsIn(marked)).toEqual(expected)))

  test('a date beside a verb of saying is not the event’s', () => {
    expect(eventsIn('[P:Ada Lom] said on Monday that [C:NO|Norway] had attacked [C:DK|Denmark].')).toEqual(['ASSAULT//occurred a=NO r=DK'])
  })

  test('spans are exact and lie in the body, whatever the words', () => {
    const pieces = [
      '[C:NO|Norway]',
      '[P:Ada Lom]',
      'met',
      'attacked',
      'talks',
      'between',
      'and',
      ',',
      'by',
      'was',
      'will',
      'not',
      'to',
      'who',
      '[L:Oslo]',
      'in',
      'on Monday',
      'said',
      '.',
      'the two sides',
      'he',
      '"',
      'sanctions on',
      'hold',
      '-',
    ]
    for (let round = 0; round < 400; round++) {
      const marked = shuffled(pieces, round, 40)
      const { body, events } = readEvents(marked)
      for (const event of events) {
        expect(event.participants.length).toBeGreaterThan(0)
        for (const each of event.participants) expect(body.slice(each.start, each.end)).toBe(each.exact)
      }
    }
  })
})
