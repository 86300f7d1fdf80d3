// Ids: readable, stable, and the GraphQL global ids as they stand ("person:vladimir-putin").
// Imports only the ontology and Node's hash.
import { createHash } from 'node:crypto'
import { keptAnswers } from './kept-answers.ts'
import type { EntityKind } from './ontology.ts'

/** A name folded for comparison: no accents or case, words of letters and digits one space apart ("Özil, M." → "ozil m"). */
export function normaliseName(name: string): string {
  // Most names are plain ASCII, and need no folding of letters.
  if (/^[\0-\x7f]*$/.test(name))
    return name
      .toLowerCase()
      .replace(/'s\b/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return foldLetters(name)
    .toLowerCase()
    .replace(/['’`]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A name as part of an id ("Vladimir Putin" → "vladimir-putin"). */
export function slug(name: string): string {
  return normaliseName(name).replaceAll(' ', '-')
}

/** The id of an entity by kind and the key that names it within that kind: a full name, an ISO code. */
export function entityId(kind: EntityKind, key: string): string {
  return kind === 'Country' ? `country:${key}` : `${kind.toLowerCase()}:${keptSlug(key)}`
}

const keptSlug = keptAnswers(20_000, slug)

/** The id of an article, from its canonical URL, else from headline and date. */
export function articleId(url: string | null, headline: string, publishedOn: string): string {
  return `article:${shortHash(url === null ? `${headline}\n${publishedOn}` : canonicalUrl(url))}`
}

/** The URL without scheme, "www.", fragment, tracking parameters and final slash: one page, one id. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url.trim()
  const parsed = new URL(url)
  for (const key of [...parsed.searchParams.keys()]) if (/^(utm_|fbclid|gclid|maca$|xtor$)/i.test(key)) parsed.searchParams.delete(key)
  const query = parsed.searchParams.size > 0 ? `?${parsed.searchParams}` : ''
  return `${parsed.host.toLowerCase().replace(/^(www|m|amp)\./, '')}${parsed.pathname.replace(/\/+$/, '')}${query}`
}

/** What two tellings of one quote share: letters and digits in lower case, one space apart. */
export function quoteTextKey(text: string): string {
  return shortHash(normaliseName(text))
}

/** The id of a quote: who said it and its normalised text. An unknown speaker is part of the id as "unknown". */
export function quoteId(speakerId: string | null, text: string): string {
  return `quote:${shortHash(`${speakerId ?? 'unknown'}\n${normaliseName(text)}`)}`
}

/** The id of an event: type, who takes part in which role, start date and place. */
export function eventId(
  type: string,
  participants: readonly { readonly role: string; readonly entityId: string }[],
  startDate: string | null,
  placeIds: readonly string[],
): string {
  const who = participants.map((participant) => `${participant.role}=${participant.entityId}`).sort()
  return `event:${shortHash([type, ...who, startDate ?? '', ...[...placeIds].sort()].join('\n'))}`
}

/** The id of a position one person holds: person, title, and the country or organization it is in. */
export function positionId(personId: string, title: string, bodyId: string | null): string {
  return `position:${shortHash([personId, normaliseName(title), bodyId ?? ''].join('\n'))}`
}

/** 16 hex digits of SHA-256: 64 bits, enough for billions of ids. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

// Letters that NFD does not take apart.
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁøØđĐßæÆœŒıþð]/g, (letter) => LETTERS[letter] ?? letter)
}
