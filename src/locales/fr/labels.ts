import { letter, roman } from '../../model/ordinals.ts'
import type { Labels } from '../define-locale.ts'
import { noBreak } from '../shared/no-break.ts'

/** Numbers and letters, as the United Nations set them in French: I., A., 1. for headings, a) and i) for items. */
export const labels: Labels = {
  section: (number) => `${roman(number).toUpperCase()}.`,
  subsection: (number) => `${letter(number).toUpperCase()}.`,
  topic: (number) => `${number}.`,
  paragraph: String,
  supplement: (number) => `S${number}`,
  beforeParagraph: (cited) => `${cited}.`,
  item: (number, level) => `${level === 1 ? letter(number) : roman(number)})`,
  itemOf: (parent, item) => `${parent} ${item}`,
  spoken: (cited, of) => `${of === 'table' ? 'tableau' : 'paragraphe'} ${cited}`,
  annex: (number) => `Annexe ${roman(number).toUpperCase()}`,
  appendix: (number) => `Appendice ${roman(number).toUpperCase()}`,
  tableNote: letter,
  table: (number, title) => `Tableau${noBreak}${number}. ${title}`,
}

/** Writes the number of an agenda item as French does: "34 b)" for "34 (b)". */
export function agendaNumber(item: string): string {
  return item.replace(/\(([\p{L}\d]+)\)/gu, '$1)').replaceAll(' ', noBreak)
}
