/**
 * Builds the reports of the worked example into a folder that is thrown away, in each format and each language, and
 * stores the code that V8 compiled meanwhile. This is the last step of `bin/build.js`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load, scriptOf, storeCode } from './load.js'
import { scriptNames } from './scripts.js'
import { root } from './stamp.js'

const out = mkdtempSync(join(tmpdir(), 'report-'))
const order = ['build', '--sessions', join(root, 'sessions'), '--out', out, '--jobs', '1', '--quiet']
for (const made of [
  ['--format', 'docx,pdf,html,md'],
  ['--format', 'md', '--lang', 'ar,es,fr,ru,zh'],
])
  process.exitCode ||= await load().run([...order, ...made], root)
for (const name of scriptNames) scriptOf(name)
storeCode()
rmSync(out, { recursive: true, force: true })
