import { sources } from '../../src/locales/en/sources.ts'
import type { Block, Inline, LanguageRun, NumberedParagraph, Section } from '../../src/model/document.ts'
import type { Report } from '../../src/model/report.ts'

type Direction = Report['meta']['direction']

const arabic =
  'اتفق المشاركون في جنيف على أن التكامل أداة لتحقيق نتائج أفضل (انظر الوثيقة A/62/100 المؤرخة 10 أيار/مايو ' +
  '2007)، وأنه ليس غاية في حد ذاته؛ وأشار ممثل منظمة «Médecins Sans Frontières» إلى أن 75 في المائة من العمليات، ' +
  'أي 12 عملية من أصل 16، تحتاج إلى تخطيط أفضل وإلى تنسيق أوثق مع الأمم المتحدة.'

const russian =
  'Участники семинара в Женеве полностью согласились с тем, что интеграцию следует рассматривать как инструмент ' +
  'достижения более высоких результатов, а не исключительно как административную меру или самоцель (см. документ ' +
  'A/62/100, пункт 14).'

const chinese =
  '与会者一致认为，一体化应当被视为取得更好成果和更大影响的工具，' +
  '而不应仅仅被视为一项行政措施或目的本身（见A/62/100号文件第14段）。' +
  '“规划进程本身就是确保取得最佳结果的一个极其重要的因素”，一位与会者2007年5月11日在日内瓦说；其他人强调，' +
  '联合国各行为体之间必须加强协调。'

const french =
  'Les participants à Genève sont pleinement convenus que l’intégration devait être considérée comme un ' +
  'instrument permettant d’obtenir de meilleurs résultats et un plus grand impact, et non comme une simple ' +
  'mesure administrative ou une fin en soi.'

const spanish =
  'Los participantes en Ginebra coincidieron plenamente en que la integración debía considerarse un instrumento ' +
  'para lograr mejores resultados y una mayor repercusión, y no únicamente una medida administrativa o un fin en ' +
  'sí misma; ¿quién es responsable de la protección de los civiles?'

const english =
  'The participants in Geneva were in full agreement that integration should be seen as a tool for achieving ' +
  'better results and impact, and not as solely an administrative measure or a goal in itself'

/**
 * An English report with a paragraph in each of the other languages of the United Nations, and words of some inside an
 * English one.
 */
export const multilingual: Report = reportOf('en', 'ltr', 'Views in six languages', [
  numbered(1, [
    words(`${english}: `),
    foreign('ar', 'rtl', 'التكامل أداة (A/62/100)'),
    words(', or, in Chinese, '),
    foreign('zh', 'ltr', '一体化是工具'),
    words(', as was said.'),
  ]),
  numbered(2, [foreign('ar', 'rtl', arabic)]),
  numbered(3, [foreign('ru', 'ltr', russian)]),
  numbered(4, [foreign('zh', 'ltr', chinese)]),
  numbered(5, [foreign('fr', 'ltr', french)]),
  numbered(6, [foreign('es', 'ltr', spanish)]),
  numbered(7, [words(`It was said that “`), foreign('ar', 'rtl', arabic), words('” in Geneva.')]),
])

/** An Arabic report, with English words inside. */
export const rightToLeft: Report = reportOf('ar', 'rtl', 'عمليات السلام المتعددة الأبعاد: الاتجاهات والتحديات', [
  numbered(1, [words(arabic)]),
  numbered(2, [
    words('ورد في تقرير '),
    foreign('en', 'ltr', 'Trends and challenges (2007)'),
    words(' ما يلي: '),
    words(arabic),
  ]),
  numbered(3, [foreign('en', 'ltr', `${english}.`)]),
  { ...numbered(1, [words('التخطيط في الميدان؛')]), level: 1, label: '(أ)' },
  { ...numbered(2, [words('التخطيط في المقر.')]), level: 1, label: '(ب)' },
])

function reportOf(language: string, direction: Direction, title: string, paragraphs: NumberedParagraph[]): Report {
  const section = (role: Section['role'], children: Block[]): Section => ({ type: 'section', role, children })
  const head: Block[] = [
    { type: 'heading', depth: 1, data: { bookmark: 'stitle_1' }, children: [words(title)] },
    {
      type: 'contents',
      title: language === 'ar' ? 'المحتويات' : 'Contents',
      page: language === 'ar' ? 'الصفحة' : 'Page',
      entries: [{ bookmark: 'sviews_1', depth: 2, label: 'I.', text: title }],
    },
  ]
  const body: Block[] = [
    { type: 'heading', depth: 2, data: { bookmark: 'sviews_1', label: 'I.' }, children: [words(title)] },
    ...paragraphs,
    table(title),
  ]
  return {
    root: { type: 'root', children: [section('front', head), section('body', body)] },
    furniture: {
      continued: 'continued',
      backToText: 'Back to text',
      draft: 'DRAFT',
      symbol: 'Symbol: […]',
      sources,
      note: 'Note',
      letter: { open: '(', close: ')' },
    },
    meta: {
      edition: 'open',
      language,
      direction,
      title,
      author: 'The ministry',
      date: '2008-06',
      version: '0.1.0',
      digest: '0',
    },
  }
}

function table(caption: string): Block {
  const cell = (header: 'row' | 'column' | undefined, ...children: Inline[]) => ({
    type: 'tableCell' as const,
    ...(header && { data: { header } }),
    children,
  })
  return {
    type: 'table',
    data: { bookmark: 'tlanguages_1', caption, description: caption },
    children: [
      {
        type: 'tableRow',
        children: [cell('column', foreign('fr', 'ltr', 'Langue')), cell('column', foreign('ar', 'rtl', 'النص'))],
      },
      {
        type: 'tableRow',
        children: [cell('row', foreign('zh', 'ltr', '中文')), cell(undefined, foreign('zh', 'ltr', chinese))],
      },
      {
        type: 'tableRow',
        children: [cell('row', foreign('ar', 'rtl', 'العربية')), cell(undefined, foreign('ar', 'rtl', arabic))],
      },
    ],
  }
}

function numbered(number: number, children: Inline[]): NumberedParagraph {
  return {
    type: 'numberedParagraph',
    level: 0,
    number,
    label: `${number}.`,
    data: { bookmark: `fp_${number}` },
    children,
  }
}

function foreign(lang: string, direction: Direction, value: string): LanguageRun {
  return { type: 'languageRun', lang, direction, children: [words(value)] }
}

function words(value: string): Inline {
  return { type: 'text', value }
}
