import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeWholeFiles } from '../../src/cli/whole-files.ts'

describe('files that are there whole or not at all', () => {
  test('are there under their names when all are complete', async () => {
    const folder = makeFolder()
    await writeWholeFiles([file(folder, 'a/one.txt', ['one', ' and more']), file(folder, 'two.txt', ['two'])], new AbortController().signal)
    expect(readFileSync(join(folder, 'a/one.txt'), 'utf8')).toBe('one and more')
    expect(readdirSync(folder).sort()).toEqual(['a', 'two.txt'])
  })

  test('stopped half-way leave what was there before, and nothing beside it', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'one.txt'), 'of before')
    const stop = new AbortController()
    async function* stopped(): AsyncGenerator<string> {
      yield 'half'
      while (!readdirSync(folder).some((name) => name.endsWith('.part'))) await new Promise((next) => setTimeout(next, 1))
      stop.abort()
      yield 'the rest'
    }
    const writing = writeWholeFiles([file(folder, 'one.txt', ['new']), { path: join(folder, 'two.txt'), pieces: stopped() }], stop.signal)
    await expect(writing).rejects.toThrow(/abort/i)
    expect(readdirSync(folder)).toEqual(['one.txt'])
    expect(readFileSync(join(folder, 'one.txt'), 'utf8')).toBe('of before')
  })

  test('whose text cannot be made are not there, and why is told as it is', async () => {
    const folder = makeFolder()
    // biome-ignore lint/correctness/useYield: it fails before
    async function* failing(): AsyncGenerator<string> {
      throw new Error('the graph is closed')
    }
    const writing = writeWholeFiles([{ path: join(folder, 'a.txt'), pieces: failing() }], new AbortController().signal)
    await expect(writing).rejects.toThrow('the graph is closed')
    expect(existsSync(join(folder, 'a.txt'))).toBe(false)
  })
})

function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'newsgraph-files-'))
}

function file(folder: string, name: string, pieces: readonly string[]) {
  async function* inPieces(): AsyncGenerator<string> {
    yield* pieces
  }
  return { path: join(folder, name), pieces: inPieces() }
}
