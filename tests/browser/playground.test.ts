// The playground and the start page in a real browser, with the network closed to everything but our server.
// Needs Chromium at CHROMIUM_PATH, else /usr/bin/chromium; without it the tests are skipped, and fail where CI is set.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SUBSCRIPTIONS, TABS } from '../../schema/questions.ts'
import { playgroundTabs } from '../../src/server/playground-tabs.ts'
import type { RunningServer } from '../../src/server/server.ts'
import { startSeeded } from '../server/start-real.ts'

const KEY = 'a-key-of-sixteen-letters'
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const WITHOUT = existsSync(CHROMIUM) ? null : `there is no Chromium at ${CHROMIUM}; install it or set CHROMIUM_PATH`
const IN_CI = (process.env.CI ?? '') !== ''
const ARGS =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'
// Opening 9 MB of GraphiQL on a busy machine.
const PATIENCE_MS = 60_000

describe.skipIf(WITHOUT !== null && !IN_CI)(`in a browser${WITHOUT === null ? '' : ` (${WITHOUT})`}`, { timeout: 2 * PATIENCE_MS }, () => {
  let server: RunningServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let foreign: string[]
  let complaints: string[]
  const pictures = mkdtempSync(join(tmpdir(), 'newsgraph-pictures-'))

  beforeAll(async () => {
    expect(WITHOUT).toBeNull()
    server = await startSeeded({ NEWSGRAPH_API_KEY: KEY })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS.split(' ') })
  }, 2 * PATIENCE_MS)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    if (process.env.NEWSGRAPH_KEEP_PICTURES === undefined) rmSync(pictures, { recursive: true, force: true })
    else console.log(`Pictures are in ${pictures}`)
  })

  async function open(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    await context?.close()
    foreign = []
    complaints = []
    context = await browser.newContext({ viewport: { width: 1400, height: 900 }, colorScheme })
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
  }

  async function picture(name: string): Promise<void> {
    const path = join(pictures, `${name}.png`)
    await page.screenshot({ path })
    expect(statSync(path).size).toBeGreaterThan(5000)
  }

  /** Runs what the playground shows and gives back the answer. */
  async function runTab(): Promise<{ data?: unknown; errors?: unknown }> {
    await page.locator('.graphiql-execute-button').waitFor({ timeout: PATIENCE_MS })
    const answered = page.waitForResponse(
      (response) => response.request().method() === 'POST' && !(response.request().postData() ?? '').includes('__schema'),
      {
        timeout: PATIENCE_MS,
      },
    )
    await page.locator('.graphiql-execute-button').click()
    const answer = await (await answered).json()
    await page.locator('.result-window').getByText('"data"').first().waitFor({ timeout: PATIENCE_MS })
    return answer
  }

  test('the playground opens with every question as a tab, and its first shows rows', async () => {
    await open('/graphql')
    const answer = await runTab()
    expect(await page.locator('.graphiql-tab').count()).toBe(TABS.length)
    expect(answer.errors).toBeUndefined()
    expect(JSON.stringify(answer.data)).toContain('"id"')
    await picture('playground')
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
  })

  test('a subscription runs in the playground, and shows what is loaded meanwhile', async () => {
    const { query, variables } = playgroundTabs(SUBSCRIPTIONS)[0] ?? { query: '', variables: '' }
    await open(`/graphql?${new URLSearchParams({ query, variables })}`)
    await page.locator('.graphiql-execute-button').waitFor({ timeout: PATIENCE_MS })
    const opened = page.waitForResponse((response) => response.headers()['content-type'] === 'text/event-stream', {
      timeout: PATIENCE_MS,
    })
    await page.locator('.graphiql-execute-button').click()
    await opened
    const input = {
      title: 'Solheim returns to Moscow',
      date: '20320601',
      url: 'https://www.northsea-courier.example/2032/06/01/solheim-returns',
      body: 'Norwegian Foreign Minister Ingrid Solheim went to Russia on Tuesday.',
    }
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': KEY },
      body: JSON.stringify({
        query: 'mutation ($input: LoadArticleInput!) { loadArticle(input: $input) { __typename } }',
        variables: { input },
      }),
    })
    expect(await answer.json()).toEqual({ data: { loadArticle: { __typename: 'LoadedArticle' } } })
    await page.locator('.result-window').getByText('Solheim returns to Moscow').first().waitFor({ timeout: PATIENCE_MS })
    await picture('subscription')
    await page.locator('.graphiql-execute-button').click()
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    'the start page (%s) has counts, and its last question opens in the playground and shows rows',
    async (colorScheme) => {
      await open('/', colorScheme)
      await picture(`start-page-${colorScheme}`)
      expect(await page.locator('dd').first().textContent()).toMatch(/^[1-9]/)
      await page.locator('ul a').last().click()
      const answer = await runTab()
      expect(answer.errors).toBeUndefined()
      expect(await page.locator('.graphiql-tab').count()).toBe(TABS.length)
      expect(await page.locator('.result-window').textContent()).toContain('"data"')
      await picture(`asked-${colorScheme}`)
      expect(foreign).toEqual([])
      expect(complaints).toEqual([])
    },
  )
})
