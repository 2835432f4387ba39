import { letter, roman } from '../../model/ordinals.ts'
import type { Labels } from '../define-locale.ts'
import { noBreak } from '../shared/no-break.ts'

/** Numbers and letters of Spanish documents of the United Nations: I., A., 1. for headings, a) and i) for items. */
export const labels: Labels = {
  section: (number) => `${roman(number).toUpperCase()}.`,
  subsection: (number) => `${letter(number).toUpperCase()}.`,
  topic: (number) => `${number}.`,
  paragraph: String,
  supplement: (number) => `S${number}`,
  beforeParagraph: (cited) => `${cited}.`,
  item: (number, level) => `${level === 1 ? letter(number) : roman(number)})`,
  itemOf: (parent, item) => `${parent} ${item}`,
  spoken: (cited, of) => `${of === 'paragraph' ? 'párrafo' : 'cuadro'} ${cited}`,
  annex: (number) => `Anexo ${roman(number).toUpperCase()}`,
  appendix: (number) => `Apéndice ${roman(number).toUpperCase()}`,
  tableNote: letter,
  table: (number, title) => `Cuadro${noBreak}${number}. ${title}`,
}
