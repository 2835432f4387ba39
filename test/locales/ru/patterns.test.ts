import { describe, expect, it } from 'vitest'
import { patterns } from '../../../src/locales/ru/patterns/patterns.ts'
import { ru } from '../../../src/locales/ru/ru.ts'
import type { FormedName, HousePoint } from '../../../src/model/patterns.ts'
import { housePoints } from '../../../src/model/patterns.ts'
import { spokenBy } from '../spoken-by.ts'
import { claims, noClaims, spoken, unspoken } from './sentences.ts'

describe('Russian words that claim agreement', () => {
  it.each(claims)('claim once, “%s”: %s', (text, level) => {
    expect(patterns.claims(text).map((claim) => claim.level)).toEqual([level])
  })

  it.each(noClaims)('do not claim: “%s”', (text) => expect(patterns.claims(text)).toEqual([]))

  it('are told as they stand', () => {
    expect(
      patterns.claims('сначала никто не возражал, затем все участники согласились').map(({ words }) => words),
    ).toEqual(['все участники согласились', 'никто не возражал'])
  })

  it('are looked for in long texts without delay', () => {
    const long = 'все участники и многие делегации, которые широко и в целом представлены, '.repeat(200)
    const before = performance.now()
    patterns.claims(long)
    patterns.speakers(long)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})

describe('Russian speakers', () => {
  it.each(spoken)('are found: “%s”', (text) => expect(patterns.speakers(text)).not.toEqual([]))

  it.each(unspoken)('are not found: “%s”', (text) => expect(patterns.speakers(text)).toEqual([]))

  it('are delegations in a list', () => {
    expect(patterns.delegations('Бразилия, Австралия, Канада и Соединенные Штаты')).toEqual([
      'Бразилия',
      'Австралия',
      'Канада',
      'Соединенные Штаты',
    ])
    expect(patterns.delegations('многие другие')).toEqual([])
  })
})

describe('Russian pointers', () => {
  it.each([
    ['они нуждаются в координации', 'они'],
    ['его следует реформировать', 'его'],
    ['это требует времени', 'это'],
    ['этот подход помогает', 'этот'],
    ['такие операции сложны', 'такие'],
    ['данный подход помогает', 'данный'],
    ['вышеупомянутый подход помогает', 'вышеупомянутый'],
    ['те государства малы', 'те'],
    ['однако планирование помогает', 'однако'],
    ['тем не менее планирование помогает', 'тем не менее'],
    ['кроме того, планирование помогает', 'кроме того'],
    ['в связи с этим планирование помогает', 'в связи с этим'],
    ['для этого нужно время', 'для этого'],
    ['поэтому планирование помогает', 'поэтому'],
    ['при этом планирование помогает', 'при этом'],
    ['последнее из них важнее', 'последнее из них'],
  ])('“%s” points with “%s”', (text, word) => expect(patterns.pointer(text)?.toLowerCase()).toBe(word))

  it.each([
    'важно достаточно рано начинать планирование',
    'те, кто планирует, должны слушать',
    'то, что планирование помогает, известно',
    'тот факт, что планирование помогает, известен',
    'та или иная форма интеграции необходима',
    'в этом году войны продолжительны',
    'этот век несет новые угрозы',
    'такие организации, как Организация Объединенных Наций, помогают',
    'данные свидетельствуют о прогрессе',
    'онлайновый формат помогает',
    'италийский опыт поучителен',
    'ихтиологам требуется время',
    'тамошние условия сложны',
  ])('“%s” does not point', (text) => expect(patterns.pointer(text)).toBeUndefined())
})

describe('Russian clauses', () => {
  const { capital, repeated, stop, asks } = patterns.clause

  it.each([
    ['Интеграция является инструментом', 'Интеграция'],
    ['Необходимость реформы очевидна', 'Необходимость'],
    ['В Женеве необходимо планирование', 'В'],
    ['Важно, чтобы интеграция удалась', 'Важно'],
    ['Следует ли действовать', 'Следует'],
    ['Большинство кризисов носят комплексный характер', 'Большинство'],
    ['Афганистан часто приводится в качестве примера', undefined],
    ['Организация Объединенных Наций едина', undefined],
    ['Организация по безопасности едина', undefined],
    ['Правительство Норвегии действует', undefined],
    ['Женева удобна', undefined],
    ['интеграция является инструментом', undefined],
  ])('“%s” begins with the capital of %s', (text, word) => expect(capital(text)).toBe(word))

  it.each([
    ['что планирование помогает', 'что'],
    ['чтобы планирование помогало', 'чтобы'],
    ['что касается планирования, то оно помогает', undefined],
    ['что бы ни случилось, планирование помогает', undefined],
    ['планирование помогает', undefined],
  ])('“%s” repeats %s', (text, word) => expect(repeated(text)).toBe(word))

  it.each([
    ['планирование помогает.', '.'],
    ['планирование, контроль и т. д.', undefined],
    ['планирование с 2008 г.', undefined],
    ['планирование помогает…', undefined],
    ['планирование помогает...', undefined],
    ['планирование помогает', undefined],
  ])('“%s” ends with %s', (text, mark) => expect(stop(text)).toBe(mark))

  it('ask by a question mark', () => {
    expect([asks('кто действует?'), asks('кто действует')]).toEqual(['?', undefined])
  })

  it('are about words without their endings, and deny', () => {
    expect(patterns.subjects('Планирование операций и планы операции')).toEqual(new Set(['плани', 'опера', 'планы']))
    expect(patterns.isNegated('планирование не помогает')).toBe(true)
    expect(patterns.isNegated('ни один шаблон непригоден')).toBe(true)
    expect(patterns.isNegated('планирование помогает немногим')).toBe(false)
    expect(patterns.articled('Министерство финансов', 'body')).toBeUndefined()
  })
})

describe('the forms that Russian notes must give', () => {
  it.each<[FormedName, string, readonly string[]]>([
    ['place', 'Женева', ['at']],
    ['called', 'пятая сессия Группы', ['at', 'of']],
    ['short', 'пятая сессия', ['at', 'of']],
    ['to', 'государства — участники Конвенции', ['of', 'to']],
    ['to', 'Генеральный секретарь', []],
    ['to', 'Генеральный секретарь Организации Объединенных Наций', []],
    ['to', 'государства-члены', []],
    ['office', 'Советник-посланник', ['of']],
    ['office', 'Постоянный представитель Норвегии при Организации Объединенных Наций', []],
    ['office', 'Посол и Постоянный представитель Норвегии', ['of']],
    ['office', 'Председатель, посол Норвегии', ['of']],
    ['mission', 'Норвежская миссия', ['of']],
    ['mission', 'Постоянное представительство Норвегии', []],
    ['organs', 'Генеральная Ассамблея', []],
    ['organs', 'Совет Безопасности', []],
    ['organs', 'Экономический и Социальный Совет', []],
    ['organs', 'Комитет по конференциям', ['of']],
  ])('of %s “%s” are %j', (key, name, forms) => expect(patterns.formsOf(key, name)).toEqual(forms))
})

describe('Russian house style', () => {
  it.each<[HousePoint, string, string, string | undefined]>([
    ['spelling', 'твёрдый подход', 'твёрдый', 'твердый'],
    ['spelling', 'Ещё один подход', 'Ещё', 'Еще'],
    ['spelling', 'миро-строительство продолжается', 'миро-строительство', 'миростроительство'],
    ['spelling', 'учавствовать в операции', 'учавствовать', 'участвовать'],
    ['spelling', 'в течении года', 'в течении', 'в течение'],
    ['spelling', 'Не смотря на трудности', 'Не смотря на', 'Несмотря на'],
    ['spelling', 'по-этому важно', 'по-этому', 'поэтому'],
    ['per-cent', 'более 10% средств', '10%', '10 процентов'],
    ['per-cent', 'более 10 % средств', '10 %', '10 процентов'],
    ['per-cent', '2,5% средств', '2,5%', '2,5 процента'],
    ['per-cent', '2.5% средств', '2.5%', '2,5 процента'],
    ['per-cent', '21% средств', '21%', undefined],
    ['figures', 'требуется 5 миссий', '5 миссий', undefined],
    ['figures', 'прибыли 3 делегации', '3 делегации', undefined],
    ['dates', 'с 15.06.2008', '15.06.2008', '15 июня 2008 года'],
    ['dates', '15 июня 2008 г. начата', '15 июня 2008 г.', '15 июня 2008 года'],
    ['dates', '15 июня 2008 начата', '15 июня 2008', '15 июня 2008 года'],
    ['dates', '05 июня', '05 июня', '5 июня'],
    ['dates', '5-го июня', '5-го июня', '5 июня'],
    ['dates', 'в 2008 г. начата', 'в 2008 г.', 'в 2008 году'],
    ['dates', 'с 2008 г. идет', 'с 2008 г.', 'с 2008 года'],
    ['dates', 'в 90-х гг. начата', '90-х гг.', '90-х годов'],
    ['capitals', 'резолюция совета безопасности', 'совета безопасности', 'Совета Безопасности'],
    ['capitals', 'в Генеральной ассамблее', 'Генеральной ассамблее', 'Генеральной Ассамблее'],
    ['capitals', 'доклад Генерального Секретаря', 'Генерального Секретаря', 'Генерального секретаря'],
    ['capitals', 'организации объединенных наций', 'организации объединенных наций', 'Организации Объединенных Наций'],
    ['capitals', 'роль Европейского Союза', 'Европейского Союза', 'Европейского союза'],
    ['capitals', 'все Государства-члены', 'Государства-члены', 'государства-члены'],
    ['capitals', '5 Июня', 'Июня', 'июня'],
    ['abbreviations', 'роль ООН велика', 'ООН', undefined],
    ['abbreviations', 'решение СБ', 'СБ', undefined],
    ['abbreviations', 'рано, т.е. сразу', 'т.е.', 'то есть'],
    ['abbreviations', 'планы и т.д.', 'и т.д.', 'и т. д.'],
    ['quotation-marks', 'термин "миссия" неясен', '"миссия"', '«миссия»'],
    ['quotation-marks', 'термин “миссия” неясен', '“миссия”', '«миссия»'],
    ['quotation-marks', 'термин „миссия“ неясен', '„миссия“', '«миссия»'],
    ['quotation-marks', 'термин ‘миссия’ неясен', '‘миссия’', '«миссия»'],
    ['quotation-marks', 'термин « миссия » неясен', '« миссия »', '«миссия»'],
    ['quotation-marks', 'доклад «О «миссии» мира»', '«О «миссии» мира»', '«О „миссии“ мира»'],
    ['punctuation', 'планы , сроки', 'планы ,', 'планы,'],
    ['punctuation', 'планы - сроки', 'планы - ', 'планы — '],
    ['punctuation', 'планы – сроки', 'планы – ', 'планы — '],
    ['punctuation', 'от 5 - 10 миссий', '5 - 1', '5–1'],
    ['punctuation', 'планы...', '...', '…'],
    ['punctuation', 'резолюция №5', '№', '№ '],
    ['punctuation', 'планы,сроки', 'планы,', 'планы, '],
    ['brackets', 'планы (и сроки', '(и', undefined],
    ['brackets', 'планы) и сроки', 'планы)', undefined],
    ['brackets', 'планы (и [сроки)', '[сроки)', undefined],
    ['repeats', 'в в Женеве', 'в в', 'в'],
    ['spaces', 'пять\u00a0миссий', 'пять\u00a0миссий', 'пять миссий'],
  ])('finds by %s in “%s” “%s”, for “%s”', (point, text, words, by) => {
    expect(patterns.house[point](text)).toEqual([{ words, ...(by !== undefined && { by }) }])
  })

  it.each<[HousePoint, string]>([
    ['spelling', 'в течении реки'],
    ['spelling', 'твердый подход, еще один'],
    ['per-cent', '10 процентов средств'],
    ['figures', 'пункт 4 доклада и пп. 5 и 6'],
    ['figures', 'в 2 раза больше'],
    ['figures', '5 июня и 3 года'],
    ['figures', '12 миссий, 3,5 тонны, 5 процентов'],
    ['figures', 'фаза 2 операции'],
    ['dates', '15 июня 2008 года и в 2008 году'],
    ['dates', 'с 15 июня по 2 июля 2008 года'],
    ['dates', 'в 90-е годы'],
    ['capitals', 'Совет Безопасности и Генеральный секретарь'],
    ['capitals', 'государства-члены и Организация Объединенных Наций'],
    ['capitals', 'меры безопасности'],
    ['abbreviations', 'ЮНИСЕФ и ООН-Хабитат'],
    ['quotation-marks', 'термин «миссия „мира“» неясен'],
    ['punctuation', 'планы — сроки, 2007–2008 годы, с 5 по 10, 2,5'],
    ['punctuation', 'северо-восток, веб-сайт https://example.org/a-b'],
    ['brackets', 'a) планы; b) сроки (см. п. 12 a))'],
    ['brackets', 'планы (и сроки)'],
    ['repeats', 'что что-то важно'],
    ['spaces', 'пять миссий, 100\u00a0000 человек'],
    ['ise', 'все'],
    ['articles', 'все'],
  ])('finds by %s nothing in “%s”', (point, text) => expect(patterns.house[point](text)).toEqual([]))

  it('is the locale’s own', () => {
    // A label's bracket is no sentence; cells of tables take figures; the spaces that bind words are the report's.
    const exempt = (path: string, point: HousePoint): boolean =>
      path === 'furniture.letter.close' || point === 'spaces' || (point === 'figures' && path.startsWith('table.'))
    const said = new Map(spokenBy(ru).flatMap(({ path, texts }) => texts.map((text) => [text, path] as const)))
    const found = [...said].flatMap(([text, path]) =>
      housePoints
        .filter((point) => !exempt(path, point))
        .flatMap((point) =>
          patterns.house[point](text.replaceAll('\u00a0', ' ')).map(({ words }) => `${path}: ${words}`),
        ),
    )
    expect([...new Set(found)]).toEqual([])
  })
})
