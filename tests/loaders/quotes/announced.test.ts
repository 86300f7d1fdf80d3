// Words that only lead to speech: participles, datelines, sentences that announce who speaks next.
import { describe, expect, it } from 'vitest'
import { marked, readQuotes } from './read-quotes.ts'

const speakersOf = (body: string) => marked(body).map(({ speaker }) => speaker?.exact ?? null)

const TRAILING: readonly (readonly [rule: string, body: string, speaker: string | null])[] = [
  [
    'behind an apposition',
    'Ana Roe, head of the group for the mayor, emailed friends on Monday evening, telling them, "I am a proud mason."',
    'Ana Roe',
  ],
  ['behind an object', 'Roe rallied supporters, saying: "We have to be ready to stop it."', 'Roe'],
  ['behind a verb of speech with its object', 'Roe, the mayor, warned farmers, saying: "We have to stop it."', 'Roe'],
  [
    'behind a dateline',
    'OSH, Dec. 8 (Meridian) — In response to the plan, the mayor’s deputy rallied supporters, saying: "We have to stop it."',
    'the mayor’s deputy',
  ],
  ['behind a dateline of two names', 'OSH, Kyrgyzstan — Roe left the hall, saying: "We have to stop it."', 'Roe'],
  ['with somebody speaking', 'The half-hour film opens with an old ferryman saying, "We have to be ready to stop it."', 'an old ferryman'],
  ['with a voice heard', 'The short film ended with a voice-over saying: "We have to be ready to stop it."', 'a voice-over'],
  ['… in two words', 'The short film ended with a voice over saying: "We have to be ready to stop it."', 'a voice over'],
  ['in talks with somebody', 'Roe ended a call with the ferryman, saying: "We have to be ready to stop it."', 'Roe'],
  [
    'a thing that notes',
    'Roe’s letter pointed to the harbor board report, which notes, "We have to be ready to stop it."',
    'the harbor board report',
  ],
  ['only a dateline', 'OSH, May 3 (Meridian) — "We have to be ready to stop it."', null],
]

describe('a participle behind a comma has the subject of its clause', () => {
  it.each(TRAILING)('%s', (_rule, body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker])
  })

  it('an inversion before the comma still tells who adds', () => {
    const added = readQuotes('The dam will hold, said the mayor on Monday, adding that it was new.').at(-1)
    expect(added?.speaker?.exact).toBe('the mayor')
  })
})

const INTERJECTED: readonly (readonly [rule: string, between: string, speaker: string])[] = [
  ['cut in', 'Roe said, and her husband cut in.', 'her husband'],
  ['chimed in, in a sentence of its own', 'Roe said. Her husband chimed in.', 'Her husband'],
  ['interjected', 'Roe said, before the mayor interjected.', 'the mayor'],
  ['broke in with something', 'Roe said. The mayor then broke in with a grin.', 'The mayor'],
  ['piped up', 'Roe said. A boy in the back row piped up.', 'A boy in the back row'],
  ['called out', 'Roe said, and a woman called out from the stairs.', 'a woman'],
  ['shook a head', 'Roe said. Lund shook his head.', 'Lund'],
  ['nodded', 'Roe said. Lund nodded slowly.', 'Lund'],
  ['who speaks goes on', 'Roe said, and went on.', 'Roe'],
  ['a cut that is a noun', 'Roe said of the tax cut in May.', 'Roe'],
  ['an object', 'Roe said. The rain interrupted the talks.', 'Roe'],
  ['a retold answer', 'Roe said. Lund replied that it was late.', 'Roe'],
]

describe('a sentence that says who breaks in tells who speaks next', () => {
  it.each(INTERJECTED)('%s', (_rule, between, speaker) => {
    expect(speakersOf(`"Tell her I said so," ${between} "Do not forget me when you do."`)).toEqual(['Roe', speaker])
  })

  it('not a clause about who spoke', () => {
    const body = '"Tell her I said so," said a mason who, like the others, answered at once. "Do not forget me when you do."'
    expect(speakersOf(body)).toEqual(['a mason', 'a mason'])
  })

  it('not when the next words have a speaker of their own', () => {
    expect(speakersOf('"Tell her so," Roe said, and her husband cut in. "Do not forget me," Lund said.')).toEqual(['Roe', 'Lund'])
  })

  it('at the beginning of a paragraph', () => {
    expect(speakersOf('The mayor was silent, and Lund spoke up. "Do not forget me when you do."')).toEqual(['Lund'])
  })
})

