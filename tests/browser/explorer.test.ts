// The explorer in a real browser over the seeds, with the network closed to everything but our server: what an analyst
// does, from the search to the sentence that proves it. Needs Chromium, as playground.test.ts does.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { RunningServer } from '../../src/server/server.ts'
import { startSeeded } from '../server/start-real.ts'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const WITHOUT = existsSync(CHROMIUM) ? null : `there is no Chromium at ${CHROMIUM}; install it or set CHROMIUM_PATH`
const IN_CI = (process.env.CI ?? '') !== ''
const ARGS =
  '--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync'
const PATIENCE_MS = 30_000

const SOLHEIM = '/explorer?view=entity&id=person:ingrid-solheim'
const GRAPH = '/explorer?view=graph&id=person:ingrid-solheim'
const PATH = '/explorer?view=path&from=person:ingrid-solheim&to=person:kristjan-tammsalu'
const VIEWS = ['/explorer', SOLHEIM, `${SOLHEIM}&section=attention`, GRAPH, PATH, '/explorer?view=search&words=cod'] as const

describe.skipIf(WITHOUT !== null && !IN_CI)(`the explorer${WITHOUT === null ? '' : ` (${WITHOUT})`}`, { timeout: 2 * PATIENCE_MS }, () => {
  let server: RunningServer
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let foreign: string[]
  let complaints: string[]
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

  async function open(path: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
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
  }

  const title = () => page.locator('#title').textContent()
  const address = () => decodeURIComponent(page.url().slice(server.url.length))
  const shown = () => page.locator('main').innerText()
  // Cytoscape draws on a canvas, and hangs itself on its container.
  const inDrawing = <Answer>(code: string) =>
    page.evaluate<Answer>(`(() => { const drawing = document.querySelector('.drawing')._cyreg.cy; return ${code} })()`)
  const drawnNodes = () => inDrawing<string[]>('drawing.nodes().map((node) => node.id()).sort()')

  async function drawn(): Promise<void> {
    // Not waitForFunction: it evaluates in the page, which the page's policy forbids.
    await expect
      .poll(() => page.evaluate("document.querySelector('.drawing')?._cyreg?.cy.nodes().length ?? 0"), { timeout: PATIENCE_MS })
      .toBeGreaterThan(1)
  }

  async function clickDrawing(point: string): Promise<void> {
    const box = await page.locator('.drawing').boundingBox()
    const { x, y } = await inDrawing<{ x: number; y: number }>(point)
    await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y)
  }

  test('a name is found with the keyboard, and its page shows who it is and what it said', async () => {
    await open('/explorer')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const field = page.getByRole('combobox', { name: /Search/ })
    expect(await page.evaluate('document.activeElement.id')).toBe(await field.getAttribute('id'))
    await page.keyboard.type('solhe')
    await page.getByRole('option', { name: /Ingrid Solheim.*Person/ }).waitFor()
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    expect(await field.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option', { selected: true }).getAttribute('id'))
    await page.keyboard.press('Enter')
    await page.waitForURL('**/*view=entity*')
    await page.getByRole('heading', { level: 1, name: 'Ingrid Solheim' }).waitFor()
    expect(await shown()).toContain('foreign minister, Norway')
    expect(await page.title()).toBe('Ingrid Solheim · newsgraph')
    expect(await page.locator('li.quote').count()).toBeGreaterThan(10)
  })

  test('Escape closes the list; a name that does not exist is said so', async () => {
    await open('/explorer')
    const field = page.getByRole('combobox')
    await field.pressSequentially('nor')
    await page.getByRole('option').first().waitFor()
    await field.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    await field.fill('zzz')
    await page.getByText('No name begins with “zzz”.').waitFor()
  })

  test('evidence shows the very words marked in their article, and a reload shows it open', async () => {
    await open(`${SOLHEIM}&kind=DIRECT`)
    const quote = page.locator('li.quote').first()
    const words = (await quote.locator('q').textContent()) ?? ''
    expect(await quote.locator('mark').isVisible()).toBe(false)
    await quote.getByText('Show evidence').click()
    expect(await quote.locator('mark').textContent()).toContain(words)
    expect((await quote.locator('blockquote').textContent())?.length).toBeGreaterThan(words.length + 100)
    expect(await quote.locator('a[target=_blank]').getAttribute('href')).toMatch(/^https:\/\/.*\.example\//)
    await page.reload()
    await page.locator('details.evidence[open] mark').waitFor()
    expect(await page.locator('details.evidence[open] mark').textContent()).toContain(words)
  })

  test('a section is narrowed by whom it is about, by days and by kinds, and the address says so', async () => {
    await open(SOLHEIM)
    const all = await page.locator('p.count').textContent()
    await page.locator('#filter-with').pressSequentially('finl')
    await page.getByRole('option', { name: /Finland/ }).click()
    await page.waitForURL('**/*with=country:FI*')
    await expect.poll(() => page.locator('p.count').textContent()).not.toBe(all)
    await page.locator('#filter-from').fill('2031-10-01')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.waitForURL('**/*from=2031-10-01*')
    await page.getByLabel('Some words').check()
    await page.waitForURL('**/*kind=PARTIAL*')
    await page.getByText('would look with interest').first().waitFor()
    const narrowed = await shown()
    await page.reload()
    await page.getByText('would look with interest').first().waitFor()
    expect(await page.locator('#filter-with').inputValue()).toBe('Finland')
    expect(await shown()).toBe(narrowed)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => page.locator('p.count').textContent()).toBe(all)
    await page.locator('#filter-to').fill('1999-01-01')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('No quotes fit this filter').waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('p.count').textContent()).toBe(all)
  })

  test('every section tells something, and a bar of the chart leads to the articles of its month', async () => {
    await open('/explorer?view=entity&id=country:NO')
    for (const [section, words] of [
      ['Said about', 'What others said about Norway'],
      ['Events', 'Events with Norway'],
      ['Linked with', 'Who and what Norway is linked with'],
      ['Articles', 'Articles that mention Norway'],
      ['Attention', 'Attention to Norway'],
    ] as const) {
      await page
        .locator('nav.sections')
        .getByRole('link', { name: new RegExp(`^${section}( ?[\\d,]+)?$`) })
        .click()
      await page.getByRole('heading', { name: words }).waitFor()
      expect(await page.locator('li.fact, .bar').count()).toBeGreaterThan(3)
    }
    const bar = page.locator('.attention a').first()
    const articles = /: (\d+ articles?)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1] ?? ''
    await bar.click()
    await page.waitForURL('**/*section=articles*from=*')
    await page.getByRole('heading', { name: 'Articles that mention Norway' }).waitFor()
    expect(await page.locator('p.count').textContent()).toContain(articles)
  })

  test('a list has pages', async () => {
    await open('/explorer?view=entity&id=country:NO&section=about')
    const first = await page.locator('.section li.fact').first().textContent()
    await page.getByRole('link', { name: 'Earlier' }).click()
    await expect.poll(() => page.locator('.section li.fact').first().textContent()).not.toBe(first)
    await page.getByRole('link', { name: 'Later' }).click()
    await expect.poll(() => page.locator('.section li.fact').first().textContent()).toBe(first)
  })

  test('the graph is drawn; a click on a node unfolds its neighbours; the facts of a line are told; a reload shows the same', async () => {
    await open(GRAPH)
    await drawn()
    const before = await drawnNodes()
    expect(before.length).toBeGreaterThan(5)
    const other = await inDrawing<string>(
      "drawing.nodes().filter((node) => !node.hasClass('open')).max((node) => node.data('size')).ele.id()",
    )
    await clickDrawing(`drawing.getElementById(${JSON.stringify(other)}).renderedPosition()`)
    await page.waitForURL('**/*expanded=*')
    await drawn()
    await expect.poll(async () => (await drawnNodes()).length).toBeGreaterThan(before.length)
    expect(await drawnNodes()).toEqual(expect.arrayContaining(before))
    expect(address()).toContain(`expanded=${other}`)
    await page.locator('summary', { hasText: /lines?$/ }).click()
    await page.locator('.list').last().getByRole('link').first().click()
    await page.waitForURL('**/*edge=*edge=*')
    const told = page.getByRole('region', { name: 'What connects the two' })
    await told.waitFor()
    expect(await told.locator('li.fact').count()).toBeGreaterThan(0)
    await told.getByText('Show evidence').first().click()
    expect((await told.locator('mark').first().textContent())?.length).toBeGreaterThan(3)
    await page.reload()
    await drawn()
    await expect.poll(drawnNodes).toEqual(expect.arrayContaining([...before, other]))
    expect(await inDrawing<number>("drawing.edges('.told').length")).toBe(1)
    await page.screenshot({ path: join(pictures, 'graph.png') })
  })

  test('a click on a line of the drawing tells what connects its ends', async () => {
    await open(GRAPH)
    await drawn()
    await inDrawing(
      'drawing.nodes().forEach((node, index) => node.position({ x: 160 * index, y: index % 2 === 0 ? 0 : 260 })) && drawing.fit() && null',
    )
    await clickDrawing(
      "(() => { const [one, other] = drawing.edges().filter((edge) => Math.abs(edge.source().position('x') - edge.target().position('x')) === 160)[0].connectedNodes().map((node) => node.renderedPosition()); return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 } })()",
    )
    await page.waitForURL('**/*edge=*edge=*')
    await page.getByRole('region', { name: 'What connects the two' }).locator('li.fact').first().waitFor()
  })

  test('with the keyboard the lists beside the graph unfold and fold', async () => {
    await open(GRAPH)
    await drawn()
    const before = await drawnNodes()
    const unfold = page.getByRole('link', { name: /^Unfold/ }).first()
    const id = (await unfold.getAttribute('id')) ?? ''
    await unfold.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Fold/ }).waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe(id)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('link', { name: /^Fold/ }).count()).toBe(0)
    await expect.poll(drawnNodes).toEqual(before)
  })

  test('two names are connected by a chain, each hop with its evidence; where there is none it is said', async () => {
    await open('/explorer?view=path')
    await page.getByRole('combobox', { name: 'From' }).pressSequentially('solhe')
    await page.getByRole('option', { name: /Ingrid Solheim/ }).click()
    await page.waitForURL('**/*from=person:ingrid-solheim*')
    await page.getByRole('combobox', { name: 'To' }).pressSequentially('tamms')
    await page.getByRole('option', { name: /Tammsalu/ }).click()
    await page.getByText('Ingrid Solheim and Kristjan Tammsalu are 2 hops apart.').waitFor()
    const chain = page.locator('details.path[open]')
    expect(await chain.locator('.chain .link').allTextContents()).toEqual(['Ingrid Solheim', 'Finland', 'Kristjan Tammsalu'])
    expect(await chain.locator('li.hop').count()).toBe(2)
    for (const hop of await chain.locator('li.hop').all()) {
      await hop.getByText('Show evidence').first().click()
      expect(await hop.locator('details[open] mark').first().textContent()).not.toBe('')
    }
    await page.locator('#path-hops').selectOption('1')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.getByText('No path of at most 1 hops connects Ingrid Solheim and Kristjan Tammsalu.').waitFor()
    expect(address()).toContain('hops=1')
  })

  test('an article is highlighted: names lead to their pages, the evidence of a link is marked and in view', async () => {
    await open(`${SOLHEIM}&kind=DIRECT`)
    const quote = page.locator('li.quote').first()
    const words = (await quote.locator('q').textContent()) ?? ''
    await quote.getByText('Show evidence').click()
    await quote.locator('.evidence cite').click()
    await page.waitForURL('**/*view=article*at=*')
    await page.locator('article mark.at').first().waitFor()
    expect((await page.locator('article mark.at').allTextContents()).join('')).toContain(words)
    const where = await page.locator('article mark.at').first().boundingBox()
    expect(where?.y).toBeGreaterThan(0)
    expect(where?.y).toBeLessThan(844)
    for (const kind of ['mentions', 'quotes', 'speaker', 'cue', 'positions'])
      expect(await page.locator(`article .${kind}`).count(), kind).toBeGreaterThan(0)
    const text = await page.locator('article').textContent()
    await page.getByLabel(/^Quotes/).uncheck()
    await page.waitForURL('**/*hide=quotes*')
    await expect.poll(() => page.locator('article .quotes').count()).toBe(0)
    expect(await page.locator('article').textContent()).toBe(text)
    const mention = page.locator('article a.mentions.person').first()
    const href = await mention.getAttribute('href')
    await mention.click()
    await page.waitForURL(`**${href}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

  test.each([
    ['a person that is not there', '/explorer?view=entity&id=person:nobody', 'Nobody and nothing has the id “person:nobody”'],
    ['an article that is not there', '/explorer?view=article&id=article:0', 'No article has the id “article:0”'],
    ['words that nothing has', '/explorer?view=search&words=xyzzy', 'Try fewer or other words'],
    ['a cursor that is none', `${SOLHEIM}&after=rubbish`, 'cursor'],
  ])('%s is said so', async (_what, path, words) => {
    await open(path)
    await page.getByText(words).first().waitFor()
  })

  test.each(VIEWS.flatMap((view) => [[view, 390, 'dark'] as const, [view, 1280, 'light'] as const]))(
    '%s is the same after a reload, and fits %i pixels',
    async (view, width, scheme) => {
      await open(view, width, scheme)
      const before = [await title(), await shown()]
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.reload()
      await page.locator('main #title').waitFor()
      expect([await title(), await shown()]).toEqual(before)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await page.screenshot({ path: join(pictures, `${VIEWS.indexOf(view)}-${width}-${scheme}.png`) })
    },
  )

  test('a server that is gone is said so, with a way to try again', async () => {
    await open(SOLHEIM)
    await context.route('**/graphql', (route) => route.abort())
    await page.getByRole('link', { name: /^Events/ }).click()
    await page.getByText('The server cannot be reached').waitFor()
    await context.unroute('**/graphql')
    // The browser itself complains of what was cut off on purpose.
    complaints = complaints.filter((complaint) => !complaint.includes('ERR_FAILED'))
  })
})
