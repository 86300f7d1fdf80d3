// A browser with the explorer of a seeded server in production, and the network closed to everything else. After each test
// nothing may have been asked of another origin, and the console must be silent. Needs Chromium, as playground.test.ts does.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest'
import type { RunningServer } from '../../src/server/server.ts'
import { startSeeded } from '../server/start-real.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const WITHOUT = existsSync(CHROMIUM) ? null : `there is no Chromium at ${CHROMIUM}; install it or set CHROMIUM_PATH`
const IN_CI = (process.env.CI ?? '') !== ''
const ARGS =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'
export const PATIENCE_MS = 30_000

export interface OpenExplorer {
  /** A folder for screenshots, kept where NEWSGRAPH_KEEP_PICTURES is set. */
  readonly pictures: string
  open(path: string, width?: number, colorScheme?: 'light' | 'dark'): Promise<Page>
  page(): Page
  title(): Promise<string | null>
  /** The address as it is read, without the server's. */
  address(): string
  shown(): Promise<string>
  /** Drops what the console says with these words: the test brought it about. */
  forgive(words: string): void
}

/** Runs tests in a browser of their own; without Chromium they are skipped, and fail where CI is set. */
export function describeExplorer(name: string, tests: (explorer: OpenExplorer) => void): void {
  describe.skipIf(WITHOUT !== null && !IN_CI)(`${name}${WITHOUT === null ? '' : ` (${WITHOUT})`}`, { timeout: 2 * PATIENCE_MS }, () => {
    tests(prepare())
  })
}

function prepare(): OpenExplorer {
  let server: RunningServer
  let browser: Browser
  let context: BrowserContext | undefined
  let page: Page
  let foreign: string[] = []
  let complaints: string[] = []
  const pictures = mkdtempSync(join(tmpdir(), 'newsgraph-pictures-'))
  beforeAll(async () => {
    expect(WITHOUT).toBeNull()
    server = await startSeeded({ NODE_ENV: 'production' })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS.split(' ') })
  }, 2 * PATIENCE_MS)
  afterEach(async () => {
    const seen = { foreign, complaints }
    await context?.close()
    expect(seen).toEqual({ foreign: [], complaints: [] })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    if (process.env.NEWSGRAPH_KEEP_PICTURES === undefined) rmSync(pictures, { recursive: true, force: true })
    else console.log(`Pictures are in ${pictures}`)
  })
  const open = async (path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light') => {
    foreign = []
    complaints = []
    context = await browser.newContext({ viewport: { width, height: 844 }, colorScheme })
    context.setDefaultTimeout(PATIENCE_MS)
    await context.route('**', (route) => {
      const url = route.request().url()
      if (url.startsWith(server.url)) return route.continue()
      foreign.push(url)
      return route.abort()
    })
    page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await page.goto(`${server.url}${path}`)
    await page.locator('main #title').waitFor()
    return page
  }
  return {
    pictures,
    open,
    page: () => page,
    title: () => page.locator('#title').textContent(),
    address: () => decodeURIComponent(page.url().slice(server.url.length)),
    // What a reader sees: textContent has what is folded away, too.
    // biome-ignore lint/performance/useDomNodeTextContent: the rendered text is what is asked for
    shown: () => page.locator('main').innerText(),
    forgive: (words) => {
      complaints = complaints.filter((complaint) => !complaint.includes(words))
    },
  }
}
