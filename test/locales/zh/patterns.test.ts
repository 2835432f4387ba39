import { describe, expect, it, test } from 'vitest'
import { clause } from '../../../src/locales/zh/patterns/clause.ts'
import { patterns } from '../../../src/locales/zh/patterns/patterns.ts'
import { zh } from '../../../src/locales/zh/zh.ts'
import type { HousePoint } from '../../../src/model/patterns.ts'
import { housePoints } from '../../../src/model/patterns.ts'
import { spokenBy } from '../spoken-by.ts'
import { claims, noClaims, spoken, unspoken } from './sentences.ts'

describe('claims in Chinese', () => {
  test.each(claims)('“%s” claims %s', (sentence, level) => {
    expect(patterns.claims(sentence)[0]?.level).toBe(level)
  })

  test.each(noClaims)('“%s” claims nothing', (sentence) => expect(patterns.claims(sentence)).toEqual([]))
})

describe('speakers in Chinese', () => {
  test.each(spoken)('“%s” says who spoke', (sentence) => expect(patterns.speakers(sentence)).not.toEqual([]))
  test.each(unspoken)('“%s” says nothing of it', (sentence) => expect(patterns.speakers(sentence)).toEqual([]))

  it('are found in a list, and no part of another name is one', () => {
    expect(patterns.delegations('智利、秘鲁和墨西哥')).toEqual(['智利', '秘鲁', '墨西哥'])
    expect(patterns.delegations('发展中国家、印度尼西亚和南苏丹')).toEqual(['印度尼西亚', '南苏丹'])
    expect(patterns.delegations('各捐助方')).toEqual([])
  })
})

describe('a pointer', () => {
  test.each([
    ['它需要更好的协调', '它'],
    ['他们需要资源', '他们'],
    ['这些行动需要资源', '这些'],
    ['该国需要支持', '该'],
    ['上述办法有用', '上述'],
    ['因此需要改革', '因此'],
    ['但资源不足', '但'],
    ['其成员应参与', '其'],
    ['此外，需要资源', '此外'],
  ])('“%s” begins with %s', (text, word) => expect(patterns.pointer(text)).toBe(word))

  test.each([
    '其他行为体应参与',
    '此前的行动表明规划有用',
    '这一代人需要和平',
    '这些年来和平行动日益复杂',
    '但凡可行，应及早规划',
    '最后期限应予遵守',
    '军事力量不得孤立看待',
    '重要的是要及早着手规划行动',
  ])('“%s” begins with none', (text) => expect(patterns.pointer(text)).toBeUndefined())
})

describe('a clause', () => {
  test.each([
    ['认为需要改革', '认为'],
    ['指出需要改革', '指出'],
    ['强调需要改革', '强调'],
    ['表示，需要改革', '表示'],
    ['有人认为，需要改革', '有人认为'],
  ])('“%s” repeats %s', (text, word) => expect(clause.repeated(text)).toBe(word))

  test.each(['强调的是预防', '说明理由是必要的', '表示关切的人很多', '需要改革'])('“%s” repeats nothing', (text) =>
    expect(clause.repeated(text)).toBeUndefined(),
  )

  test.each([
    ['需要改革。', '。'],
    ['需要改革.', '.'],
    ['需要改革', undefined],
    ['需要改革等……', undefined],
    ['应通知U.S.', undefined],
  ])('“%s” stops with %s', (text, mark) => expect(clause.stop(text)).toBe(mark))

  test.each([
    ['由谁负责？', '？'],
    ['是否需要改革吗', '吗'],
    ['需要改革吗？', '吗？'],
    ['由谁负责', undefined],
  ])('“%s” asks with %s', (text, mark) => expect(clause.asks(text)).toBe(mark))

  it('has no capitals', () => expect(clause.capital('The 规划')).toBeUndefined())
})

describe('what a clause is about', () => {
  it('is told by pairs of characters, and by words in other scripts', () => {
    expect([...patterns.subjects('规划应及早着手')]).toEqual(['规划', '及早', '着手'].filter((word) => word !== '着手'))
    expect([...patterns.subjects('NATO的和平行动')]).toEqual(['和平', '平行', '行动', 'nato'])
  })

  test.each([
    ['军事力量不得孤立看待', true],
    ['没有一种模式可用于所有行动', true],
    ['规划无法及早着手', true],
    ['行动不仅是军事行动', false],
    ['未来的非洲行动日益复杂', false],
    ['是否需要改革', false],
  ])('“%s” denies: %s', (text, denies) => expect(patterns.isNegated(text)).toBe(denies))

  it('has names of one form, and no articles', () => {
    expect(patterns.formsOf('place', '日内瓦')).toEqual([])
    expect(patterns.articled('挪威外交部', 'body')).toBeUndefined()
  })
})

