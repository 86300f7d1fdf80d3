// Parameters and results between the Graph interface and neo4j-driver.
import neo4j, { type RecordShape, type Result } from 'neo4j-driver'
import type { Params, Statement } from '../graph.ts'
import { prepareParams } from '../prepare.ts'

/** A JavaScript 20 travels as a float, and `LIMIT 20.0` fails: whole numbers are marked as such, at any depth. */
export function toDriverParams(statement: Statement<unknown>, params: Params): Record<string, unknown> {
  return prepareParams(statement, params, (whole) => neo4j.int(whole))
}

/** All rows of a result as plain objects. */
export async function toRows<Row>(result: Result<RecordShape>): Promise<Row[]> {
  const { records } = await result
  const keys = records[0]?.keys ?? []
  return records.map((record) => {
    const row: Record<PropertyKey, unknown> = {}
    for (const [index, key] of keys.entries()) row[key] = record.get(index)
    return row as Row
  })
}
