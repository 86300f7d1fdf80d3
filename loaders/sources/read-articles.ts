// Paths (files, folders, "-" for standard input) → raw articles one by one, in order. A file is one article in the seed
// format or JSONL with one article a line; which of them, its name or its first character tells. What cannot be read
// comes out as an ArticleError in its place and never stops the others. Nothing but the current article is held.
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { ArticleError, type RawArticle } from '../article.ts'
import { filesUnder, whyUnreadable } from './files-under.ts'
import { MAX_TEXT_BYTES, parseJsonArticle, parseTextArticle } from './parse-source.ts'
import { type ByteChunks, readLines, skipBom } from './read-lines.ts'

/** Standard input's name in messages. */
const STDIN_NAME = 'standard input'
/** Above this many bytes of JSONL, counting lines would take longer than it is worth. */
const MAX_COUNTED_BYTES = 256 * 2 ** 20

/** Reads every article under the paths, in order; a bad article or path comes out as an ArticleError. */
export async function* readArticles(
  paths: readonly string[],
  stdin: Readable | ByteChunks = process.stdin,
): AsyncGenerator<RawArticle | ArticleError> {
  for (const path of paths) {
    if (path === '-') {
      yield* guarded(STDIN_NAME, readChunks(STDIN_NAME, stdin, null))
      continue
    }
    for await (const file of filesUnder(path)) {
      if (file instanceof ArticleError) yield file
      else yield* guarded(file, readFile(file))
    }
  }
}

/** How many articles `readArticles` will yield for these paths, errors included; null when that is not cheap to know. */
export async function countArticles(paths: readonly string[]): Promise<number | null> {
  let count = 0
  let bytes = 0
  for (const path of paths) {
    if (path === '-') return null
    for await (const file of filesUnder(path)) {
      if (file instanceof ArticleError) {
        count++
        continue
      }
      const counted = await countInFile(file, MAX_COUNTED_BYTES - bytes)
      if (counted === null) return null
      count += counted.articles
      bytes += counted.bytes
    }
  }
  return count
}

async function countInFile(file: string, maxBytes: number): Promise<{ readonly articles: number; readonly bytes: number } | null> {
  let articles = 0
  try {
    if (!(await isJsonLines(file))) return { articles: 1, bytes: 0 }
    const bytes = (await stat(file)).size
    if (bytes > maxBytes) return null
    for await (const line of readLines(createReadStream(file))) if (line.text === null || line.text.trim() !== '') articles++
    return { articles, bytes }
  } catch {
    return { articles: articles + 1, bytes: 0 }
  }
}

/** Turns a failing stream into one last ArticleError. */
async function* guarded(name: string, articles: AsyncGenerator<RawArticle | ArticleError>): AsyncGenerator<RawArticle | ArticleError> {
  try {
    yield* articles
  } catch (cause) {
    yield new ArticleError(name, whyUnreadable(cause), { cause })
  }
}

function readFile(file: string): AsyncGenerator<RawArticle | ArticleError> {
  const isLines = /\.(jsonl|ndjson)$/i.test(file) ? true : /\.txt$/i.test(file) ? false : null
  return readChunks(file, createReadStream(file), isLines)
}

/** Reads one file's bytes; `isLines` null leaves it to the first character that is not white space. */
async function* readChunks(name: string, chunks: ByteChunks, isLines: boolean | null): AsyncGenerator<RawArticle | ArticleError> {
  const text: Uint8Array[] = []
  let size = 0
  const iterator = chunks[Symbol.asyncIterator]()
  let known = isLines
  while (known !== true) {
    const next = await iterator.next()
    if (next.done === true) break
    const chunk = toBytes(next.value)
    text.push(chunk)
    size += chunk.length
    if (known === null) known = firstCharacterIsBrace(text)
    if (known !== true && size > MAX_TEXT_BYTES) {
      await iterator.return?.()
      yield new ArticleError(name, `it is larger than ${MAX_TEXT_BYTES / 2 ** 20} MB`)
      return
    }
  }
  if (known === true) yield* readJsonLines(name, rest(text, iterator))
  else yield parseTextArticle(name, Buffer.concat(text))
}

async function* rest(first: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  try {
    yield* first
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield toBytes(next.value)
  } finally {
    await iterator.return?.()
  }
}

async function* readJsonLines(name: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<RawArticle | ArticleError> {
  for await (const line of readLines(chunks)) {
    const source = `${name}:${line.number}`
    if (line.text === null) yield new ArticleError(source, line.why)
    else if (line.text.trim() !== '') yield parseJsonArticle(source, line.text)
  }
}

/** True for "{", false for another character, null while only white space was seen. */
function firstCharacterIsBrace(chunks: readonly Uint8Array[]): boolean | null {
  for (const byte of skipBom(Buffer.concat(chunks))) if (byte > 0x20) return byte === 0x7b
  return null
}

/** Told as `readFile` tells it, from the name or the first character. */
async function isJsonLines(file: string): Promise<boolean> {
  if (/\.(jsonl|ndjson)$/i.test(file)) return true
  if (/\.txt$/i.test(file)) return false
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0)
    return firstCharacterIsBrace([buffer.subarray(0, bytesRead)]) === true
  } finally {
    await handle.close()
  }
}

function toBytes(chunk: Uint8Array | string): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : chunk
}
