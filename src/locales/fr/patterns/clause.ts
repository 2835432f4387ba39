import type { ClausePatterns } from '../../../model/patterns.ts'

/**
 * Words that have a capital only at the start of a sentence, if the next word has none: "La guerre" is no name, "La
 * Haye" is. Any other word with a capital may be a name.
 */
const small = new Set(
  (
    'Le La Les Un Une Des Du De Il Elle Ils Elles On Nous Ce Cet Cette Ces Cela Ceci Si Dans Pour Par Sur Avec Sans ' +
    'Selon Depuis Entre Après Avant Contre Malgré Tous Toutes Tout Toute Aucun Aucune Nul Nulle Chaque Certains ' +
    'Certaines Plusieurs Quelques Beaucoup Quand Lorsque Comme Que Qui Quel Quelle Quels Quelles Comment Pourquoi Où ' +
    'Combien Il Leur Leurs Son Sa Ses Notre Nos Même Seul Seule Seuls Seules Afin Bien Puisque Ne Ni Et Mais ' +
    'En À A Au Aux'
  ).split(' '),
)

/** Words that are no part of a name even before one: "À Genève", "En Norvège", "Si Genève". */
const neverNames = new Set(
  'À A Au Aux En Si Dans Pour Par Sur Avec Sans Selon Depuis Entre Après Avant Comme Que'.split(' '),
)

/** What keeps a French text from completing a sentence of the report. */
export const clause: ClausePatterns = {
  capital: (text) => {
    const elided = /^(?:[LDNSCMTJ]|Qu|Lorsqu|Puisqu|Jusqu)['’]\p{Ll}[\p{L}-]*/u.exec(text)?.[0]
    if (elided !== undefined) return elided
    const [, first = '', next = ''] = /^(\S+) (\S)/u.exec(text) ?? []
    return neverNames.has(first) || (small.has(first) && /\p{Ll}|\d/u.test(next)) ? first : undefined
  },
  repeated: (text) => /^(?:que(?= )|qu['’])/u.exec(text)?.[0],
  // The stop of an abbreviation stays: "etc.", "M.", "al.". Three points are no full stop.
  stop: (text) =>
    /(?<!\p{L})(?:etc|al|art|par|p|vol|éd|cf|MM?|[A-Z])\.$/u.test(text) ? undefined : stop.exec(text)?.[0],
  asks: (text) => /[\s\u00a0\u202f]?\?$/u.exec(text)?.[0]?.trim(),
}

const stop = /(?<=[^.])\.$/
