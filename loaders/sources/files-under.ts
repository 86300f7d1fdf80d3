// A path → the article files it stands for: itself, or those in the folder and its subfolders, sorted by name.
// A missing or unreadable path comes out as an ArticleError.
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ArticleError } from '../article.ts'

/** What is read in a folder; anything else there (a README, a picture) is passed over. */
const ARTICLE_FILE = /\.(txt|jsonl|ndjson)$/i

/** Every article file under the path. A file named itself is taken whatever its name. */
export async function* filesUnder(path: string): AsyncGenerator<string | ArticleError> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path
      return
    }
  } catch (cause) {
    yield new ArticleError(path, whyUnreadable(cause), { cause })
    return
  }
  yield* filesIn(path)
}

async function* filesIn(folder: string): AsyncGenerator<string | ArticleError> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    yield new ArticleError(folder, whyUnreadable(cause), { cause })
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (ARTICLE_FILE.test(entry.name)) yield* filesUnder(path)
  }
}

/** What a failing file system call means, in words. */
export function whyUnreadable(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file or folder'
  if (code === 'EACCES' || code === 'EPERM') return 'reading it is not permitted'
  return cause instanceof Error ? cause.message : String(cause)
}
