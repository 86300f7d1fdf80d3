// What a name's last word or its neighbours make it, whatever the model took it for. "ORG[Lake Treaty]" marks a name.
import { describe, expect, it } from 'vitest'
import { findNames } from '../../../loaders/annotate/names/find-names.ts'
import { settleKinds } from '../../../loaders/annotate/names/name-kinds.ts'
import { mendedName } from '../../../loaders/annotate/names/name-text.ts'
import { readText } from '../../../loaders/text/article-text.ts'
import { readMarked, written } from './marked-names.ts'

function settled(marked: string): string[] {
  const { words, spans } = readMarked(marked)
  return written(words, settleKinds(words, spans))
}

const CASES: readonly (readonly [rule: string, marked: string, expected: readonly string[]])[] = [
  ['a station is a place', 'in ORG[Odra Station] today', ['LOC[Odra Station]']],
  [
    '… called after a body',
    'from ORG[Odra Hospital Station] or ORG[Odra Radio Station]',
    ['LOC[Odra Hospital Station]', 'ORG[Odra Radio Station]'],
  ],
  ["a member's state", 'PER[Odra Lindqvist] ( ORG[N.Y.] ) left', ['PER[Odra Lindqvist]', 'LOC[N.Y.]']],
  ['… but not a body by its letters', 'the lake board ( ORG[L.B.] ) met', ['ORG[L.B.]']],
  ['the Hill', 'on the ORG[Hill] and PER[Hill] staff', ['LOC[Hill]', 'LOC[Hill]']],
  ['… but not a newspaper or a person', 'told ORG[The Hill] that PER[Odra Hill] left', ['ORG[The Hill]', 'PER[Odra Hill]']],
  ['plains', 'the ORG[Plains of Odra] burned', ['LOC[Plains of Odra]']],
  ['… but not a body called after one', 'the ORG[Trust of Odra Station] said', ['ORG[Trust of Odra Station]']],
  ['… nor a known one', 'ORG[Al - Qaeda in the Arabian Peninsula] said', ['ORG[Al - Qaeda in the Arabian Peninsula]']],
  ['a plane is no body', 'aboard ORG[Air Force] One , ORG[Air Force] pilots', ['ORG[Air Force]']],
  ['a treaty is no body', 'under the ORG[Lake Treaty] of 1990', ['MISC[Lake Treaty]']],
  ['… nor an accord', 'under the ORG[Lake Peace Accords] of 1990', ['MISC[Lake Peace Accords]']],
  ['… as a government has it', 'the ORG[Government of Lake Accord] said', ['ORG[Government of Lake Accord]']],
  ['… nor a pact across a lake', 'joined the ORG[Trans - Lake Partnership]', ['MISC[Trans - Lake Partnership]']],
  ['… as a firm may be called', 'joined the ORG[Lake Capital Partnership]', ['ORG[Lake Capital Partnership]']],
  [
    '… nor a law for war',
    'the ORG[Authorization for Use of Military Force] and the ORG[Lake Task Force]',
    ['MISC[Authorization for Use of Military Force]', 'ORG[Lake Task Force]'],
  ],
  ['… but a body may study one', 'the ORG[Institute for the Study of War] said', ['ORG[Institute for the Study of War]']],
  ['a body on its own', 'the ORG[Public] said', ['ORG[Public]']],
  ['letters behind a name', 'PER[Odra Lindqvist] , ORG[QC] , spoke', ['PER[Odra Lindqvist]']],
  ['… but not in a list', 'ORG[FTU] and ORG[SC] won', ['ORG[FTU]', 'ORG[SC]']],
  ['what a minister is for', 'Minister for Trade and ORG[Labour] , PER[Odra Lindqvist]', ['PER[Odra Lindqvist]']],
  [
    '… but not what the next person heads',
    'Secretary of State PER[Anna Brandt] and ORG[Treasury] chief',
    ['PER[Anna Brandt]', 'ORG[Treasury]'],
  ],
  ['a member of parliament', 'a Member of ORG[Parliament] for Lindby', []],
  ['parliament itself', 'the bill before ORG[Parliament] today', ['ORG[Parliament]']],
  ['fear is no name', 'she met LOC[Islamophobia] there', []],
  ['a creed is nobody', 'PER[Republicans] and PER[Christian] met', ['PER[Christian]']],
  ['… of a country', 'ORG[U.S. Defense] Secretary PER[Odra Lindqvist]', ['PER[Odra Lindqvist]']],
  ['… of a director', 'the Director of ORG[National Intelligence] said', []],
  ['a speech', 'the State of the ORG[Union] speech', []],
  ['an office', 'ORG[Defense] Secretary PER[Odra Lindqvist]', ['PER[Odra Lindqvist]']],
  ['a place of two words in capitals', 'ORG[NEW YORK] — The mayor spoke', ['LOC[NEW YORK]']],
  ['where somebody is from', 'LOC[West] African leaders and LOC[Latin American] markets', []],
  ['… but not where', 'in LOC[West Africa] today', ['LOC[West Africa]']],
  ['a place in capitals', 'ORG[PARIS] — The mayor spoke', ['LOC[PARIS]']],
  ['a ship', 'the ferry PER[Gerda Odra] sank', ['MISC[Gerda Odra]']],
  ['… elsewhere with its article', 'the tanker LOC[Odra] left . The LOC[Odra] burned', ['MISC[Odra]', 'MISC[Odra]']],
  ['… by its name alone', 'the ferry LOC[Fernleaf] sank . PER[Fernleaf] was new', ['MISC[Fernleaf]', 'MISC[Fernleaf]']],
  [
    '… unless a person has that surname',
    'the USS LOC[Odra] left . PER[Anna Odra] and PER[Odra] stay',
    ['MISC[Odra]', 'PER[Anna Odra]', 'PER[Odra]'],
  ],
  ['… but not who is called like it', 'the USS PER[Gerda Odra] left . PER[Gerda Odra] spoke', ['MISC[Gerda Odra]', 'PER[Gerda Odra]']],
  ['… in apposition', 'his cable ship , the LOC[Odra] , left', ['MISC[Odra]']],
  ['… nor a country to which goods are shipped', 'plans to ship LOC[Syria] grain', ['LOC[Syria]']],
  ['a family', 'the ORG[Lindqvists] and PER[Odra Lindqvist]', ['MISC[Lindqvists]', 'PER[Odra Lindqvist]']],
  ['a name that ends in "s"', 'PER[Odra Hayes] met PER[Hayes]', ['PER[Odra Hayes]', 'PER[Hayes]']],
  ['a body of a member', 'PER[Odra Lindqvist] of LTB spoke', ['PER[Odra Lindqvist]', 'ORG[LTB]']],
  ['a spokesman of a body', 'then LTB spokesman PER[Odra] spoke', ['ORG[LTB]', 'PER[Odra]']],
  ['… with a rank', 'LTB Director General Maj Gen PER[Odra Lindqvist] spoke', ['ORG[LTB]', 'PER[Odra Lindqvist]']],
  ['… of a police', 'LTB Cpl. PER[Odra Lindqvist] spoke', ['ORG[LTB]', 'PER[Odra Lindqvist]']],
  ['… not capitals of a page', 'VIDEO President PER[Odra] and WATCH President PER[Odra] spoke', ['PER[Odra]', 'PER[Odra]']],
  ['… nor letters of an office', 'the CEO and MSP leader PER[Odra] spoke', ['PER[Odra]']],
  ['… nor a sentence', 'LTB chief among them was PER[Odra]', ['PER[Odra]']],
  ['a member of a body', "LTB 's PER[Odra Lindqvist] spoke", ['ORG[LTB]', 'PER[Odra Lindqvist]']],
  ['God is nobody', 'they pray to PER[God] and LOC[Allah]', []],
  ['what a place is', 'the LOC[Municipality] and all LOC[Metropolitan] districts', []],
  ['… but not what it is called', 'in LOC[Lindby Municipality] today', ['LOC[Lindby Municipality]']],
  [
    'a centre that something is at',
    'a show at the ORG[Fernleaf Center] . The ORG[Fernleaf Center] opened',
    ['LOC[Fernleaf Center]', 'LOC[Fernleaf Center]'],
  ],
  ['… but not where somebody works', 'a researcher at the ORG[Fernleaf Center] spoke', ['ORG[Fernleaf Center]']],
  ['… nor where somebody is treated', 'She died at ORG[Fernleaf Medical Center] today', ['ORG[Fernleaf Medical Center]']],
  ['what people are aboard', 'sailors aboard the PER[Odra] slept . The PER[Odra] sank', ['MISC[Odra]', 'MISC[Odra]']],
  ['… on board', 'On board the LOC[Odra] , PER[Anna Brandt] slept', ['MISC[Odra]', 'PER[Anna Brandt]']],
  ['… but not a station', 'aboard the LOC[Lindby Space Station] today', ['LOC[Lindby Space Station]']],
  ['who a party has', "Lake Party 's MISC[Odra Lindqvist] won", ['PER[Odra Lindqvist]']],
  ['… not what another has', "Lake Software 's MISC[Odra Lindqvist] sold", ['MISC[Odra Lindqvist]']],
  ['an office without its holder', 'Mr PER[Speaker] , the PER[Chief Imam] said', []],
  ['… that is a surname here', 'PER[Odra King] left . PER[King] said', ['PER[Odra King]', 'PER[King]']],
  ['somebody’s title', 'the ORG[Sultan of Lindby] and ORG[His Eminence] met', []],
  ['a body of an office', 'the ORG[Office of Trade] met', ['ORG[Office of Trade]']],
  ['a people is nobody', 'for PER[Māori] families', []],
  ['… unless somebody is called so', 'PER[Odra German] left . PER[German] said', ['PER[Odra German]', 'PER[German]']],
  ['what a minister is for, in two words', 'the Minister of ORG[Climate Change] said', []],
  ['peoples and faiths', 'ORG[Sunni Muslims] , LOC[North Vietnamese] troops and LOC[Saudi] judges', []],
  ['… but not a party', 'the ORG[Conservatives] won', ['ORG[Conservatives]']],
  ['… nor a place', 'the LOC[Philippines] and LOC[South Korea]', ['LOC[Philippines]', 'LOC[South Korea]']],
  ['who rules', 'the ORG[Odra] regime fell', ['PER[Odra]']],
  ['… where a body does', 'the ORG[Taliban] regime fell', ['ORG[Taliban]']],
  ['what is from there', 'the LOC[Middle Eastern] markets', []],
  ['a contest', 'the LOC[Lindby Marathon] began', ['MISC[Lindby Marathon]']],
  ['no body in a plain word', "Lindby 's PER[Odra Lindqvist] of Lindby spoke", ['PER[Odra Lindqvist]']],
]

describe('names are what their last word or their neighbours make them', () => {
  it.each(CASES)('%s', (_rule, marked, expected) => {
    expect(settled(marked)).toEqual(expected)
  })
})

describe('words that broke at a long vowel are one', () => {
  it.each([
    ['Whang ā rei', 'He lives in Whang ā rei with two sons.', 'Whangārei'],
    ['P ō tatau', 'The mayor, Mr P ō tatau, said so.', 'Pōtatau'],
    ['T ā ne', 'The speaker, Dr T ā ne Brandt, said so on Monday.', 'Tāne Brandt'],
  ])('%s', (_word, body, name) => {
    const found = findNames(readText(body)).map(({ start, end }) => mendedName(body.slice(start, end)))
    expect(found).toContain(name)
  })

  it('small words behind it are none of its pieces', () => {
    expect(mendedName('Manawat ū and')).toBe('Manawatū and')
    const body = 'They flew to Manawat ū and home.'
    expect(findNames(readText(body)).map(({ start, end }) => body.slice(start, end))).toEqual(['Manawat ū'])
  })
})