const IN_FRONT: readonly (readonly [rule: string, body: string, speakers: readonly string[]])[] = [
  [
    'a participle with its speech',
    'Recalling "the harm done to the farmers," the statement urged leaders to "open the gates at once."',
    ['the statement', 'the statement'],
  ],
  ['a stance with its words', 'Citing "the harm done to the farmers," the mayor left.', ['the mayor']],
  ['words that go on behind the marks', 'Calling it "a shame for us all" in a speech, Roe left.', ['Roe']],
  ['two pieces', 'Calling it "a shame for us all" and "a waste of our money," Roe left.', ['Roe', 'Roe']],
  ['behind but', 'But calling it "a shame for us all," Roe left.', ['Roe']],
]

describe('a participle in front of its sentence has the subject behind it', () => {
  it.each(IN_FRONT)('%s', (_rule, body, speakers) => {
    expect(speakersOf(body)).toEqual(speakers)
  })
})

const SENSED: readonly (readonly [rule: string, body: string, speaker: string])[] = [
  ['is shown', 'The preacher, who was killed in 2011, is shown lecturing: "Take heed and learn from the past."', 'The preacher'],
  ['was heard', 'The preacher was heard shouting, "Take heed and learn."', 'The preacher'],
  ['can be seen', 'The preacher can be seen telling the crowd: "Take heed and learn."', 'The preacher'],
  ['was overheard', 'A man in the hall was overheard saying "take heed and learn from the past."', 'A man in the hall'],
  ['was later filmed', 'Roe was later filmed telling a guard, "Take heed and learn."', 'Roe'],
  ['who was heard', 'The guards looked for a man who was heard shouting, "Take heed and learn."', 'a man'],
]

describe('who is seen or heard speaking speaks', () => {
  it.each(SENSED)('%s', (_rule, body, speaker) => {
    expect(speakersOf(body)).toEqual([speaker])
  })
})

const SHARED: readonly (readonly [rule: string, body: string, speaker: string])[] = [
  ['behind an object', 'The aide rejected the claim, and said he "maintains that she will be a fine mayor."', 'The aide'],
  [
    'across other words in marks',
    'The aide rejected the claim that Roe had ever "gone after" Lund, and said he "maintains that she will be a fine mayor."',
    'The aide',
  ],
  ['across words in marks at once', 'The aide called it "a very old tale" and said he "has not heard it for years."', 'The aide'],
  ['not where somebody else did it', 'Roe "rather likes" Lund, who smiled and said she "maintains the lead of the race."', 'Lund'],
]

describe('verbs that "and" joins share a subject', () => {
  it.each(SHARED)('%s', (_rule, body, speaker) => {
    expect(speakersOf(body).at(-1)).toBe(speaker)
  })
})

const BY_THE_WAY: readonly (readonly [rule: string, body: string, speaker: string])[] = [
  ['for somebody', 'For Ana Roe, head of the union, "the council is playing with fire".', 'Ana Roe'],
  ['for somebody, whole sentence', 'For Roe, “this is only the beginning of the story.”', 'Roe'],
  ['for a town, on the other hand', 'Roe said: "It is late." For Osh, on the other hand, "you do not need a bridge at all."', 'Roe'],
  ['for a year', 'For years, Roe has called it "a fine old bridge".', 'Roe'],
  ['for her part', '"It is up to the mayor to act," says for his part the senator Ann Lund.', 'the senator Ann Lund'],
  ['was like', 'My friend Dave was like, "Dude, it is only a bridge."', 'My friend Dave'],
  ['a dateline in small letters', 'Port Osh — Mayor Roe urged farmers to "choose peace", telling them: "War is a defeat."', 'Mayor Roe'],
  ['a name between dashes', 'Roe — Lund’s deputy — left the hall, saying: "War is a defeat."', 'Roe'],
]

