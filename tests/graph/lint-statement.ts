// A statement's text → which rules of docs/cypher.md it breaks. Reads the text with simple patterns: the statements it
// guards are short and written in one style.

export interface Rule {
  /** As docs/cypher.md numbers them. */
  readonly rule: number
  readonly says: string
  /** The offending parts of a text without strings and comments. */
  find(text: string): readonly string[]
}

const KEYWORDS =
  'ALL|AND|ANY|AS|ASC|BY|CALL|CASE|CONTAINS|CREATE|DELETE|DESC|DETACH|DISTINCT|ELSE|EXISTS|FALSE|FOREACH|IN|IS|LIMIT|MATCH|MERGE|NOT|NULL|ON|OPTIONAL|OR|ORDER|REMOVE|RETURN|SET|SKIP|THEN|TRUE|UNION|UNWIND|WHEN|WHERE|WITH|XOR|YIELD'

export const RULES: readonly Rule[] = [
  { rule: 1, says: 'every node in a pattern has a label, or is a variable that had one', find: findUnlabelled },
  { rule: 4, says: 'no OPTIONAL MATCH', find: (text) => findAll(text, /\bOPTIONAL\s+MATCH\b/gi) },
  {
    rule: 5,
    says: 'subqueries are CALL (x) { … }: no CALL { … }, COLLECT { … }, OPTIONAL CALL, IN TRANSACTIONS',
    find: (text) => findAll(text, /\b(CALL\s*\{|COLLECT\s*\{|OPTIONAL\s+CALL\b|IN\s+(\w+\s+)*TRANSACTIONS\b)/gi),
  },
  {
    rule: 6,
    says: 'EXISTS {} and COUNT {} hold a pattern and WHERE only',
    find: (text) => blocks(text, /\b(EXISTS|COUNT)\s*\{/gi).filter((block) => /\b(RETURN|WITH)\b/i.test(block)),
  },
  { rule: 8, says: 'no id() and no elementId()', find: (text) => findAll(text, /(?<![.\w])(id|elementId)\s*\(/gi) },
  {
    rule: 9,
    says: 'labels as (n:A OR n:B); no inline WHERE, quantified paths or dynamic labels and types',
    find: (text) =>
      findAll(
        text,
        /\(\s*\w*\s*:[^(){}[\]]*[|&!%]|[([][^()[\]]*\bWHERE\b[^()[\]]*[)\]](?=\s*[-<])|\)\s*(\+|\*|\{\s*\d*\s*,)|\]->?\s*(\+|\{)|:\s*\$\w*\(/gi,
      ),
  },
  {
    rule: 10,
    says: 'shortestPath has named types and at most 6 steps',
    find: (text) => blocks(text, /\b(all)?shortestPaths?\s*\(/gi).filter((block) => !/\[\w*:\w[\w|]*\*(\d+)?\.\.[1-6]\]/i.test(block)),
  },
  {
    rule: 15,
    says: 'no keyword is the name of a label, type or property',
    find: (text) => findAll(text, new RegExp(`(?<![.\\d])[.:]\\s*(${KEYWORDS})\\b(?!\\s*\\()|[{,]\\s*(${KEYWORDS})\\s*:`, 'gi')),
  },
  {
    rule: 17,
    says: 'no schema commands, SHOW or procedures',
    find: (text) => findAll(text, /\b(CREATE|DROP)\s+(\w+\s+)?(CONSTRAINT|INDEX)\b|\bSHOW\b|\bCALL\s+\w+(\.\w+)*\s*\(|\bCALL\s+\w+\.\w+/gi),
  },
]

/** One line per breach: "rule 4 (no OPTIONAL MATCH): OPTIONAL MATCH". */
export function lintStatement(text: string): string[] {
  const bare = withoutStrings(text)
  return RULES.flatMap(({ rule, says, find }) => find(bare).map((part) => `rule ${rule} (${says}): ${part.replace(/\s+/g, ' ')}`))
}

/** Strings become empty ones and comments go, so that what they say is not taken for Cypher. */
function withoutStrings(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''").replace(/\/\/.*$|\/\*[\s\S]*?\*\//gm, '')
}

function findAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([part]) => part)
}

// A node: "(" after a keyword of patterns, an arrow, or a comma between patterns; then a name, labels and properties.
const NODE =
  /(?<=\b(?:MATCH|MERGE|CREATE)\s+|\b(?:EXISTS|COUNT)\s*\{\s*(?:MATCH\s+)?|=\s*|shortestPaths?\s*\(\s*|\)\s*,\s*|->|\]-|<-|--)\(\s*(\w*)\s*((?::[\w|&!\s]+)?)\s*(?:\{[^}]*\})?\s*\)/gi

function findUnlabelled(text: string): string[] {
  const labelled = new Set<string>()
  const oneHopCounts = blocks(text, /\bCOUNT\s*\{/gi).filter((block) => findAll(block, NODE).length === 2)
  const unlabelled: string[] = []
  for (const { 0: node, 1: name = '', 2: labels = '', index } of text.matchAll(NODE)) {
    if (labels !== '') labelled.add(name)
    else if (!labelled.has(name) && !oneHopCounts.some((block) => isInside(text, block, index))) unlabelled.push(node)
  }
  return unlabelled
}

function isInside(text: string, block: string, index: number): boolean {
  for (let start = text.indexOf(block); start >= 0; start = text.indexOf(block, start + 1)) {
    if (index > start && index < start + block.length) return true
  }
  return false
}

/** What each opening bracket that `opening` ends with encloses, brackets included. */
function blocks(text: string, opening: RegExp): string[] {
  return [...text.matchAll(opening)].map(({ 0: head, index }) => {
    const open = head.at(-1) ?? ''
    const close = open === '{' ? '}' : ')'
    let depth = 0
    for (let at = index + head.length - 1; at < text.length; at++) {
      if (text[at] === open) depth++
      if (text[at] === close && --depth === 0) return text.slice(index, at + 1)
    }
    return text.slice(index)
  })
}
