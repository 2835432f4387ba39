/**
 * Stretches of text that a line break must not part, where UAX 14 would allow it; each pattern ends just before the
 * last character that it ties. They hold for figures and abbreviations in any language that is written with spaces.
 */
const ties: readonly RegExp[] = [
  // The symbol of a document: A/62/100, S/PV.5649, E/CN.4/2005/102/Add.1.
  /(?<![\p{L}\p{N}])\p{Lu}+(?:\/[\p{L}\p{N}.()-]*)+(?=[\p{L}\p{N}])/gu,
  // A short number and what it counts or dates: "10 May", "3 (b)".
  /(?<![\p{N}.,])\p{N}{1,2} (?=[\p{L}(])/gu,
  // A title, an initial or "No.": "Mr. Eide".
  /(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,2}\. (?=[\p{L}\p{N}])/gu,
  // An abbreviation and its number: "para. 14", "arts. 2".
  /(?<![\p{L}\p{N}])\p{Ll}{1,6}\. (?=\p{N})/gu,
  // A month by both its Arabic names: "أيار/مايو".
  /\p{Script=Arabic}\/(?=\p{Script=Arabic})/gu,
  // A dash or a middle dot that stands alone, which ends a line but does not begin one.
  / (?=[·–—] )/gu,
]

/** Finds the offsets inside a text where a break would part what belongs together. */
export function tiedOffsets(text: string): ReadonlySet<number> {
  const tied = new Set<number>()
  for (const match of ties.flatMap((tie) => [...text.matchAll(tie)])) {
    for (let inside = 1; inside <= match[0].length; inside += 1) tied.add(match.index + inside)
  }
  return tied
}
