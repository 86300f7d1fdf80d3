import { expect, test } from 'vitest'
import { makeFolder, run } from './run-newsgraph.ts'

const SAME = { id: 7, name1: 'Sigrid Halvorsen', name2: 'Halvorsen, Sigrid', schema: 'Person' }
const OTHER = { name1: 'Port of Bergen', name2: 'Danube Orchard Union', schema: 'Organization' }

test('each pair comes back, in order, with a score from 0 to 1 and whether it matches', async () => {
  const input = [SAME, OTHER].map((pair) => JSON.stringify(pair)).join('\n')
  const { code, stdout } = await run(makeFolder(), ['match'], { input })
  const [same, other] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(same).toEqual({ ...SAME, score: expect.any(Number), match: true })
  expect(other).toEqual({ ...OTHER, score: expect.any(Number), match: false })
  for (const { score } of [same, other]) expect(score).toBeGreaterThanOrEqual(0)
  for (const { score } of [same, other]) expect(score).toBeLessThanOrEqual(1)
  expect(same.score).toBeGreaterThan(other.score)
})

test('a file is read as standard input is', async () => {
  const folder = makeFolder({ 'pairs.jsonl': `${JSON.stringify(SAME)}\n` })
  expect(JSON.parse((await run(folder, ['match', 'pairs.jsonl'])).stdout)).toMatchObject({ id: 7, match: true })
})

test('a bad line is named, the others are answered, and the exit code is 1', async () => {
  const input = ['{"name1":', JSON.stringify({ ...SAME, schema: 'Planet' }), JSON.stringify(SAME)].join('\n')
  const { code, stdout, stderr } = await run(makeFolder(), ['match', '-'], { input })
  expect(code).toBe(1)
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toMatch(/^Cannot match standard input:1: it is not JSON: [^\n]+\nCannot match standard input:2: schema: [^\n]+\n$/)
})

test('a file that is not there ends with one line', async () => {
  const { code, stderr } = await run(makeFolder(), ['match', 'nowhere.jsonl'])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^newsgraph: Cannot match nowhere\.jsonl: [^\n]+\n$/)
})
