// Prints the table of the gold articles; with --errors also every error: `node dist/tests/gold/main.js --errors`.
import { readGold } from './gold.ts'
import { scoreGold } from './score-gold.ts'
import { formatRows } from './tally.ts'

const articles = readGold()
const { rows, errors } = scoreGold(articles)
console.log(formatRows(rows))
for (const misfit of articles.flatMap((gold) => gold.misfits)) console.log(misfit)
if (process.argv.includes('--errors')) console.log(errors.join('\n'))
