import { describe, expect, it } from 'vitest'
import { ar } from '../../src/locales/ar/ar.ts'
import { paragraphs, paras, see } from '../../src/locales/ar/citations.ts'
import { andThat, assertion } from '../../src/locales/ar/claims.ts'
import { counted, figures, inNumber, noun } from '../../src/locales/ar/counts.ts'
import { date, onDate, period, span } from '../../src/locales/ar/dates.ts'
import { kindWords, other, theseMeetings } from '../../src/locales/ar/kinds.ts'
import { agendaItemOf, labels } from '../../src/locales/ar/labels.ts'
import { and, clauses, listOf, looseClauses, looseList } from '../../src/locales/ar/lists.ts'
import { at, meetingNames } from '../../src/locales/ar/meetings.ts'
import { genderOf, genderOfSpeaker, oblique, to as toward } from '../../src/locales/ar/names.ts'
import { endItem, fullStop } from '../../src/locales/ar/sentences.ts'
import { someOf } from '../../src/locales/ar/series.ts'
import { subjectOf, supporterSentence } from '../../src/locales/ar/speakers.ts'
import type { Claim, Name, Phrase } from '../../src/locales/claim.ts'
import type { SeriesFacts } from '../../src/locales/facts.ts'
import { phrase } from '../../src/locales/phrase.ts'
import type { MeetingKind } from '../../src/model/session.ts'
import { kinds } from '../../src/model/session.ts'
import { words } from './ar/words.ts'
import { shown } from './shown.ts'
import { at as cite, examplesOf, factsOf, inFrench, manyOf, say } from './tables/examples.ts'

const numbers = [0, 1, 2, 3, 5, 10, 11, 21, 100, 103, 111, 1000]

