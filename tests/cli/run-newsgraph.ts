// The built command, run as a user runs it: in a folder of its own, with an environment that holds no setting.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

export const ROOT = resolve(import.meta.dirname, '../..')
export const MAIN = join(ROOT, 'dist/src/cli/main.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface RunOptions {
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** A folder for one test, with these files in it; deleted when the test ends. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

/** Starts the command; it is killed when the test ends. */
export function start(folder: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, [MAIN, ...args], { cwd: folder, env: { PATH: process.env.PATH, ...environment } })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Runs the command to its end. */
export function run(folder: string, args: readonly string[], { input = '', environment = {} }: RunOptions = {}): Promise<Ended> {
  const child = start(folder, args, environment)
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  return ended(child)
}

/** What a started command says until its end. */
export function ended(child: ChildProcess): Promise<Ended> {
  const said = { stdout: '', stderr: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text
  })
  return new Promise((done) => child.once('close', (code) => done({ code, ...said })))
}

/** An article in the seed format. */
export function article(headline: string, url: string, body: string, date = '20310512'): string {
  return `${headline}\n${date}\n${url}\n${body}\n`
}

export const LIGHTHOUSE = article(
  'Norway and Iceland agree to share a lighthouse tender',
  'https://northern-post.example/2031/lighthouse-tender',
  'Norway and Iceland agreed in Bergen on Monday to share one ship that looks after their lighthouses.\n"One good ship is better than two old ones," Norwegian Coastal Minister Sigrid Halvorsen said.\nHalvorsen will travel to Reykjavik in June.',
)
export const ORCHARDS = article(
  'Moldova asks Romania for help with its orchards',
  'https://danube-courier.example/2031/orchards',
  'Moldova asked Romania on Friday for help after a late frost.\n"We have lost every second apricot," Agriculture Minister Ion Ceban told reporters in Chisinau.',
)
