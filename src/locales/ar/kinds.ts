import type { MeetingKind } from '../../model/session.ts'
import type { Gender, Noun } from './counts.ts'
import { agreeing, construct, noun } from './counts.ts'

/** What a kind of meeting is called. */
export interface KindWords extends Noun {
  /** With the article: one; two, as an object; and several. */
  readonly the: string
  readonly theTwo: string
  readonly theMany: string
  /** The words between which a place stands that tells which one it is: "حلقة … الدراسية". Some kinds have no room. */
  readonly around?: readonly [before: string, after: string]
}

/** What each kind of meeting is called: one, two and several, with the article and without. */
export const kindWords: Readonly<Record<MeetingKind, KindWords>> = {
  seminar: {
    gender: 'f',
    one: 'حلقة دراسية',
    two: { subject: 'حلقتان دراسيتان', object: 'حلقتين دراسيتين' },
    few: 'حلقات دراسية',
    many: 'حلقة دراسية',
    the: 'الحلقة الدراسية',
    theTwo: 'الحلقتين الدراسيتين',
    theMany: 'الحلقات الدراسية',
    around: ['حلقة', 'الدراسية'],
  },
  workshop: { ...ofTwo('f', 'حلقة', 'حلقات', 'عمل', 'العمل'), around: ['حلقة عمل', ''] },
  consultation: ofOne(noun('f', 'مشاورة', 'مشاورات')),
  conference: ofOne(noun('m', 'مؤتمر', 'مؤتمرات')),
  meeting: ofOne(noun('m', 'اجتماع', 'اجتماعات')),
  'round-table': ofTwo('m', 'اجتماع', 'اجتماعات', 'مائدة مستديرة', 'المائدة المستديرة'),
  summit: { ...ofTwo('m', 'مؤتمر', 'مؤتمرات', 'قمة', 'القمة'), around: ['مؤتمر قمة', ''] },
  hearing: ofTwo('f', 'جلسة', 'جلسات', 'استماع', 'الاستماع'),
  symposium: ofOne(noun('f', 'ندوة', 'ندوات')),
  forum: ofOne(noun('m', 'منتدى', 'منتديات')),
  dialogue: ofOne(noun('m', 'حوار', 'حوارات')),
  retreat: ofOne(noun('m', 'معتكف', 'معتكفات')),
  session: ofOne(noun('f', 'دورة', 'دورات')),
  weekend: ofTwo('m', 'لقاء', 'لقاءات', 'نهاية أسبوع', 'نهاية الأسبوع'),
}

/** A number of meetings of a kind, with the article, as an object; and what agrees: "الحلقات الدراسية السابقة". */
export function theseMeetings(kind: MeetingKind, number: number, adjective?: Adjective): string {
  const { gender, the, theTwo, theMany } = kindWords[kind]
  const form = number === 1 ? the : number === 2 ? theTwo : theMany
  return adjective === undefined ? form : `${form} ${adjective(gender, number)}`
}

/** An adjective as it agrees with meetings, as an object. */
export type Adjective = (gender: Gender, number: number) => string

/** Makes the forms of a regular adjective from the first, which has the article. Several things have the feminine. */
export function adjective(one: string): Adjective {
  return (gender, number) => {
    if (number === 2) return `${one}${gender === 'f' ? 'تين' : 'ين'}`
    return agreeing(number === 1 ? gender : 'f', one)
  }
}

/** "Other", which is not regular. */
export const other: Adjective = (gender, number) => {
  if (number === 2) return gender === 'f' ? 'الأخريين' : 'الآخرين'
  return number === 1 && gender === 'm' ? 'الآخر' : 'الأخرى'
}

function ofOne(word: Noun): KindWords {
  return {
    ...word,
    the: `ال${word.one}`,
    theTwo: `ال${word.two.object}`,
    theMany: `ال${word.few}`,
    around: [word.one, ''],
  }
}

function ofTwo(gender: Gender, one: string, few: string, rest: string, theRest: string): KindWords {
  const definite = construct(gender, one, few, theRest)
  return {
    ...construct(gender, one, few, rest),
    the: definite.one,
    theTwo: definite.two.object,
    theMany: definite.few,
  }
}
