// The weights that ship are those the training yields: the whole training runs, so that nobody can change one without
// the other. Needs the corpora (NEWSGRAPH_CORPORA, else ../shared/corpora); says so where they are absent.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { shortHash } from '../../../src/ontology/ids.ts'
import { CORPORA } from '../../corpora.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const present = existsSync(join(CORPORA, 'ner-train'))
if (!present) console.warn(`SKIPPED: the shipped weights are not checked against the training, as there are no corpora in ${CORPORA}`)

it.skipIf(!present)(
  'the shipped files are what the training yields',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'newsgraph-train-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    // As it is built: the tests' own loading of modules makes it three times as slow.
    await promisify(execFile)('node', [join(ROOT, 'dist/loaders/train/main.js'), resolve(CORPORA), folder])
    const hashIn = (of: string, name: string): string => `${name} ${shortHash(readFileSync(join(of, name)).toString('base64'))}`
    const shipped = join(ROOT, 'loaders/annotate/names/model')
    for (const name of ['word-classes.bin', 'names.bin']) expect(hashIn(folder, name)).toBe(hashIn(shipped, name))
  },
  900_000,
)
