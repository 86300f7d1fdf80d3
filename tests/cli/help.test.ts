import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parse, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { createProgram } from '../../src/cli/program.ts'
import { makeFolder, ROOT, run } from './run-newsgraph.ts'

const COMMANDS = ['load', 'remove', 'merge', 'unmerge', 'merges', 'serve', 'annotate', 'query', 'export', 'stats', 'match', 'schema']

describe('--help', () => {
  test('names every command and shows examples', async () => {
    const { code, stdout, stderr } = await run(makeFolder(), ['--help'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'))
    expect(stdout).toContain('Examples:')
  })

  test('there are no other commands', () => {
    expect(createProgram().commands.map((command) => command.name())).toEqual(COMMANDS)
  })

  test.each(COMMANDS)('%s --help shows examples', async (command) => {
    const { code, stdout } = await run(makeFolder(), [command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`Usage: newsgraph ${command}`)
    expect(stdout).toMatch(new RegExp(`Examples:\\n  \\$ .*newsgraph ${command}`))
  })

  test('every query in the help fits the schema', async () => {
    const helps = await Promise.all([['--help'], ['query', '--help']].map(async (args) => (await run(makeFolder(), args)).stdout))
    const documents = [...helps.join('\n').matchAll(/newsgraph query '(\{[^']+)'/g)].map((found) => found[1] ?? '')
    expect(documents.length).toBeGreaterThanOrEqual(2)
    expect(documents.flatMap((document) => validate(schema, parse(document)))).toEqual([])
  })

  test('loads nothing heavier than commander', () => {
    expect(packagesLoadedBy(resolve(ROOT, 'src/cli/main.ts'))).toEqual(['commander'])
  })
})

describe('a wrong call ends with one line and exit code 1', () => {
  test.each([
    ['an unknown command', ['lod'], "newsgraph: unknown command 'lod' (Did you mean load?); add --help to see how\n"],
    ['an unknown option', ['stats', '--jsn'], "newsgraph: unknown option '--jsn' (Did you mean --json?); add --help to see how\n"],
    ['a missing argument', ['load'], "newsgraph: missing required argument 'path'; add --help to see how\n"],
  ])('%s', async (_what, args, stderr) => {
    expect(await run(makeFolder(), args)).toEqual({ code: 1, stdout: '', stderr })
  })

  test('a wrong setting', async () => {
    expect(await run(makeFolder(), ['serve'], { environment: { PORT: 'abc' } })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'newsgraph: Cannot start: PORT is "abc"; it may be a whole number from 0 to 65535 (0: any free port)\n',
    })
  })

  test.each([
    ['--verbose', ['remove', 'x', '--verbose'], {}],
    ['DEBUG', ['remove', 'x'], { DEBUG: '1' }],
  ])('with %s there is a stack', async (_how, args, environment) => {
    expect((await run(makeFolder(), args, { environment })).stderr).toMatch(/CommandError: Cannot remove x: .*\n\s+at /)
  })
})

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8'))
  expect(await run(makeFolder(), ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
})

test('schema prints the schema that is served', async () => {
  const { stdout } = await run(makeFolder(), ['schema'])
  expect(stdout).toBe(`${readFileSync(resolve(ROOT, 'schema/schema.graphql'), 'utf8').trimEnd()}\n`)
})

/** Packages imported at once (not by `import()`) by a file and the files it imports. */
function packagesLoadedBy(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type\b)(?:[^'"=]*from )?['"]([^'"]+)['"]/gm)
  const specifiers = [...imports].map((found) => found[1] ?? '')
  const packages = specifiers.flatMap((specifier) => {
    if (specifier.startsWith('.')) return packagesLoadedBy(resolve(dirname(file), specifier), seen)
    return specifier.startsWith('node:') ? [] : [specifier]
  })
  return [...new Set(packages)]
}
