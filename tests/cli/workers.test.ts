// Worker threads run what is installed, so this is tested on dist/.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import { dumpGraph } from '../dump-graph.ts'
import { makeFolder, ROOT, run } from './run-newsgraph.ts'

const SAID = ['roads', 'rails', 'ports'].map((what) => `Novak said in Ljubljana that Slovenia would pay for ${what}.`)
const FULL = 'Slovenian Health Minister Jana Novak opened a clinic on Monday. Novak spoke about nurses.'

function lines(bodies: readonly string[]): string {
  return bodies
    .map((body) => JSON.stringify({ title: 'Slovenia', date: '2031-03-04', url: `https://courier.example/${body}`, body }))
    .join('\n')
}

test('articles read in worker threads give the same graph', async () => {
  const seeds = readdirSync(join(ROOT, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 6)
  const folder = makeFolder(Object.fromEntries(seeds.map((name) => [name, readFileSync(join(ROOT, 'seeds', name), 'utf8')])))
  const dumps: string[][] = []
  for (const workers of ['0', '2']) {
    const { code, stdout } = await run(folder, ['load', ...seeds, '--workers', workers, '--store', `store-${workers}`])
    expect({ code, said: stdout.trim().split('\n').at(-1) }).toEqual({ code: 0, said: '6 loaded, 0 unchanged, 0 failed' })
    const graph = await openEmbedded({ path: join(folder, `store-${workers}`) })
    dumps.push(await dumpGraph(graph))
    await graph.close()
  }
  expect(dumps[0]?.length).toBeGreaterThan(100)
  expect(dumps[1]).toEqual(dumps[0])
})

test('articles read again in worker threads give the same graph', async () => {
  const folder = makeFolder({ 'alone.jsonl': lines(SAID), 'full.jsonl': lines([FULL]) })
  const dumps: string[][] = []
  for (const workers of ['0', '1']) {
    for (const path of ['alone.jsonl', 'full.jsonl']) {
      expect((await run(folder, ['load', path, '--workers', workers, '--store', `again-${workers}`])).code).toBe(0)
    }
    const graph = await openEmbedded({ path: join(folder, `again-${workers}`) })
    dumps.push(await dumpGraph(graph))
    await graph.close()
  }
  expect(dumps[0]?.filter((line) => line.includes(' MENTIONS person:jana-novak ')).length).toBe(SAID.length + 1)
  expect(dumps[1]).toEqual(dumps[0])
})

test('a number of threads that is none', async () => {
  const { code, stderr } = await run(makeFolder(), ['load', 'x.txt', '--workers', 'many'])
  expect(code).toBe(1)
  expect(stderr).toContain('Cannot load with --workers many: it may be a whole number from 0 to 16')
})
