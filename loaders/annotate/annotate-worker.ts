// What a worker thread runs: one article in, what is read in it out.
import { annotateArticle } from './annotate-article.ts'

export default annotateArticle
