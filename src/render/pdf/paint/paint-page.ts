import { tones } from '../design/look.ts'
import type { Ink, Rule, Words } from '../galley/strip.ts'
import type { SetRun } from '../lines/set-line.ts'
import type { Tag } from '../manuscript/tag.ts'
import type { Page } from '../pages/page.ts'
import type { Typography } from '../type/typography.ts'
import { decimal } from './decimal.ts'
import type { Pdf } from './pdf.ts'
import type { Pen } from './pen.ts'
import { showRun } from './show-run.ts'

/** What paints a page: the document, the pen that knows its structure, and the faces. */
export interface Press {
  readonly document: Pdf
  readonly pen: Pen
  readonly typography: Typography
}

/** Paints a page: grounds first, then rules, then words; all but tagged words are artifacts. */
export function paintPage(page: Page, press: Press): void {
  page.inks.filter((ink) => ink.kind === 'ground').forEach((ink) => decorate(groundOperators(ink), press))
  page.inks.filter((ink) => ink.kind === 'rule').forEach((ink) => decorate(ruleOperators(ink), press))
  page.inks.filter((ink) => ink.kind === 'words').forEach((ink) => paintWords(ink, press))
  press.pen.lift()
  page.places.forEach(({ name, y }) => press.document.addNamedDestination(name, 'XYZ', 0, y, null))
}

function decorate(operators: string, { document, pen }: Press): void {
  pen.decorate('Layout', () => document.addContent(operators))
}

/** White less a little for each step: black words can be read on the darkest (contrast 9 to 1). */
function groundOperators({ x, y, width, height, shade }: Ink & { kind: 'ground' }): string {
  return `${(1 - shade * 0.055).toFixed(3)} g ${[x, y, width, height].map(decimal).join(' ')} re f 0 g`
}

function ruleOperators({ x, y, width, height, weight, tone }: Rule): string {
  return `${decimal(weight)} w ${tones[tone]} G ${decimal(x)} ${decimal(y)} m ${decimal(x + width)} ${decimal(y + height)} l S`
}

function paintWords({ x, y, runs, tag }: Words, press: Press): void {
  if (tag) runs.forEach((run) => paintRun(run, x + run.x, y, tag, press))
  else press.pen.decorate('Pagination', () => runs.forEach((run) => showRunOn(run, x + run.x, y, press)))
}

function paintRun(set: SetRun, x: number, y: number, tag: Tag, press: Press): void {
  const { size, rise } = set.run.look
  const area = { x, y: y - rise - size, width: set.width, height: size * 1.3 }
  press.pen.write(tag, set.run.marks, area, () => showRunOn(set, x, y, press))
}

function showRunOn(set: SetRun, x: number, y: number, { document, typography }: Press): void {
  document.font(set.face)
  document.page.fonts[document._font.id] = document._font.ref()
  document.addContent(showRun(set, x, y, typography))
}
