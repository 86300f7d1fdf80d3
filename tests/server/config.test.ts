import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { readSettings, SETTINGS, SettingError } from '../../src/server/config.ts'

const MANY = { NEO4J_URI: 'neo4j://db:7687', NEO4J_PASSWORD: 'a secret' }

describe('readSettings', () => {
  test('with an empty environment everything has its default', () => {
    expect(readSettings({}, {})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      neo4j: null,
      storePath: '.newsgraph',
      apiKey: null,
      production: false,
      logLevel: 'info',
      corsOrigins: [],
      explorer: true,
      deadlineMs: 10_000,
    })
  })

  test.each([
    ['an option goes before the variable', { PORT: '1' }, { PORT: '2' }, { port: 1 }],
    [
      'an empty variable counts as absent',
      {},
      { PORT: '', NEO4J_URI: ' ', NEWSGRAPH_API_KEY: '' },
      { port: 4000, neo4j: null, apiKey: null },
    ],
    ['space around a value is dropped', {}, { PORT: ' 80 ' }, { port: 80 }],
    ['NODE_ENV other than production is development', {}, { NODE_ENV: 'test' }, { production: false }],
    ['NODE_ENV production closes what is for developers', {}, { NODE_ENV: 'production' }, { production: true }],
    [
      'Neo4j has a user and a database by default',
      {},
      MANY,
      { neo4j: { uri: 'neo4j://db:7687', user: 'neo4j', password: 'a secret', database: 'neo4j' } },
    ],
    ['the Neo4j variables without a URI mean nothing', {}, { NEO4J_PASSWORD: 'x', NEO4J_USER: 'y' }, { neo4j: null }],
    [
      'origins are a list',
      {},
      { NEWSGRAPH_CORS_ORIGINS: 'https://a.org, http://localhost:3000' },
      { corsOrigins: ['https://a.org', 'http://localhost:3000'] },
    ],
  ])('%s', (_rule, options, environment, expected) => {
    expect(readSettings(options, environment)).toMatchObject(expected)
  })

  test.each([
    ['PORT', 'abc', '"abc"; it may be a whole number from 0 to 65535'],
    ['PORT', '70000', '"70000"'],
    ['PORT', '-1', '"-1"'],
    ['HOST', 'a b', '"a b"; it may be a host name or IP address'],
    ['NEO4J_URI', 'http://db:7474', 'it may be a bolt://'],
    ['NEWSGRAPH_API_KEY', 'short', 'at least 16 characters'],
    ['NEWSGRAPH_CORS_ORIGINS', '*', 'origins with commas'],
    ['NEWSGRAPH_CORS_ORIGINS', 'https://a.org/page', 'origins with commas'],
    ['NEWSGRAPH_DEADLINE_MS', '5', 'from 100 to 600000'],
    ['LOG_LEVEL', 'loud', 'silent, fatal, error, warn, info, debug, trace'],
  ] as const)('%s "%s" stops the start with its name and what it may be', (name, value, says) => {
    const read = () => readSettings({}, { [name]: value })
    expect(read).toThrow(SettingError)
    expect(read).toThrow(`Cannot start: ${name} is `)
    expect(read).toThrow(says)
  })

  test('Neo4j without a password stops the start', () => {
    expect(() => readSettings({}, { NEO4J_URI: 'bolt://db' })).toThrow('NEO4J_PASSWORD is missing')
  })

  test('a secret never stands in a message', () => {
    expect(() => readSettings({}, { NEWSGRAPH_API_KEY: 'tiny-secret' })).toThrow(/^((?!tiny-secret).)*$/)
  })
})

describe('docs/configuration.md', () => {
  test.each(Object.entries(SETTINGS))('has the row of %s as config.ts has it', async (name, rule) => {
    const page = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8')
    const shown = rule.default === null ? 'absent' : `\`${rule.default}\``
    expect(page).toContain(`| \`${name}\` | ${shown} | ${rule.says} | ${rule.mayBe} |`)
  })
})
