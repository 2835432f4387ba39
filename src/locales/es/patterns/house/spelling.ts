import type { FindDepartures } from '../../../../model/patterns.ts'
import { asCased, finder } from '../../../shared/find-departures.ts'
import { pattern } from '../../../shared/pattern.ts'

/** What documents of the United Nations write for other spellings (Spanish names of States after their terminology). */
const spellings: Readonly<Record<string, string>> = {
  sólo: 'solo',
  guión: 'guion',
  periodo: 'período',
  periodos: 'períodos',
  setiembre: 'septiembre',
  obscuro: 'oscuro',
  substancial: 'sustancial',
  postconflicto: 'posconflicto',
  'post conflicto': 'posconflicto',
  'ex combatientes': 'excombatientes',
  'ex combatiente': 'excombatiente',
  'ex presidente': 'expresidente',
  'así mismo': 'asimismo',
  'en base a': 'sobre la base de',
  'mantenimiento de paz': 'mantenimiento de la paz',
  'consolidación de paz': 'consolidación de la paz',
  Irak: 'Iraq',
  Pekín: 'Beijing',
  Kenia: 'Kenya',
  Zimbabue: 'Zimbabwe',
  Ruanda: 'Rwanda',
  Vietnam: 'Viet Nam',
  Botsuana: 'Botswana',
  Malaui: 'Malawi',
  Lesoto: 'Lesotho',
  Fiyi: 'Fiji',
  Yibuti: 'Djibouti',
  Birmania: 'Myanmar',
  Kazajistán: 'Kazajstán',
  Bielorrusia: 'Belarús',
  Moldavia: 'Moldova',
}

const listed = new RegExp(
  `(?<![\\p{L}-])(?:${Object.keys(spellings)
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      /^\p{Lu}/u.test(word) ? word : `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
    )
    .join('|')})(?![\\p{L}-])`,
  'gu',
)

const findListed = finder(listed, ([word]) => asCased(word, spellings[word] ?? spellings[word.toLowerCase()] ?? word))

/** Prefixes are joined to a word with a small letter; an r between vowels is doubled: "antirracista". */
const findPrefixes = finder(
  new RegExp(
    pattern`(?<![\p{L}-])(anti|auto|co|contra|ex|extra|infra|inter|intra|macro|micro|mono|
    multi|neo|pluri|pos|post|pre|re|semi|socio|sub|super|trans|ultra|vice)-(\p{Ll}\p{L}+)(?![\p{L}-])`,
    'giu',
  ),
  ([, prefix = '', word = '']) =>
    `${prefix === 'post' && !/^[aeiouáéíóú]/u.test(word) ? 'pos' : prefix}${joined(prefix, word)}`,
  /[a-z]-\p{Ll}/iu,
)

function joined(prefix: string, word: string): string {
  return /[aeiou]$/iu.test(prefix) && /^r(?!r)/u.test(word) ? `r${word}` : word
}

/** Adjectives and phrases that lead to a clause by a preposition, and verbs that do without. */
const led = [
  finder(
    new RegExp(
      pattern`(?<!\p{L})(a pesar|a condición|con la condición|a fin|habida cuenta|
      (?:llegó|llegaron|llegar) a la conclusión|(?:convencid|segur|persuadid)[oa]s?|conscientes?|
      no cabe duda)( que)(?!\p{L})`,
      'giu',
    ),
    ([, before = '', that = '']) => `${before} de${that}`,
    / que/,
  ),
  finder(
    /(?<!\p{L})(de acuerdo|coincid(?:ió|ieron|ir)|conv(?:ino|inieron|enir)|insist(?:ió|ieron|ir)) que(?!\p{L})/giu,
    ([, before = '']) => `${before} en que`,
    / que/,
  ),
  finder(
    new RegExp(
      pattern`(?<!\p{L})((?:consider|opin|estim|pens|afirm|señal|subray|destac|manifest|
      declar)(?:ó|aron|aba|aban)|dij(?:o|eron)|sostuv(?:o|ieron)|cre(?:yó|yeron|ía|ían)|(?:es|era) (?:posible|
      necesario|importante|evidente|probable)|resultaba? (?:posible|necesario|evidente)) de que(?!\p{L})`,
      'giu',
    ),
    ([, before = '']) => `${before} que`,
    /de que/,
  ),
]

/** Finds spellings that are not the house's, and "que" with a preposition too few or too many. */
export const findSpellings: FindDepartures = (text) => [
  ...findListed(text),
  ...findPrefixes(text),
  ...led.flatMap((find) => find(text)),
]
