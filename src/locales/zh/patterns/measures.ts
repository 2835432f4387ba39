import type { ClaimedLevel } from '../../../model/patterns.ts'
import { oneOf, pattern } from './pattern.ts'

const classifier = oneOf('位 名 个 国 方')
const numeral = '(?:[一二两三四五六七八九十百]+|\\d+)'

/** Words that count people: "三分之二", "几乎所有", "没有一名". */
export const quantifier = pattern`(?:(?:几乎|差不多|近乎)?(?:全体|所有|全部|各(?:位|个|国)?|每(?:一)?${classifier}?|任何)|
  没有(?:任何|一)?${classifier}?|无(?:一|任何)${classifier}?|除${numeral}${classifier}外?的?(?:全体|所有)|
  绝大多数|压倒性多数|大多数|多数|大部分|绝大部分|过半数?|半数以上|一半以上|超过(?:一半|半数)|半数|一半|
  [二三四五六七八九十]分之[一二三四五六七八九]|百分之[一二三四五六七八九十百]+|[一二三四五六七八九\d]成(?:以上)?|\d+(?:\.\d+)?[%％]|
  许多|很多|众多|不少|大量|相当多|数十${classifier}?|几十${classifier}?|大批|
  若干|好几${classifier}|几${classifier}|数${classifier}|多${classifier}|一些|有些|有的|(?<![没所拥只具享占仅])有|部分|少数|个别|极少数|
  (?:至少|约|大约|近|只有|仅有?)?${numeral}${classifier})`

/** Tells the level that such words claim. */
export function measured(words: string | undefined): ClaimedLevel | undefined {
  return words === undefined ? undefined : (counts.find(([, known]) => known.test(words))?.[0] ?? 'some')
}

/** In the order in which they are tried: "几乎所有" is not "所有". */
const counts: readonly (readonly [ClaimedLevel, RegExp])[] = [
  ['most', /^(?:几乎|差不多|近乎|除)/],
  ['full', /^(?:全体|所有|全部|各|每|任何|没有|无|人人|大家|全场|在场所有|在座)/],
  ['some', /^极?少数|^个别|^部分|^只|^仅/],
  ['most', /多数|大部分|过半|以上|超过|分之|[五六七八九5-9]成|[%％]/],
  ['many', /^(?:许多|很多|众多|不少|大量|大批|相当多|半数|一半|数十|几十)/],
  ['several', /^(?:若干|好几|几|数|多)/],
]

/** Tells the level that an adverb or an adjective of agreement claims. */
export function degreeOf(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  if (/一致|完全|全面|共同|全票/.test(words)) return 'full'
  return /广泛|普遍|高度|基本|总体|大体|大多|大都|相当|压倒|强烈|大力|充分/.test(words) ? 'broad' : undefined
}
