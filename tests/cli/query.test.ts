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

  test('prints errors with their code, and ends with 1', async () => {
    const { code, stdout } = await run(makeFolder(), ['query', '{ nobody }'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout).errors[0].extensions.code).toMatch(/VALIDATION|BAD_USER_INPUT/)
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
