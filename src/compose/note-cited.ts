import type { CrossReference } from '../model/document.ts'
import type { Subject } from '../model/names.ts'
import type { Citing } from './filled.ts'

/** What a paragraph asked for when it was said, and what it was told. */
export interface Cited {
  readonly asked: 'citeAll' | 'citeWhole'
  readonly subjects: readonly Subject[]
  readonly told: readonly CrossReference[]
}

/** Adds to `cited` all that is cited through what is returned. */
export function noteCited(citing: Citing, cited: Cited[]): Citing {
  const noting = (asked: Cited['asked']) => (subjects: readonly Subject[]) => {
    const told = citing[asked](subjects)
    if (subjects.length > 0) cited.push({ asked, subjects, told })
    return told
  }
  return {
    cite: (subject) => {
      const told = citing.cite(subject)
      cited.push({ asked: 'citeAll', subjects: [subject], told: [told] })
      return told
    },
    citeAll: noting('citeAll'),
    citeWhole: noting('citeWhole'),
  }
}

/** Tells whether what was cited would be cited in the same way again. Throws where it leads nowhere any more. */
export function isCitedAgain(cited: readonly Cited[], citing: Citing): boolean {
  return cited.every(({ asked, subjects, told }) => {
    const again = citing[asked](subjects)
    return again.length === told.length && again.every((reference, index) => isSame(reference, told[index]))
  })
}

function isSame(one: CrossReference, other: CrossReference | undefined): boolean {
  return one.bookmark === other?.bookmark && one.value === other.value && one.spoken === other.spoken
}
