// Who is meant by which name in an article: mentions of one person, organization or place share an entity.
import { describe, expect, it } from 'vitest'
import type { Annotations, Annotator, Mention } from '../../../loaders/annotate/annotations.ts'
import { NO_ANNOTATIONS } from '../../../loaders/annotate/annotations.ts'
import { annotateCountries } from '../../../loaders/annotate/countries.ts'
import { annotateOrganizations } from '../../../loaders/annotate/organizations.ts'
import { annotatePeople } from '../../../loaders/annotate/people.ts'
import { annotatePlaces } from '../../../loaders/annotate/places.ts'
import { resolveInsideArticle } from '../../../loaders/resolve/inside-article.ts'
import { readText } from '../../../loaders/text/article-text.ts'
import type { EntityKind } from '../../../src/ontology/ontology.ts'

const ANNOTATORS: readonly Annotator[] = [annotateCountries, annotatePeople, annotateOrganizations, annotatePlaces, resolveInsideArticle]

/** Mentions are written [P:Name], [O:Name], [L:Name] or, for countries, [C:exact=Name]. */
function resolve(marked: string, headline = '', withHalves = false): string[] {
  const kinds: Record<string, EntityKind> = { P: 'Person', O: 'Organization', L: 'Place', C: 'Country' }
  const mentions: Mention[] = []
  let body = ''
  let read = 0
  for (const match of marked.matchAll(/\[([POLC]):([^\]=]+)(?:=([^\]]+))?\]/g)) {
    body += marked.slice(read, match.index)
    const [, letter = '', exact = '', name = exact] = match
    const kind = kinds[letter] ?? 'Place'
    mentions.push({ start: body.length, end: body.length + exact.length, exact, kind, entityId: 'unresolved', name, metonym: false })
    body += exact
    read = match.index + match[0].length
  }
  body += marked.slice(read)
  const reading = { text: readText(body), publishedOn: '2031-01-01', headline }
  const resolved = resolveInsideArticle(reading, { ...NO_ANNOTATIONS, mentions }).mentions ?? []
  const isCountry = ({ kind, exact }: Mention): boolean => kind === 'Country' && !(withHalves && /^(?:North|South)$/.test(exact))
  return resolved.filter((mention) => !isCountry(mention)).map(({ entityId }) => entityId)
}

const halvorsen = 'person:ingrid-halvorsen'

it('a shortened state is the state', () => {
  expect(resolve('At [L:Fernleaf], [L:Ariz.], and in [L:Arizona].').slice(1)).toEqual(['place:arizona-us', 'place:arizona-us'])
})

describe('places by what stands in their article', () => {
  it.each([
    ['a half of a land', '[C:North Korea] spoke. The [L:North] said.', ['country:KP']],
    ['… both halves', '[C:North Korea] and [C:South Korea]. The [L:South] and the [L:North].', ['country:KR', 'country:KP']],
    ['… of another land', 'In [C:Italy] the [L:South] is poor, the [L:North] rich.', ['place:south', 'place:north']],
    [
      'a town with its state',
      'In [L:Dorchester], [L:Mass.], and then [L:Dorchester].',
      ['place:dorchester-us', 'place:massachusetts-us', 'place:dorchester-us'],
    ],
    ['… without', 'In [L:Dorchester] and [L:Massachusetts].', ['place:dorchester-gb', 'place:massachusetts-us']],
    ['… a city before another', 'In [L:Geneva], [L:New York] and [L:Paris].', ['place:geneva-ch', 'place:new-york-us', 'place:paris-fr']],
    [
      '… a namesake of a city of the world',
      'In [L:Paris], [L:Texas], and in [L:Paris].',
      ['place:paris-us', 'place:texas-us', 'place:paris-fr'],
    ],
    ['a state that is a country elsewhere', 'The [L:Georgia] senator', ['place:georgia-us']],
    ['a capital by its letters', 'In [L:D.C.] and [L:Washington].', ['place:washington-us', 'place:washington-us']],
  ])('%s', (_rule, marked, expected) => {
    expect(resolve(marked, '', true)).toEqual(expected)
  })
})

it('a place in capitals is the place', () => {
  expect(resolve('[L:PARIS] - They met in [L:Paris].')).toEqual(['place:paris-fr', 'place:paris-fr'])
})

