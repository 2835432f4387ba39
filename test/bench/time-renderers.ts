import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Font } from '../../src/model/font.ts'
import type { Report } from '../../src/model/report.ts'
import { type FormatName, formats } from '../../src/render/index.ts'
import { grownReports } from './grown-reports.ts'

/** How the time of a renderer grows with one part of a report. */
export interface Growth {
  readonly format: string
  readonly part: string
  /** The largest size, with its unit, and how many milliseconds of the processor it took. */
  readonly largest: string
  readonly time: number
  /** Time grows as the size to this power, from the last size but one to the last. */
  readonly exponent: number
}

/** A part is doubled until it takes so many milliseconds, so that what any report takes weighs little. */
const enough = 1500

/** How often each size is rendered; the shortest time counts. */
const times = 3

/** Times renderers on reports of which one part is doubled again and again. */
export async function* timeRenderers(root: string, only: readonly string[]): AsyncGenerator<Growth> {
  const font: Font = async (face) => new Uint8Array(await readFile(join(root, `dist/fonts/${face}.ttf`)))
  const names = (Object.keys(formats) as FormatName[]).filter((name) => only.includes(name))
  for (const format of names) {
    const renderer = await formats[format].load()
    const timeOf = (report: Report): Promise<number> => shortest(() => renderer(report, { font }))
    for (const part of Object.keys(grownReports)) yield { format, part, ...(await growthOf(part, timeOf)) }
  }
}

type TimeOf = (report: Report) => Promise<number>

async function growthOf(part: string, timeOf: TimeOf): Promise<Omit<Growth, 'format' | 'part'>> {
  const grown = grownReports[part]
  if (grown === undefined) throw new Error(`Cannot grow ${part}, expected a part of a report`)
  let size = grown.from
  let before = await timeOf(grown.of(size))
  for (;;) {
    size *= 2
    const time = await timeOf(grown.of(size))
    if (time >= enough) return { largest: `${size} ${grown.unit}`, time, exponent: Math.log2(time / before) }
    before = time
  }
}

/** Measures time of the processor, not of the clock: what else the machine does weighs less. */
async function shortest(render: () => Promise<unknown>): Promise<number> {
  let least = Infinity
  for (let time = 0; time < times; time += 1) {
    const begun = process.cpuUsage()
    await render()
    const { user, system } = process.cpuUsage(begun)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
