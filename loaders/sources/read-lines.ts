// Chunks of bytes → numbered lines of text. Lines end in LF or CRLF; a BOM at the start is dropped. A line that is too
// long or not UTF-8 comes out with the reason in place of its text, and reading goes on. Holds one line at a time.

/** What a stream or a generator of bytes gives. */
export type ByteChunks = AsyncIterable<Uint8Array | string>

export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly text: null; readonly why: string }

/** No article is this long; a longer line is a broken file, and holding it could exhaust memory. */
export const MAX_LINE_BYTES = 32 * 2 ** 20

const LF = 0x0a
const BOM = [0xef, 0xbb, 0xbf]

/** Reads lines, numbered from 1, until the chunks end. */
export async function* readLines(chunks: ByteChunks, maxLineBytes = MAX_LINE_BYTES): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 1
  const hold = (part: Uint8Array): void => {
    size += part.length
    if (size > maxLineBytes) held = []
    else if (part.length > 0) held.push(part)
  }
  const take = (): Line => {
    const line = size > maxLineBytes ? tooLong(number, maxLineBytes) : decodeLine(number, Buffer.concat(held))
    held = []
    size = 0
    number++
    return line
  }
  for await (const piece of chunks) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece
    let from = 0
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      hold(chunk.subarray(from, end))
      yield take()
      from = end + 1
    }
    hold(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

/** The bytes without a UTF-8 byte order mark at their start. */
export function skipBom(bytes: Uint8Array): Uint8Array {
  return BOM.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BOM.length) : bytes
}

/** Bytes → text, or why not. */
export function decodeUtf8(bytes: Uint8Array): { readonly text: string } | { readonly text: null; readonly why: string } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { text: null, why: 'it is UTF-16; save it as UTF-8' }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(skipBom(bytes)) }
  } catch {
    return { text: null, why: 'it is not UTF-8 text' }
  }
}

function decodeLine(number: number, bytes: Uint8Array): Line {
  const decoded = decodeUtf8(number === 1 ? skipBom(bytes) : bytes)
  if (decoded.text === null) return { number, text: null, why: decoded.why }
  return { number, text: decoded.text.endsWith('\r') ? decoded.text.slice(0, -1) : decoded.text }
}

function tooLong(number: number, maxLineBytes: number): Line {
  return { number, text: null, why: `the line is longer than ${Math.round(maxLineBytes / 2 ** 20)} MB` }
}