describe('counts', () => {
  it('have the dual, the plural after 3 to 10, the object after 11 to 99, and numbers of the other gender', () => {
    expect(numbers.map((number) => shown(counted(number, kindWords.seminar)))).toEqual([
      'لا حلقات دراسية',
      'حلقة دراسية واحدة',
      'حلقتان دراسيتان',
      'ثلاث حلقات دراسية',
      'خمس حلقات دراسية',
      '10~حلقات دراسية',
      '11~حلقة دراسية',
      '21~حلقة دراسية',
      '100~حلقة دراسية',
      '103~حلقات دراسية',
      '111~حلقة دراسية',
      '1~000~حلقة دراسية',
    ])
    expect(numbers.map((number) => shown(counted(number, kindWords.conference, 'object')))).toEqual([
      'لا مؤتمرات',
      'مؤتمر واحد',
      'مؤتمرين',
      'ثلاثة مؤتمرات',
      'خمسة مؤتمرات',
      '10~مؤتمرات',
      '11~مؤتمرا',
      '21~مؤتمرا',
      '100~مؤتمر',
      '103~مؤتمرات',
      '111~مؤتمرا',
      '1~000~مؤتمر',
    ])
  })

  it.each<[MeetingKind, string]>([
    ['seminar', 'حلقتان دراسيتان|حلقتين دراسيتين|11 حلقة دراسية|الحلقتين الدراسيتين الأخريين|الحلقات الدراسية الأخرى'],
    ['workshop', 'حلقتا عمل|حلقتي عمل|11 حلقة عمل|حلقتي العمل الأخريين|حلقات العمل الأخرى'],
    ['consultation', 'مشاورتان|مشاورتين|11 مشاورة|المشاورتين الأخريين|المشاورات الأخرى'],
    ['conference', 'مؤتمران|مؤتمرين|11 مؤتمرا|المؤتمرين الآخرين|المؤتمرات الأخرى'],
    ['meeting', 'اجتماعان|اجتماعين|11 اجتماعا|الاجتماعين الآخرين|الاجتماعات الأخرى'],
    [
      'round-table',
      'اجتماعا مائدة مستديرة|اجتماعي مائدة مستديرة|11 اجتماع مائدة مستديرة|اجتماعي المائدة المستديرة الآخرين|' +
        'اجتماعات المائدة المستديرة الأخرى',
    ],
    ['summit', 'مؤتمرا قمة|مؤتمري قمة|11 مؤتمر قمة|مؤتمري القمة الآخرين|مؤتمرات القمة الأخرى'],
    ['hearing', 'جلستا استماع|جلستي استماع|11 جلسة استماع|جلستي الاستماع الأخريين|جلسات الاستماع الأخرى'],
    ['symposium', 'ندوتان|ندوتين|11 ندوة|الندوتين الأخريين|الندوات الأخرى'],
    ['forum', 'منتديان|منتديين|11 منتدى|المنتديين الآخرين|المنتديات الأخرى'],
    ['dialogue', 'حواران|حوارين|11 حوارا|الحوارين الآخرين|الحوارات الأخرى'],
    ['retreat', 'معتكفان|معتكفين|11 معتكفا|المعتكفين الآخرين|المعتكفات الأخرى'],
    ['session', 'دورتان|دورتين|11 دورة|الدورتين الأخريين|الدورات الأخرى'],
    [
      'weekend',
      'لقاءا نهاية أسبوع|لقاءي نهاية أسبوع|11 لقاء نهاية أسبوع|لقاءي نهاية الأسبوع الآخرين|لقاءات نهاية الأسبوع الأخرى',
    ],
  ])('of a %s', (kind, forms) => {
    const noun = kindWords[kind]
    expect(
      [
        counted(2, noun),
        counted(2, noun, 'object'),
        counted(11, noun).replace('\u00a0', ' '),
        theseMeetings(kind, 2, other),
        theseMeetings(kind, 5, other),
      ].join('|'),
    ).toBe(forms)
  })

  it('know every kind', () => expect(Object.keys(kindWords).sort()).toEqual([...kinds].sort()))

  it('tell some of all, after a preposition', () => {
    const { geneva } = examplesOf(ar, words)
    const of = (kind: MeetingKind, all: number): SeriesFacts => factsOf(words, manyOf(ar, geneva, kind, all))
    const tries: readonly (readonly [MeetingKind, number, number])[] = [
      ['seminar', 1, 2],
      ['conference', 1, 2],
      ['seminar', 1, 6],
      ['seminar', 2, 6],
      ['seminar', 3, 6],
      ['conference', 2, 3],
      ['conference', 5, 9],
      ['seminar', 7, 8],
      ['seminar', 3, 10],
      ['conference', 3, 12],
      ['seminar', 21, 100],
    ]
    expect(tries.map(([kind, some, all]) => shown(someOf(some, of(kind, all))))).toEqual([
      'إحدى الحلقتين الدراسيتين',
      'أحد المؤتمرين',
      'إحدى الحلقات الدراسية الست',
      'اثنتين من الحلقات الدراسية الست',
      'ثلاث من الحلقات الدراسية الست',
      'اثنين من المؤتمرات الثلاثة',
      'خمسة من المؤتمرات التسعة',
      'سبع من الحلقات الدراسية الثماني',
      '3 من أصل 10~حلقات دراسية',
      '3 من أصل 12~مؤتمرا',
      '21 من أصل 100~حلقة دراسية',
    ])
  })

  it('of votes stay figures, but for one and two', () => {
    const vote = noun('m', 'صوت', 'أصوات')
    expect([1, 2, 3, 11, 100].map((number) => shown(inNumber(number, vote, 'object')))).toEqual([
      'صوت واحد',
      'صوتين',
      '3~أصوات',
      '11~صوتا',
      '100~صوت',
    ])
    expect(shown(figures(137022500))).toBe('137~022~500')
  })
})

describe('citations', () => {
  it('have the dual, its case, and runs of three', () => {
    expect([[9], [6, 7], [6, 8], [6, 7, 8], [1, 6, 7, 8, 20]].map((those) => shown(paras(cite(...those))))).toEqual([
      'الفقرة~9',
      'الفقرتان~6 و~7',
      'الفقرتان~6 و~8',
      'الفقرات~6 إلى 8',
      'الفقرات~1 و~6 إلى 8 و~20',
    ])
    expect(shown(paragraphs(cite(6, 7)))).toBe('الفقرتين~6 و~7')
    expect(shown(see(cite(6, 7), 'انظر أيضا'))).toBe(' (انظر أيضا الفقرتين~6 و~7)')
    expect(see([])).toEqual([])
  })
})

