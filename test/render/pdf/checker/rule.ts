import type { Report } from '../../../../src/model/report.ts'
import type { PdfObjects } from './pdf-objects.ts'

/** A rule of PDF/A-2a or PDF/UA-1, or of our own promise: it names what breaks it, and nothing where it is kept. */
export type Rule = (pdf: PdfObjects, report: Report) => readonly string[]
