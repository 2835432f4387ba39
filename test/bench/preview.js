/**
 * Times the living draft: from the moment when a file is saved until a page has been sent the blocks that changed, watcher and network included. Run after
 * `npm run build`: `node test/bench/preview.js [saves]`. Prints p50 and p95 in milliseconds, for the worked example and for 50 sessions of 200 statements.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const saves = Number(process.argv[2] ?? 40)

for (const [name, write, file] of [['worked example', writeExample, 'geneva.yaml'], ['50 sessions of 200 statements', writeLarge, 's25.yaml']]) {
  const folder = mkdtempSync(join(tmpdir(), 'report-bench-'))
  write(join(folder, 'sessions'))
  const times = await timesOf(folder, file)
  console.log(`${name}: p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, ${times.length} saves`)
  rmSync(folder, { recursive: true })
}

/** @param {string} folder @param {string} name @returns {Promise<number[]>} sorted */
async function timesOf(folder, name) {
  const child = spawn(process.execPath, [join(root, 'bin/report.js'), 'preview', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  const { body } = await fetch(`${String(line).trim()}live`)
  const drafts = draftsIn(body)
  await drafts.next()
  const file = join(folder, 'sessions', name)
  const text = readFileSync(file, 'utf8')
  const times = []
  for (let save = 0; save < saves; save++) {
    await pause(60) // as between the saves of a person, and long enough for the watcher to rest
    writeFileSync(`${file}~`, text.replace('no template can be used', `no template, ${save}, can be used`))
    const begun = performance.now()
    renameSync(`${file}~`, file)
    await drafts.next()
    times.push(performance.now() - begun)
  }
  child.kill('SIGINT')
  await once(child, 'exit')
  return times.sort((a, b) => a - b)
}

/** Yields when the last byte of a draft has come. */
async function* draftsIn(body) {
  let text = ''
  for await (const part of body.pipeThrough(new TextDecoderStream())) {
    text += part
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const isDraft = text.startsWith('event: draft')
      text = text.slice(end + 2)
      if (isDraft) yield
    }
  }
}

/** @param {number[]} times @param {number} share */
function at(times, share) {
  return Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))])
}

function writeExample(folder) {
  cpSync(join(root, 'sessions'), folder, { recursive: true })
}

function writeLarge(folder) {
  mkdirSync(folder)
  const sessions = Array.from({ length: 50 }, (_, index) => `s${index}`)
  const themes = Array.from({ length: 20 }, (_, index) => `t${index}`)
  writeFileSync(join(folder, 'series.yaml'), `series:
  title: A long series
  organizers:
    - A ministry
  language: en
sessions: [${sessions.join(', ')}]
themes:
${themes.map((theme) => `  - id: ${theme}\n    title: Theme ${theme}`).join('\n')}
report:
  date: 2008-06
  status: organizer
editions:
  - id: all
`)
  for (const [index, session] of sessions.entries()) writeFileSync(join(folder, `${session}.yaml`), sessionText(session, index, themes))
}

function sessionText(session, index, themes) {
  const point = (number, more) => `  - id: p${number}\n    theme: ${themes[number % themes.length]}\n    that: >-\n      no template can be used for operation ${number} of ${session}, in which ${number % 7} offices take part\n${more}`
  const numbers = Array.from({ length: 200 }, (_, number) => number)
  const echo = (number) => (index > 0 && number % 10 === 0 ? `    echoes: [s${index - 1}/p${number}]\n` : '')
  return `session: ${session}
place: City ${index}
date: 2007-05-11
sources:
  - id: account
    title: Account of the meeting
    language: en
agreed:
${numbers.filter((number) => number % 4 === 0).map((number) => point(number, `    level: full\n${echo(number)}`)).join('')}raised:
${numbers.filter((number) => number % 4 !== 0).map((number) => point(number, echo(number))).join('')}`
}
