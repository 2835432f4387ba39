import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from './counts.ts'
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
  return phrase`${noun}${noBreak}${listOf(runsOf(references).flatMap(run))}`
}

type Run = readonly [CrossReference, ...CrossReference[]]

/** Gathers references to paragraphs that follow one another. */
function runsOf(references: readonly CrossReference[]): readonly Run[] {
  const runs: [CrossReference, ...CrossReference[]][] = []
  for (const reference of references) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && follows(before, reference)) last.push(reference)
    else runs.push([reference])
  }
  return runs
}

function follows(before: CrossReference, reference: CrossReference): boolean {
  return /^\d+$/u.test(reference.value) && Number(before.value) + 1 === Number(reference.value)
}

/** Three or more in a row are cited by the first and the last. */
function run([first, ...others]: Run): readonly Phrase[] {
  const last = others.at(-1)
  return last === undefined || others.length === 1
    ? [first, ...others].map((reference) => [reference])
    : [phrase`${first} to ${last}`]
}
