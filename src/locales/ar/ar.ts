import type { Locale } from '../define-locale.ts'
import { phrase } from '../phrase.ts'
import { mastheadInEnglish } from '../shared/masthead-in-english.ts'
import { conclusions } from './conclusions.ts'
import { cover } from './cover.ts'
import { date, span } from './dates.ts'
import { dilemmas } from './dilemmas.ts'
import { findings } from './findings.ts'
import { introduction } from './introduction.ts'
import { agendaItemOf, labels } from './labels.ts'
import { inLanguage } from './languages.ts'
import { meetingNames, of } from './meetings.ts'
import { oblique, withoutArticle } from './names.ts'
import { patterns } from './patterns/patterns.ts'
import { capital, sentences } from './sentences.ts'
import { sources } from './sources.ts'
import { summary } from './summary.ts'
import { tables } from './tables.ts'

const unofficialTranslation = 'ترجمة غير رسمية'

/** Arabic, in the style of documents of the United Nations: without vowels, with European figures. */
export const ar: Locale = {
  tag: 'ar',
  direction: 'rtl',
  furniture: {
    continued: 'تابع',
    backToText: 'العودة إلى النص',
    draft: 'مسودة',
    symbol: 'الرمز: […]',
    sources,
    note: 'حاشية',
    letter: { open: '', close: '' },
  },
  labels,
  headings: {
    conclusions: (final) => phrase`استنتاجات ${of(final)}`,
    agreement: phrase`نقاط الاتفاق`,
    agreementAndConclusions: phrase`الاستنتاجات ونقاط الاتفاق`,
    votes: phrase`عمليات التصويت`,
    raised: phrase`الآراء المعرب عنها والنقاط المثارة`,
    dilemmas: phrase`المعضلات والشواغل والمسائل`,
    summary: phrase`موجز`,
    contents: 'المحتويات',
    page: 'الصفحة',
    supplement: phrase`ملحق`,
    supplementOpening: (to) =>
      sentences([
        to === undefined
          ? phrase`ما يسجله هذا الملحق مقيد التوزيع.`
          : phrase`ما يسجله هذا الملحق مقيد التوزيع، ويقتصر استعماله على ${oblique(to.name)}.`,
        phrase`وفقراته مرقمة ترقيما مستقلا.`,
      ]),
    marking: phrase`توزيع مقيد`,
    annexes: {
      participants: phrase`المشاركون`,
      coverage: phrase`تغطية المواضيع`,
      concordance: phrase`جدول المقابلة بين الفقرات والاجتماعات`,
    },
  },
  date,
  span,
  meeting: meetingNames,
  withoutArticle,
  untranslated: (words, language) => phrase`[${inLanguage(language)}: ${words}]`,
  sentences,
  capital,
  finding: findings,
  dilemma: dilemmas,
  introduction,
  summary,
  conclusion: conclusions,
  cover,
  masthead: {
    unitedNations: 'الأمم المتحدة',
    lines: mastheadInEnglish('ar', unofficialTranslation),
    imprint: ({ date: iso, original, unofficial }) => [
      date(iso),
      `الأصل: ${inLanguage(original)}`,
      ...(unofficial ? [unofficialTranslation] : []),
    ],
    agendaItem: agendaItemOf,
  },
  table: tables,
  patterns,
}
