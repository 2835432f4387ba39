import type { Phrase } from '../claim.ts'
import { joinWith, plain } from '../phrase.ts'

/**
 * Joins words as Chinese lists: "甲", "甲和乙", "甲、乙和丙"; by 以及 where a name holds 和 itself: "波斯尼亚和黑塞哥维那以及
 * 塞尔维亚", and where it begins with that character: "外交部以及和平研究所".
 */
export function listOf(items: readonly Phrase[]): Phrase {
  return joinWith(items, '、', items.some((item) => plain(item).includes('和')) ? '以及' : '和')
}

/** Joins longer clauses: "甲；以及乙", "甲；乙；以及丙". */
export function clauses(items: readonly Phrase[]): Phrase {
  return joinWith(items, '；', '；以及')
}

/** Joins clauses after a colon, each of which may be a sentence: "甲；乙；丙". */
export function series(items: readonly Phrase[]): Phrase {
  return joinWith(items, '；', '；')
}

/** Joins words that may hold commas or lists themselves; as a plain list where none does. */
export function looseList(items: readonly Phrase[]): Phrase {
  return items.some((item) => /[，、；,;]/u.test(plain(item))) ? clauses(items) : listOf(items)
}
