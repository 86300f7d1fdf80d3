// One article's text or JSON line → RawArticle, or an ArticleError that names the line or field and what is wrong.
// The seed format: title, YYYYMMDD, URL (may be missing), then the lede and the paragraphs, one a line.
import { ArticleError, parseDate, type RawArticle } from '../article.ts'
import { decodeUtf8 } from './read-lines.ts'

/** A text file larger than this is no article. */
export const MAX_TEXT_BYTES = 32 * 2 ** 20

/** Reads an article in the seed format; empty lines are passed over, CRLF and a BOM are tolerated. */
export function parseTextArticle(source: string, bytes: Uint8Array): RawArticle | ArticleError {
  const decoded = decodeUtf8(bytes)
  if (decoded.text === null) return new ArticleError(source, decoded.why)
  const lines = decoded.text
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text, number: index + 1 }))
    .filter((line) => line.text.trim() !== '')
  const [title, date, third] = lines
  if (title === undefined) return new ArticleError(source, 'it is empty')
  if (date === undefined) return new ArticleError(source, `it ends after line ${title.number}; the date YYYYMMDD is missing`)
  if (parseDate(date.text) === null) {
    return new ArticleError(source, `line ${date.number} is "${shorten(date.text.trim())}", not a date YYYYMMDD`)
  }
  const url = third !== undefined && /^\s*[a-z][a-z0-9+.-]*:\/\/\S+\s*$/i.test(third.text) ? third.text.trim() : undefined
  const paragraphs = lines.slice(url === undefined ? 2 : 3)
  if (paragraphs.length === 0) {
    return new ArticleError(source, `it ends after line ${(third ?? date).number}; the text is missing`)
  }
  return { source, title: title.text.trim(), date: date.text.trim(), url, body: paragraphs.map((line) => line.text).join('\n') }
}

/** Reads one line of JSONL, `{"id"?,"title","date","url"?,"body"}`; other fields are passed over. */
export function parseJsonArticle(source: string, line: string): RawArticle | ArticleError {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    return new ArticleError(source, `it is not JSON: ${cause instanceof Error ? shorten(cause.message) : ''}`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new ArticleError(source, 'it is not a JSON object')
  const fields = value as Readonly<Record<string, unknown>>
  const wrong = wrongField(fields)
  if (wrong !== null) return new ArticleError(source, wrong)
  return {
    source,
    id: fields.id === undefined || fields.id === null ? undefined : String(fields.id),
    title: wellFormed(String(fields.title)),
    date: String(fields.date),
    url: typeof fields.url === 'string' && fields.url.trim() !== '' ? fields.url : undefined,
    body: wellFormed(String(fields.body)),
    offsetsIntoGiven: true,
  }
}

function wrongField(fields: Readonly<Record<string, unknown>>): string | null {
  for (const key of ['title', 'date', 'body']) {
    if (fields[key] === undefined || fields[key] === null) return `"${key}" is missing`
    if (typeof fields[key] === 'string' || (key === 'date' && typeof fields[key] === 'number')) continue
    return `"${key}" is ${describe(fields[key])}, not a text`
  }
  if (fields.url !== undefined && fields.url !== null && typeof fields.url !== 'string')
    return `"url" is ${describe(fields.url)}, not a text`
  if (fields.id !== undefined && fields.id !== null && typeof fields.id !== 'string' && typeof fields.id !== 'number') {
    return `"id" is ${describe(fields.id)}, not a text or a number`
  }
  return null
}

/** Half a surrogate pair cannot be written as UTF-8; U+FFFD takes its place, so that offsets stay. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}

function describe(value: unknown): string {
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `${value}`
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
