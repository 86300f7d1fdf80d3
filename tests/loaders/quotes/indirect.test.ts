import { describe, expect, it } from 'vitest'
import { type Names, readQuotes } from './read-quotes.ts'

const NAMES: Names = { Orlova: ['Person', 'Nina Orlova'], Lund: ['Person', 'Per Lund'], Moscow: ['Country', 'Russia'] }

const CASES: readonly (readonly [rule: string, body: string, speaker: string | null, cue: string, content: string])[] = [
  ['X said that …', 'Orlova said that the dam would hold.', 'Orlova', 'said', 'that the dam would hold'],
  ['X said …', 'Orlova said the dam would hold.', 'Orlova', 'said', 'the dam would hold'],
  ['…, X said', 'The dam will hold, Orlova said.', 'Orlova', 'said', 'The dam will hold'],
  ['…, said X', 'The dam will hold for years, said Orlova, who built it.', 'Orlova', 'said', 'The dam will hold for years'],
  [
    'X, who …, says Y …',
    'Orlova, who also teaches in Osh, says Moscow, as the largest partner, pays for the dam.',
    'Orlova',
    'says',
    'Moscow, as the largest partner, pays for the dam',
  ],
  ['according to X', 'The dam will hold, according to Orlova.', 'Orlova', 'according to', 'The dam will hold'],
  ['According to X, …', 'According to Orlova, the dam will hold.', 'Orlova', 'According to', 'the dam will hold'],
  ['X told Y that …', 'Orlova told the farmers that the dam would hold.', 'Orlova', 'told', 'the dam would hold'],
  ['X has denied …', 'Moscow has denied sending engineers.', 'Moscow', 'has denied', 'sending engineers'],
  ['X vowed to …', 'Orlova vowed to mend the dam.', 'Orlova', 'vowed', 'to mend the dam'],
  ['X criticized …', 'Orlova criticized the plan.', 'Orlova', 'criticized', 'the plan'],
  ['… was criticized by X', 'The plan was criticized by Orlova.', 'Orlova', 'was criticized', 'The plan'],
  ['a poll shows …', 'A new poll shows most farmers want the dam.', 'A new poll', 'shows', 'most farmers want the dam'],
  ['…, new figures show', 'The dam leaked twice in May, new figures show.', 'new figures', 'show', 'The dam leaked twice in May'],
  ['X’s criticism of …', 'They heard Orlova’s sharp criticism of the plan.', 'Orlova', 'sharp criticism of', 'the plan'],
  ['X is confident that …', 'Orlova is confident that the dam holds.', 'Orlova', 'is confident', 'that the dam holds'],
  ['X has since said …', 'Orlova has since said the dam would hold.', 'Orlova', 'has since said', 'the dam would hold'],
  ['a poll shows no clause', 'A new poll shows upstart farmers ahead.', 'A new poll', 'shows', 'upstart farmers ahead'],
  ['…, X reports', 'The dam holds, the Daily Ledger reports.', 'the Daily Ledger', 'reports', 'The dam holds'],
  ['plurals support …', 'Most farmers support higher dams.', 'Most farmers', 'support', 'higher dams'],
  ['X believes …', 'Orlova believes his story.', 'Orlova', 'believes', 'his story'],
  ['a clause whose object went before', 'It was a move that Orlova hopes will end the row.', 'Orlova', 'hopes', 'will end the row'],
  ['X says, in spite of …', 'Orlova says despite all that the dam would hold.', 'Orlova', 'says', 'despite all that the dam would hold'],
  ['Asked whether …, X said', 'Asked whether it held, Orlova smiled.', null, 'Asked', 'whether it held'],
  ['when asked about …', 'Orlova smiled when asked about the dam.', null, 'asked', 'about the dam'],
  [
    'X did this and said …',
    'When Orlova thanked the builders and said it would hold, they cheered.',
    'Orlova',
    'said',
    'it would hold, they cheered',
  ],
  ['X said that Y did and said …', 'Orlova said that the dam was old but added that it held.', 'Orlova', 'added', 'that it held'],
  [
    'after a dateline whose state is cut short',
    'DRYBURG, Calif. (AP) — The dam will hold, Orlova said.',
    'Orlova',
    'said',
    'The dam will hold',
  ],
  [
    'a body with two tasks in its name',
    'The boat sank off Osh, killing two, the search and rescue agency said.',
    'the search and rescue agency',
    'said',
    'The boat sank off Osh, killing two',
  ],
  ['… but not what another verb has', 'He lost the boat and rescue workers said it sank.', 'rescue workers', 'said', 'it sank'],
  ['after a dateline', 'OSH (Meridian) — The dam will hold, Orlova said.', 'Orlova', 'said', 'The dam will hold'],
]

