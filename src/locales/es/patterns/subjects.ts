/** Lists what a clause is about, by the first five letters of each word without accents: endings do not matter. */
export function subjects(clause: string): ReadonlySet<string> {
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.map(bare).flatMap((word) => (small.has(word) ? [] : [word.slice(0, 5)])))
}

/** Tells whether a clause denies something. */
export function isNegated(clause: string): boolean {
  return /(?<!\p{L})(?:no|nunca|jamás|ni|ningún|ningun[ao]s?|nadie|nada|tampoco|sin)(?!\p{L})/iu.test(clause)
}

/** Takes accents away: they do not tell words apart. */
export function bare(word: string): string {
  return word.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')
}

/** Words that say nothing of a subject. */
export const small: ReadonlySet<string> = new Set(
  (
    'el la los las lo un una unos unas y e o u pero sino ni de del a al en con por para sin sobre entre hasta desde ' +
    'hacia segun como que quien quienes cual cuales cuando donde cuyo cuya si no nunca jamas ningun ninguna ninguno ' +
    'nadie nada tampoco se su sus le les es era eran fue fueron ser sido son esta estaba estaban estuvo ' +
    'habia habian ha ' +
    'han haber hay podia podian puede pueden podria podrian debia debian debe deben deberia deberian habria ' +
    'mas menos ' +
    'muy mucho muchos muchas poco pocos todo toda todos todas cada algun alguna algunos algunas otro otra ' +
    'otros otras ' +
    'este esta estos estas ese esa esos esas esto eso mismo misma mismos mismas tan tanto tambien solo ya asi'
  ).split(' '),
)
