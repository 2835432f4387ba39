import type { Lang } from '../../model/names.ts'
import { primary } from '../../model/text.ts'
import type { LocaleTag } from '../../pipeline.ts'
import type { ValueLines } from './commented.ts'
import { below } from './commented.ts'

/** The words of a new series, to be replaced: as whoever writes in that language would write them. */
export interface SampleWords {
  readonly title: string
  readonly organizer: string
  readonly theme: string
  /** How the first meeting is called, with the forms that the language needs. */
  readonly called: ValueLines
  /** Completes "it was agreed that". */
  readonly that: string
}

const english: SampleWords = {
  title: 'Title of the series',
  organizer: 'the Ministry of Foreign Affairs',
  theme: 'The first theme',
  called: ['the first meeting'],
  that: 'every meeting should begin with its notes',
}

const words = {
  en: english,
  ar: {
    title: 'عنوان السلسلة',
    organizer: 'وزارة الخارجية',
    theme: 'الموضوع الأول',
    called: ['الاجتماع الأول'],
    that: 'كل اجتماع ينبغي أن يبدأ بمدوناته',
  },
  es: {
    title: 'Título de la serie',
    organizer: 'el Ministerio de Relaciones Exteriores',
    theme: 'El primer tema',
    called: ['la primera reunión'],
    that: 'cada reunión debía comenzar por sus notas',
  },
  fr: {
    title: 'Titre de la série',
    organizer: 'le Ministère des affaires étrangères',
    theme: 'Le premier thème',
    called: ['la première réunion'],
    that: 'chaque réunion devait commencer par ses notes',
  },
  ru: {
    title: 'Название серии',
    organizer: 'Министерство иностранных дел',
    theme: 'Первая тема',
    called: below(['ru:', '  name: первое совещание', '  at: на первом совещании', '  of: первого совещания']),
    that: 'каждое совещание следует начинать с записей',
  },
  zh: {
    title: '系列会议的标题',
    organizer: '外交部',
    theme: '第一个专题',
    called: ['第一次会议'],
    that: '每次会议都应从记录开始',
  },
} as const satisfies Readonly<Record<LocaleTag, SampleWords>>

/** Finds the words of a language, be it in the form of one country. */
export function sampleWords(language: Lang): SampleWords {
  const all: Readonly<Record<Lang, SampleWords>> = words
  return all[primary(language)] ?? english
}
