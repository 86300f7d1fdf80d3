// Names that took in a word too many. "LOC[Ukrainian Kharkiv]" marks a name.
import { describe, expect, it } from 'vitest'
import { cutNames } from '../../../loaders/annotate/names/cut-names.ts'
import { readMarked, written } from './marked-names.ts'

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['two sides', 'a ORG[U.S. - Taliban] deal on the LOC[Israel - Gaza] border', ['ORG[Taliban]', 'LOC[Gaza]']],
  ['… of which none is known', 'a ORG[U.S. - Odra] deal', ['ORG[U.S. - Odra]']],
  ['the White House and another', 'the ORG[White House and Congress] met', ['ORG[White House]', 'ORG[Congress]']],
  ['a person before an article', 'PER[Odra Lindqvist The Lake] report', ['PER[Odra Lindqvist]']],
  ['an article', 'ORG[The African Union] met', ['ORG[African Union]']],
  ['… of a country', 'LOC[The United States] is', ['LOC[United States]']],
  ['… of an institution', 'against ORG[The Church of Odra] and ORG[The Odra Institute]', ['ORG[Church of Odra]', 'ORG[Odra Institute]']],
  ['… of a paper', 'told ORG[The Odra Herald] so', ['ORG[The Odra Herald]']],
  ['… of the name', 'ORG[The New York Times] wrote', ['ORG[The New York Times]']],
  ['a name behind "pro-"', 'the pro - ORG[Lindby Lake Party] camp', ['ORG[Lindby Lake Party]']],
  ['… is not the place before it', 'the pro - ORG[Beijing Lake Party] camp', ['ORG[Lake Party]']],
  ['… where that is no people', 'the pro - ORG[European Union] camp', ['ORG[European Union]']],
  ['a party behind a state', 'PER[Odra Lindqvist] , ORG[Ohio Republican] , said', ['PER[Odra Lindqvist]', 'LOC[Ohio]']],
  ['… of two words', 'the PER[New Jersey Democrats] said', ['LOC[New Jersey]']],
  ['… called like a country', 'the PER[Georgia Republican] said', []],
  ['a party of its own', 'the ORG[Liberal Democrats] said', ['ORG[Liberal Democrats]']],
  ['party and state', 'PER[Odra Lindqvist] , PER[D - California] , said', ['PER[Odra Lindqvist]', 'LOC[California]']],
  ['… cut short', '( PER[R - N.Y.] )', []],
  ['countries only', 'in PER[Turkey Jordan] and ORG[United Arab Emirates and Qatar]', []],
  ['a justice of a court', 'ORG[Supreme Court Justice] PER[Odra Lindqvist]', ['ORG[Supreme Court]', 'PER[Odra Lindqvist]']],
  ['a department of justice', 'the ORG[Department of Justice] said', ['ORG[Department of Justice]']],
  ['who speaks to the press', 'ORG[White House Press] Secretary PER[Odra Lindqvist]', ['ORG[White House]', 'PER[Odra Lindqvist]']],
  ['the kind of a company', 'ORG[Lake Times] , ORG[LLC] .', ['ORG[Lake Times]']],
  ['a rank before a name', 'PER[WATCHED Gen. Odra] said', ['PER[Odra]']],
  ['… with its stop apart', 'PER[WATCHED Gen . Odra Lindqvist] said', ['PER[Odra Lindqvist]']],
  ['an officer of a body', 'the ORG[NATO Secretary General Odra] said', ['ORG[NATO]', 'PER[Odra]']],
  ['… of a state', 'the PER[Kenya President Odra Lindqvist] said', ['LOC[Kenya]', 'PER[Odra Lindqvist]']],
  ['… of a body by its last word', 'the ORG[U.S. Army Sergeant Odra Lindqvist] said', ['ORG[U.S. Army]', 'PER[Odra Lindqvist]']],
  ['the first word of a rank', 'PER[Rear] Adm. PER[Odra Lindqvist]', ['PER[Odra Lindqvist]']],
  ['… without the holder’s name', 'the ORG[NASA Director] said', ['ORG[NASA]']],
  ['… with a hyphen in both', 'ORG[U.N. Secretary - General Anna Brandt - moe] said', ['ORG[U.N.]', 'PER[Anna Brandt - moe]']],
  ['… of a chamber', 'ORG[Senate Majority Leader] PER[Odra Lindqvist]', ['ORG[Senate]', 'PER[Odra Lindqvist]']],
  ['… of the other chamber', 'ORG[House Speaker] PER[Odra Lindqvist]', ['ORG[House]', 'PER[Odra Lindqvist]']],
  ['titles before a name', 'ORG[Supreme Leader Ayatollah Ali Odra] said', ['PER[Ali Odra]']],
  ['… of a body called after its founder', 'the ORG[Sheikh Ali Mosque Council] said', ['ORG[Sheikh Ali Mosque Council]']],
  ['who lives in the White House', 'the LOC[Lindqvist White House] said', ['LOC[White House]']],
  ['a party in a chamber', 'ORG[House Republicans] and ORG[Congressional Democrats] met', ['ORG[House]']],
  ['a secretary of state', 'Secretary of ORG[State Lindqvist] said', ['PER[Lindqvist]']],
  ['what an adviser advises on, alone', 'ORG[National Security] Adviser PER[Odra Lindqvist]', ['PER[Odra Lindqvist]']],
  ['an office that is a body', 'the ORG[NATO Defense College] said', ['ORG[NATO Defense College]']],
  ['a rank behind a body', 'ORG[Lake Guard Brig] . Gen . PER[Odra Lindqvist]', ['ORG[Lake Guard]', 'PER[Odra Lindqvist]']],
  ['… of two words', 'ORG[Lake Navy Rear Adm.] PER[Odra Lindqvist]', ['ORG[Lake Navy]', 'PER[Odra Lindqvist]']],
  ['… behind a country', 'ORG[U.S. Gen.] PER[Odra Lindqvist]', ['PER[Odra Lindqvist]']],
  ['an office behind a party and a state', 'ORG[Democratic New York Gov.] PER[Odra Lindqvist]', ['LOC[New York]', 'PER[Odra Lindqvist]']],
  ['a rank that is another word', 'the ORG[NATO Private Banking] unit', ['ORG[NATO Private Banking]']],
  ['what a deputy advises on', 'ORG[Kenya Deputy National Security] Adviser', []],
  ['a rank behind a creed', 'LOC[Republican Sens] . PER[Odra Lindqvist]', ['PER[Odra Lindqvist]']],
  [
    'what an adviser advises on',
    'ORG[White House National Security] Adviser PER[Odra Lindqvist]',
    ['ORG[White House]', 'PER[Odra Lindqvist]'],
  ],
  ['… but not a committee’s subject', 'ORG[House Homeland Security] Chairman', ['ORG[House Homeland Security]']],
  ['two known bodies', 'the ORG[World Bank and NATO] said', ['ORG[World Bank]', 'ORG[NATO]']],
  ['two houses', 'the ORG[House and Senate] panels', ['ORG[House]', 'ORG[Senate]']],
  ['one body with "and"', 'the ORG[Department of Trade and Labour] said', ['ORG[Department of Trade and Labour]']],
  ['a known body behind its kind', 'the ORG[Palestinian Islamist group Hamas] said', ['ORG[Hamas]']],
  ['a people before a town', 'in LOC[Ukrainian Kharkiv] today', ['LOC[Kharkiv]']],
  ['… but not before a region', 'a LOC[Western Pacific] storm', ['LOC[Western Pacific]']],
]

describe('names end where they should', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    const { words, spans } = readMarked(marked)
    expect(written(words, cutNames(words, spans))).toEqual(expected)
  })
})
