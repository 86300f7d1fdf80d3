// Statement and parameters → what an engine is sent. Both engines refuse the same values, so that a statement that
// works on one works on the other: no list in a list, no mixed list, no null in a list, no NaN.
import { GraphError, type Params, type Statement } from './graph.ts'

/**
 * Checks and converts parameters: `undefined` becomes null, whole numbers what `toWhole` makes of them.
 * @throws GraphError BAD_STATEMENT naming the parameter that no engine stores.
 */
export function prepareParams(
  statement: Statement<unknown>,
  params: Params,
  toWhole: (whole: number) => unknown = keep,
): Record<string, unknown> {
  const prepared: Record<string, unknown> = {}
  for (const name in params) {
    try {
      prepared[name] = prepareValue(params[name], toWhole)
    } catch (error) {
      throw new GraphError('BAD_STATEMENT', `Cannot run statement "${statement.name}": parameter "${name}" ${(error as Error).message}`)
    }
  }
  return prepared
}

/** @throws GraphError BAD_STATEMENT when a reader is given a statement that writes. */
export function requireRead(statement: Statement<unknown>): void {
  if (statement.kind === 'read') return
  throw new GraphError('BAD_STATEMENT', `Cannot run statement "${statement.name}" in a read transaction: it writes`)
}

const keep = (whole: number): unknown => whole

function prepareValue(value: unknown, toWhole: (whole: number) => unknown): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return prepareNumber(value, toWhole)
  if (Array.isArray(value)) return prepareList(value, toWhole)
  if (typeof value !== 'object') throw new Error(`holds a ${typeof value}`)
  const prepared: Record<string, unknown> = {}
  for (const key of Object.keys(value)) prepared[key] = prepareValue((value as Record<string, unknown>)[key], toWhole)
  return prepared
}

function prepareNumber(value: number, toWhole: (whole: number) => unknown): unknown {
  if (!Number.isFinite(value)) throw new Error(`holds ${value}`)
  return Number.isSafeInteger(value) ? toWhole(value) : value
}

function prepareList(list: readonly unknown[], toWhole: (whole: number) => unknown): unknown[] {
  const kind = typeof list[0]
  return list.map((item) => {
    if (item === null || item === undefined) throw new Error('holds null in a list')
    if (Array.isArray(item)) throw new Error('holds a list in a list')
    if (typeof item !== kind) throw new Error(`holds a list of ${kind} and ${typeof item}`)
    return prepareValue(item, toWhole)
  })
}
