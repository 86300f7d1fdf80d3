// Sentences with their names marked as a model might mark them: "under the ORG[Lake Treaty] of 1990".
import type { NameClass, NameSpan } from '../../../loaders/annotate/names/name-text.ts'

/** Words and names of a marked sentence, its words with single spaces between them. */
export function readMarked(marked: string): { readonly words: string[]; readonly spans: NameSpan[] } {
  const words: string[] = []
  const spans: NameSpan[] = []
  for (const part of marked.split(/ (?![^[]*\])/)) {
    const name = /^(\p{Lu}+)\[(.+)\]$/u.exec(part)
    const inside = (name?.[2] ?? part).split(' ')
    if (name !== null) spans.push({ from: words.length, to: words.length + inside.length, nameClass: name[1] as NameClass })
    words.push(...inside)
  }
  return { words, spans }
}

/** Names as they are written in such sentences. */
export function written(words: readonly string[], spans: readonly NameSpan[]): string[] {
  return spans.map(({ from, to, nameClass }) => `${nameClass}[${words.slice(from, to).join(' ')}]`)
}
