import { toString as wordsOf } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Meeting, Phrase } from '../../src/locales/claim.ts'
import { phrase } from '../../src/locales/phrase.ts'
import {
  agreementOf,
  agreementOfDelegation,
  agreementOfList,
  agreementOfPerson,
} from '../../src/locales/ru/agreement.ts'
import { inParagraphs, paragraphs, paras, see } from '../../src/locales/ru/citations.ts'
import { classOf, count, countAbout, counted, countOf, figures } from '../../src/locales/ru/counts.ts'
import { itemOfAgenda } from '../../src/locales/ru/cover.ts'
import { ofDate, onDate, period, span } from '../../src/locales/ru/dates.ts'
import { anyMeeting, kindWords } from '../../src/locales/ru/kinds.ts'
import { labels } from '../../src/locales/ru/labels.ts'
import { bySemicolons, clauses, hanging, listOf, looseList } from '../../src/locales/ru/lists.ts'
import { about, at, of } from '../../src/locales/ru/meetings.ts'
import { ofName, toName } from '../../src/locales/ru/names.ts'
import { ru } from '../../src/locales/ru/ru.ts'
import { capital, endItem, fullStop, quoted } from '../../src/locales/ru/sentences.ts'
import { heldMeetings } from '../../src/locales/ru/series.ts'
import type { CrossReference } from '../../src/model/document.ts'
import { kinds, type MeetingKind } from '../../src/model/session.ts'
import { shown } from './shown.ts'

// What Russian says of meetings, claims, votes and the rest stands in the tables of ru/.

describe('Russian dates, where ~ is a no-break space', () => {
  it.each([
    [{ from: '2007-03-26', to: '2007-03-27' }, '26 и~27~марта 2007~года', '26 и~27~марта 2007~года'],
    [{ from: '2007-03-01', to: '2007-03-03' }, '1–3~марта 2007~года', 'с~1 по~3~марта 2007~года'],
    [{ from: '2007-03-02', to: '2007-03-05' }, '2–5~марта 2007~года', 'со~2 по~5~марта 2007~года'],
    [{ from: '2007-05-31', to: '2007-06-01' }, '31~мая — 1~июня 2007~года', 'с~31~мая по~1~июня 2007~года'],
    [{ from: '2007-05-11', to: '2007-05-11' }, '11~мая 2007~года', '11~мая 2007~года'],
    [{ from: '2007-06', to: '2007-06' }, 'июнь 2007~года', 'в июне 2007~года'],
    [{ from: '2007-05', to: '2007-08' }, 'май — август 2007~года', 'с~мая по~август 2007~года'],
    [{ from: '2007', to: '2007' }, '2007~год', 'в 2007~году'],
    [{ from: '2006', to: '2007' }, '2006–2007~годы', 'с~2006 по~2007~год'],
    [{ from: '2006', to: '2007-03' }, '2006~год — март 2007~года', 'с~2006~года по~март 2007~года'],
    [{ from: '2007-05-11' }, 'после 11~мая 2007~года', 'после 11~мая 2007~года'],
    [{ from: '2007' }, 'после 2007~года', 'после 2007~года'],
    [{ to: '2007-10' }, 'до~октября 2007~года', 'до~октября 2007~года'],
    [{}, 'дата неизвестна', 'дата неизвестна'],
  ])('%j is %s alone, and %s after a verb', (when, alone, held) => {
    expect([span(when), onDate(when)].map(shown)).toEqual([alone, held])
  })

  it.each([
    [{ from: '2007-03-26', to: '2007-10-30' }, 'в период с марта по октябрь 2007~года'],
    [{ from: '2007-05-11', to: '2007-05-14' }, 'в мае 2007~года'],
    [{ from: '2006-11', to: '2007-02' }, 'в период с ноября 2006~года по февраль 2007~года'],
    [{ from: '2014', to: '2016-05' }, 'в период с 2014 по 2016~год'],
    [{ from: '2014-02', to: '2014' }, 'в 2014~году'],
    [{ from: '2014' }, ''],
  ])('print the period %j as “%s”', (when, words) => expect(shown(period(when))).toBe(words))

  it('have each month in three cases', () => {
    const month = (number: number): string => `2007-${String(number).padStart(2, '0')}`
    const all = Array.from({ length: 12 }, (_, index) => {
      const [from, to] = [month(index + 1), month(index + 1)]
      return [span({ from, to }), ofDate(span({ from, to })), onDate({ from, to })].map((words) =>
        words.split(' ').at(-2),
      )
    })
    expect(all.map((words) => words.join(' '))).toEqual([
      'январь января январе',
      'февраль февраля феврале',
      'март марта марте',
      'апрель апреля апреле',
      'май мая мае',
      'июнь июня июне',
      'июль июля июле',
      'август августа августе',
      'сентябрь сентября сентябре',
      'октябрь октября октябре',
      'ноябрь ноября ноябре',
      'декабрь декабря декабре',
    ])
  })

  it('stand in the genitive behind another word', () => {
    expect(['2008', '2008-03', '2008-06-15'].map((iso) => shown(ofDate(ru.date(iso))))).toEqual([
      '2008~года',
      'марта 2008~года',
      '15~июня 2008~года',
    ])
  })
})

