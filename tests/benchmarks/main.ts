// `npm run bench`: articles a second read and loaded, requests a second served, as tables of Markdown.
// `npm run bench -- reading` runs one of the parts; `npm run bench -- --against ../other` tells how fast this build reads
// beside that of another checkout.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchEngines } from './bench-engines.ts'
import { benchLoading } from './bench-loading.ts'
import { benchAgainst, benchReading } from './bench-reading.ts'
import { benchServing } from './bench-serving.ts'

const PARTS = {
  reading: () => benchReading(),
  loading: () => benchLoading(benchEngines()),
  serving: () => benchServing(benchEngines()),
} as const

const { positionals: wanted, values } = parseArgs({ allowPositionals: true, options: { against: { type: 'string' } } })
const unknown = wanted.filter((part) => !Object.hasOwn(PARTS, part))
if (unknown.length > 0) {
  console.error(`Cannot measure "${unknown.join('", "')}": the parts are ${Object.keys(PARTS).join(', ')}`)
  process.exitCode = 1
} else if (values.against !== undefined && !existsSync(join(values.against, 'dist'))) {
  console.error(`Cannot compare with ${values.against}: there is no build in it (npm run build makes one in dist/)`)
  process.exitCode = 1
} else if (values.against !== undefined) {
  await benchAgainst(values.against)
} else {
  for (const [part, run] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(part)) await run()
}
