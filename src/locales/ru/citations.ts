import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { runsOfReferences } from '../shared/runs-of-references.ts'
import { listOf } from './lists.ts'

/** Cites paragraphs in brackets: "п. 9", "пп. 6 и 7". */
export function paras(references: readonly CrossReference[]): Phrase {
  return cited(references, references.length > 1 ? 'пп.' : 'п.')
}

/** Cites paragraphs in running text: "пункт 9", "пункты 6 и 7", "пункты 10–12"; after "см." too. */
export function paragraphs(references: readonly CrossReference[]): Phrase {
  return cited(references, references.length > 1 ? 'пункты' : 'пункт')
}

/** The same after "в", with it: "в пункте 9", "в пунктах 6 и 7". */
export function inParagraphs(references: readonly CrossReference[]): Phrase {
  return cited(references, references.length > 1 ? 'в пунктах' : 'в пункте')
}

/** Says " (см. п. 9)" where there is something to see, and nothing where there is not. */
export function see(references: readonly CrossReference[], how = 'см.'): Phrase {
  return references.length === 0 ? [] : phrase` (${how} ${paras(references)})`
}

function cited(references: readonly CrossReference[], noun: string): Phrase {
  return phrase`${noun}${noBreak}${listOf(runsOfReferences(references, (first, last) => phrase`${first}–${last}`))}`
}
