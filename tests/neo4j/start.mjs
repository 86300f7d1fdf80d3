// `npm run neo4j`: fetches Neo4j Community with Maven, starts it on this machine, sets its password, and prints the
// settings that reach it. Ctrl-C stops it. Options: --version, --port (0: a free one), --home, --ephemeral, --find-java.
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import neo4j from 'neo4j-driver'

const HERE = dirname(fileURLToPath(import.meta.url))
const CACHE = join(HERE, '..', '..', '.cache')
const READY_MS = 120_000

const { values: options } = parseArgs({
  options: {
    version: { type: 'string', default: '5.26.30' },
    port: { type: 'string', default: '7687' },
    home: { type: 'string' },
    ephemeral: { type: 'boolean', default: false },
    'find-java': { type: 'boolean', default: false },
  },
})

try {
  await main()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

async function main() {
  const java = findJava(options.version)
  if (options['find-java']) return console.log(java)
  const library = fetchNeo4j(options.version)
  const home = makeHome()
  const port = options.port === '0' ? await freePort() : Number(options.port)
  const server = startServer(java, library, home, port)
  const uri = `bolt://127.0.0.1:${port}`
  const password = readPassword(home)
  await logIn(uri, password, server)
  console.log(`NEO4J_URI=${uri}\nNEO4J_USER=neo4j\nNEO4J_PASSWORD=${password}`)
}

/** Neo4j 5 runs on Java 17, the calendar releases on 21 and later: the oldest JDK that will do. */
function findJava(version) {
  const needed = version.startsWith('5.') ? 17 : 21
  const homes = [process.env.JAVA_HOME, ...listFolder('/usr/lib/jvm'), ...listFolder('/Library/Java/JavaVirtualMachines', 'Contents/Home')]
  const fitting = homes
    .filter((home) => home && existsSync(join(home, 'bin', 'java')))
    .map((home) => ({ java: join(home, 'bin', 'java'), major: majorOf(join(home, 'bin', 'java')) }))
    .concat({ java: 'java', major: majorOf('java') })
    .filter(({ major }) => major >= needed)
    .sort((a, b) => a.major - b.major)
  if (fitting.length === 0) throw new Error(`Cannot start Neo4j ${version}: no Java ${needed} or later. Install a JDK or set JAVA_HOME`)
  return fitting[0].java
}

function majorOf(java) {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' })
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0)
}

function listFolder(folder, below = '.') {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name, below)) : []
}

/** Neo4j's jars, once per version. A download cut short is not taken for a whole one. */
function fetchNeo4j(version) {
  const library = join(CACHE, `neo4j-${version}`, 'lib')
  if (existsSync(library)) return library
  console.error(`Fetching Neo4j ${version} with Maven`)
  const partial = `${library}-${process.pid}`
  const goals = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-Dneo4j.version=${version}`, `-DoutputDirectory=${partial}`]
  const { status, error } = spawnSync('mvn', ['-q', '-B', '-f', join(HERE, 'pom.xml'), ...goals], { stdio: ['ignore', 2, 2] })
  if (error || status !== 0) throw new Error(`Cannot fetch Neo4j ${version}: ${error?.message ?? `mvn ended with ${status}`}`)
  renameSync(partial, library)
  return library
}

function makeHome() {
  if (options.ephemeral) return mkdtempSync(join(tmpdir(), 'newsgraph-neo4j-'))
  const home = options.home ?? join(CACHE, `neo4j-${options.version}`, 'home')
  mkdirSync(home, { recursive: true })
  return home
}

/** The password this home was given when it was new. */
function readPassword(home) {
  const file = join(home, 'password')
  if (!existsSync(file)) writeFileSync(file, process.env.NEO4J_PASSWORD || randomBytes(12).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

function startServer(java, library, home, port) {
  const args = ['-Xmx1g', '-cp', join(library, '*'), join(HERE, 'StartNeo4j.java'), home, String(port)]
  const server = spawn(java, args, { stdio: ['pipe', 2, 2] })
  server.on('exit', (code) => {
    if (options.ephemeral) rmSync(home, { recursive: true, force: true })
    process.exit(server.killed ? 0 : (code ?? 1))
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill())
  return server
}

/** Waits until the server answers; a new one takes no query before its first password is changed. */
async function logIn(uri, password, server) {
  const until = Date.now() + READY_MS
  for (;;) {
    try {
      return await query(uri, password, 'neo4j', 'RETURN 1')
    } catch (error) {
      if (error.code === 'Neo.ClientError.Security.Unauthorized') await changePassword(uri, password)
      else if (Date.now() > until || server.exitCode !== null) throw new Error(`Cannot reach Neo4j at ${uri}: ${error.message}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

function changePassword(uri, password) {
  return query(uri, 'neo4j', 'system', 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password })
}

async function query(uri, password, database, text, params = {}) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { maxTransactionRetryTime: 0, connectionTimeout: 2_000 })
  try {
    return await driver.executeQuery(text, params, { database })
  } finally {
    await driver.close()
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
