import type { CrossReference } from '../../model/document.ts'
import type { Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { noBreak } from '../shared/no-break.ts'
import { runsOfReferences } from '../shared/runs-of-references.ts'
import { listOf } from './lists.ts'

type References = readonly CrossReference[]

/** Cites paragraphs in brackets: "párr. 9", "párrs. 6 y 7". */
export function paras(references: References): Phrase {
  return cited(references, references.length > 1 ? 'párrs.' : 'párr.')
}

/** Cites paragraphs in running text, with their article: "el párrafo 9", "los párrafos 6 y 7", "… 10 a 24". */
export function paragraphs(references: References): Phrase {
  return cited(references, references.length > 1 ? 'los párrafos' : 'el párrafo')
}

/** Refers to paragraphs in running text: "véase el párrafo 9", "véanse los párrafos 6 y 7". */
export function seeParagraphs(references: References, also = ''): Phrase {
  return phrase`${seeVerb(references)}${also} ${paragraphs(references)}`
}

/** Says " (véase el párr. 9)" where there is something to see, and nothing where there is not. */
export function see(references: References, also = ''): Phrase {
  return references.length === 0 ? [] : phrase` (${seeParas(references, also)})`
}

/** Refers to paragraphs in brackets: "véase el párr. 9", "véanse también los párrs. 6 y 7". */
export function seeParas(references: References, also = ''): Phrase {
  const article = references.length > 1 ? 'los' : 'el'
  return phrase`${seeVerb(references)}${also} ${article} ${paras(references)}`
}

function seeVerb({ length }: References): string {
  return length > 1 ? 'véanse' : 'véase'
}

function cited(references: References, noun: string): Phrase {
  return phrase`${noun}${noBreak}${listOf(runsOfReferences(references, (first, last) => phrase`${first} a ${last}`))}`
}