describe('lists', () => {
  const [a, b, c] = [phrase`ألف`, phrase`باء`, phrase`جيم`]

  it('have “and” before each but the first', () => {
    expect([listOf([a]), listOf([a, b]), listOf([a, b, c])].map(shown)).toEqual(['ألف', 'ألف وباء', 'ألف وباء وجيم'])
    expect([clauses([a, b]), clauses([a, b, c])].map(shown)).toEqual(['ألف، وباء', 'ألف؛ وباء؛ وجيم'])
    expect([looseClauses([a, b]), looseClauses([phrase`ألف، باء`, c]), looseClauses([a, b, c])].map(shown)).toEqual([
      'ألف، وباء',
      'ألف، باء؛ وجيم',
      'ألف؛ وباء؛ وجيم',
    ])
    expect([looseList([a, b]), looseList([phrase`ألف، باء`, c])].map(shown)).toEqual(['ألف وباء', 'ألف، باء؛ وجيم'])
  })

  it('part “and” from figures and from Latin letters, through the node of another language', () => {
    expect(
      [phrase`30 بلدا`, phrase`UNICEF`, phrase`«X»`, phrase`(أ) أول`, [inFrench('les amis')], []].map((one) =>
        shown(and(one)),
      ),
    ).toEqual(['و~30 بلدا', 'و~UNICEF', 'و«X»', 'و(أ) أول', 'و~les amis', ''])
  })

  it('end their items with semicolons', () => {
    expect((['inner', 'last but one', 'last'] as const).map((position) => shown(endItem(a, position)))).toEqual([
      'ألف؛',
      'ألف؛',
      'ألف.',
    ])
    expect([phrase`من؟`, phrase`«كفى!»`, phrase`ألف`].map((one) => shown(fullStop(one)))).toEqual([
      'من؟',
      '«كفى!»',
      'ألف.',
    ])
  })
})

it('writes dates with both names of the month, and spans in all their forms', () => {
  expect(['2007-05-11', '2008-06', '2008'].map((iso) => shown(date(iso)))).toEqual([
    '11~أيار/مايو 2007',
    'حزيران/يونيه 2008',
    '2008',
  ])
  const spans = [
    ['2007-03-26', '2007-03-27'],
    ['2007-03-01', '2007-03-03'],
    ['2007-03-30', '2007-04-02'],
    ['2007-05-11', '2007-05-11'],
    ['2007-06', '2007-06'],
    ['2007', '2007'],
    ['2006', '2007'],
  ].map(([from = '', to = '']) => ({ from, to }))
  expect(spans.map((when) => shown(span(when)))).toEqual([
    '26 و~27~آذار/مارس 2007',
    'من 1 إلى 3~آذار/مارس 2007',
    'من 30~آذار/مارس إلى 2~نيسان/أبريل 2007',
    '11~أيار/مايو 2007',
    'حزيران/يونيه 2007',
    '2007',
    'من عام 2006 إلى عام 2007',
  ])
  expect(spans.map((when) => shown(onDate(when)))).toEqual([
    'يومي 26 و~27~آذار/مارس 2007',
    'في الفترة من 1 إلى 3~آذار/مارس 2007',
    'في الفترة من 30~آذار/مارس إلى 2~نيسان/أبريل 2007',
    'في 11~أيار/مايو 2007',
    'في حزيران/يونيه 2007',
    'في عام 2007',
    'في الفترة من عام 2006 إلى عام 2007',
  ])
  expect(
    [{ from: '2007-05-11' }, { to: '2007' }, {}].map((when) => `${shown(span(when))} | ${shown(onDate(when))}`),
  ).toEqual([
    'بعد 11~أيار/مايو 2007 | بعد 11~أيار/مايو 2007',
    'قبل عام 2007 | قبل عام 2007',
    'غير معروف | في تاريخ غير معروف',
  ])
  expect(spans.map((when) => shown(period(when)))).toEqual([
    'في آذار/مارس 2007',
    'في آذار/مارس 2007',
    'بين آذار/مارس ونيسان/أبريل 2007',
    'في أيار/مايو 2007',
    'في حزيران/يونيه 2007',
    'في عام 2007',
    'بين عامي 2006 و~2007',
  ])
  expect([period({}), period({ from: '2006-10', to: '2007-03' })].map(shown)).toEqual([
    '',
    'بين تشرين الأول/أكتوبر 2006 وآذار/مارس 2007',
  ])
})

