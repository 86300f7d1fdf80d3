// One subscription over HTTP as server-sent events: asked by `fetch`, its events read one after the other.

export interface EventStream {
  readonly status: number
  readonly type: string
  /** The next answer; null when the stream has ended. */
  next(): Promise<Told | null>
  /** Whether a comment came since the last answer: what keeps the connection open. */
  readonly beats: number
  leave(): void
}

export interface Told {
  readonly data?: { readonly articleLoaded?: { readonly id: string; readonly headline: string } } | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Opens it; resolves when the server has answered with its head. */
export async function openEvents(url: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<EventStream> {
  const controller = new AbortController()
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let beats = 0
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    get beats() {
      return beats
    },
    async next() {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end >= 0) {
          const message = text.slice(0, end)
          text = text.slice(end + 2)
          if (message.startsWith(':')) beats += 1
          if (message.startsWith('event: complete')) return null
          if (message.startsWith('event: next')) return JSON.parse(message.slice(message.indexOf('data: ') + 'data: '.length)) as Told
          continue
        }
        const chunk = await reader?.read()
        if (chunk === undefined || chunk.done) return null
        text += chunk.value
      }
    },
    leave: () => controller.abort(),
  }
}