const finds: readonly (readonly [HousePoint, string, readonly (readonly [string, string | undefined])[]])[] = [
  [
    'spelling',
    '聯合國維持和平行動',
    [
      ['國維', '国维'],
      ['聯', '联'],
      ['動', '动'],
    ],
  ],
  [
    'spelling',
    '其它机构做为伙伴',
    [
      ['其它', '其他'],
      ['做为', '作为'],
    ],
  ],
  [
    'per-cent',
    '百分之二十五的行动，10 %的资源，10％',
    [
      ['10 %', '10%'],
      ['10％', '10%'],
      ['百分之二十五', '25%'],
    ],
  ],
  ['per-cent', '百分之百', [['百分之百', '100%']]],
  [
    'figures',
    '１８项行动有3个组成部分',
    [
      ['１８', '18'],
      ['3', '三'],
    ],
  ],
  [
    'figures',
    '2个国家和二十五个机构',
    [
      ['2', '两'],
      ['二十五', '25'],
    ],
  ],
  ['figures', 'ＵＮ', [['ＵＮ', 'UN']]],
  ['dates', '二〇〇八年六月十五日', [['二〇〇八年六月十五日', '2008年6月15日']]],
  [
    'dates',
    '2008-06-15和6月15号',
    [
      ['2008-06-15', '2008年6月15日'],
      ['6月15号', '6月15日'],
    ],
  ],
  [
    'dates',
    '上世纪90年代，六月二十日',
    [
      ['六月二十日', '6月20日'],
      ['上世纪90年代', '1990年代'],
    ],
  ],
  [
    'abbreviations',
    '安理会和UN',
    [
      ['安理会', '安全理事会'],
      ['UN', '联合国'],
    ],
  ],
  [
    'abbreviations',
    '联大与经社理事会',
    [
      ['联大', '大会'],
      ['经社理事会', '经济及社会理事会'],
    ],
  ],
  ['quotation-marks', '所谓"轻装"行动', [['"轻装"', '“轻装”']]],
  ['quotation-marks', '所谓「輕裝」行动', [['「輕裝」', '“輕裝”']]],
  ['quotation-marks', '所谓‘轻装’行动', [['‘轻装’', '“轻装”']]],
  [
    'punctuation',
    '规划,实施;评价',
    [
      ['划,', '划，'],
      ['施;', '施；'],
    ],
  ],
  ['punctuation', '规划等...', [['...', '……']]],
  ['punctuation', '规划…实施', [['…', '……']]],
  ['punctuation', '规划—实施', [['划—实', '划——实']]],
  [
    'punctuation',
    '规划。。实施，。',
    [
      ['。。', '。'],
      ['，。', '。'],
    ],
  ],
  ['brackets', '规划（及早）', [['（及早）', '(及早)']]],
  ['brackets', '规划【及早】', [['【及早】', '[及早]']]],
  ['brackets', '规划(及早', [['规划(及早', undefined]]],
  ['brackets', '《报告', [['《报告', undefined]]],
  ['repeats', '规划规划应及早', [['规划规划', '规划']]],
  ['repeats', '规划的的过程', [['的的', '的']]],
  ['spaces', '规划 应及早', [['规划 应及早', '规划应及早']]],
  ['spaces', '18 项行动和 NATO 行动', [['18 项行动和 NATO 行动', '18项行动和NATO行动']]],
  ['spaces', 'in 12\u00a0missions', [['in 12\u00a0miss', 'in 12 miss']]],
]

const nothing: readonly (readonly [HousePoint, string])[] = [
  ['ise', 'organise'],
  ['articles', 'a apple'],
  ['capitals', 'un'],
  ['spelling', '联合国维持和平行动的其他部分'],
  ['per-cent', '10%的资源，五个百分点'],
  ['figures', '18项行动，三个组成部分，第3个，1至3个，2.5个，21个国家中的3个，3年，5美元，第二十五届会议，几十个国家'],
  ['figures', '十分重要的2030年议程'],
  ['dates', '2008年6月15日，1990年代，第1325(2000)号决议'],
  ['abbreviations', '联合国、UNDP、UN-Habitat和安全理事会，西南联大'],
  ['quotation-marks', '所谓“‘轻装’行动”，O’Brien'],
  ['punctuation', '规划，实施；评价：1,000人，12:30，(见第9段)，A/62/100，www.un.org，规划……实施——评价'],
  ['punctuation', '文号：[…]'],
  ['brackets', 'a)规划；b)实施(其中[一])；《报告》“一”'],
  ['repeats', '研究研究，一个一个地，各国各国，天天，维持和和平无关？往往'],
  ['spaces', '18项行动；Kofi Annan说1\u00a0000人'],
]

describe('house style', () => {
  test.each(finds)('on %s finds in “%s”: %j', (point, text, expected) => {
    const found = patterns.house[point](text).map(({ words, by }) => [words, by])
    expect(found.toSorted()).toEqual([...expected].toSorted())
  })

  test.each(nothing)('on %s finds nothing in “%s”', (point, text) => {
    expect(patterns.house[point](text)).toEqual([])
  })

  it('is kept by all that the locale says, but for labels and marks that stand alone, cells, and the masthead', () => {
    const alone = /^(?:labels\.|masthead\.lines|furniture\.(?:letter|sources\.quotation)|table\.counts|tag|direction)/
    const said = spokenBy(zh, 600).filter(({ path }) => !alone.test(path))
    const found = said.flatMap(({ path, texts }) =>
      [...new Set(texts)].flatMap((text) =>
        housePoints.flatMap((point) =>
          patterns.house[point](text).map(({ words }) => `${path}, ${point}: “${words}” in “${text}”`),
        ),
      ),
    )
    expect(found.slice(0, 20)).toEqual([])
  })
})
