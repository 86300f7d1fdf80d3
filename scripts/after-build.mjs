// After tsc: what dist/ needs besides JavaScript, and `npx newsgraph` in a checkout. Runs at the end of `npm run build`.
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const DIST = join(ROOT, 'dist')
const MAIN = join(DIST, 'src', 'cli', 'main.js')
/** Files that modules read beside themselves: models, tables, pages, notices. */
const ASSET = /\.(bin|txt|json|html|css|graphql)$|^NOTICE/

for (const folder of ['src', 'schema', 'loaders']) copyAssets(folder)
if (existsSync(MAIN)) {
  chmodSync(MAIN, 0o755)
  linkCommand()
}

function copyAssets(folder) {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) copyAssets(path)
    else if (ASSET.test(entry.name)) cpSync(join(ROOT, path), join(DIST, path))
  }
}

/** npm links the commands of dependencies, not of the checkout itself: without this `npx newsgraph` asks the registry. */
function linkCommand() {
  const bin = join(ROOT, 'node_modules', '.bin')
  mkdirSync(bin, { recursive: true })
  const link = join(bin, 'newsgraph')
  const target = relative(dirname(link), MAIN)
  rmSync(link, { force: true })
  if (process.platform !== 'win32') symlinkSync(target, link)
  else writeFileSync(`${link}.cmd`, `@node "%~dp0${target}" %*\r\n`)
}
