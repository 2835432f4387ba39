import { describe, expect, it } from 'vitest'
import { ar } from '../../../src/locales/ar/ar.ts'
import type { HousePoint } from '../../../src/model/patterns.ts'
import { housePoints } from '../../../src/model/patterns.ts'
import { spokenBy } from '../spoken-by.ts'
import { claims, nobodyNamed, noClaims, pointing, speakersNamed, standing } from './sentences.ts'

const { patterns } = ar

describe('a claim', () => {
  it.each(claims)('is found: %s', (text, level) => {
    expect(patterns.claims(text).map((claim) => claim.level)).toContain(level)
  })

  it.each(noClaims)('is not found: %s', (text) => expect(patterns.claims(text)).toEqual([]))
})

describe('a speaker', () => {
  it.each(speakersNamed)('is found: %s', (text) => expect(patterns.speakers(text)).not.toEqual([]))
  it.each(nobodyNamed)('is not found: %s', (text) => expect(patterns.speakers(text)).toEqual([]))

  it('is a delegation in a list of them', () => {
    expect(patterns.delegations('شيلي وبيرو والمكسيك')).toEqual(['شيلي', 'بيرو', 'المكسيك'])
    expect(patterns.delegations('منظمات إنسانية')).toEqual([])
  })
})

describe('a pointer', () => {
  it.each(pointing)('is found: %s', (text, word) => expect(patterns.pointer(text)?.trim()).toBe(word))
  it.each(standing)('is not found: %s', (text) => expect(patterns.pointer(text)).toBeUndefined())
})

