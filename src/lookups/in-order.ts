// Rows of a batched read, in whatever order the engine gave them → one answer per key, in the order of the keys.

/** Puts rows in the order of `keys`; a key without a row answers `missing`. */
export function inOrder<Row, Answer>(
  keys: readonly string[],
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  answerOf: (row: Row) => Answer,
  missing: Answer,
): Answer[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => {
    const row = byKey.get(key)
    return row === undefined ? missing : answerOf(row)
  })
}
