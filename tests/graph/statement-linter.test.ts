// Every statement keeps the rules that make it run unchanged on both engines, and each rule catches what it is for.
import { describe, expect, it } from 'vitest'
import { lintStatement, RULES } from './lint-statement.ts'
import { loadStatements } from './load-statements.ts'

const STATEMENTS = await loadStatements()

describe('every statement keeps the rules', () => {
  it('of which there are some', () => {
    expect(STATEMENTS.length).toBeGreaterThan(0)
  })

  it.each(STATEMENTS.map(({ name, text }) => [name, text] as const))('%s', (_, text) => {
    expect(lintStatement(text)).toEqual([])
  })

  it.each(STATEMENTS.map(({ name, text, example }) => [name, text, example] as const))(
    '%s has every parameter in its example',
    (_, text, example) => {
      const used = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
      expect(used.filter((name) => !(name in example))).toEqual([])
    },
  )
})

const BAD: readonly (readonly [rule: number, why: string, text: string])[] = [
  [1, 'a bare node', 'MATCH (n) RETURN n.id AS id'],
  [1, 'an anonymous node at the end', 'MATCH (a:Article)-[:MENTIONS]->() RETURN a.id AS id'],
  [1, 'a node in the middle', 'MATCH (a:Article)-[:MENTIONS]->(e)<-[:MENTIONS]-(b:Article) RETURN b.id AS id'],
  [1, 'a node with properties only', `MATCH (n {id: 'a'}) RETURN n.id AS id`],
  [1, 'a far end of EXISTS', 'MATCH (a:Article) WHERE NOT EXISTS { (a)-[:MENTIONS]->() } RETURN a.id AS id'],
  [1, 'the middle of a COUNT of two hops', 'MATCH (a:Article) RETURN COUNT { (a)-[:MENTIONS]->()<-[:ABOUT]-(q:Quote) } AS n'],
  [1, 'a second pattern after a comma', 'MATCH (a:Article), (b) RETURN a.id AS id'],
  [1, 'a merged node', 'MERGE (a {id: $id}) RETURN a.id AS id'],
  [4, 'OPTIONAL MATCH', 'MATCH (a:Article) OPTIONAL MATCH (a)-[:MENTIONS]->(e:Entity) RETURN e.id AS id'],
  [5, 'CALL without its variables', 'MATCH (a:Article) CALL { MATCH (b:Article) RETURN b } RETURN a.id AS id'],
  [5, 'COLLECT {}', 'MATCH (a:Article) RETURN COLLECT { MATCH (a)-[:MENTIONS]->(e:Entity) RETURN e.id } AS ids'],
  [5, 'OPTIONAL CALL', 'MATCH (a:Article) OPTIONAL CALL (a) { MATCH (a)-[:MENTIONS]->(e:Entity) RETURN e } RETURN a.id AS id'],
  [5, 'IN TRANSACTIONS', 'MATCH (a:Article) CALL (a) { DELETE a } IN TRANSACTIONS OF 100 ROWS'],
  [5, 'IN CONCURRENT TRANSACTIONS', 'MATCH (a:Article) CALL (a) { DELETE a } IN 4 CONCURRENT TRANSACTIONS'],
  [6, 'RETURN inside EXISTS', 'MATCH (a:Article) WHERE EXISTS { MATCH (a)-[:MENTIONS]->(e:Entity) RETURN e } RETURN a.id AS id'],
  [6, 'WITH inside COUNT', 'MATCH (a:Article) RETURN COUNT { MATCH (a)-[:MENTIONS]->(e:Entity) WITH e WHERE e.x = 1 } AS n'],
  [8, 'id()', 'MATCH (a:Article) RETURN id(a) AS id'],
  [8, 'elementId()', 'MATCH (a:Article) RETURN elementId(a) AS id'],
  [9, 'a choice of labels', 'MATCH (n:Person|Country) RETURN n.id AS id'],
  [9, 'two labels with &', 'MATCH (n:Person&Entity) RETURN n.id AS id'],
  [9, 'a negated label', 'MATCH (n:!Person) RETURN n.id AS id'],
  [9, 'WHERE inside a node', 'MATCH (a:Article WHERE a.x = 1)-[:MENTIONS]->(e:Entity) RETURN e.id AS id'],
  [9, 'WHERE inside a relationship', 'MATCH (a:Article)-[m:MENTIONS WHERE m.count > 1]->(e:Entity) RETURN e.id AS id'],
  [9, 'a quantified path', 'MATCH (a:Person) ((x:Person)-[:HOLDS]->(y:Position)){1,3} (b:Person) RETURN b.id AS id'],
  [9, 'a quantified relationship', 'MATCH (a:Person)-[:HOLDS]->+(b:Position) RETURN b.id AS id'],
  [9, 'a dynamic label', 'MATCH (a:$($label)) RETURN a.id AS id'],
  [10, 'shortestPath without a bound', 'MATCH p = shortestPath((a:Person)-[:HOLDS*]-(b:Person)) RETURN length(p) AS n'],
  [10, 'shortestPath that goes too far', 'MATCH p = shortestPath((a:Person)-[:HOLDS*..9]-(b:Person)) RETURN length(p) AS n'],
  [10, 'shortestPath over any type', 'MATCH p = shortestPath((a:Person)-[*..4]-(b:Person)) RETURN length(p) AS n'],
  [15, 'a label IN', 'MATCH (n:In) RETURN n.id AS id'],
  [15, 'a type SET', 'MATCH (n:Article)-[:SET]->(m:Article) RETURN n.id AS id'],
  [15, 'a property is', 'MATCH (n:Article) RETURN n.is AS x'],
  [15, 'a key of a map', 'MATCH (n:Article) RETURN {id: n.id, case: 1} AS x'],
  [17, 'an index', 'CREATE INDEX x IF NOT EXISTS FOR (n:Article) ON (n.id)'],
  [17, 'a full-text index', 'CREATE FULLTEXT INDEX x FOR (n:Article) ON EACH [n.body]'],
  [17, 'a constraint', 'CREATE CONSTRAINT x FOR (n:Article) REQUIRE n.id IS UNIQUE'],
  [17, 'a dropped index', 'DROP INDEX x'],
  [17, 'SHOW', 'SHOW INDEXES YIELD name'],
  [17, 'a procedure', 'CALL db.labels() YIELD label RETURN label'],
  [17, 'a procedure without brackets', 'CALL db.labels YIELD label RETURN label'],
]