describe('a clause', () => {
  const { capital, repeated, stop, asks } = patterns.clause

  it('begins with no “that”', () => {
    expect(['أن الحل ممكن', 'بأن الحل ممكن', 'أنه ممكن', 'إن الحل ممكن'].map(repeated)).toEqual([
      'أن',
      'بأن',
      'أنه',
      'إن',
    ])
    expect(['الحل ممكن', 'أنشطة البعثة واسعة', 'إنشاء شبكة ضروري'].map(repeated)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('ends with no stop, and a question with no mark', () => {
    expect(['الحل ممكن.', 'الحل ممكن', 'الحل…', 'الحل...', 'the U.S.'].map(stop)).toEqual([
      '.',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(['من المسؤول؟', 'من المسؤول?', 'من المسؤول'].map(asks)).toEqual(['؟', '?', undefined])
    expect(capital('الحل ممكن')).toBeUndefined()
  })

  it('is about its nouns, whatever their endings, and denies or not', () => {
    expect(patterns.subjects('حماية المدنيين مهمة')).toEqual(patterns.subjects('الحماية للمدنيين مهمة'))
    expect(patterns.subjects('من المهم أن')).toEqual(new Set())
    expect(
      [
        'القوة لا تحل المشاكل',
        'ليست القوة حلا',
        'القوة غير كافية',
        'القوة تحل المشاكل، ولا سيما الصغيرة',
        'المنظمات غير الحكومية مهمة',
        'الحل ممكن',
      ].map(patterns.isNegated),
    ).toEqual([true, true, true, false, false, false])
  })

  it('has no name that lacks an article or a form', () => {
    expect(patterns.articled('وزارة الخارجية', 'body')).toBeUndefined()
    expect(patterns.formsOf('place', 'جنيف')).toEqual([])
  })
})

/** What is not as the house writes it, and what the house writes; or nothing, where that is not plain. */
const departures: readonly (readonly [HousePoint, string, string | undefined])[] = [
  ['spelling', 'السفر الى جنيف', 'إلى'],
  ['spelling', 'والامن', 'والأمن'],
  ['spelling', 'علي أن الحل ممكن', 'على '],
  ['spelling', 'ورشة عمل', 'حلقة '],
  ['spelling', 'رفضًا قاطعا', 'رفضا'],
  ['spelling', 'اتَّفَق', 'اتّفق'],
  ['spelling', 'الســـلام', 'السلام'],
  ['spelling', 'المسئولية', 'المسؤولية'],
  ['per-cent', '80%', '80 في المائة'],
  ['per-cent', '80 بالمئة', 'في المائة'],
  ['figures', '٢٥ بلدا', '25'],
  ['figures', 'عقدت 5 حلقات دراسية', undefined],
  ['dates', '11 مايو 2007', 'أيار/مايو'],
  ['dates', 'في آذار 2007', 'آذار/مارس'],
  ['dates', '3 يوليو 2007', 'تموز/يوليه'],
  ['abbreviations', 'قوات UN', 'الأمم المتحدة'],
  ['quotation-marks', 'العبارة "الحل ممكن"', '«الحل ممكن»'],
  ['quotation-marks', 'العبارة “الحل ممكن”', '«الحل ممكن»'],
  ['punctuation', 'السلام, والأمن', 'السلام،'],
  ['punctuation', 'من المسؤول?', 'المسؤول؟'],
  ['punctuation', 'السلام ، والأمن', 'السلام،'],
  ['punctuation', 'السلام،والأمن', 'السلام، والأمن'],
  ['brackets', 'السلام (والأمن', undefined],
  ['repeats', 'السلام في في الميدان', 'في'],
  ['spaces', '100 000 شخص', '100\u00a0000'],
  ['spaces', 'يومي 26 و 27', 'و\u00a0'],
  ['spaces', 'السلام و الأمن', 'والأمن'],
]

/** What is as the house writes it. */
const written: readonly (readonly [HousePoint, string])[] = [
  ['spelling', 'الفقرة (هـ) والسلام'],
  ['spelling', 'ذكّر بأن السلام ممكن'],
  ['spelling', 'علي أحمد'],
  ['spelling', 'الورشة الصناعية'],
  ['spelling', 'مجموعة الـ77'],
  ['per-cent', '80 في المائة'],
  ['figures', 'الفقرة 5 والفقرة 6'],
  ['figures', '5 في المائة و5 ملايين'],
  ['figures', '12 حلقة دراسية'],
  ['figures', '5 أيار/مايو 2007'],
  ['dates', '11 أيار/مايو 2007'],
  ['dates', 'مارس القضاة عملهم'],
  ['capitals', 'الأمم المتحدة'],
  ['abbreviations', 'UN-Habitat'],
  ['quotation-marks', '«قال “نعم”»'],
  ['punctuation', 'السلام، والأمن؛ و3.5 و2,5'],
  ['punctuation', 'السلام...'],
  ['brackets', 'السلام (والأمن) والفقرة (أ)'],
  ['repeats', 'خطوة خطوة'],
  ['spaces', '100\u00a0000 شخص و\u00a030 بلدا والأمن'],
  ['ise', 'organise'],
  ['articles', 'a hour'],
]

describe('house style', () => {
  it.each(departures)('at %s finds: %s', (point, text, by) => {
    const [found] = patterns.house[point](text)
    expect(found).toBeDefined()
    expect(found?.by).toBe(by)
  })

  it.each(written)('at %s leaves: %s', (point, text) => expect(patterns.house[point](text)).toEqual([]))

  it('is kept by all that the locale prints', () => {
    const faults = spokenBy(ar, 80).flatMap(({ path, texts }) =>
      [...new Set(texts)].flatMap((text) =>
        housePoints.flatMap((point) =>
          patterns.house[point](text).map(({ words, by }) => `${path}, ${point}: ${words} → ${by} in ${text}`),
        ),
      ),
    )
    expect(faults.slice(0, 20)).toEqual([])
  })
})

it('looks through long texts in little time', () => {
  const [claimed, plain] = [claims.map(([text]) => text), [...noClaims, ...nobodyNamed]].map((texts) =>
    texts.join('، و').repeat(20),
  )
  const start = performance.now()
  for (const text of [claimed ?? '', plain ?? '']) {
    patterns.claims(text)
    patterns.speakers(text)
  }
  expect(performance.now() - start).toBeLessThan(10_000)
})
