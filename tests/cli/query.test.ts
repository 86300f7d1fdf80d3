import { describe, expect, test } from 'vitest'
import { LIGHTHOUSE, makeFolder, run } from './run-newsgraph.ts'

const COUNTRY = 'query Country($id: ID!) { node(id: $id) { id __typename } }'

describe('query', () => {
  test('answers a document from the graph, without a server', async () => {
    const folder = makeFolder({ 'a.txt': LIGHTHOUSE, 'country.graphql': COUNTRY })
    await run(folder, ['load', 'a.txt'])
    const expected = { data: { node: { id: 'country:NO', __typename: 'Country' } } }
    const variables = '{"id":"country:NO"}'
    for (const args of [[COUNTRY], ['--file', 'country.graphql']]) {
      const { code, stdout } = await run(folder, ['query', ...args, '--variables', variables])
      expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 0, answer: expected })
    }
    const piped = await run(folder, ['query', '--file', '-', '--variables', variables], { input: COUNTRY })
    expect(JSON.parse(piped.stdout)).toEqual(expected)
  })

  test.each([
    ['no GraphQL', ['{ nobody'], 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', ['{ nobody }'], 'GRAPHQL_VALIDATION_FAILED'],
    ['a variable that is missing', [COUNTRY], 'BAD_USER_INPUT'],
  ])('%s: prints the error with the code a server would give, and ends with 1', async (_what, args, code) => {
    const ended = await run(makeFolder(), ['query', ...args])
    expect(ended).toMatchObject({ code: 1, stderr: '' })
    expect(JSON.parse(ended.stdout)).toMatchObject({ errors: [{ extensions: { code } }] })
  })

  test('a subscription to a store that nobody else can load into: one line says whom to ask', async () => {
    const { code, stdout, stderr } = await run(makeFolder(), ['query', 'subscription { articleLoaded { id } }'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^newsgraph: Cannot subscribe to a store of the embedded engine: .*newsgraph serve.*\n$/)
  })

  test.each([
    ['neither document nor file', [], 'Cannot query: give either a document or --file'],
    ['both', ['{ __typename }', '--file', 'x'], 'Cannot query: give either a document or --file'],
    ['a file that is not there', ['--file', 'nowhere.graphql'], 'Cannot read nowhere.graphql: '],
    ['variables that are not JSON', ['{ __typename }', '--variables', '{id'], 'Cannot read --variables: '],
    ['variables that are no object', ['{ __typename }', '--variables', '[1]'], 'Cannot read --variables: [1] is not a JSON object'],
  ])('%s: one line and exit code 1', async (_what, args, says) => {
    const { code, stdout, stderr } = await run(makeFolder(), ['query', ...args])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr.split('\n')).toHaveLength(2)
    expect(stderr).toContain(`newsgraph: ${says}`)
  })
})
