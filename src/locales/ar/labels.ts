import type { Labels } from '../define-locale.ts'
import { noBreak, unbroken } from '../shared/no-break.ts'
import { abjad, letterName, nth, nthly } from './ordinals.ts'

/** Numbers and letters as in Arabic documents of the United Nations: ordinals, names of letters, and figures. */
export const labels: Labels = {
  section: (number) => `${nthly(number)}${noBreak}-`,
  subsection: (number) => `${letterName(number)}${noBreak}-`,
  topic: (number) => `${number}${noBreak}-`,
  paragraph: String,
  supplement: (number) => `م${number}`,
  beforeParagraph: (cited) => `${cited}${noBreak}-`,
  item: (number, level) => (level === 1 ? `(${abjad(number)})` : `‘${number}’`),
  itemOf: (parent, item) => `${parent} ${item}`,
  spoken: (cited, of) => `${of === 'table' ? 'الجدول' : 'الفقرة'} ${cited}`,
  annex: (number) => `المرفق ${nth(number)}`,
  appendix: (number) => `التذييل ${nth(number)}`,
  // The brackets belong to the letter, be it raised or not.
  tableNote: (number) => `(${abjad(number)})`,
  table: (number, title) => `الجدول${noBreak}${number} - ${title}`,
}

/** An item of an agenda, as the notes number it: the letters of its parts become those of Arabic documents. */
export function agendaItemOf(item: string): string {
  const lettered = item.replace(/\(([a-z])\)/gu, (_, letter: string) => `(${abjad(letter.charCodeAt(0) - 96)})`)
  return `البند${noBreak}${unbroken(lettered)} من جدول الأعمال`
}