describe('short names of bodies', () => {
  it.each([
    ['a chamber beside the other', '[O:Senate] and [O:House]', ['organization:u-s-senate', 'organization:u-s-house-of-representatives']],
    [
      '… of another country',
      '[O:House of Commons] sat. The [O:House] rose.',
      ['organization:house-of-commons', 'organization:house-of-commons'],
    ],
    [
      'forces',
      'The [O:Pentagon], the [O:White House] and the [O:CIA] said the [O:Army] left.',
      ['organization:pentagon', 'organization:white-house', 'organization:cia', 'organization:army-of-united-states'],
    ],
    ['… of nobody named', 'The [O:Army] left.', ['organization:army']],
    [
      '… of another land',
      "[O:Pentagon] and [C:Norway]'s [O:Navy]. The [O:Navy] left.",
      ['organization:pentagon', 'organization:navy-of-norway', 'organization:navy-of-norway'],
    ],
    ['a party', '[O:Labour Party] and [O:Tories]', ['organization:labour-party', 'organization:conservative-party']],
    ['… elsewhere', 'The [O:Conservatives] lost.', ['organization:conservatives']],
    ['a newspaper', '[O:Fernleaf Globe] wrote. The [O:Globe] said.', ['organization:fernleaf-globe', 'organization:fernleaf-globe']],
    [
      '… of several',
      '[O:Fernleaf Globe], [O:Odra Globe]. The [O:Globe].',
      ['organization:fernleaf-globe', 'organization:odra-globe', 'organization:globe'],
    ],
    [
      'a foundation',
      '[O:Pathway Foundation] wrote. [O:Pathway] said.',
      ['organization:pathway-foundation', 'organization:pathway-foundation'],
    ],
    ['a committee', '[O:Senate Foreign Relations] spoke.', ['organization:senate-foreign-relations-committee']],
    ['… but not another', '[O:Lake Foreign Relations] spoke.', ['organization:lake-foreign-relations']],
    ['… beside nothing', 'The [O:House] rose.', ['organization:house']],
    [
      'a department',
      '[O:State Department] spoke. [O:State] denied.',
      ['organization:u-s-state-department', 'organization:u-s-state-department'],
    ],
  ])('%s', (_rule, marked, expected) => {
    expect(resolve(marked)).toEqual(expected)
  })
})

describe('people', () => {
  it.each([
    ['a surname after the full name', '[P:Ingrid Halvorsen] came. [P:Halvorsen] spoke.', [halvorsen, halvorsen]],
    ['a surname before the full name', '[P:Halvorsen] spoke. [P:Ingrid Halvorsen] left.', [halvorsen, halvorsen]],
    [
      'a family name that stands first',
      '[P:Sung Kim] met [P:Kim Jae Un]. [P:Kim] spoke.',
      ['person:sung-kim', 'person:kim-jae-un', 'person:kim-jae-un'],
    ],
    [
      'a son called like his father',
      '[P:Per Berg] and [P:Per Berg Jr.] met. [P:Berg] spoke to [P:Berg Jr.]',
      ['person:per-berg', 'person:per-berg-jr', 'person:per-berg', 'person:per-berg-jr'],
    ],
    [
      '… who is spoken of alone',
      '[P:Joseph O. Berg Jr.] left. [P:Berg] and [P:Joe Berg]',
      ['person:joseph-o-berg-jr', 'person:joseph-o-berg-jr', 'person:joseph-o-berg-jr'],
    ],
    [
      'a relative does not take the surname over',
      '[P:Berg] spoke. His wife, [P:Anna Berg], listened. [P:Berg] left.',
      ['person:berg', 'person:anna-berg', 'person:berg'],
    ],
    [
      '… told behind the name',
      '[P:Berg] met [P:Olof Berg], his son, and [P:Berg] left.',
      ['person:berg', 'person:olof-berg', 'person:berg'],
    ],
    ['… unless nobody else has it', 'His wife, [P:Anna Berg], came. [P:Berg] spoke.', ['person:anna-berg', 'person:anna-berg']],
    ['an initial', '[P:Ingrid Halvorsen] and [P:I. Halvorsen]', [halvorsen, halvorsen]],
    ['a nickname', '[P:Robert Lindqvist] or [P:Bob Lindqvist]', ['person:robert-lindqvist', 'person:robert-lindqvist']],
    ['two spellings of one sound', '[P:Sergei Morozov], also [P:Sergey Morozov]', ['person:sergei-morozov', 'person:sergei-morozov']],
    [
      'a middle name',
      '[P:Ivan Petrov] is [P:Ivan Sergeyevich Petrov]',
      ['person:ivan-sergeyevich-petrov', 'person:ivan-sergeyevich-petrov'],
    ],
    [
      'one surname, two people: the nearest before',
      '[P:Anna Berg] spoke. [P:Olof Berg] listened. [P:Berg] left.',
      ['person:anna-berg', 'person:olof-berg', 'person:olof-berg'],
    ],
    [
      'one surname, two people: the one whose title fits',
      '[P:Anna Berg] met [P:Olof Berg]. Mrs. [P:Berg] left.',
      ['person:anna-berg', 'person:olof-berg', 'person:anna-berg'],
    ],
    [
      'one surname, two people: the one who was called by that office',
      'Senator [P:Anna Berg] met [P:Olof Berg]. Senator [P:Berg] left.',
      ['person:anna-berg', 'person:olof-berg', 'person:anna-berg'],
    ],
    [
      'two rows of middle initials stay two',
      '[P:Per W. Novak] came after [P:Per H. W. Novak].',
      ['person:per-w-novak', 'person:per-h-w-novak'],
    ],
    ['a man and a woman of one surname stay two', '[P:Paul Novak] and [P:Paula Novak]', ['person:paul-novak', 'person:paula-novak']],
    ['a stranger stays a stranger', '[P:Ingrid Halvorsen] met [P:Karimov].', [halvorsen, 'person:karimov']],
  ])('%s', (_rule, marked, expected) => {
    expect(resolve(marked)).toEqual(expected)
  })

  it('the headline tells a full name', () => {
    expect(resolve('[P:Halvorsen] spoke.', 'Ingrid Halvorsen resigns')).toEqual([halvorsen])
  })
})

