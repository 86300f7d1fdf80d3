// The explorer in a real browser over the seeds: what an analyst does, from the search to the sentence that proves it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeExplorer } from './describe-explorer.ts'

const SOLHEIM = '/explorer?view=entity&id=person:ingrid-solheim'
const GRAPH = '/explorer?view=graph&id=person:ingrid-solheim'
const PATH = '/explorer?view=path&from=person:ingrid-solheim&to=person:kristjan-tammsalu'
const VIEWS = ['/explorer', SOLHEIM, `${SOLHEIM}&section=attention`, GRAPH, PATH, '/explorer?view=search&words=cod'] as const

describeExplorer('the explorer', (explorer) => {
  test('a name is found with the keyboard, and its page shows who it is and what it said', async () => {
    const page = await explorer.open('/explorer')
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
    expect(await explorer.shown()).toContain('foreign minister, Norway')
    expect(await page.title()).toBe('Ingrid Solheim · newsgraph')
    expect(await page.locator('li.quote').count()).toBeGreaterThan(10)
  })

  test('Escape closes the list; a name that does not exist is said so', async () => {
    const page = await explorer.open('/explorer')
    const field = page.getByRole('combobox')
    await field.pressSequentially('nor')
    await page.getByRole('option').first().waitFor()
    await field.press('Escape')
    expect(await page.getByRole('option').count()).toBe(0)
    await field.fill('zzz')
    await page.getByText('No name begins with “zzz”.').waitFor()
  })

  test('evidence shows the very words marked in their article, and a reload shows it open', async () => {
    const page = await explorer.open(`${SOLHEIM}&kind=DIRECT`)
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
    const page = await explorer.open(SOLHEIM)
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
    // The address changes first, the list when its answer is there.
    await expect.poll(() => page.locator('.words.retold').count()).toBe(0)
    await page.getByText('would look with interest').first().waitFor()
    const narrowed = await explorer.shown()
    await page.reload()
    await page.getByText('would look with interest').first().waitFor()
    expect(await page.locator('#filter-with').inputValue()).toBe('Finland')
    expect(await explorer.shown()).toBe(narrowed)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => page.locator('p.count').textContent()).toBe(all)
    await page.locator('#filter-to').fill('1999-01-01')
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('No quotes fit this filter').waitFor()
    await page.goBack()
    await expect.poll(() => page.locator('p.count').textContent()).toBe(all)
  })

  test('every section tells something, and a bar of the chart leads to the articles of its month', async () => {
    const page = await explorer.open('/explorer?view=entity&id=country:NO')
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
    const page = await explorer.open('/explorer?view=entity&id=country:NO&section=about')
    const first = await page.locator('.section li.fact').first().textContent()
    await page.getByRole('link', { name: 'Earlier' }).click()
    await expect.poll(() => page.locator('.section li.fact').first().textContent()).not.toBe(first)
    await page.getByRole('link', { name: 'Later' }).click()
    await expect.poll(() => page.locator('.section li.fact').first().textContent()).toBe(first)
  })

  test('two names are connected by a chain, each hop with its evidence; where there is none it is said', async () => {
    const page = await explorer.open('/explorer?view=path')
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
    expect(explorer.address()).toContain('hops=1')
  })

  test('an article is highlighted: names lead to their pages, the evidence of a link is marked and in view', async () => {
    const page = await explorer.open(`${SOLHEIM}&kind=DIRECT`)
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
    const page = await explorer.open(path)
    await page.getByText(words).first().waitFor()
  })

  test.each(VIEWS.flatMap((view) => [[view, 390, 'dark'] as const, [view, 1280, 'light'] as const]))(
    '%s is the same after a reload, and fits %i pixels',
    async (view, width, scheme) => {
      const page = await explorer.open(view, width, scheme)
      const before = [await explorer.title(), await explorer.shown()]
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await page.reload()
      await page.locator('main #title').waitFor()
      expect([await explorer.title(), await explorer.shown()]).toEqual(before)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await page.screenshot({ path: join(explorer.pictures, `${VIEWS.indexOf(view)}-${width}-${scheme}.png`) })
    },
  )

  test('a server that is gone is said so, with a way to try again', async () => {
    const page = await explorer.open(SOLHEIM)
    await page.context().route('**/graphql', (route) => route.abort())
    await page.getByRole('link', { name: /^Events/ }).click()
    await page.getByText('The server cannot be reached').waitFor()
    await page.context().unroute('**/graphql')
    // The browser itself complains of what was cut off on purpose.
    explorer.forgive('ERR_FAILED')
  })
})
