import type { ClausePatterns } from '../../../model/patterns.ts'
import { pattern } from '../../shared/pattern.ts'

/**
 * Words that have a capital only at the start of a sentence, if the next word has none: "La guerra" is no name, "La
 * Haya" is. Any other word with a capital may be a name.
 */
const small = new Set(
  (
    'El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Ese Esa Esos Esas Eso Ello Si En Para Por Con ' +
    'Sin De Del A ' +
    'Al Todos Todas Todo Toda Ningún Ninguna Muchos Muchas Varios Varias Algunos Algunas Cada No Es Era Hay ' +
    'Había Se Su ' +
    'Sus Cuando Mientras Como Quién Quiénes Qué Cómo Cuál Cuáles Cuándo Dónde'
  ).split(' '),
)

/** Names that have a small article in the middle of a sentence. */
const articled =
  /^(?:El|La|Los|Las) (?=Naciones Unidas|Estados |Consejo |Asamblea |Secretar|Gobierno|Unión |Comisión )/u

/** What keeps a Spanish text from completing a sentence of the report. */
export const clause: ClausePatterns = {
  capital: (text) => {
    const first = /^(\S+) \p{Ll}/u.exec(text)?.[1] ?? ''
    return small.has(first) ? first : articled.exec(text)?.[0].trim()
  },
  repeated: (text) => /^(?:(?:de|en) )?que(?= )/u.exec(text)?.[0],
  // The stop of an abbreviation stays: "etc.", "EE. UU.", "a. C.". Three points are no full stop.
  stop: (text) =>
    new RegExp(
      pattern`(?<![\p{L}\d])(?:etc|núms?|arts?|págs?|párrs?|vol|ed|cap|Cía|Ltda|[SD]r(?:a|
      es|as)?|UU|[apdn]\. ?[CmeE]|S\. ?A|\p{Lu})\.$`,
      'u',
    ).test(text)
      ? undefined
      : /(?<=[^.])\.$/u.exec(text)?.[0],
  asks: (text) => /^¿|\?$/u.exec(text)?.[0],
}
