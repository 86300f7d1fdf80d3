// The weights that ship are those the training yields: the whole training runs, so that nobody can change one without
// the other. Needs the corpora (NEWSGRAPH_CORPORA, else ../shared/corpora); says so where they are absent.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { trainNames } from '../../../loaders/train/train-names.ts'
import { shortHash } from '../../../src/ontology/ids.ts'
import { CORPORA } from '../../corpora.ts'

const present = existsSync(join(CORPORA, 'ner-train'))
if (!present) console.warn(`SKIPPED: the shipped weights are not checked against the training, as there are no corpora in ${CORPORA}`)

it.skipIf(!present)(
  'the shipped files are what the training yields',
  () => {
    const hashOf = (bytes: Uint8Array): string => shortHash(Buffer.from(bytes).toString('base64'))
    for (const [name, bytes] of Object.entries(trainNames(CORPORA, () => {}))) {
      const shipped = readFileSync(join(import.meta.dirname, '../../../loaders/annotate/names/model', name))
      expect(`${name} ${hashOf(bytes)}`).toBe(`${name} ${hashOf(shipped)}`)
    }
  },
  900_000,
)
