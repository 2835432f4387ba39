import { describe, expect, it } from 'vitest'
import type { Meeting, Phrase } from '../../src/locales/claim.ts'
import { phrase, plain } from '../../src/locales/phrase.ts'
import { bracketed, paragraphs, see } from '../../src/locales/zh/citations.ts'
import { count, counted, figures } from '../../src/locales/zh/counts.ts'
import { date, onDate, period, span } from '../../src/locales/zh/dates.ts'
import { finalName, kindWords } from '../../src/locales/zh/kinds.ts'
import { labels } from '../../src/locales/zh/labels.ts'
import { clauses, listOf, looseList, series } from '../../src/locales/zh/lists.ts'
import { at, heldAt, inTable, of, venue } from '../../src/locales/zh/meetings.ts'
import { endItem, fullStop, sentences } from '../../src/locales/zh/sentences.ts'
import { zh } from '../../src/locales/zh/zh.ts'
import type { CrossReference } from '../../src/model/document.ts'
import { kinds } from '../../src/model/session.ts'
import { inFrench } from './tables/examples.ts'

// What Chinese says of meetings, claims, votes and the rest stands in the tables of zh/.

const words = (value: string): Phrase => [{ type: 'text', value }]

describe('Chinese dates', () => {
  it.each([
    [{ from: '2007-03-26', to: '2007-03-27' }, '2007年3月26日至27日'],
    [{ from: '2007-03-01', to: '2007-03-03' }, '2007年3月1日至3日'],
    [{ from: '2007-03-31', to: '2007-04-01' }, '2007年3月31日至4月1日'],
    [{ from: '2007-12-31', to: '2008-01-02' }, '2007年12月31日至2008年1月2日'],
    [{ from: '2007-05-11', to: '2007-05-11' }, '2007年5月11日'],
    [{ from: '2007-06', to: '2007-06' }, '2007年6月'],
    [{ from: '2007-06', to: '2007-08' }, '2007年6月至8月'],
    [{ from: '2006', to: '2007' }, '2006年至2007年'],
    [{ from: '2007-05-11' }, '2007年5月11日之后'],
    [{ to: '2007-10-05' }, '2007年10月5日之前'],
  ])('%j is %s', (when, said) => expect([span(when), onDate(when)]).toEqual([said, `于${said}`]))

  it('say that a date is not known, and nothing before a verb', () => {
    expect([span({}), onDate({})]).toEqual(['不详', ''])
  })

  it('print a day, a month, a year and a period', () => {
    expect(['2007-06-05', '2008-06', '2008'].map(date)).toEqual(['2007年6月5日', '2008年6月', '2008年'])
    expect(period({ from: '2007-03-26', to: '2007-10-30' })).toBe('2007年3月至10月')
    expect(period({ from: '2007-05-11', to: '2007-05-14' })).toBe('2007年5月')
    expect(period({ from: '2006-11', to: '2007-02' })).toBe('2006年11月至2007年2月')
    expect(period({ from: '2014-02-03', to: '2016' })).toBe('2014年至2016年')
    expect(period({ from: '2014-02-03' })).toBe('')
  })
})

describe('Chinese counts', () => {
  it('are in characters under 10, and in figures above', () => {
    expect([1, 2, 3, 5, 9, 10, 11, 21, 100, 1000].map(count)).toEqual([
      '一',
      '两',
      '三',
      '五',
      '九',
      '10',
      '11',
      '21',
      '100',
      '1\u00a0000',
    ])
    expect(figures(1_000_000)).toBe('1\u00a0000\u00a0000')
  })

  it.each(kinds)('have a measure word for each kind: %s', (kind) => {
    const { measure, noun } = kindWords[kind]
    expect([0, 1, 2, 3, 11].map((number) => counted(number, kindWords[kind]))).toEqual([
      `没有${noun}`,
      `一${measure}${noun}`,
      `两${measure}${noun}`,
      `三${measure}${noun}`,
      `11${measure}${noun}`,
    ])
    expect(finalName(kind)).toMatch(/^总结/)
  })

  it('count sessions by 届, and what else is held by 次', () => {
    expect(kinds.filter((kind) => kindWords[kind].measure !== '次')).toEqual(['session'])
    expect(counted(2, kindWords.session)).toBe('两届会议')
  })

  it('number sections and annexes in characters', () => {
    expect([1, 2, 10, 11, 19, 20, 21, 99, 100].map(labels.section)).toEqual([
      '一.',
      '二.',
      '十.',
      '十一.',
      '十九.',
      '二十.',
      '二十一.',
      '九十九.',
      '100.',
    ])
    expect([labels.item(2, 1), labels.item(2, 2), labels.itemOf('12', '(b)')]).toEqual(['(b)', '(二)', '12(b)'])
  })
})

describe('Chinese citations', () => {
  it.each([
    [[9], '第9段'],
    [[6, 7], '第6和第7段'],
    [[6, 7, 9], '第6、第7和第9段'],
    [[7, 8, 9], '第7至9段'],
    [[1, 3, 4, 5, 9], '第1、第3至5和第9段'],
  ])('of %j are %s', (numbers, said) => expect(plain(paragraphs(numbers.map(reference)))).toBe(said))

  it('stand in brackets of half width, with nothing before them', () => {
    expect(plain(see([reference(9)]))).toBe('(见第9段)')
    expect(plain(see([reference(9)], '另见'))).toBe('(另见第9段)')
    expect(see([])).toEqual([])
    expect(plain(bracketed([[], words('附有保留'), words('第9段')]))).toBe('(附有保留，第9段)')
  })
})

