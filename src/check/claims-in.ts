import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import type { Lang } from '../model/names.ts'
import type { Text } from '../model/text.ts'
import { primary } from '../model/text.ts'
import type { ClaimWords } from './claim-words.ts'
import { englishClaims } from './english/claims.ts'

/**
 * Finds the words of a text that claim how far a meeting agreed, or how many of its participants said something, in
 * each of its languages that has patterns. "Most crises" claims nothing, nor does what others agreed, or should agree.
 * With a memory, a text that is the same object is searched only once.
 */
export function claimsIn(text: Text, memory: Memory = forgetful): readonly ClaimWords[] {
  return memory(findClaims, text)
}

function findClaims(text: Text): readonly ClaimWords[] {
  return Object.entries(text).flatMap(([language, words]) => searchers[primary(language)]?.(words) ?? [])
}

/** How each language is searched. A language that is not here is left alone. */
const searchers: Readonly<Record<Lang, (words: string) => readonly ClaimWords[]>> = { en: englishClaims }