it('labels sections by ordinals and letters by name, and items in the order of abjad', () => {
  expect([1, 2, 3, 10, 11, 12, 19, 20, 21, 42, 100].map((number) => shown(labels.section(number)))).toEqual([
    'أولا~-',
    'ثانيا~-',
    'ثالثا~-',
    'عاشرا~-',
    'حادي عشر~-',
    'ثاني عشر~-',
    'تاسع عشر~-',
    'عشرون~-',
    'حادي وعشرون~-',
    'ثاني وأربعون~-',
    '100~-',
  ])
  expect([1, 2, 5, 28, 29].map((number) => shown(labels.subsection(number)))).toEqual([
    'ألف~-',
    'باء~-',
    'هاء~-',
    'غين~-',
    '29~-',
  ])
  expect([1, 5, 6, 10, 11, 28, 29].map((number) => labels.item(number, 1))).toEqual([
    '(أ)',
    '(هـ)',
    '(و)',
    '(ي)',
    '(ك)',
    '(غ)',
    '(أأ)',
  ])
  expect([1, 2, 11, 21].map(labels.annex)).toEqual([
    'المرفق الأول',
    'المرفق الثاني',
    'المرفق الحادي عشر',
    'المرفق الحادي والعشرون',
  ])
  expect(
    [
      labels.item(2, 2),
      labels.itemOf('12', '(ب)'),
      labels.beforeParagraph('12'),
      labels.topic(3),
      labels.supplement(1),
      labels.tableNote(5),
      labels.table('2', 'الاجتماعات'),
      labels.spoken('12', 'paragraph'),
      labels.spoken('1', 'table'),
      labels.appendix(10),
      agendaItemOf('34 (b)'),
    ].map(shown),
  ).toEqual([
    '‘2’',
    '12 (ب)',
    '12~-',
    '3~-',
    'م1',
    '(هـ)',
    'الجدول~2 - الاجتماعات',
    'الفقرة 12',
    'الجدول 1',
    'التذييل العاشر',
    'البند~34~(ب) من جدول الأعمال',
  ])
  expect([ar.tag, ar.direction]).toEqual(['ar', 'rtl'])
})

describe('names', () => {
  const seminarIn = (place: Name): string =>
    shown(meetingNames.called({ kind: 'seminar', final: false, online: false, place }).name)

  it('of places stand within the meeting, where they are short, Arabic and without marks', () => {
    expect(
      ['جنيف', 'أديس أبابا', 'وارسو', 'سان خوسيه', 'بورت أو برنس'].map((name) => seminarIn({ name: say(name) })),
    ).toEqual([
      'حلقة جنيف الدراسية',
      'حلقة أديس أبابا الدراسية',
      'حلقة وارسو الدراسية',
      'حلقة سان خوسيه الدراسية',
      'حلقة بورت أو برنس الدراسية',
    ])
    expect(
      ['الرباط والدار البيضاء', 'فيينا (النمسا)', 'Genève', 'نيويورك، المقر', 'قرية قرب مدينة جوبا'].map((name) =>
        seminarIn({ name: say(name) }),
      ),
    ).toEqual([
      'الحلقة الدراسية المعقودة في الرباط والدار البيضاء',
      'الحلقة الدراسية المعقودة في فيينا (النمسا)',
      'الحلقة الدراسية المعقودة في Genève',
      'الحلقة الدراسية المعقودة في نيويورك، المقر',
      'الحلقة الدراسية المعقودة في قرية قرب مدينة جوبا',
    ])
    expect(seminarIn({ name: [inFrench('Genève')], at: say('في مدينة Genève') })).toBe(
      'الحلقة الدراسية المعقودة في مدينة Genève',
    )
  })

  it('have the forms that notes give', () => {
    const { geneva } = examplesOf(ar, words)
    expect(shown(at({ ...geneva, place: { name: say('السفينة'), at: say('على متن السفينة') } }))).toBe(
      'على متن السفينة',
    )
    expect(shown(toward({ name: say('المانحون') }))).toBe('إلى المانحين')
    expect(shown(toward({ name: say('المانحون'), to: say('إلى جميع المانحين') }))).toBe('إلى جميع المانحين')
    const dated = meetingNames.dated({ name: say('س'), at: say('في س'), of: say('س') }, { from: '2007', to: '2007' })
    expect([dated.name, dated.at ?? [], dated.of ?? []].map(shown)).toEqual(['س (2007)', 'في س (2007)', 'س (2007)'])
  })

  it('tell their gender', () => {
    const delegations =
      'النرويج، العراق، جنوب السودان، الاتحاد الأوروبي، مجموعة الـ77، الولايات المتحدة، وفد شيلي، UNICEF، جنوب أفريقيا'
    expect(
      delegations
        .split('، ')
        .map((name) => genderOf(say(name), 'delegation'))
        .join(''),
    ).toBe('fmmmffmmf')
    const groups = 'البلدان المضيفة، المانحون، المنظمات غير الحكومية، الخبراء، أقل البلدان نموا، القادة'
    expect(
      groups
        .split('، ')
        .map((name) => genderOf(say(name)))
        .join(''),
    ).toBe('fmfmfm')
    const person = (name?: string, office?: string) =>
      genderOfSpeaker({ kind: 'person', ...(name && { name: say(name) }), ...(office && { office: say(office) }) })
    expect([
      person('السيدة مثال', 'وزير الدولة'),
      person('السيد مثال', 'رئيسة الفريق'),
      person('آن مثال', 'وزيرة الدفاع'),
      person('إسبن مثال'),
      person(undefined, 'الرئيسة'),
      genderOfSpeaker({ kind: 'one' }),
      genderOfSpeaker(undefined),
    ]).toEqual(['f', 'm', 'f', 'm', 'f', 'm', 'm'])
  })

  it('of persons in the plural change after a preposition, and other words do not', () => {
    const names = [
      'المانحون والمشاركون',
      'ممثلو المجتمع المدني',
      'الخبراء القانونيون',
      'الباحثون',
      'القانون والشؤون',
      'الكاميرون',
      'المضمون والتعاون',
      'مسؤولون دوليون',
    ]
    expect(names.map((name) => shown(oblique(say(name))))).toEqual([
      'المانحين والمشاركين',
      'ممثلي المجتمع المدني',
      'الخبراء القانونيين',
      'الباحثين',
      'القانون والشؤون',
      'الكاميرون',
      'المضمون والتعاون',
      'مسؤولين دوليين',
    ])
    expect(oblique([inFrench('les donateurs')])).toEqual([inFrench('les donateurs')])
  })
})

