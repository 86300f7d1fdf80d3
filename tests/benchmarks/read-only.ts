// What bench-reading.ts runs as a process of its own: reads articles one by one from their file, keeps nothing, and
// prints the most memory the process held, in MB.
import { annotateArticle } from '../../loaders/annotate/annotate-article.ts'
import { ArticleError, parseArticle } from '../../loaders/article.ts'
import { readArticles } from '../../loaders/sources/read-articles.ts'
import { benchPath } from './bench-articles.ts'

for await (const raw of readArticles([benchPath()])) if (!(raw instanceof ArticleError)) annotateArticle(parseArticle(raw))
console.log((process.resourceUsage().maxRSS * 1024) / 1e6)
