// An export that cannot be made as it was asked for.

/** The message says what cannot be exported, why, and what may be asked. */
export class ExportError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ExportError'
  }
}
