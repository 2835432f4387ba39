import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { join, phrase } from '../phrase.ts'
import { runsOfReferences } from '../shared/runs-of-references.ts'
import { listOf } from './lists.ts'

/** Cites paragraphs, in brackets and in running text alike: "第9段", "第6和第7段", "第3、第5至7和第9段". */
export function paragraphs(references: readonly CrossReference[]): Phrase {
  const cited = runsOfReferences(references, (first, last) => phrase`${first}至${last}`)
  return phrase`${listOf(cited.map((each) => phrase`第${each}`))}段`
}

/** Says "(见第9段)" where there is something to see, and nothing where there is not. */
export function see(references: readonly CrossReference[], how = '见'): Phrase {
  return references.length === 0 ? [] : phrase`(${how}${paragraphs(references)})`
}

/** Puts what is cited, and what is told before it, between brackets: "(附有保留，第22段)". */
export function bracketed(parts: readonly Phrase[]): Phrase {
  const told = parts.filter((part) => part.length > 0)
  return phrase`(${join(told.map((part, index) => phrase`${index === 0 ? '' : '，'}${part}`))})`
}
