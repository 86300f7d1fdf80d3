// The explorer's graph in a real browser over the seeds: drawn, unfolded, its lines told, with the mouse and the keyboard.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeExplorer, PATIENCE_MS } from './describe-explorer.ts'

const GRAPH = '/explorer?view=graph&id=person:ingrid-solheim'

describeExplorer('the graph', (explorer) => {
  // Cytoscape draws on a canvas, and hangs itself on its container.
  const inDrawing = <Answer>(code: string) =>
    explorer.page().evaluate<Answer>(`(() => { const drawing = document.querySelector('.drawing')._cyreg.cy; return ${code} })()`)
  const drawnNodes = () => inDrawing<string[]>('drawing.nodes().map((node) => node.id()).sort()')

  async function drawn(): Promise<void> {
    // Not waitForFunction: it evaluates in the page, which the page's policy forbids.
    await expect
      .poll(() => explorer.page().evaluate("document.querySelector('.drawing')?._cyreg?.cy.nodes().length ?? 0"), { timeout: PATIENCE_MS })
      .toBeGreaterThan(1)
  }

  async function clickDrawing(point: string): Promise<void> {
    const box = await explorer.page().locator('.drawing').boundingBox()
    const { x, y } = await inDrawing<{ x: number; y: number }>(point)
    await explorer.page().mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y)
  }

  test('the graph is drawn; a click on a node unfolds its neighbours; the facts of a line are told; a reload shows the same', async () => {
    const page = await explorer.open(GRAPH)
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
    expect(explorer.address()).toContain(`expanded=${other}`)
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
    await page.screenshot({ path: join(explorer.pictures, 'graph.png') })
  })

  test('a click on a line of the drawing tells what connects its ends', async () => {
    const page = await explorer.open(GRAPH)
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
    const page = await explorer.open(GRAPH)
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
})
