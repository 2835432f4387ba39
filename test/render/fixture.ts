import { readFileSync } from 'node:fs'
import type { Report } from '../../src/model/report.ts'

/** A report with every kind of node in it, as a renderer is given one. */
export const fixture: Report = JSON.parse(readFileSync(new URL('report.json', import.meta.url), 'utf8'))
