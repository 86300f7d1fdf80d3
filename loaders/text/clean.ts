// Body as scraped → body as stored: boilerplate lines go, glued words are repaired. A body without either comes back
// byte by byte as it was: nothing is trimmed, no white space is changed elsewhere.
import { isBoilerplate } from './glue/boilerplate.ts'
import { missingSpaces } from './glue/repair-glue.ts'

/** One place where words were glued: its offset in the cleaned body before the repairs, the words as they were and as they are. */
export interface Repair {
  readonly at: number
  readonly before: string
  readonly after: string
}

export interface CleanedBody {
  readonly body: string
  readonly repairs: readonly Repair[]
  readonly removedLines: readonly string[]
}

/** The body without boilerplate lines and with glued words apart. */
export function cleanBody(body: string): string {
  return cleanBodyWithLog(body).body
}

/** The same, with what was changed. */
export function cleanBodyWithLog(body: string): CleanedBody {
  const removedLines: string[] = []
  const text = withoutBoilerplate(body, removedLines)
  const gaps = missingSpaces(text)
  if (gaps.length === 0) return { body: text, repairs: [], removedLines }
  const parts: string[] = []
  let from = 0
  for (const gap of gaps) {
    parts.push(text.slice(from, gap))
    from = gap
  }
  parts.push(text.slice(from))
  return { body: parts.join(' '), repairs: gaps.map((gap) => toRepair(text, gap)), removedLines }
}

/** Takes out boilerplate lines with their line end. */
function withoutBoilerplate(body: string, removedLines: string[]): string {
  let kept = ''
  let from = 0
  for (let start = 0; start <= body.length; ) {
    const lineEnd = body.indexOf('\n', start)
    const end = lineEnd === -1 ? body.length : lineEnd
    const next = end + 1
    if (isBoilerplate(body, start, end)) {
      removedLines.push(body.slice(start, end))
      kept += body.slice(from, start)
      from = Math.min(next, body.length)
    }
    start = next
  }
  if (removedLines.length === 0) return body
  kept += body.slice(from)
  // A boilerplate line at the end leaves the line break before it.
  return from === body.length && !body.endsWith('\n') ? kept.replace(/\n+$/, '') : kept
}

function toRepair(text: string, gap: number): Repair {
  const before = /\S*$/.exec(text.slice(Math.max(0, gap - 40), gap))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(gap, gap + 40))?.[0] ?? ''
  return { at: gap, before: before + after, after: `${before} ${after}` }
}
