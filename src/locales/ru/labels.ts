import { letter, roman } from '../../model/ordinals.ts'
import type { Labels } from '../define-locale.ts'
import { noBreak } from '../shared/no-break.ts'

/** Numbers and letters, as Russian documents of the United Nations have them: a) and i), in Latin letters. */
export const labels: Labels = {
  section: (number) => `${roman(number).toUpperCase()}.`,
  subsection: (number) => `${letter(number).toUpperCase()}.`,
  topic: (number) => `${number}.`,
  paragraph: String,
  supplement: (number) => `S${number}`,
  beforeParagraph: (cited) => `${cited}.`,
  item: (number, level) => `${level === 1 ? letter(number) : roman(number)})`,
  itemOf: (parent, item) => `${parent} ${item}`,
  spoken: (cited, of) => `${of === 'paragraph' ? 'пункт' : 'таблица'} ${cited}`,
  annex: (number) => `Приложение ${roman(number).toUpperCase()}`,
  appendix: (number) => `Добавление ${roman(number).toUpperCase()}`,
  tableNote: letter,
  table: (number, title) => `Таблица${noBreak}${number}. ${title}`,
}

/** The letter of an alternative within a sentence: "a)". */
export function lettered(index: number): string {
  return labels.item(index + 1, 1)
}
