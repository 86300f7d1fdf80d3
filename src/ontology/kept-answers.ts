// Answers about names that come up again and again, kept between articles.

/** The same function, with its last answers kept: at most so many names, emptied when they are full, so that memory stays bounded. */
export function keptAnswers(most: number, answer: (name: string) => string): (name: string) => string {
  const kept = new Map<string, string>()
  return (name) => {
    const known = kept.get(name)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    const made = answer(name)
    // A copy: the name may be a view of an article's body, and would keep all of it.
    kept.set(Buffer.from(name, 'utf16le').toString('utf16le'), made)
    return made
  }
}