describe('Russian lists and numbers', () => {
  const items = (...words: readonly string[]): readonly Phrase[] => words.map((word) => phrase`${word}`)
  const [one, two, three] = [items('a'), items('a', 'b'), items('a', 'b', 'c')]

  it.each([
    ['without a comma before “и”', listOf, ['', 'a', 'a и b', 'a, b и c']],
    ['that close with commas', clauses, ['', 'a', 'a, и b', 'a; b; и c']],
    ['that hang on a word', hanging, ['', 'a', 'a и b', 'a; b; и c']],
    ['of sentences', bySemicolons, ['', 'a', 'a; и b', 'a; b; и c']],
    ['by commas where none holds one', looseList, ['', 'a', 'a и b', 'a, b и c']],
  ] as const)('join %s', (_, join, expected) => {
    expect([[], one, two, three].map((those) => words(join(those)))).toEqual(expected)
  })

  it('join by semicolons what holds commas', () => {
    const those = items('a, b', 'c', 'd')
    expect([looseList(those), looseList(those, 'или'), hanging(those.slice(0, 2))].map(words)).toEqual([
      'a, b; c; и d',
      'a, b; c; или d',
      'a, b; и c',
    ])
  })

  it('end items by semicolons', () => {
    const ends = (said: string) =>
      (['inner', 'last but one', 'last'] as const).map((position) => words(endItem(phrase`${said}`, position)))
    expect(ends('a')).toEqual(['a;', 'a;', 'a.'])
  })

  it('know three classes', () => {
    const those = [0, 1, 2, 4, 5, 11, 12, 14, 20, 21, 22, 25, 100, 101, 111, 112, 122]
    expect(those.map(classOf).join(' ')).toBe(
      'many one few few many many many many many one few many many one many many few',
    )
    expect([count(1, 'f'), count(1, 'n'), count(2, 'f'), count(2, 'n'), count(10, 'm')].join(' ')).toBe(
      'одна одно две два 10',
    )
    expect([1, 2, 3, 9, 11].map((number) => countOf(number, 'f')).join(' ')).toBe('одной двух трех девяти 11')
    expect([1, 2, 11, 12].map((number) => countAbout(number, 'm')).join(', ')).toBe('об одном, о двух, об 11, о 12')
    expect([999, 1500, 100_000, 1_000_000].map(figures).map(shown)).toEqual(['999', '1500', '100~000', '1~000~000'])
  })

  it.each<[MeetingKind, string]>([
    ['seminar', 'ни одного семинара, один семинар, два семинара, пять семинаров, 11 семинаров, 21 семинар'],
    [
      'workshop',
      'ни одного практикума, один практикум, два практикума, пять практикумов, 11 практикумов, 21 практикум',
    ],
    [
      'consultation',
      'ни одного консультативного совещания, одно консультативное совещание, два консультативных совещания, пять ' +
        'консультативных совещаний, 11 консультативных совещаний, 21 консультативное совещание',
    ],
    [
      'conference',
      'ни одной конференции, одна конференция, две конференции, пять конференций, 11 конференций, 21 конференция',
    ],
    ['meeting', 'ни одного совещания, одно совещание, два совещания, пять совещаний, 11 совещаний, 21 совещание'],
    [
      'round-table',
      'ни одного круглого стола, один круглый стол, два круглых стола, пять круглых столов, 11 круглых столов, ' +
        '21 круглый стол',
    ],
    ['summit', 'ни одного саммита, один саммит, два саммита, пять саммитов, 11 саммитов, 21 саммит'],
    ['hearing', 'ни одного слушания, одно слушание, два слушания, пять слушаний, 11 слушаний, 21 слушание'],
    [
      'symposium',
      'ни одного симпозиума, один симпозиум, два симпозиума, пять симпозиумов, 11 симпозиумов, 21 симпозиум',
    ],
    ['forum', 'ни одного форума, один форум, два форума, пять форумов, 11 форумов, 21 форум'],
    ['dialogue', 'ни одного диалога, один диалог, два диалога, пять диалогов, 11 диалогов, 21 диалог'],
    [
      'retreat',
      'ни одного выездного совещания, одно выездное совещание, два выездных совещания, пять выездных совещаний, ' +
        '11 выездных совещаний, 21 выездное совещание',
    ],
    ['session', 'ни одной сессии, одна сессия, две сессии, пять сессий, 11 сессий, 21 сессия'],
    [
      'weekend',
      'ни одной сессии выходного дня, одна сессия выходного дня, две сессии выходного дня, пять сессий выходного ' +
        'дня, 11 сессий выходного дня, 21 сессия выходного дня',
    ],
  ])('count each kind of meeting: %s', (kind, expected) => {
    expect([0, 1, 2, 5, 11, 21].map((number) => counted(number, kindWords[kind])).join(', ')).toBe(expected)
    expect([3, 100].map((number) => counted(number, kindWords[kind]))).toEqual([
      `три ${kindWords[kind].few}`,
      `100 ${kindWords[kind].many}`,
    ])
  })

  it('count meetings of several kinds as one', () => {
    expect([1, 2, 5].map((number) => counted(number, anyMeeting)).join(', ')).toBe(
      'одно мероприятие, два мероприятия, пять мероприятий',
    )
    expect(kinds.every((kind) => kindWords[kind].one !== anyMeeting.one)).toBe(true)
  })

  it.each([
    [1, 'conference', 'была проведена одна конференция'],
    [1, 'hearing', 'было проведено одно слушание'],
    [2, 'seminar', 'были проведены два семинара'],
    [5, 'seminar', 'было проведено пять семинаров'],
    [11, 'session', 'было проведено 11 сессий'],
    [21, 'session', 'была проведена 21 сессия'],
    [101, 'seminar', 'был проведен 101 семинар'],
  ] as const)('agree with a verb: %s of %s', (number, kind, expected) => {
    const meetings = Array.from({ length: number }, () => ({ meeting: held({ kind }), date: {}, account: true }))
    const facts = {
      title: [],
      organizers: [],
      meetings,
      status: 'organizer',
      attributed: 'never',
      votes: false,
    } as const
    expect(words(heldMeetings(facts))).toBe(expected)
  })
})

