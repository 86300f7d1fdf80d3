// `npm run train [-- CORPORA [FOLDER]]`: the corpora's ner-train and word-classes → the two binary files the names tagger
// ships with. The same corpora give the same bytes. FOLDER is where they are written, by default where the tagger's
// sources are.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { trainNames } from './train-names.ts'

const corpora = process.argv[2] ?? join('..', 'shared', 'corpora')
const here = fileURLToPath(new URL('../annotate/names/model/', import.meta.url))
// Run from dist/, the files belong beside the sources.
const folder = process.argv[3] ?? here.replace(/([\\/])dist[\\/]loaders/, '$1loaders')

if (existsSync(join(corpora, 'ner-train'))) {
  for (const [name, bytes] of Object.entries(trainNames(corpora, (line) => console.log(line)))) {
    writeFileSync(join(folder, name), bytes)
    console.log(`${join(folder, name)}: ${bytes.length} bytes`)
  }
} else {
  console.error(`Cannot train: there are no corpora in "${corpora}". Give the folder that holds ner-train.`)
  process.exitCode = 1
}