describe('Chinese lists', () => {
  it.each([
    [[], ''],
    [['甲'], '甲'],
    [['甲', '乙'], '甲和乙'],
    [['甲', '乙', '丙'], '甲、乙和丙'],
    [['波斯尼亚和黑塞哥维那', '塞尔维亚'], '波斯尼亚和黑塞哥维那以及塞尔维亚'],
    [['外交部', '和平研究所'], '外交部以及和平研究所'],
  ])('join %j: %s', (items, said) => expect(plain(listOf(items.map(words)))).toBe(said))

  it('part by semicolons what holds commas', () => {
    expect(plain(looseList([words('甲，乙'), words('丙')]))).toBe('甲，乙；以及丙')
    expect(plain(clauses(['甲', '乙', '丙'].map(words)))).toBe('甲；乙；以及丙')
    expect(plain(series(['甲', '乙', '丙'].map(words)))).toBe('甲；乙；丙')
  })
})

describe('a Chinese sentence', () => {
  it.each([
    ['规划应及早着手', '规划应及早着手。'],
    ['规划应及早着手。', '规划应及早着手。'],
    ['“一切都失去了。”', '“一切都失去了。”'],
    ['提问“由谁负责？”', '提问“由谁负责？”'],
    ['规划等……', '规划等……'],
    ['规划应由NATO负责', '规划应由NATO负责。'],
    ['规划应由Acme Inc.', '规划应由Acme Inc.。'],
    ['规划见Art.', '规划见Art.。'],
    ['The network was to continue.', 'The network was to continue.'],
    ['有人说：“all is lost.”', '有人说：“all is lost.”'],
    ['资源占10%', '资源占10%。'],
    ['规划应及早着手(见第9段)', '规划应及早着手(见第9段)。'],
  ])('%s ends as %s', (said, ended) => expect(plain(fullStop(words(said)))).toBe(ended))

  it('follows another with nothing between', () => {
    expect(plain(sentences([words('甲。'), [], words('乙。')]))).toBe('甲。乙。')
    expect(plain(zh.capital(words('nATO应')))).toBe('nATO应')
  })

  it('ends as an item by its position', () => {
    const ends = (['inner', 'last but one', 'last'] as const).map((position) => plain(endItem(words('甲'), position)))
    expect(ends).toEqual(['甲；', '甲；', '甲。'])
  })
})

const geneva: Meeting = {
  id: 'geneva',
  kind: 'seminar',
  final: false,
  online: false,
  place: { name: words('日内瓦') },
  called: { name: words('日内瓦研讨会') },
  named: false,
  byPlace: true,
}

describe('a meeting in Chinese', () => {
  it('is where its place is, or within itself', () => {
    expect(plain(at(geneva))).toBe('在日内瓦')
    expect(plain(at({ ...geneva, byPlace: false }))).toBe('在日内瓦研讨会上')
    expect(plain(at({ ...geneva, place: { name: words('万国宫'), at: words('在万国宫内') } }))).toBe('在万国宫内')
    expect(plain(of(geneva, '结论'))).toBe('日内瓦研讨会的结论')
    expect(plain(of({ ...geneva, called: { ...geneva.called, of: words('本次研讨会的') } }, '结论'))).toBe(
      '本次研讨会的结论',
    )
  })

  it('says where it was held once', () => {
    expect(plain(heldAt(geneva))).toBe('')
    expect(plain(heldAt({ ...geneva, online: true }))).toBe('在日内瓦和网上')
    const { place: _, ...nowhere } = { ...geneva, online: true, called: { name: words('第二次讲习班') } }
    expect(plain(heldAt(nowhere))).toBe('在网上')
    expect(plain(venue(nowhere))).toBe('网上')
    expect(plain(heldAt({ ...nowhere, called: { name: words('视频会议') } }))).toBe('')
    expect(plain(inTable({ ...geneva, online: true, byPlace: false }))).toBe('日内瓦研讨会，同时在网上')
    expect(plain(inTable({ ...geneva, named: true, called: { name: words('总结会议') }, online: true }))).toBe(
      '总结会议，日内瓦和网上',
    )
  })

  it('is told by its date where another has its name', () => {
    const day = { from: '2007-05-11', to: '2007-05-11' }
    expect(plain(zh.meeting.dated(geneva.called, day).name)).toBe('2007年5月11日日内瓦研讨会')
    expect(plain(zh.meeting.dated(geneva.called, { from: '2007' }).name)).toBe('日内瓦研讨会(2007年之后)')
    expect(plain(zh.meeting.dated(geneva.called, {}).name)).toBe('日内瓦研讨会(日期不详)')
  })
})

describe('a text in another language', () => {
  const foreign: Phrase = [inFrench('X tient.')]

  it('stands in a Chinese sentence as it is, without its final stop', () => {
    const claim = { level: 'full', as: 'proposition', text: foreign, by: [] } as const
    const said = zh.finding.claim(claim, { meeting: geneva, continues: false, turn: 0, see: [] })
    expect(plain(said)).toBe('在日内瓦，与会者达成完全一致，同意“X tient”这一说法。')
    expect(said.some(({ type }) => type === 'languageRun')).toBe(true)
  })

  it('is marked where it lacks a translation', () => {
    expect(plain(zh.untranslated(phrase`x holds`, 'en'))).toBe('[英文：x holds]')
  })
})

function reference(number: number): CrossReference {
  return { type: 'crossReference', bookmark: 'finding:geneva/x', value: String(number), spoken: `第${number}段` }
}
