// What in-turns.ts runs as a process of its own. For each number that comes in, reads so many articles from there on and
// answers with the seconds of processor time it used since it last answered.
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import type { parseArticle, RawArticle } from '../../loaders/article.ts'
import { benchArticles } from './bench-articles.ts'
import { TURN } from './in-turns.ts'

type Read = (raw: RawArticle) => void

const [reader = '', count = ''] = process.argv.slice(2)
const { articles } = await benchArticles(Number(count))
let last = process.cpuUsage()
const read = reader === 'compromise' ? await openCompromise() : await openBuild(reader)
process.on('message', (from) => {
  for (const raw of articles.slice(Number(from), Number(from) + TURN)) read(raw)
  answer()
})
answer()

function answer(): void {
  const { user, system } = process.cpuUsage(last)
  last = process.cpuUsage()
  process.send?.((user + system) / 1e6)
}

async function openCompromise(): Promise<Read> {
  const { default: nlp } = await import('compromise')
  return ({ body }) => {
    const text = nlp(body)
    for (const names of [text.people(), text.places(), text.organizations()]) names.out('array')
  }
}

/** Everything on, by the build of a checkout. */
async function openBuild(root: string): Promise<Read> {
  const open = (path: string) => import(pathToFileURL(resolve(root, 'dist/loaders', path)).href)
  const annotate: typeof annotateArticle = (await open('annotate/annotate-article.js')).annotateArticle
  const parse: typeof parseArticle = (await open('article.js')).parseArticle
  return (raw) => {
    annotate(parse(raw))
  }
}
