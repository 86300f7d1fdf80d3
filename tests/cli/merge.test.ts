import { expect, test } from 'vitest'
import { article, makeFolder, run } from './run-newsgraph.ts'

const ONE = article('One', 'https://northern-post.example/one', 'Norwegian Coastal Minister Sigrid Halvorsen spoke in Bergen on Monday.')
const OTHER = article('Other', 'https://northern-post.example/other', 'Siri Halvorsen won the chess match in Lima on Tuesday.')

test('two entities are merged, listed and taken apart again', async () => {
  const folder = makeFolder({ 'one.txt': ONE, 'other.txt': OTHER })
  await run(folder, ['load', '.'])
  const merged = await run(folder, ['merge', 'person:siri-halvorsen', 'person:sigrid-halvorsen', '--why', 'one face', '--by', 'Desk 4'])
  expect(merged).toMatchObject({ code: 0, stderr: '' })
  const id =
    /^person:siri-halvorsen is person:sigrid-halvorsen now; "newsgraph unmerge (merge:\w+)" takes it back\n$/.exec(merged.stdout)?.[1] ?? ''
  const query = ['query', '{ person(id: "person:siri-halvorsen") { id articleCount } }']
  expect(JSON.parse((await run(folder, query)).stdout).data.person).toEqual({ id: 'person:sigrid-halvorsen', articleCount: 2 })
  expect((await run(folder, ['merges'])).stdout).toMatch(
    new RegExp(`^${id}  [\\dTZ:.-]+  person:siri-halvorsen -> person:sigrid-halvorsen  by Desk 4  one face\n$`),
  )
  expect(await run(folder, ['unmerge', id])).toEqual({ code: 0, stdout: 'person:siri-halvorsen stands by itself again\n', stderr: '' })
  expect(JSON.parse((await run(folder, query)).stdout).data.person).toEqual({ id: 'person:siri-halvorsen', articleCount: 1 })
  expect(JSON.parse((await run(folder, ['merges', '--json'])).stdout)).toMatchObject({ id, undoneAt: expect.any(String) })
})

test('what cannot be merged ends with one line and exit code 1', async () => {
  const folder = makeFolder()
  const { code, stdout, stderr } = await run(folder, ['merge', 'person:a', 'person:b'])
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toBe('newsgraph: Cannot merge "person:a" into "person:b": there is no entity "person:a"; `search` finds ids by name\n')
})
