import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { article, ended, LIGHTHOUSE, makeFolder, ORCHARDS, run, start } from './run-newsgraph.ts'

const URL_OF_LIGHTHOUSE = 'https://www.northern-post.example/2031/lighthouse-tender/?utm_source=mail'

describe('load', () => {
  test('loads a folder, counts it, and passes over what is there unchanged', async () => {
    const folder = makeFolder({ 'a.txt': LIGHTHOUSE, 'b.txt': ORCHARDS, 'notes.md': 'no article' })
    expect(await run(folder, ['load', '.'])).toMatchObject({ code: 0, stdout: '2 loaded, 0 unchanged, 0 failed\n' })
    expect(await run(folder, ['load', '.'])).toMatchObject({ code: 0, stdout: '0 loaded, 2 unchanged, 0 failed\n' })
    const { stdout } = await run(folder, ['stats', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ nodes: { Article: 2, Publisher: 2 }, relationships: { PUBLISHED_BY: 2 } })
  })

  test('names a bad article, counts it, passes over it, and ends with 1', async () => {
    const folder = makeFolder({
      'a.txt': LIGHTHOUSE,
      'bad.txt': article('Bad', 'https://x.example/', 'Text.', 'yesterday'),
      'c.txt': ORCHARDS,
    })
    const { code, stdout, stderr } = await run(folder, ['load', '.'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '2 loaded, 0 unchanged, 1 failed\n' })
    expect(stderr).toMatch(/^Cannot read article bad\.txt.*"yesterday"/m)
  })

  test('reads JSONL from standard input, and names the line that is bad', async () => {
    const lines = ['{"title":"Latvia opens a dam","date":"2031-05-01","body":"Latvia opened a dam on Thursday."}', '{"title":', '']
    const { code, stdout, stderr } = await run(makeFolder(), ['load', '-'], { input: lines.join('\n') })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '1 loaded, 0 unchanged, 1 failed\n' })
    expect(stderr).toContain('standard input:2')
  })

  test('without a terminal progress is plain lines on stderr', async () => {
    const { stderr } = await run(makeFolder({ 'a.txt': LIGHTHOUSE, 'b.txt': ORCHARDS }), ['load', '.'])
    expect(stderr).toBe('2 of 2 articles\n')
  })

  test.each([
    ['a path that does not exist', 'nowhere', /^Cannot read article nowhere: there is no such file or folder\n/],
    ['a folder without articles', '.', /^newsgraph: Cannot load \.: there is no article in it; articles are \.txt or \.jsonl files\n$/],
  ])('%s ends with 1', async (_what, path, says) => {
    const { code, stderr } = await run(makeFolder(), ['load', path])
    expect(code).toBe(1)
    expect(stderr).toMatch(says)
  })

  test('--store names the folder of the graph, even where the environment names a Neo4j', async () => {
    const folder = makeFolder({ 'a.txt': LIGHTHOUSE })
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'nothing' }
    expect(await run(folder, ['load', 'a.txt', '--store', 'elsewhere'], { environment })).toMatchObject({ code: 0 })
    expect(await run(folder, ['load', 'a.txt'], { environment: { NEWSGRAPH_STORE: join(folder, 'elsewhere') } })).toMatchObject({
      stdout: '0 loaded, 1 unchanged, 0 failed\n',
    })
  })
})

describe('Ctrl-C', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a load in good order, even one that waits for input, and the next run goes on', async (signal, exitCode) => {
    const folder = makeFolder()
    const lines = Array.from({ length: 40 }, (_, index) =>
      JSON.stringify({ title: `Title ${index}`, date: '20310101', body: 'Malta is an island.' }),
    )
    const child = start(folder, ['load', '-'])
    const end = ended(child)
    await new Promise<void>((reading) => child.stderr?.on('data', (text) => String(text).includes('Reading articles') && reading()))
    child.stdin?.write(`${lines.join('\n')}\n`)
    child.kill(signal)
    const { code, stdout, stderr } = await end
    expect(code).toBe(exitCode)
    expect(stdout).toMatch(/^\d+ loaded, 0 unchanged, 0 failed\n$/)
    expect(stderr).toContain('run the same command again and it goes on from here')
    const loaded = Number.parseInt(stdout, 10)
    const again = await run(folder, ['load', '-'], { input: lines.join('\n') })
    expect(again.stdout).toBe(`${40 - loaded} loaded, ${loaded} unchanged, 0 failed\n`)
  })
})

describe('remove', () => {
  test('takes an article back by its URL, however it is written', async () => {
    const folder = makeFolder({ 'a.txt': LIGHTHOUSE, 'b.txt': ORCHARDS })
    await run(folder, ['load', '.'])
    expect(await run(folder, ['remove', URL_OF_LIGHTHOUSE])).toEqual({ code: 0, stdout: '1 removed\n', stderr: '' })
    expect(JSON.parse((await run(folder, ['stats', '--json'])).stdout)).toMatchObject({ nodes: { Article: 1 } })
  })

  test('an article that is not there is named, and ends with 1', async () => {
    const { code, stdout, stderr } = await run(makeFolder(), ['remove', 'article:0000000000000000'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '0 removed\n' })
    expect(stderr).toBe('Cannot remove article:0000000000000000: there is no such article in the graph\n')
  })

  test('what is neither id nor URL is refused', async () => {
    const { code, stderr } = await run(makeFolder(), ['remove', 'the-lighthouse'])
    expect(code).toBe(1)
    expect(stderr).toBe('newsgraph: Cannot remove the-lighthouse: it is neither the id of an article ("article:…") nor a URL\n')
  })
})

describe('stats', () => {
  test('prints a table of every kind', async () => {
    const folder = makeFolder({ 'a.txt': LIGHTHOUSE })
    await run(folder, ['load', 'a.txt'])
    const { code, stdout } = await run(folder, ['stats'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Article +1$/m)
    expect(stdout).toMatch(/^PUBLISHED_BY +1$/m)
  })

  test('on a store that another process holds says so in one line', async () => {
    const folder = makeFolder({ 'a.txt': LIGHTHOUSE })
    await run(folder, ['load', 'a.txt'])
    const holder = start(folder, ['serve', '--port', '0'])
    await new Promise((resolve) => holder.stdout?.once('data', resolve))
    const { code, stderr } = await run(folder, ['stats'])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^newsgraph: [^\n]+\n$/)
    expect(stderr).toMatch(/another process|in use|locked/i)
  })
})
