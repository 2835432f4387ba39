/** Finds the offsets inside a text where a line break would part what belongs together. */
export function noBreakOffsets(text: string): ReadonlySet<number> {
  const offsets = new Set<number>()
  for (const match of stretches.flatMap((stretch) => [...text.matchAll(stretch)])) {
    for (let inside = 1; inside <= match[0].length; inside += 1) offsets.add(match.index + inside)
  }
  return offsets
}

/**
 * Stretches of text that no line break may part, although the Unicode line breaking algorithm (UAX 14) would allow it.
 * Each pattern ends just before the last character that it keeps with the others. They hold for figures and
 * abbreviations in every language that is written with spaces.
 */
const stretches: readonly RegExp[] = [
  // The symbol of a document: A/62/100, S/PV.5649, E/CN.4/2005/102/Add.1.
  /(?<![\p{L}\p{N}])\p{Lu}+(?:\/[\p{L}\p{N}.()-]*)+(?=[\p{L}\p{N}])/gu,
  // A short number and what it counts or dates: "10 May".
  /(?<![\p{N}.,])\p{N}{1,2} (?=[\p{L}(])/gu,
  // A paragraph and its letters: "231 (a)", "231 (a) (ii)", in French "231 a)".
  /\p{N} (?=(?:\(\p{L}{1,4}|\p{L}{1,4})\))/gu,
  /(?<=\p{N} )\(\p{L}{1,4}\) (?=\(\p{L}{1,4}\))/gu,
  // A title, an initial or "No.": "Mr. Eide".
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,2}\. (?=[\p{L}\p{N}])/gu,
  // An abbreviation and its number: "para. 14", "arts. 2".
  /(?<![\p{L}\p{N}])\p{Ll}{1,6}\. (?=\p{N})/gu,
  // A month by both its Arabic names: "أيار/مايو".
  /\p{Script=Arabic}\/(?=\p{Script=Arabic})/gu,
  // A dash or a middle dot that stands alone: a line may end with it, but does not begin with it.
  / (?=[·–—] )/gu,
]
