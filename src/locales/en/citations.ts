import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { runsOfReferences } from '../shared/runs-of-references.ts'
import { listOf } from './lists.ts'

/** Cites paragraphs in brackets: "para. 9", "paras. 6 and 7". */
export function paras(references: readonly CrossReference[]): Phrase {
  return cited(references, references.length > 1 ? 'paras.' : 'para.')
}

/** Cites paragraphs in running text: "paragraph 9", "paragraphs 6 and 7", "paragraphs 10 to 24". */
export function paragraphs(references: readonly CrossReference[]): Phrase {
  return cited(references, references.length > 1 ? 'paragraphs' : 'paragraph')
}

/** Says " (see para. 9)" where there is something to see, and nothing where there is not. */
export function see(references: readonly CrossReference[], how = 'see'): Phrase {
  return references.length === 0 ? [] : phrase` (${how} ${paras(references)})`
}

function cited(references: readonly CrossReference[], noun: string): Phrase {
  return phrase`${noun}${noBreak}${listOf(runsOfReferences(references, (first, last) => phrase`${first} to ${last}`))}`
}
