import type { Memory } from '../model/memory.ts'
import { forgetful } from '../model/memory.ts'
import type { ClaimWords, PatternsByLanguage } from '../model/patterns.ts'
import { patternsOf } from '../model/patterns.ts'
import type { Text } from '../model/text.ts'

/**
 * Finds the words of a text that claim how far a meeting agreed, or how many of its participants said something, in
 * each of its languages that has patterns. "Most crises" claims nothing, nor does what others agreed, or should agree.
 * With a memory, a text that is the same object is searched only once.
 */
export function claimsIn(text: Text, patterns: PatternsByLanguage, memory: Memory = forgetful): readonly ClaimWords[] {
  return memory(findClaims, patterns, text)
}

function findClaims(patterns: PatternsByLanguage, text: Text): readonly ClaimWords[] {
  return Object.entries(text).flatMap(([language, words]) => patternsOf(language, patterns)?.claims(words) ?? [])
}
