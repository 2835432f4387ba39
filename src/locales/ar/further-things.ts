import type { SummaryKind } from '../define-locale.ts'
import type { Gender, Noun } from './counts.ts'
import { construct, counted, noun } from './counts.ts'

/** What a summary leaves out, by kind; some kinds are told by what stands behind their count. */
const things: Readonly<Record<SummaryKind, { readonly noun: Noun; readonly after?: string }>> = {
  conclusions: { noun: noun('m', 'استنتاج', 'استنتاجات') },
  agreement: { noun: construct('f', 'نقطة', 'نقاط', 'اتفاق') },
  votes: { noun: construct('f', 'عملية', 'عمليات', 'تصويت') },
  open: { noun: noun('m', 'بند', 'بنود'), after: ' من المعضلات والشواغل والمسائل' },
  contested: {
    noun: {
      gender: 'f',
      one: 'نقطة خلافية',
      two: { subject: 'نقطتان خلافيتان', object: 'نقطتين خلافيتين' },
      few: 'نقاط خلافية',
      many: 'نقطة خلافية',
    },
  },
}

/** Counts what else there is, as a subject: "نقطة اتفاق أخرى", "نقطتا اتفاق أخريان", "ثلاث نقاط اتفاق أخرى". */
export function furtherThings(kind: SummaryKind, number: number): string {
  const { noun, after = '' } = things[kind]
  const count = number === 1 ? noun.one : counted(number, noun)
  return `${count} ${another(noun.gender, number)}${after}`
}

/** "Another", as it agrees: with several things, be they three to ten, in the feminine. */
function another(gender: Gender, number: number): string {
  const last = number % 100
  if (number === 2) return gender === 'f' ? 'أخريان' : 'آخران'
  if (last >= 3 && last <= 10) return 'أخرى'
  return gender === 'f' ? 'أخرى' : 'آخر'
}
