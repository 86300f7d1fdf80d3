// A trained model → the bytes of the weights file, small enough to ship: features that matter, weights as whole numbers.
// Layout, little-endian: number of features; scale of the transitions and the transitions; the hashes, in order; for
// each feature a mask of the labels that have a weight; the weights, a byte each.
import { LABEL_COUNT } from '../annotate/names/labels.ts'
import type { NameModel } from '../annotate/names/name-model.ts'

export interface WriteOptions {
  /** How many features to keep, those with the largest weights. */
  readonly features: number
}

/** Writes the model, cut to the features that matter most. */
export function packModel(model: NameModel, options: WriteOptions): Uint8Array {
  const kept = strongest(model, options.features)
  const top = kept.reduce((most, { strength }) => Math.max(most, strength), 0)
  const scale = 127 / top
  const rows = kept.map(({ feature, weights }) => {
    const whole = weights.map((weight) => Math.round(weight * scale))
    return {
      feature,
      mask: whole.reduce((bits, weight, label) => (weight === 0 ? bits : bits | (1 << label)), 0),
      bytes: whole.filter((weight) => weight !== 0),
    }
  })
  const length = rows.reduce((sum, row) => sum + row.bytes.length, 0)
  const header = 4 + 4 * LABEL_COUNT * LABEL_COUNT
  const file = new Uint8Array(header + rows.length * 7 + length)
  const view = new DataView(file.buffer)
  view.setUint32(0, rows.length, true)
  for (const [index, weight] of model.transitions.entries()) view.setFloat32(4 + 4 * index, weight * scale, true)
  let at = header + rows.length * 7
  for (const [index, row] of rows.entries()) {
    view.setInt32(header + 4 * index, row.feature, true)
    const mask = header + 4 * rows.length + 3 * index
    view.setUint16(mask, row.mask & 0xffff, true)
    view.setUint8(mask + 2, row.mask >>> 16)
    for (const weight of row.bytes) view.setInt8(at++, weight)
  }
  return file
}

interface Row {
  readonly feature: number
  readonly weights: readonly number[]
  readonly strength: number
}

/** The features with the largest weights, in order of their hashes. */
function strongest(model: NameModel, count: number): Row[] {
  const rows: Row[] = []
  for (const [slot, row] of model.rows.entries()) {
    if (row < 0) continue
    const weights = Array.from(model.weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT))
    const strength = Math.max(...weights.map(Math.abs))
    if (strength > 0) rows.push({ feature: model.keys[slot] ?? 0, weights, strength })
  }
  rows.sort((left, right) => right.strength - left.strength || left.feature - right.feature)
  return rows.slice(0, count).sort((left, right) => left.feature - right.feature)
}
