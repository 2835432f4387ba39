import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Finds the script of npm, which npm names to all that it runs; a test may be run by something else. */
export function npmScript(): string {
  const given = process.env.npm_execpath
  if (given?.includes('npm-cli')) return given
  return join(spawnSync('npm', ['root', '--global'], { encoding: 'utf8' }).stdout.trim(), 'npm/bin/npm-cli.js')
}
