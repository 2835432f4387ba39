import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'

/** References to paragraphs that follow one another. */
type Run = readonly [CrossReference, ...CrossReference[]]

/**
 * Prepares references to be listed: three or more in a row are cited by the first and the last, in the words that
 * `between` puts between those ("10 to 24"); the others stand alone.
 */
export function runsOfReferences(
  references: readonly CrossReference[],
  between: (first: CrossReference, last: CrossReference) => Phrase,
): readonly Phrase[] {
  return runsOf(references).flatMap(([first, ...others]): readonly Phrase[] => {
    const last = others.at(-1)
    return last === undefined || others.length === 1
      ? [first, ...others].map((reference) => [reference])
      : [between(first, last)]
  })
}

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
