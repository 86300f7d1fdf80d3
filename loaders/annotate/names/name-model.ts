// The trained weights: for each feature a weight for each label, and for each pair of labels in a row. In: the bytes of
// the weights file (see model/NOTICE.md). Out: a table to look features up in.
import { LABEL_COUNT } from './labels.ts'

export interface NameModel {
  readonly mask: number
  /** Open addressing: in each slot a byte of the feature (0: free; most look-ups end there), the feature and its row. */
  readonly marks: Uint8Array
  readonly keys: Int32Array
  readonly rows: Int32Array
  /** LABEL_COUNT weights a row. */
  readonly weights: Float32Array | Int8Array
  /** LABEL_COUNT × LABEL_COUNT: from, to. */
  readonly transitions: Float32Array
}

/** Where the features are: see `rowOf`. */
export type FeatureTable = Pick<NameModel, 'mask' | 'marks' | 'keys' | 'rows'>

/** An empty table with room for `count` features. */
export function newFeatureTable(count: number): FeatureTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count) * 1.6))
  return { mask: size - 1, marks: new Uint8Array(size), keys: new Int32Array(size), rows: new Int32Array(size).fill(-1) }
}

/** The row of a feature; -1 when it has no weights. */
export function rowOf(table: FeatureTable, feature: number): number {
  const { mask, marks, keys, rows } = table
  const wanted = markOf(feature)
  let slot = feature & mask
  for (;;) {
    const mark = marks[slot] ?? 0
    if (mark === 0) return -1
    if (mark === wanted && keys[slot] === feature) return rows[slot] ?? -1
    slot = (slot + 1) & mask
  }
}

/** Puts a feature that is not there yet into the table. */
export function addRow(table: FeatureTable, feature: number, row: number): void {
  let slot = feature & table.mask
  while (table.marks[slot] !== 0) slot = (slot + 1) & table.mask
  table.marks[slot] = markOf(feature)
  table.keys[slot] = feature
  table.rows[slot] = row
}

/** A byte of a feature that its slot does not tell, never 0. */
function markOf(feature: number): number {
  return (feature >>> 24) | 1
}

/** Reads the bytes of a weights file (written by loaders/train/write-model.ts). */
export function unpackModel(file: Uint8Array): NameModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const count = view.getUint32(0, true)
  const pairs = LABEL_COUNT * LABEL_COUNT
  const header = 4 + 4 * pairs
  const transitions = Float32Array.from({ length: pairs }, (_, index) => view.getFloat32(4 + 4 * index, true))
  const table = newFeatureTable(count)
  const weights = new Int8Array(count * LABEL_COUNT)
  let at = header + 7 * count
  for (let row = 0; row < count; row++) {
    addRow(table, view.getInt32(header + 4 * row, true), row)
    const masked = header + 4 * count + 3 * row
    const mask = view.getUint16(masked, true) | (view.getUint8(masked + 2) << 16)
    for (let label = 0; label < LABEL_COUNT; label++) if ((mask >>> label) & 1) weights[row * LABEL_COUNT + label] = view.getInt8(at++)
  }
  return { ...table, weights, transitions }
}
