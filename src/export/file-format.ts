// What a format of file is: how it begins, how it says a node and an edge, how it ends. Nodes all come before edges.
import type { ExportEdge, ExportNode } from './read-subgraph.ts'

export interface FileFormat {
  readonly contentType: string
  readonly extension: string
  /** What the file begins with, up to its first node. */
  readonly head: string
  readonly node: (node: ExportNode) => string
  /** Between the last node and the first edge. */
  readonly middle: string
  readonly edge: (edge: ExportEdge) => string
  readonly tail: string
}
