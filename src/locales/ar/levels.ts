import type { Level } from '../../model/levels.ts'

/** The words of a level, beside the sentences of claims. */
interface LevelWords {
  /** In the concordance: what the account records. */
  readonly recorded: string
  /** An older record, with which a conclusion is consistent. */
  readonly older: string
  /** A measure that several meetings can share: "اتفاق تام في بيجين، واتفاق واسع في جنيف، على أن …". */
  readonly measure: string | undefined
}

const point = 'النقطة المسجلة'

/** What each level is called. */
export const levelWords: Readonly<Record<Level, LevelWords>> = {
  concluded: { recorded: 'استنتاج', older: 'الاستنتاج المسجل', measure: undefined },
  full: { recorded: 'اتفاق تام', older: 'الاتفاق التام المسجل', measure: 'اتفاق تام' },
  agreed: { recorded: 'اتفاق', older: 'الاتفاق المسجل', measure: 'اتفاق' },
  broad: { recorded: 'اتفاق واسع', older: 'الاتفاق الواسع المسجل', measure: 'اتفاق واسع' },
  prevailing: { recorded: 'رأي سائد', older: 'الرأي السائد المسجل', measure: undefined },
  most: { recorded: 'معظم المشاركين', older: point, measure: undefined },
  many: { recorded: 'كثير من المشاركين', older: point, measure: undefined },
  several: { recorded: 'عدة مشاركين', older: point, measure: undefined },
  some: { recorded: 'بعض المشاركين', older: point, measure: undefined },
  said: { recorded: 'نقطة مثارة', older: point, measure: undefined },
}
