import { expect, test } from 'vitest'
import { countGraph } from '../../src/lookups/count-graph.ts'
import { describeEngines } from '../engines.ts'
import { writeWorld } from '../world.ts'

const EMPTY = {
  nodes: {
    Article: 0,
    Publisher: 0,
    Person: 0,
    Country: 0,
    Organization: 0,
    Place: 0,
    Event: 0,
    Quote: 0,
    Position: 0,
    Name: 0,
    MergeRecord: 0,
  },
  relationships: {
    PUBLISHED_BY: 0,
    MENTIONS: 0,
    NAMES: 0,
    SPOKEN_BY: 0,
    ABOUT: 0,
    QUOTED_IN: 0,
    HAS_PARTICIPANT: 0,
    LOCATED_IN: 0,
    REPORTED_IN: 0,
    HOLDS: 0,
    POSITION_IN: 0,
    MOVED_BY: 0,
  },
}

const WORLD = {
  nodes: {
    Article: 4,
    Publisher: 2,
    Person: 4,
    Country: 3,
    Organization: 1,
    Place: 1,
    Event: 2,
    Quote: 6,
    Position: 4,
    Name: 13,
    MergeRecord: 0,
  },
  relationships: {
    PUBLISHED_BY: 4,
    MENTIONS: 21,
    NAMES: 13,
    SPOKEN_BY: 6,
    ABOUT: 6,
    QUOTED_IN: 7,
    HAS_PARTICIPANT: 7,
    LOCATED_IN: 2,
    REPORTED_IN: 8,
    HOLDS: 4,
    POSITION_IN: 4,
    MOVED_BY: 0,
  },
}

describeEngines('countGraph', (engine) => {
  test('counts every kind of node and relationship, in an empty graph and in the small world', async () => {
    const graph = await engine.open()
    const count = async () => {
      const reader = graph.openReader()
      const { nodes, relationships } = await countGraph(reader)
      await reader.close()
      return {
        nodes: Object.fromEntries(nodes.map(({ label, count }) => [label, count])),
        relationships: Object.fromEntries(relationships.map(({ type, count }) => [type, count])),
      }
    }
    expect(await count()).toEqual(EMPTY)
    await writeWorld(graph)
    expect(await count()).toEqual(WORLD)
    await graph.close()
  })
})
