import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCsv, parseGexf, parseGraphml } from '../export/files.ts'
import { ended, LIGHTHOUSE, makeFolder, ORCHARDS, run, start } from './run-newsgraph.ts'

async function loaded(): Promise<string> {
  const folder = makeFolder({ 'a.txt': LIGHTHOUSE, 'b.txt': ORCHARDS })
  await run(folder, ['load', 'a.txt', 'b.txt'])
  return folder
}

describe('export', () => {
  test('writes to standard output, and says on standard error what it wrote', async () => {
    const folder = await loaded()
    const { code, stdout, stderr } = await run(folder, ['export', 'country:NO', '--format', 'graphml'])
    const { nodes, edges } = parseGraphml(stdout)
    expect(code).toBe(0)
    expect(nodes.map(({ id }) => id)).toContain('country:IS')
    expect(stderr).toContain(`${nodes.length} nodes, ${edges.length} edges`)
  })

  test('writes a file, of the format of its ending, the same each time', async () => {
    const folder = await loaded()
    await run(folder, ['export', '-o', 'out/all.gexf'])
    const first = readFileSync(join(folder, 'out/all.gexf'), 'utf8')
    await run(folder, ['export', '-o', 'out/all.gexf'])
    expect(readFileSync(join(folder, 'out/all.gexf'), 'utf8')).toBe(first)
    expect(parseGexf(first).edges.length).toBeGreaterThan(3)
    expect(readdirSync(join(folder, 'out'))).toEqual(['all.gexf'])
  })

  test('csv is a folder of two files, or one part of them', async () => {
    const folder = await loaded()
    await run(folder, ['export', '--format', 'csv', '-o', 'tables'])
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual(['edges.csv', 'nodes.csv'])
    const { stdout } = await run(folder, ['export', '--format', 'csv', '--part', 'edges'])
    expect(readFileSync(join(folder, 'tables/edges.csv'), 'utf8')).toBe(stdout)
    expect(parseCsv(stdout).length).toBeGreaterThan(3)
  })

  test.each([
    ['a wrong format', ['--format', 'xlsx'], 'Cannot export: format is "xlsx"; it may be graphml, gexf, csv, jsonld'],
    ['an id that is not there', ['person:nobody'], 'Cannot export person:nobody: the graph has no '],
    ['csv to standard output', ['--format', 'csv'], 'Cannot export csv to standard output: it is two files; name a folder with -o'],
    ['a part of another format', ['--format', 'gexf', '--part', 'nodes'], 'Cannot export part nodes of gexf: only csv has parts'],
    ['a wrong day', ['--from', 'yesterday'], 'Cannot export: from is "yesterday"; it may be a day of the calendar'],
    ['a file in a file', ['-o', 'a.txt/b.gexf'], 'Cannot write a.txt/b.gexf: '],
  ])('%s: one line and exit code 1', async (_what, args, says) => {
    const { code, stdout, stderr } = await run(await loaded(), ['export', ...args])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`newsgraph: ${says}`)
  })

  test('what is stopped leaves the file of before, and nothing beside it', async () => {
    const folder = await loaded()
    writeFileSync(join(folder, 'old.graphml'), 'of before')
    const child = start(folder, ['export', '-o', 'old.graphml', '--format', 'jsonld'])
    await once(child, 'spawn')
    const waiting = ended(child)
    const timer = setInterval(() => {
      if (readdirSync(folder).some((name) => name.endsWith('.part'))) child.kill('SIGINT')
    }, 1)
    const { code } = await waiting
    clearInterval(timer)
    expect(existsSync(join(folder, 'old.graphml'))).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
    const whole = readFileSync(join(folder, 'old.graphml'), 'utf8')
    if (code === 130) expect(whole).toBe('of before')
    else expect(JSON.parse(whole)['@graph'].length).toBeGreaterThan(3)
  })
})