describe('speech without marks', () => {
  it.each(CASES)('%s', (_rule, body, speaker, cue, content) => {
    const quote = readQuotes(body, NAMES).find(
      (candidate) => candidate.cue !== null && body.slice(candidate.cue.start, candidate.cue.end) === cue,
    )
    expect(quote?.kind).toBe('indirect')
    expect(quote?.speaker?.exact ?? null).toBe(speaker)
    expect(quote?.exact).toBe(content)
  })

  it.each([
    ['the noun claims', 'The claims were old.'],
    ['the noun states', 'Farmers in two states met.'],
    ['a noun behind a bracket', 'The many (and old) fears it has are gone.'],
    ['a compound', 'The now-derided dam leaks.'],
    ['back as an adverb', 'The farmers came back home.'],
    ['adding to a thing', 'The rain added to the river.'],
    ['a thing that is posted', 'The farmers posted a letter.'],
    ['found oneself', 'The farmers found themselves alone.'],
    ['a label before a colon', 'Breaking: Dam Holds Water For Years.'],
    ['a list behind a colon', 'Osh: Per Roe, Ann Moe, Jan Poe.'],
    ['close to', 'The farmers are close to the dam.'],
    ['no verb of speech', 'The dam was built in 1961.'],
  ])('%s is no cue', (_rule, body) => {
    expect(readQuotes(body, NAMES)).toEqual([])
  })

  it('a stance is surer when it is speech', () => {
    const [said] = readQuotes('Orlova said that it holds.', NAMES)
    const [stance] = readQuotes('Orlova criticized the plan.', NAMES)
    expect(stance?.confidence).toBeLessThan(said?.confidence ?? 0)
  })

  it('speech without marks may hold marks', () => {
    const kinds = readQuotes('Orlova said the dam was "as good as new" after the work.', NAMES).map((quote) => quote.kind)
    expect(kinds.toSorted()).toEqual(['indirect', 'partial'])
  })
})

/** What somebody surely said, by the words the reporter uses: the only retold words that become facts. */
const surely = (body: string) =>
  readQuotes(body, NAMES)
    .filter(({ kind, confidence }) => kind === 'indirect' && confidence >= 0.6)
    .map(({ exact }) => exact)

describe('retold words that are surely somebody’s statement', () => {
  it.each([
    ['a clause', 'Orlova said the dam would hold.', ['the dam would hold']],
    ['a day before the clause', 'Orlova said on Monday that the dam would hold.', ['the dam would hold']],
    ['a promise', 'Orlova pledged to mend the dam.', ['to mend the dam']],
    ['on both sides of its cue', 'The dam, Orlova said, would hold for years.', ['The dam, Orlova said, would hold for years']],
    ['told to somebody behind it', 'The dam would hold, Orlova told reporters.', ['The dam would hold']],
    ['one of two that overlap', 'Orlova said Moscow would demand a larger dam.', ['Moscow would demand a larger dam']],
    ['said by some means', 'Orlova said by telephone that the dam would hold.', ['the dam would hold']],
    ['not what somebody did not insist on', 'Orlova was calm, and she did not insist.', []],
    ['not the rest of a clause whose object went before', 'A dam that Orlova says is old broke.', []],
    ['no wish', 'Orlova wants to mend the dam.', []],
    ['no bare object', 'Orlova criticized the plan.', []],
    ['nothing that was not said', 'Orlova did not say how the dam was built.', []],
    ['no noun that is a verb as well', 'Shares in the dam fell 8% on Monday after the firm cut its sales forecast.', []],
    ['… but such a verb', 'The dam would hold, the governor claimed.', ['The dam would hold']],
    ['no recipient', 'Orlova told the farmers on Sunday.', []],
    ['only a reference', 'The dam will hold, as Orlova had announced.', []],
  ])('%s', (_rule, body, expected) => {
    expect(surely(body)).toEqual(expected)
  })
})

