import { letter } from '../../model/ordinals.ts'
import type { Labels } from '../define-locale.ts'
import { noBreak } from '../shared/no-break.ts'

/** Numbers and letters, as in United Nations documents in Chinese: 一., A., 1. for headings, (a) and (一) for items. */
export const labels: Labels = {
  section: (number) => `${numeral(number)}.`,
  subsection: (number) => `${letter(number).toUpperCase()}.`,
  topic: (number) => `${number}.`,
  paragraph: String,
  supplement: (number) => `S${number}`,
  beforeParagraph: (cited) => `${cited}.`,
  item: (number, level) => `(${level === 1 ? letter(number) : numeral(number)})`,
  itemOf: (parent, item) => `${parent}${item}`,
  spoken: (cited, of) => (of === 'table' ? `表${cited}` : `第${cited}段`),
  annex: (number) => `附件${numeral(number)}`,
  appendix: (number) => `附录${numeral(number)}`,
  tableNote: letter,
  table: (number, title) => `表${number}${noBreak}${title}`,
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const

/** Counts 一, 二 … 十, 十一 … 二十一 … 九十九; figures from 100 on. */
function numeral(number: number): string {
  if (number < 1 || number > 99) return String(number)
  const [tens, units] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${ten}${digits[units]}`
}