describe('Russian citations', () => {
  it.each([
    [['9'], '9'],
    [['6', '7'], '6 и 7'],
    [['7 a)', '9'], '7 a) и 9'],
    [['7', '8 a)', '9'], '7, 8 a) и 9'],
    [['10', '11', '12'], '10–12'],
    [['3', '10', '11', '12', '20', '21'], '3, 10–12, 20 и 21'],
    [['1', '2', '3', '5', '6', '7'], '1–3 и 5–7'],
    [['S1', 'S2', 'S3'], 'S1, S2 и S3'],
  ])('of %j are %s', (labelled, cited) => {
    const references = labelled.map((value): CrossReference => ({ type: 'crossReference', bookmark: 'x', value }))
    const many = labelled.length > 1
    expect(shown(words(paras(references)))).toBe(`${many ? 'пп' : 'п'}.~${cited}`)
    expect(shown(words(paragraphs(references)))).toBe(`${many ? 'пункты' : 'пункт'}~${cited}`)
    expect(shown(words(inParagraphs(references)))).toBe(`в ${many ? 'пунктах' : 'пункте'}~${cited}`)
    expect(shown(words(see(references)))).toBe(` (см. ${many ? 'пп' : 'п'}.~${cited})`)
  })

  it('of nothing say nothing', () => expect(see([])).toEqual([]))

  it('have Latin letters', () => {
    expect([
      labels.item(2, 1),
      labels.item(2, 2),
      labels.itemOf('12', 'b)'),
      labels.annex(2),
      labels.appendix(1),
    ]).toEqual(['b)', 'ii)', '12 b)', 'Приложение II', 'Добавление I'])
    expect(['34', '34 (b)', '34 b)'].map((item) => shown(itemOfAgenda(item)))).toEqual(['34', '34~b)', '34~b)'])
  })
})

