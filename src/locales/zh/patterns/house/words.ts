import type { FindDepartures } from '../../../../model/patterns.ts'
import { finder } from '../../../shared/find-departures.ts'
import { han } from '../pattern.ts'
import { findTraditional } from './traditional.ts'

/** What the house writes for other spellings and for common slips of the keyboard. */
const spellings: Readonly<Record<string, string>> = {
  其它: '其他',
  做为: '作为',
  既使: '即使',
  布署: '部署',
  分岐: '分歧',
  帐户: '账户',
  帐目: '账目',
  惟一: '唯一',
  撤消: '撤销',
  报导: '报道',
  好象: '好像',
  倡义: '倡议',
  权利机构: '权力机构',
  人道主意: '人道主义',
  综和: '综合',
  协条: '协调',
  联和国: '联合国',
  秘书常: '秘书长',
}

const findListed = finder(new RegExp(Object.keys(spellings).join('|'), 'g'), ([word]) => spellings[word])

/** Finds spellings that are not the house's, and traditional characters. */
export const findSpellings: FindDepartures = (text) => [...findListed(text), ...findTraditional(text)]

/** What is never shortened in a text, with what it stands for. */
const abbreviations: Readonly<Record<string, string>> = {
  联大: '大会',
  安理会: '安全理事会',
  经社理事会: '经济及社会理事会',
  UN: '联合国',
  UNGA: '大会',
  UNSC: '安全理事会',
  UNSG: '秘书长',
  SRSG: '秘书长特别代表',
  NGO: '非政府组织',
  NGOs: '非政府组织',
}

/** Finds them, but for the names that hold one: "西南联大", "UN-Habitat". */
export const findAbbreviations: FindDepartures = finder(
  /(?<!西南)联大(?!学)|安理会|(?<!非洲)经社理事会|(?<![A-Za-z\d/.-])(?:UNGA|UNSC|UNSG|SRSG|NGOs?|UN)(?![A-Za-z\d/]|-[A-Z])/g,
  ([word]) => abbreviations[word],
  /联大|理(?:事)?会|UN|SRSG|NGO/,
)

/** Words that are doubled to say each of them, or a little of it. */
const doubled =
  /^(?:一.?|[个各人日年月天处时步层家户样常世代项条种][\u4e00-\u9fff]?|往往|研究|讨论|考虑|商量|交流|沟通|等等)$/

/** Finds words that stand twice by mistake: "规划规划", "的的". */
export const findRepeats: FindDepartures = finder(
  new RegExp(`([${han}]{2,6})\\1|([的了在是与应为将被就也]|和(?=和(?!平|解|谐)))\\2`, 'g'),
  ([, words, letter]) => (words === undefined ? letter : doubled.test(words) ? undefined : words),
)