describe('organizations', () => {
  const osce = 'organization:organization-for-security-and-cooperation-in-europe'
  it.each([
    ['a known acronym and its long form', '[O:OSCE] is the [O:Organization for Security and Cooperation in Europe].', [osce, osce]],
    [
      'a rare first word for the long name',
      '[O:Rhenavita Biologics] grew, and [O:Rhenavita] hired.',
      Array(2).fill('organization:rhenavita-biologics'),
    ],
    [
      'a kind of body for the one that ends so',
      'the [O:Baltic Cable Commission] met; a [O:Commission] spokesman',
      Array(2).fill('organization:baltic-cable-commission'),
    ],
    [
      'a kind of body that two end with',
      'the [O:Baltic Cable Commission] and the [O:Lake Commission]; a [O:Commission] spokesman',
      ['organization:baltic-cable-commission', 'organization:lake-commission', 'organization:commission'],
    ],
    ['NATO however it is written', '[O:NATO], [O:Nato]', ['organization:nato', 'organization:nato']],
    ['the United Nations however written', '[O:UN], [O:U.N.], [O:United Nations]', Array(3).fill('organization:united-nations')],
    [
      'an acronym in brackets after its long form',
      'The [O:Baltic Cable Authority] ([O:BCA]) met. The [O:BCA] agreed.',
      Array(3).fill('organization:baltic-cable-authority'),
    ],
    [
      'an acronym made of the first letters',
      'The [O:Baltic Cable Authority] met. The [O:BCA] agreed.',
      Array(2).fill('organization:baltic-cable-authority'),
    ],
    [
      'ministries of two countries are two',
      "[C:Estonia]'s [O:Foreign Ministry] and [C:Latvia]'s [O:Foreign Ministry]",
      ['organization:foreign-ministry-of-estonia', 'organization:foreign-ministry-of-latvia'],
    ],
    [
      'a committee with and without its chamber, or cut short',
      'the [O:House Reindeer Committee], the [O:Reindeer Committee], [O:House Reindeer]',
      Array(3).fill('organization:house-reindeer-committee'),
    ],
    [
      'a committee that both chambers have',
      'the [O:House Reindeer Committee], the [O:Senate Reindeer Committee], the [O:Reindeer Committee]',
      ['organization:house-reindeer-committee', 'organization:senate-reindeer-committee', 'organization:reindeer-committee'],
    ],
    [
      'a longer name that is no owner and body',
      'the [O:Farmers and Reindeer Party] and the [O:Reindeer Party]',
      ['organization:farmers-and-reindeer-party', 'organization:reindeer-party'],
    ],
    [
      'a department of its subject',
      'the [O:Department of Reindeer Affairs]; [O:Reindeer Affairs] declined',
      Array(2).fill('organization:department-of-reindeer-affairs'),
    ],
    ['a company with and without its suffix', '[O:Nordkabel AG] said. [O:Nordkabel] added.', Array(2).fill('organization:nordkabel')],
  ])('%s', (_rule, marked, expected) => {
    expect(resolve(marked)).toEqual(expected)
  })
})

describe('in the whole reader', () => {
  const idsOf = (body: string): string[] => {
    const reading = { text: readText(body), publishedOn: '2031-01-01', headline: '' }
    let found: Annotations = NO_ANNOTATIONS
    for (const annotate of ANNOTATORS) found = { ...found, ...annotate(reading, found) }
    return found.mentions.filter(({ kind }) => kind !== 'Country').map(({ entityId }) => entityId)
  }

  it('a body is the same with and without its country', () => {
    const ids = idsOf('The Norwegian Safety Agency met in Oslo. Officials of the Safety Agency declined to say more.').filter((id) =>
      id.startsWith('org'),
    )
    expect(ids).toEqual(Array(2).fill('organization:norwegian-safety-agency'))
  })

  it('a ministry is the same with its country inside the name, before it, or not said again', () => {
    const ids = idsOf(
      "The Ukrainian Foreign Ministry protested. Ukraine's Foreign Ministry called it absurd. The Foreign Ministry declined to say more.",
    )
    expect(new Set(ids)).toEqual(new Set(['organization:foreign-ministry-of-ukraine']))
  })
})
