// The second layout of the graph: with every position, how many of the articles that tell of it call its holder by full
// name. Here it is worked out for a graph of the first layout, in which such an article has more names for the holder
// than one, the full one and the surname. In portions, and safe to run twice.
import type { Graph } from './graph.ts'
import { defineStatement } from './statement.ts'

const AT_ONCE = 1000

const READ_POSITION_IDS = defineStatement<{ id: string }>({
  name: 'fullNames.positionIds',
  kind: 'read',
  text: 'MATCH (o:Position) WHERE o.id > $from RETURN o.id AS id ORDER BY id LIMIT $limit',
  example: { from: '', limit: AT_ONCE },
})

const MARK_REPORTS = defineStatement({
  name: 'fullNames.reports',
  kind: 'write',
  text: `UNWIND $ids AS key
   MATCH (p:Person)-[:HOLDS]->(o:Position {id: key})
   MATCH (o)-[r:REPORTED_IN]->(a:Article)-[m:MENTIONS]->(p)
   SET r.fullName = size(m.names) > 1`,
  example: { ids: ['position:0'] },
})

const COUNT_REPORTS = defineStatement({
  name: 'fullNames.count',
  kind: 'write',
  text: `UNWIND $ids AS key
   MATCH (o:Position {id: key})-[r:REPORTED_IN]->(a:Article)
   WITH o, sum(CASE WHEN r.fullName THEN 1 ELSE 0 END) AS fullNameCount
   SET o.fullNameCount = fullNameCount`,
  example: { ids: ['position:0'] },
})

export async function countFullNames(graph: Graph): Promise<void> {
  for (let from: string | undefined = ''; from !== undefined; ) {
    const ids: string[] = (await graph.read(READ_POSITION_IDS, { from, limit: AT_ONCE })).map(({ id }) => id)
    await graph.write(async (transaction) => {
      await transaction.run(MARK_REPORTS, { ids })
      await transaction.run(COUNT_REPORTS, { ids })
    })
    from = ids.at(-1)
  }
}