describe('speakers that stand elsewhere', () => {
  it.each(BY_THE_WAY)('%s', (_rule, body, speaker) => {
    expect(speakersOf(body).at(-1)).toBe(speaker)
  })

  it('who adds behind an inversion with an apposition', () => {
    const quotes = readQuotes('"It came late," said Ana Roe, a banker at Meridian in Osh, adding that the rate would fall.')
    expect(quotes.map(({ speaker }) => speaker?.exact)).toEqual(['Ana Roe', 'Ana Roe'])
  })

  it('who asks behind an apposition', () => {
    expect(readQuotes('The mayor, Ana Roe, asked whether the dam would hold.')[0]?.speaker?.exact).toBe('The mayor')
    expect(readQuotes('The mayor, Ana Roe, asked whether the dam would hold, said it would.')[0]?.speaker).toBe(null)
  })
})

const LED: readonly (readonly [rule: string, body: string, speaker: string])[] = [
  ['Said X:', 'The team lost again. Said Diaz: "It is who we are."', 'Diaz'],
  ['Added X,', 'Added center Jo Falk, "We are a family."', 'center Jo Falk'],
  ['a verb between commas', 'The film’s director, Ana Roe, calls it "a love letter to the north."', 'The film’s director'],
  ['listeners with a clause', 'But, Roe told the mayors who gathered in the town of Osh, "nobody should be confused about it."', 'Roe'],
  [
    'a thing of a person, who said',
    'It was a great shift for the minister, who had said the dam "will last for years to come".',
    'the minister',
  ],
  [
    'a person of a thing, who said',
    'It was the head of the yard, who had said the dam "will last for years to come".',
    'the head of the yard',
  ],
  ['As X put it', 'As the bank’s chief, Ana Roe, put it in a memo explaining the deal, "It was a fine bargain."', 'the bank’s chief'],
  ['a crowd of its own', 'The mayors gathered in Osh, chanting, "Open the gates."', 'The mayors'],
]

describe('the verb that leads to the speech', () => {
  it.each(LED)('%s', (_rule, body, speaker) => {
    expect(speakersOf(body).at(-1)).toBe(speaker)
  })
})

describe('what follows the marks is not always their attribution', () => {
  it.each([
    ['a clause of time', 'The minister said Osh "will not be told," as talks with Tashkent resumed on Monday.', 'The minister'],
    ['who says so', 'The minister left Osh "for all time to come," as Roe said on Monday.', 'Roe'],
    ['an inversion that no list holds', '"It is only hype," sniggered Ann Roe at Meridian. "Good hype, but hype."', 'Ann Roe at Meridian'],
    ['a verb of moving', 'The fair was called "the long summer," followed by a dance.', null],
  ])('%s', (_rule, body, speaker) => {
    expect(speakersOf(body)[0] ?? null).toBe(speaker)
  })
})

const OUTER: readonly (readonly [rule: string, body: string, speakers: readonly (string | null)[]])[] = [
  ['a verb in what is told', 'Ekholm said the plan to raise tolls will push the town “into deeper waters.”', ['Ekholm']],
  ['talks that go on', '“They will not go,” Ekholm said, noting that talks had gone on “too long.”', ['Ekholm', 'Ekholm']],
  ['nobody is there', 'Ekholm left, saying there will be time to answer such questions “once the vote is over.”', ['Ekholm']],
  ['in like manner', 'Ekholm (R-Wis.) likewise told reporters he did not “want to get ahead of the vote.”', ['Ekholm']],
  ['a person who goes on', '“They will not go,” Ekholm said. She went on: “They never do.”', ['Ekholm', 'She']],
  ['a cable, not its contents', 'The cable marked “SECRET” said that the senior officer had left.', []],
  ['that official', '“We all know it, and we said so,” said that official.', ['that official']],
  ['what marks only describe', 'A fear in Osh that “normal” relations will prompt the state to drop the rule is old.', []],
  ['a comma forgotten', '“We will go” officials said on Monday.', ['officials']],
]

describe('what stands inside what is told is in the teller’s words', () => {
  it.each(OUTER)('%s', (_rule, body, speakers) => {
    expect(speakersOf(body)).toEqual(speakers)
  })
})
