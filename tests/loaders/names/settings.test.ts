// What a name's sentence tells of it, and the names that this settles or parts. Sentences made for the purpose.
import { describe, expect, it } from 'vitest'
import { agreeOnNames } from '../../../loaders/annotate/names/agree.ts'
import { findNames } from '../../../loaders/annotate/names/find-names.ts'
import { entryOf } from '../../../loaders/annotate/names/lexicon.ts'
import { SETTING, settingOf } from '../../../loaders/annotate/names/settings.ts'
import { readText } from '../../../loaders/text/article-text.ts'

describe('what stands around a name', () => {
  it.each([
    ['an apposition with a noun for a person', '[Odra Lindqvist] , a retired nurse from the north , came', SETTING.person],
    ['an age', '[Odra Lindqvist] , 40 , came', SETTING.person],
    ['a relative clause of persons', '[Odra Lindqvist] , who came', SETTING.person],
    ['an apposition with a noun for a body', '[Fernleaf] , a small network of clinics , came', SETTING.body],
    ['the head is the last noun', '[Fernleaf] , a police union official , came', SETTING.person],
    ['an apposition with a noun for a place', '[Odra] , a fishing village near the lake , grew', SETTING.place],
    ['a noun for a body before it', 'the ferry firm [Fernleaf Lindqvist] grew', SETTING.afterBody],
    ['the town of', 'the town of [Odra] grew', SETTING.afterPlace],
    ['a noun for a place behind it', 'all [Odra] province grew', SETTING.beforePlace],
    ['what only persons do', '[Odra] was born there', SETTING.life],
    ['whom only persons have', "[Odra] 's widow spoke", SETTING.life],
    ['what only bodies have', "[Fernleaf] 's shareholders met", SETTING.ofBody],
    ['what only places have', "[Odra] 's suburbs grew", SETTING.ofPlace],
    ['in', 'work in [Odra]', SETTING.in],
    ['according to', 'according to [Odra] it rained', SETTING.according],
    ['another noun than these tells nothing', '[Odra] , a cold wind , came', 0],
    ['nothing around it', '[Odra]', 0],
  ])('%s', (_what, marked, bits) => {
    const tokens = marked.split(' ')
    const from = tokens.findIndex((token) => token.startsWith('['))
    const to = tokens.findIndex((token) => token.endsWith(']')) + 1
    const entries = tokens.map((token) => entryOf(token.replace(/[[\]]/g, '')))
    expect(settingOf(entries, 0, entries.length, from, to)).toBe(bits)
  })
})

function namesIn(body: string): string[] {
  return findNames(readText(body)).map(({ start, end, nameClass }) => `${nameClass} ${body.slice(start, end)}`)
}

describe('names that their sentence settles', () => {
  it.each([
    ['an age', 'The road is bad, said Damroh Rohidas, 43, a resident of the hamlet.', ['PER Damroh Rohidas']],
    [
      'whose head is named',
      'Officials blamed Fernlab. Fernlab chief executive Maria Petrescu said no.',
      ['ORG Fernlab', 'ORG Fernlab', 'PER Maria Petrescu'],
    ],
    ['a noun for a body, between commas', 'The building consortium, Transcorvo, said that it would wait.', ['ORG Transcorvo']],
    ['a noun for a firm before it', 'She told the broadcaster Nordkanal that it is late.', ['ORG Nordkanal']],
    ['a firm in quotation marks', 'The weekly “Donaupost” wrote of it.', ['ORG Donaupost']],
    ['who is told with an article', 'That is enough, the farmer told the Ledger.', ['ORG Ledger']],
    ['a spokeswoman by name', 'A spokeswoman for Zupanek, Neza Petrovcic, denied it.', ['PER Zupanek', 'PER Neza Petrovcic']],
    ['a body by its apposition', 'That is what Mapograf, a network of universities, found.', ['ORG Mapograf']],
  ])('%s', (_what, body, expected) => {
    expect(namesIn(body)).toEqual(expected)
  })
})

describe('names and their neighbours', () => {
  it.each([
    ['the holder of a post at a state', 'The Kenyan ambassador to the United States Hamid Mohamud spoke.', 'PER Hamid Mohamud'],
    ['the holder of a post at a body', 'It is late, the head of the Lake Council Peter Solberg said.', 'PER Peter Solberg'],
    ['a group that is a given name too', 'Mr Christian Julius Aforba, the director, spoke.', 'PER Christian Julius Aforba'],
    ['a place that somebody owns', "Roads in Hawke's Bay were closed.", "LOC Hawke's Bay"],
    ['a body named after such a place', "The Hawke's Bay Regional Council met.", "ORG Hawke's Bay Regional Council"],
    ['what a body is for', 'The National Fund for the Promotion of Tourism paid.', 'ORG National Fund for the Promotion of Tourism'],
    ['initials with a hyphen', '“No,” J.-P. Moreau told reporters.', 'PER J.-P. Moreau'],
    ['the holder of a post behind a body', 'The Peshmerga Forces Commander spoke.', 'ORG Peshmerga Forces'],
    ['a title in the plural', 'Generals Anna Berg and Olof Holm came.', 'PER Anna Berg'],
    ['a dash is no part of a name', 'ODRA, India – Anjali Deep worries about the river.', 'PER Anjali Deep'],
    ['a body by a clipped form', 'The Kaimoso Friends University College (Kafuco) opened. Students like Kafuco.', 'ORG Kafuco'],
  ])('%s', (_what, body, expected) => {
    expect(namesIn(body)).toContain(expected)
  })

  it.each([
    ['who is told about a person', 'She told the Trump team. Trump laughed. The group Trump leads met.', 'ORG Trump'],
    ["a station's sister", "Kyra Phillips of CNN's sister network spoke.", 'PER CNN'],
    ["a leader's spokesman", 'Merkel spokesman Peter Solberg spoke.', 'ORG Merkel'],
    ['a maker of films', 'Flynn sat by Emir Kusturica, a film maker.', 'ORG Emir Kusturica'],
    ['who was born to whom', 'a congressman from South Florida born to exiles', 'PER South Florida'],
  ])('%s does not settle a name', (_what, body, wrong) => {
    expect(namesIn(body)).not.toContain(wrong)
  })

  it('a state bank named after a country keeps it', () => {
    expect(namesIn('The governor of the Bank of Japan spoke.')).toEqual(['ORG Bank of Japan'])
  })
})

describe('the short form of a body', () => {
  const words = 'Ferrolux Biologics grew . They like Ferrolux .'.split(' ')
  const long = { from: 0, to: 2, nameClass: 'ORG' } as const
  const short = { from: 6, to: 7, nameClass: 'ORG' } as const

  it('is found where the tagger passed over it', () => {
    expect(agreeOnNames(words, [long])).toEqual([long, short])
  })

  it('is none where a person is called so', () => {
    const person = { from: 4, to: 6, nameClass: 'PER' } as const
    expect(agreeOnNames('Ferrolux Biologics grew . Karim Ferrolux came . Ferrolux'.split(' '), [long, person])).toEqual([long, person])
  })

  it('is no usual word', () => {
    const lake = { from: 0, to: 2, nameClass: 'ORG' } as const
    expect(agreeOnNames('House Committee grew . The House met .'.split(' '), [lake])).toEqual([lake])
  })
})
