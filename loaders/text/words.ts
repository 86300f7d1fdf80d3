// Every distinct word is one object, shared by all places where it stands, in all articles: what is worked out of its
// spelling is worked out once. In: a stretch of a text. Out: its word, with room for what others find out about it.
export interface Word {
  /** The spelling; the same string object each time. */
  readonly text: string
  readonly lower: string
  /** See `factOfWord` and `testOfWord`. */
  readonly facts: unknown[]
  bits: number
}

// Enough for the vocabulary of a thousand articles. Emptied between articles when it is half full, so that memory stays
// bounded; words that are in use live on, and are only no longer found.
const SIZE = 1 << 17
let table: (Word | undefined)[] = new Array(SIZE)
let hashes = new Int32Array(SIZE)
let count = 0

/** To be called before an article is read: within one, a spelling is one object from beginning to end. */
export function makeRoomForWords(): void {
  if (count >= SIZE / 2) empty()
}

function empty(): void {
  table = new Array(SIZE)
  hashes = new Int32Array(SIZE)
  count = 0
}

// Room for the letters of a word of usual length.
const short = new Uint16Array(64)

/** The word that is written so. */
export function wordOf(text: string): Word {
  const letters = text.length <= short.length ? short : new Uint16Array(text.length)
  for (let index = 0; index < text.length; index++) letters[index] = text.charCodeAt(index)
  return wordAt(letters, 0, text.length)
}

/** The word that stands at `from`–`to` of a text's letters. */
export function wordAt(letters: Uint16Array, from: number, to: number): Word {
  let hash = 0x811c9dc5
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ (letters[index] ?? 0), 0x01000193)
  hash ^= hash >>> 15
  let slot = hash & (SIZE - 1)
  for (let word = table[slot]; word !== undefined; word = table[slot]) {
    if (hashes[slot] === hash && isAt(word.text, letters, from, to)) return word
    slot = (slot + 1) & (SIZE - 1)
  }
  return addWord(spelled(letters.subarray(from, to)), hash, slot)
}

/**
 * Something that depends on a word's spelling alone, worked out once a word; never undefined. That there is none, as for
 * most words, is a bit of the word itself: all words of an article are asked again and again, and few places in memory
 * should be looked at for that.
 */
export function factOfWord<Fact extends string | number | object | null>(make: (word: Word) => Fact): (word: Word) => Fact {
  const place = facts++
  const none = nextBit()
  return (word) => {
    // Only this function writes to its place and its bit.
    if ((word.bits & none) !== 0) return null as Fact
    const known = word.facts[place]
    if (known !== undefined) return known as Fact
    const made = make(word)
    if (made === null) word.bits |= none
    else {
      while (word.facts.length < place) word.facts.push(undefined)
      word.facts[place] = made
    }
    return made
  }
}

/** Whether a word's spelling passes a test, worked out once a word. */
export function testOfWord(test: (word: Word) => boolean): (word: Word) => boolean {
  const tested = nextBit()
  const passed = nextBit()
  return (word) => {
    if ((word.bits & tested) === 0) {
      const passes = test(word)
      word.bits |= passes ? tested | passed : tested
    }
    return (word.bits & passed) !== 0
  }
}

let facts = 0
let bits = 0

function nextBit(): number {
  // More would not be a small integer on every machine.
  if (bits === 30) throw new Error('Cannot keep another fact of words: all bits of a word are taken')
  return 1 << bits++
}

function isAt(word: string, letters: Uint16Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let index = 0; index < word.length; index++) if (word.charCodeAt(index) !== letters[from + index]) return false
  return true
}

function addWord(text: string, hash: number, slot: number): Word {
  // No article has so many words; a text that does is read all the same.
  if (count >= 0.9 * SIZE) {
    empty()
    slot = hash & (SIZE - 1)
  }
  const word = { text, lower: text.toLowerCase(), facts: [], bits: 0 }
  table[slot] = word
  hashes[slot] = hash
  count++
  return word
}

/** Letters as a string of its own, not a view of the article that would keep all of it, and of one byte a letter if it can. */
function spelled(letters: Uint16Array): string {
  let all = 0
  for (const letter of letters) all |= letter
  if (all < 256) return Buffer.from(letters).toString('latin1')
  const bytes = Buffer.alloc(2 * letters.length)
  for (let index = 0; index < letters.length; index++) bytes.writeUInt16LE(letters[index] ?? 0, 2 * index)
  return bytes.toString('utf16le')
}
