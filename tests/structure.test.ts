import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const ROOMS = ['src', 'schema', 'loaders', 'tests']

/** Which rooms a room may import, besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/ontology': [],
  'src/graph': ['src/ontology'],
  'src/lookups': ['src/graph', 'src/ontology'],
  loaders: ['src/ontology', 'src/graph'],
  'src/export': ['src/lookups', 'src/graph', 'src/ontology'],
  schema: ['src/export', 'src/lookups', 'src/graph', 'src/ontology', 'loaders'],
  'src/explorer': [],
  'src/server': ['schema', 'src/export', 'src/lookups', 'src/graph', 'src/ontology'],
  'src/cli': ['src/server', 'schema', 'src/export', 'src/lookups', 'src/graph', 'src/ontology', 'loaders'],
}

/** Data tables: long because the world is. */
const TABLES = /(?:table|words|list|lexicon|verbs|titles|gazetteer|questions|known-organizations)\.ts$/

const files = ROOMS.flatMap((room) => filesUnder(join(ROOT, room)))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => relative(ROOT, file))
const imports = new Map(files.map((file) => [file, importsOf(file)]))
const product = files.filter((file) => !file.startsWith('tests/'))

describe('the house', () => {
  test('has files to look at', () => expect(product.length).toBeGreaterThan(40))

  test.each(product)('%s imports only what its room may', (file) => {
    const allowed = MAY_IMPORT[roomOf(file)] ?? []
    const strange = (imports.get(file) ?? []).filter((target) => roomOf(target) !== roomOf(file) && !allowed.includes(roomOf(target)))
    expect(strange).toEqual([])
  })

  test('loaders know the graph by its interface only', () => {
    const engines = product.filter((file) => file.startsWith('loaders/')).flatMap((file) => imports.get(file) ?? [])
    expect(engines.filter((target) => /src\/graph\/(?!graph\.ts|statement\.ts)/.test(target))).toEqual([])
  })

  test('no import cycles', () => expect(cycleIn(imports)).toEqual([]))

  test('only the configuration reads the environment', () => {
    expect(product.filter((file) => /process\.env/.test(read(file)) && file !== 'src/server/config.ts')).toEqual([])
  })

  test('no junk drawers', () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib)(?:\/|\.ts$)/.test(file))).toEqual([])
  })

  test('no file over 300 lines, data tables excepted', () => {
    expect(files.filter((file) => !TABLES.test(file) && read(file).split('\n').length > 301)).toEqual([])
  })

  test('files are named in kebab-case', () => {
    expect(files.filter((file) => !/^[a-z0-9/-]+(?:\.engine)?(?:\.test)?\.ts$/.test(file))).toEqual([])
  })
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

function importsOf(file: string): string[] {
  const specifiers = [...read(file).matchAll(/(?:from|import)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) => match[1] ?? '')
  return specifiers.map((specifier) => relative(ROOT, resolve(ROOT, dirname(file), specifier)))
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return top === 'src' ? `${top}/${second}` : top
}

/** The files of one cycle, or none. Types count too: a knot of types is a knot. */
function cycleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
    if (done.has(file)) return []
    for (const target of graph.get(file) ?? []) {
      const cycle = visit(target, [...path, file])
      if (cycle.length > 0) return cycle
    }
    done.add(file)
    return []
  }
  for (const file of graph.keys()) {
    const cycle = visit(file, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
