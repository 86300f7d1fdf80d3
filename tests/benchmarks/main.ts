// `npm run bench`: articles a second read and loaded, requests a second served, as tables of Markdown.
// `npm run bench -- reading` runs one of the parts.
import { benchEngines } from './bench-engines.ts'
import { benchLoading } from './bench-loading.ts'
import { benchReading } from './bench-reading.ts'
import { benchServing } from './bench-serving.ts'

const PARTS = {
  reading: () => benchReading(),
  loading: () => benchLoading(benchEngines()),
  serving: () => benchServing(benchEngines()),
} as const

const wanted = process.argv.slice(2)
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part))
if (unknown.length > 0) {
  console.error(`Cannot measure "${unknown.join('", "')}": the parts are ${Object.keys(PARTS).join(', ')}`)
  process.exitCode = 1
} else {
  for (const [part, run] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(part)) await run()
}