describe('Russian verbs agree with', () => {
  it.each([
    ['семинар в Женеве', 'm'],
    ['заключительная конференция', 'f'],
    ['пятая сессия Группы', 'f'],
    ['третья сессия', 'f'],
    ['третий форум', 'm'],
    ['общее слушание', 'n'],
    ['совещание экспертов', 'n'],
    ['мероприятие', 'n'],
    ['общие слушания', 'pl'],
    ['Женевские консультации', 'pl'],
    ['осенние консультации', 'pl'],
    ['62-я сессия', 'f'],
    ['XX съезд', 'm'],
    ['«Диалог» в Женеве', 'm'],
    ['развивающиеся страны', 'pl'],
    ['развивающаяся страна', 'f'],
    ['наименее развитые страны', 'pl'],
    ['не имеющие выхода к морю страны', 'pl'],
    ['представитель', 'm'],
    ['секретарь', 'm'],
    ['глава делегации', 'm'],
    ['12 стран', 'pl'],
    ['the fifth session', undefined],
    ['Связь', undefined],
  ])('the name “%s”: %s', (name, agreement) => expect(agreementOf(phrase`${name}`)).toBe(agreement))

  it.each([
    ['Норвегия', 'f'],
    ['Китай', 'm'],
    ['Израиль', 'm'],
    ['Чили', 'f'],
    ['Российская Федерация', 'f'],
    ['Европейский союз', 'm'],
    ['Соединенное Королевство', 'n'],
    ['Соединенные Штаты', 'pl'],
    ['США', 'pl'],
    ['Нидерланды', 'pl'],
    ['Группа 77 и Китай', 'pl'],
    ['Европейский союз и его государства-члены', 'pl'],
    ['Босния и Герцеговина', 'f'],
    ['Самоа, от имени малых островных государств', 'f'],
    ['Австралия от имени Канады и Новой Зеландии', 'f'],
    ['Министерство торговли и промышленности', 'n'],
    ['CARICOM', undefined],
  ])('the delegation “%s”: %s', (name, agreement) => expect(agreementOfDelegation(phrase`${name}`)).toBe(agreement))

  it.each([
    ['г-н Эйде', 'm'],
    ['г-жа Эйде', 'f'],
    ['Иван Иванович Иванов', 'm'],
    ['Анна Ивановна', 'f'],
    ['г-да Эйде и Иванов', 'pl'],
    ['посол Веггер Стреммен', undefined],
  ])('the person “%s”: %s', (name, agreement) => expect(agreementOfPerson(phrase`${name}`)).toBe(agreement))

  it.each([
    ['Чили и Перу', 'pl'],
    ['Чили, Перу и Мексика', 'pl'],
    ['Чили; и Перу', 'pl'],
    ['Норвегия', 'f'],
    ['Тринидад и Тобаго', 'f'],
    ['многие другие', 'pl'],
    ['CARICOM', undefined],
  ])('the list “%s”: %s', (names, agreement) => expect(agreementOfList(phrase`${names}`)).toBe(agreement))

  it('nothing where the name does not tell, and then it stands in brackets', () => {
    const said = (by: Parameters<typeof ru.finding.echo>[0]['by']): string =>
      words(ru.finding.echo({ level: 'said', as: 'clause', text: phrase`x`, by }, held({}), true))
    expect(said([{ kind: 'delegation', name: phrase`CARICOM` }])).toBe(
      'Одна из делегаций (CARICOM) высказала сходное соображение: x.',
    )
    expect(said([{ kind: 'person', name: phrase`Веггер Стреммен`, office: phrase`посол` }])).toBe(
      'Один из выступавших (Веггер Стреммен, посол) высказал сходное соображение: x.',
    )
    expect(said([{ kind: 'person', office: phrase`ведущая` }])).toBe('Ведущая высказала сходное соображение: x.')
  })
})