describe('speakers', () => {
  const { norway, person } = examplesOf(ar, words)

  it('have few supporters within the sentence, and more in one of their own', () => {
    const with2 = { by: [norway], supportedBy: say('شيلي وبيرو') }
    const with3 = { by: [norway], supportedBy: say('شيلي وبيرو والمكسيك') }
    expect([subjectOf(with2).words, subjectOf(with3).words, subjectOf({ by: [person] }).words].map(shown)).toEqual([
      'النرويج، بتأييد من شيلي وبيرو،',
      'النرويج',
      'السيدة مثال، نائبة الوزير،',
    ])
    expect([supporterSentence(with2), supporterSentence(with3)].map(shown)).toEqual([
      '',
      'وحظي هذا الرأي بتأييد شيلي وبيرو والمكسيك.',
    ])
    expect(shown(supporterSentence({ ...with3, verb: 'opposed' }))).toBe('وحظي هذا الموقف بتأييد شيلي وبيرو والمكسيك.')
  })
})

it('leads to a second clause with the preposition of the first', () => {
  const { plain, geneva } = examplesOf(ar, words)
  const claims: readonly Partial<Claim>[] = [
    { level: 'concluded' },
    { level: 'full' },
    { level: 'prevailing' },
    { level: 'agreed', verb: 'recommended' },
    { verb: 'regretted' },
    { verb: 'warned' },
    { verb: 'supported' },
    { verb: 'suggested' },
    { verb: 'reiterated' },
  ]
  expect(claims.map((claim) => andThat({ ...plain, ...claim }, geneva))).toEqual([
    'إلى أن',
    'على أن',
    'أن',
    'بأن',
    'لأن',
    'من أن',
    'بأن',
    'أن',
    'أن',
  ])
})

it('leaves the words of another language as they are', () => {
  const { plain, geneva } = examplesOf(ar, words)
  const text: Phrase = [inFrench('le plan tient')]
  expect(shown(assertion({ ...plain, text }, geneva))).toBe('ذكر في جنيف أن le plan tient')
  expect(ar.finding.claim({ ...plain, text }, { meeting: geneva, continues: false, turn: 0, see: [] })).toContainEqual(
    inFrench('le plan tient'),
  )
})