const TOLD: readonly (readonly [rule: string, body: string, content: string])[] = [
  ['a day before "that"', 'Orlova warned reporters on Monday that the dam would break.', 'the dam would break'],
  ['a place and a day', 'Orlova told reporters in Osh on Monday that the dam would hold.', 'the dam would hold'],
  ['listeners with a clause', 'Orlova told a crowd that had come from Osh that the dam would hold.', 'the dam would hold'],
  ['no "that"', 'Orlova told the farmers the dam would hold.', 'the dam would hold'],
  ['no "that", a pronoun', 'Orlova told them it would hold.', 'it would hold'],
  ['no "that", her', 'Orlova told her the dam would hold.', 'the dam would hold'],
  ['no "that", a name', 'Orlova told Lund the dam would hold.', 'the dam would hold'],
  ['no "that", a name behind', 'Orlova told reporters Moscow would pay for the dam.', 'Moscow would pay for the dam'],
  ['no "that", a place and a day', 'Orlova told reporters in Osh on Monday the dam would hold.', 'the dam would hold'],
  ['a question', 'Orlova asked the mayor how long the dam would hold.', 'how long the dam would hold'],
  ['only a day', 'Orlova said on Monday that the dam would hold.', 'the dam would hold'],
  ['a day and no "that"', 'Orlova said Monday the dam would hold.', 'the dam would hold'],
  ['an outlet', 'Orlova claimed on River FM that the dam would hold.', 'the dam would hold'],
  ['no addressee', 'Orlova warned that the dam would break.', 'that the dam would break'],
  ['a thing with a clause', 'Orlova warned of a flood that would come in May.', 'of a flood that would come in May'],
  ['what somebody should do', 'Orlova urged the farmers to mend the dam.', 'the farmers to mend the dam'],
]

describe('whom it is told to is no part of what is told', () => {
  it.each(TOLD)('%s', (_rule, body, content) => {
    expect(readQuotes(body, NAMES)[0]?.exact).toBe(content)
  })
})

const NOBODY_TELLS: readonly (readonly [rule: string, body: string])[] = [
  ['an attack with arms', 'Militants attacked the harbour of Osh for two days.'],
  ['… as a noun', 'Nine were killed in an attack on the harbour of Osh.'],
]

describe('cues that are none', () => {
  it.each(NOBODY_TELLS)('%s', (_rule, body) => {
    expect(readQuotes(body, NAMES)).toEqual([])
  })

  it('what it seems to the reporter has no speaker', () => {
    expect(readQuotes('It seems that the dam leaks.').map(({ exact, speaker }) => [exact, speaker])).toEqual([['that the dam leaks', null]])
  })

  it.each([
    ['an attack in words', 'Orlova attacked the mayor for her plan.', 'Orlova'],
    ['… on a plan', 'Orlova attacked the plan as a gift to banks.', 'Orlova'],
    ['… with an owner', "Orlova's attack on the plan was widely read.", 'Orlova'],
    ['what seems so to somebody', 'Orlova seems to know the dam.', 'Orlova'],
  ])('but %s', (_rule, body, speaker) => {
    expect(readQuotes(body, NAMES)[0]?.speaker?.exact).toBe(speaker)
  })
})
