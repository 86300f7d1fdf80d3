// `newsgraph annotate`: articles in; what is read in each out, one JSON object a line, without a graph.
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import { ArticleError, parseArticle, type RawArticle } from '../../loaders/article.ts'
import { readArticles } from '../../loaders/sources/read-articles.ts'
import { type AnnotationLine, toAnnotationLine } from './annotation-line.ts'
import { intoGivenBody } from './given-body.ts'
import { printLine } from './print-line.ts'
import { CommandError, oneLine } from './report-failure.ts'

/** Prints a line per article; a bad one is named on stderr and makes the exit code 1. */
export async function annotate(paths: readonly string[]): Promise<void> {
  let articles = 0
  for await (const item of readArticles(paths)) {
    articles += 1
    try {
      await printLine(JSON.stringify(annotateItem(item)))
    } catch (error) {
      if (!(error instanceof ArticleError)) throw error
      console.error(oneLine(error))
      process.exitCode = 1
    }
  }
  if (articles === 0)
    throw new CommandError(`Cannot annotate ${paths.join(' ')}: there is no article in it; articles are .txt or .jsonl files`)
}

function annotateItem(item: RawArticle | ArticleError): AnnotationLine {
  if (item instanceof ArticleError) throw item
  const { article, annotations } = annotateArticle(parseArticle(item))
  const line = toAnnotationLine(article, annotations)
  return item.offsetsIntoGiven && item.body !== article.body ? intoGivenBody(line, item.body) : line
}
