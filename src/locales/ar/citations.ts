import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { join, phrase } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { runsOfReferences } from '../shared/runs-of-references.ts'
import type { Case } from './counts.ts'

/** Cites paragraphs alone in brackets: "الفقرة 9", "الفقرتان 6 و 7". */
export function paras(references: readonly CrossReference[]): Phrase {
  return cited(references, 'subject')
}

/** Cites paragraphs after "in", "see" and the like: "الفقرة 9", "الفقرتين 6 و 7", "الفقرات 10 إلى 24". */
export function paragraphs(references: readonly CrossReference[]): Phrase {
  return cited(references, 'object')
}

/** Says " (انظر الفقرة 9)" where there is something to see, and nothing where there is not. */
export function see(references: readonly CrossReference[], how = 'انظر'): Phrase {
  return references.length === 0 ? [] : phrase` (${how} ${paragraphs(references)})`
}

const two: Readonly<Record<Case, string>> = { subject: 'الفقرتان', object: 'الفقرتين' }

function cited(references: readonly CrossReference[], as: Case): Phrase {
  const noun = references.length === 2 ? two[as] : references.length === 1 ? 'الفقرة' : 'الفقرات'
  const runs = runsOfReferences(references, (first, last) => phrase`${first} إلى ${last}`)
  const listed = join(runs.map((run, index) => (index === 0 ? run : phrase` و${noBreak}${run}`)))
  return phrase`${noun}${noBreak}${listed}`
}
