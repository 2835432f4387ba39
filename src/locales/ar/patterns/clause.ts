import type { ClausePatterns } from '../../../model/patterns.ts'

/** What keeps an Arabic text from completing a sentence of the report. The script has no capitals. */
export const clause: ClausePatterns = {
  capital: () => undefined,
  repeated: (text) => that.exec(text)?.[0],
  stop: (text) => (abbreviation.test(text) ? undefined : stop.exec(text)?.[0]),
  asks: (text) => /[؟?]$/u.exec(text)?.[0],
}

/** "That", with a preposition or not; "أنه" and its like bring a pronoun along, and stand after no other "that". */
const that = /^(?:[بل]?[أإ]ن)[\u064e\u0651]*(?:ه|ها|هم|هما)?(?= )/u

/** Three points are no full stop, and neither is that of an abbreviation in Latin letters. */
const stop = /(?<=[^.])\.$/u
const abbreviation = /(?:\b[A-Z]|\b[ap]\.m)\.$/
