import { pattern } from './pattern.ts'
/** Lists what a clause is about, by the first five letters of each word, so that endings and accents do not matter. */
export function subjects(clause: string): ReadonlySet<string> {
  const words =
    clause
      .toLowerCase()
      .replace(/(?<!\p{L})(?:[ldnscmtj]|qu|lorsqu|puisqu|jusqu)['’]/gu, '')
      .match(/\p{L}+/gu) ?? []
  return new Set(words.filter((word) => !small.has(word)).map((word) => bare(word).slice(0, 5)))
}

/** Takes accents away: "mène" and "menait" are of one verb. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '')
}

/** Tells whether a clause denies something. “Ne … que” restricts, and denies nothing. */
export function isNegated(clause: string): boolean {
  return denied.test(clause)
}

const denied = new RegExp(
  pattern`(?<!\p{L})(?:pas|jamais|aucune?s?|ni|nulle?|sans|personne ne|rien ne|guère)(?!\p{L})|
      (?<!\p{L})n(?:e |['’]).{0,60}? plus(?! de \d)(?!\p{L})`,
  'iu',
)

/** Words that say nothing of a subject. */
export const small: ReadonlySet<string> = new Set(
  (
    'le la les l un une des du de d et ou mais ni car à au aux en dans par pour sur sous avec sans entre vers ' +
    'chez comme que qui quoi dont où ce cet cette ces ceux celle celles celui cela il elle ils elles on se s y ' +
    'lui leur leurs son sa ses notre nos est sont était étaient être été serait seraient soit soient a ont avait ' +
    'avaient avoir eu aurait auraient ait aient devait devaient doit doivent devoir devrait devraient pouvait ' +
    'pouvaient peut peuvent pouvoir pourrait pourraient fallait faut faudrait ne pas plus moins très aussi ainsi ' +
    'même mêmes seul seule seulement tout toute tous toutes chaque plusieurs certains certaines quelques autre ' +
    'autres tel telle tels telles non si bien comment quand lorsque afin donc lors'
  ).split(' '),
)
