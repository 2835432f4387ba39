/** Builds the reports of the series at hand into a folder that is thrown away, and keeps what V8 compiled meanwhile: the last step of a build. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { code, load } from './load.js'
import { root } from './stamp.js'

const out = mkdtempSync(join(tmpdir(), 'report-'))
const { run, compiled } = load()
await run(['build', '--sessions', join(root, 'sessions'), '--out', out, '--quiet'], root)
writeFileSync(join(root, code), compiled())
rmSync(out, { recursive: true, force: true })