describe('Russian names', () => {
  it('of meetings have their forms, given or made', () => {
    const fifth = held({ called: name('пятая сессия', 'на пятой сессии', 'пятой сессии'), named: true })
    const other = held({ called: { name: phrase`«Пятый» форум` }, named: true })
    const dialogue = held({
      kind: 'dialogue',
      called: ru.meeting.called({ kind: 'dialogue', final: true, online: false }),
    })
    const online = held({ called: ru.meeting.called({ kind: 'session', final: false, online: true }) })
    expect([fifth, other, dialogue, online].map((one) => [at, of, about].map((form) => words(form(one))))).toEqual([
      ['на пятой сессии', 'пятой сессии', 'о пятой сессии'],
      ['на мероприятии «„Пятый“ форум»', 'мероприятия «„Пятый“ форум»', 'о мероприятии «„Пятый“ форум»'],
      ['в ходе заключительного диалога', 'заключительного диалога', 'о ходе заключительного диалога'],
      ['на онлайновой сессии', 'онлайновой сессии', 'об онлайновой сессии'],
    ])
    const weeks = held({ called: name('Неделя мира', 'в рамках Недели мира', 'Недели мира'), named: true })
    expect(words(about(weeks))).toBe('Недели мира')
  })

  it('of organs and offices are known where they are well known', () => {
    const forms = (value: string): readonly (string | undefined)[] =>
      [ofName, toName].map((form) => form({ name: phrase`${value}` })).map((form) => form && words(form))
    expect(forms('Совет Безопасности')).toEqual(['Совета Безопасности', 'Совету Безопасности'])
    expect(forms('Постоянный представитель Норвегии')).toEqual([
      'Постоянного представителя Норвегии',
      'Постоянному представителю Норвегии',
    ])
    expect(forms('Посол и Постоянный представитель Норвегии')).toEqual([undefined, undefined])
    expect(forms('Посольство Норвегии')).toEqual(['Посольства Норвегии', 'Посольству Норвегии'])
    expect(forms('Гаагский институт')).toEqual([undefined, undefined])
  })
})

describe('Russian sentences', () => {
  it.each([
    ['елка', 'Елка'],
    ['«мягкое» право', '«Мягкое» право'],
    ['«„мягкое“ право»', '«„Мягкое“ право»'],
    ['18 операций', '18 операций'],
    ['(a', '(a'],
  ])('begin “%s” as “%s”', (said, expected) => expect(words(capital(phrase`${said}`))).toBe(expected))

  it.each([
    ['икс', 'икс.'],
    ['икс.', 'икс.'],
    ['икс…', 'икс…'],
    ['был поддержан тезис «Кто действует?»', 'был поддержан тезис «Кто действует?».'],
    ['предложен следующий тезис: «Кто действует?»', 'предложен следующий тезис: «Кто действует?»'],
    ['тезис «Икс»', 'тезис «Икс».'],
    ['тезис «X tient !»', 'тезис «X tient !».'],
    ['[на арабском языке: كيف؟]', '[на арабском языке: كيف؟]'],
  ])('of “%s” end as “%s”', (said, ended) => expect(words(fullStop(phrase`${said}`))).toBe(ended))

  it('quote with inner marks of their own, but not within another language', () => {
    expect(words(quoted(phrase`О «мягком» праве`))).toBe('«О „мягком“ праве»')
    const french = { type: 'languageRun', lang: 'fr', direction: 'ltr', children: phrase`le «droit»` } as const
    expect(words(quoted([{ ...french, children: [...french.children] }]))).toBe('«le «droit»»')
  })

  it('mark in a draft what the report’s language lacks', () => {
    expect(words(ru.untranslated(phrase`élan`, 'fr-CH'))).toBe('[на французском языке: élan]')
    expect(words(ru.untranslated(phrase`x`, 'tlh'))).toBe('[на языке tlh: x]')
  })
})

function held(given: Partial<Meeting>): Meeting {
  return {
    id: 'x',
    kind: 'seminar',
    final: false,
    online: false,
    called: name('семинар', 'на семинаре', 'семинара'),
    named: false,
    byPlace: false,
    ...given,
  }
}

function name(is: string, where: string, whose: string): Meeting['called'] {
  return { name: phrase`${is}`, at: phrase`${where}`, of: phrase`${whose}` }
}

function words(said: Phrase): string {
  return wordsOf([...said])
}
