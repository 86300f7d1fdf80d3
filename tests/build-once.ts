// Before the tests: the package is built, once for the whole run, so that the command line is tested as it is installed.
// A `globalSetup` of vitest.
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'

/** Builds into dist/. NEWSGRAPH_TEST_BUILT=1 says that it is built already. */
export default function buildOnce(): void {
  if (process.env.NEWSGRAPH_TEST_BUILT === '1') return
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: resolve(import.meta.dirname, '..'), stdio: ['ignore', 'inherit', 'inherit'] })
}
