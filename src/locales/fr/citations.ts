import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { runsOfReferences } from '../shared/runs-of-references.ts'
import { listOf } from './lists.ts'

/** Cites paragraphs in brackets: "par. 9", "par. 6 et 7". */
export function paras(references: readonly CrossReference[]): Phrase {
  return phrase`par.${noBreak}${cited(references)}`
}

/** Cites paragraphs in running text: "le paragraphe 9", "les paragraphes 6 et 7", "les paragraphes 10 à 24". */
export function paragraphs(references: readonly CrossReference[]): Phrase {
  const noun = references.length > 1 ? 'les paragraphes' : 'le paragraphe'
  return phrase`${noun}${noBreak}${cited(references)}`
}

/** Says where something stands: "au paragraphe 9", "aux paragraphes 6 et 7". */
export function inParagraphs(references: readonly CrossReference[]): Phrase {
  const noun = references.length > 1 ? 'aux paragraphes' : 'au paragraphe'
  return phrase`${noun}${noBreak}${cited(references)}`
}

/** Says " (voir par. 9)" where there is something to see, and nothing where there is not. */
export function see(references: readonly CrossReference[], how = 'voir'): Phrase {
  return references.length === 0 ? [] : phrase` (${how} ${paras(references)})`
}

function cited(references: readonly CrossReference[]): Phrase {
  return listOf(runsOfReferences(references, (first, last) => phrase`${first} à ${last}`))
}
