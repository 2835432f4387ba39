import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { baseline, isThere, others, ours } from './contenders.ts'
import { type Command, median, type Pair, type Run, takeTurns } from './measure.ts'
import { prepare } from './prepare.ts'
import { rateSuggest } from './rate-suggest.ts'
import { sizes } from './series-of.ts'
import { timePreview } from './time-preview.ts'
import { timeRenderers } from './time-renderers.ts'
import { timeStages } from './time-stages.ts'
import { timeSuggest } from './time-suggest.ts'
import { timeThreads } from './time-threads.ts'

/**
 * `npm run bench`: whole processes on series of three sizes, each by turns with `pandoc --toc` to DOCX on the same
 * content. A ratio is the median of the ratios of the pairs; memory is the peak resident set of the process as GNU time
 * tells it. Last, the living draft: from a saved file to the blocks of the page. `--preview` times that alone;
 * `--threads` tells what all cores take of the time of one, for twelve reports;
 * `--renderers docx,pdf,html,md` tells alone how the time of these renderers grows with each part of a report, and
 * `--stages` how that of a check grows with notes of many shapes; `--suggest` how that of the search for ties grows,
 * and how well it meets what is known of some series. Numbers for people: no test looks at them.
 */
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '7' },
    sizes: { type: 'string', default: Object.keys(sizes).join() },
    beside: { type: 'string', default: '' },
    preview: { type: 'boolean', default: false },
    threads: { type: 'boolean', default: false },
    renderers: { type: 'string', default: '' },
    saves: { type: 'string', default: '100' },
    stages: { type: 'boolean', default: false },
    suggest: { type: 'boolean', default: false },
    statements: { type: 'string', default: '5000' },
  },
})
const root = process.cwd()
const names = Object.keys(sizes).filter((name): name is keyof typeof sizes => values.sizes.split(',').includes(name))
const wholeProcesses =
  !values.preview && !values.threads && !values.stages && !values.suggest && values.renderers === ''
if (wholeProcesses && !isThere('pandoc')) throw new Error('Cannot measure without pandoc: install it, and try again')

/** A task at the size before, to tell the growth from. */
interface Before {
  readonly pages: number
  readonly time: number
}

const before = new Map<string, Before>()
if (wholeProcesses) for (const name of names) measureSize(name)
if (values.stages) printStages()
else if (values.threads) printThreads()
else if (values.suggest) printSuggest()
else if (values.renderers === '') await printPreview()
else await printRenderers(values.renderers.split(','))

function measureSize(name: keyof typeof sizes): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const pages = prepare(folder, sizes[name], root)
  console.log(`\n${name}: ${pages} pages\n${row(['', 'ms', '× pandoc', 'MB', 'growth'])}`)
  for (const command of commandsFor(folder))
    print(command, takeTurns(command, baseline(folder), Number(values.times)), pages)
  rmSync(folder, { recursive: true })
}

/** The time of each size in seconds, the memory of the largest, and the exponent of the growth. */
function printStages(): void {
  const sizes = [1, 2, 4].map((factor) => `${factor * Number(values.statements)}`)
  console.log(row(['statements', ...sizes, 'MB', 'exponent']))
  for (const { shape, runs, exponent } of timeStages(root, Number(values.statements), Number(values.times))) {
    const seconds = runs.map(({ time }) => `${(time / 1000).toFixed(1)} s`)
    console.log(row([shape, ...seconds, memoryOf(runs.slice(-1)), exponent.toFixed(2)]))
  }
}

/** Twelve reports of size M, on one core and on all of them. */
function printThreads(): void {
  const { cores, alone, together, share } = timeThreads(root, Number(values.times))
  const told = (name: string, runs: readonly Run[]): string =>
    row([name, (median(runs.map(({ time }) => time)) / 1000).toFixed(1), memoryOf(runs)])
  console.log(
    [row(['twelve reports, PDF', 's', 'MB']), told('1 thread', alone), told(`${cores} cores`, together)].join('\n'),
  )
  console.log(row(['share of the time', share.toFixed(2)]))
}

/** Restated pairs that stand among the first three of one of the two, and what is proposed as an echo. */
function printSuggest(): void {
  console.log(row(['statements', 's', 'MB', 'pairs', 'exponent']))
  for (const { statements, time, memory, pairs, exponent } of timeSuggest())
    console.log(row([`${statements}`, (time / 1000).toFixed(1), memory.toFixed(0), `${pairs}`, exponent.toFixed(2)]))
  console.log(`\n${row(['restated pairs', 'all', 'hits', 'plain TF-IDF', 'echoes', 'right', 'opposed', 'as echoes'])}`)
  for (const { name, same, hits, plainHits, echoes, right, opposed, taken } of rateSuggest(root))
    console.log(row([name, ...[same, hits, plainHits, echoes, right, opposed, taken.length].map(String)]))
}

async function printPreview(): Promise<void> {
  console.log(`\n${row(['saved file → blocks', 'p50 ms', 'p95 ms'])}`)
  for await (const { name, times } of timePreview(root, Number(values.saves)))
    console.log(row([name, at(times, 0.5), at(times, 0.95)]))
}

/** Time that grows with the size has the exponent 1; with its square, 2. More than 1.2 is a fault. */
async function printRenderers(formats: readonly string[]): Promise<void> {
  console.log(`\n${row(['part that is doubled', 'exponent', 'ms', 'for'])}`)
  for await (const { format, part, largest, time, exponent } of timeRenderers(root, formats))
    console.log(row([`${format}, ${part}`, exponent.toFixed(2), time.toFixed(0), largest]))
}

/** What a share of the times, which are sorted, does not exceed. */
function at(times: readonly number[], share: number): string {
  return (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0)
}

function commandsFor(folder: string): readonly Command[] {
  const asked = Object.entries(others(folder))
    .filter(([name]) => values.beside.split(',').includes(name))
    .map(([, command]) => command)
  const absent = asked.filter(({ program }) => !isThere(program))
  if (absent.length > 0) console.log(`Not here: ${absent.map(({ program }) => program).join(', ')}`)
  return [baseline(folder), ...ours(folder, root), ...asked.filter((command) => !absent.includes(command))]
}

/**
 * The growth is how many times longer a task took than at the size before, over how many times more pages there are.
 */
function print({ name }: Command, pair: Pair, pages: number): void {
  const time = median(pair.ours.map((run) => run.time))
  const ratio = median(pair.ours.map((run, turn) => run.time / (pair.theirs[turn]?.time ?? Infinity)))
  const last = before.get(name)
  const growth = last === undefined ? '' : `${(time / last.time).toFixed(1)} / ${(pages / last.pages).toFixed(1)}`
  before.set(name, { pages, time })
  console.log(row([name, time.toFixed(0), ratio.toFixed(2), memoryOf(pair.ours), growth]))
}

function memoryOf(runs: readonly Run[]): string {
  const known = runs.flatMap(({ memory }) => memory ?? [])
  return known.length === 0 ? '–' : Math.max(...known).toFixed(0)
}

function row([name = '', ...cells]: readonly string[]): string {
  return [name.padEnd(26), ...cells.map((cell) => cell.padStart(10))].join(' ')
}