describe('the rules', () => {
  it.each(BAD)('rule %i catches %s', (rule, _, text) => {
    expect(lintStatement(text)).toContainEqual(expect.stringContaining(`rule ${rule} `))
  })

  it('are all shown to catch something', () => {
    expect([...new Set(BAD.map(([rule]) => rule))]).toEqual(RULES.map(({ rule }) => rule))
  })
})

const GOOD: readonly (readonly [why: string, text: string])[] = [
  [
    'a batched read',
    `UNWIND $ids AS key MATCH (p:Person {id: key})
     CALL (p) { MATCH (p)<-[m:MENTIONS]-(a:Article) WITH a, m ORDER BY a.publishedOn DESC LIMIT $n RETURN collect(a {.id, count: m.count}) AS rows }
     RETURN key, rows`,
  ],
  ['a count of one hop', 'MATCH (e:Entity {id: $id}) RETURN COUNT { (e)<-[:MENTIONS]-() } AS n'],
  ['bound ends', 'MATCH (a:Article {id: $a}) MATCH (e:Entity {id: $e}) MERGE (a)-[m:MENTIONS]->(e) SET m.count = 1'],
  ['several relationship types', 'MATCH (a:Article)-[:MENTIONS|PUBLISHED_BY]->(e:Entity) WHERE (e:Person OR e:Country) RETURN e.id AS id'],
  ['rules named in a string', `MATCH (a:Article) WHERE a.headline = 'OPTIONAL MATCH (n)' RETURN a.id AS id // CALL {`],
  [
    'a bounded shortest path',
    'MATCH (a:Person {id: $a}) MATCH (b:Person {id: $b}) MATCH p = shortestPath((a)-[:HOLDS|ABOUT*..6]-(b)) RETURN length(p) AS n',
  ],
  ['conditions in brackets', 'MATCH (a:Article) WHERE (a.x = 1 AND (a.y < 2 OR a.z - (a.y) > 1)) RETURN a.id AS id'],
  ['offsets called start and end', 'MATCH (q:Quote)-[r:QUOTED_IN]->(a:Article) RETURN {start: r.start, end: r.end} AS span'],
]

it.each(GOOD)('the rules let %s pass', (_, text) => {
  expect(lintStatement(text)).toEqual([])
})
