// Why entities are not merged, or a merge is not undone, in words for whoever asked.

/** A merge that makes no sense; the message says which and why. */
export class MergeError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'MergeError'
  }
}
