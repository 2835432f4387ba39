import type { Phrase } from '../claim.ts'
import { phrase, plain } from '../phrase.ts'
import type { Gender } from './agreement.ts'
import { de } from './elision.ts'
import { listOf } from './lists.ts'
import { hasArticle, isPlural, withoutArticle } from './names.ts'
import { pattern } from './patterns/pattern.ts'

/** Writes a group as the subject of a sentence, where French cannot do without an article: "des donateurs". */
export function withDeterminer(group: Phrase): Phrase {
  return bare.test(plain(group)) ? phrase`des ${group}` : group
}

/** A small letter, and no word before which no article stands. */
const bare = new RegExp(
  "^(?!l[’']|(?:les?|la|des?|du|une?|plusieurs|certaine?s|quelques|tou(?:te)?s|deux|trois|quatre|cinq|" +
    'six|sept|huit|neuf|chaque|aucune?|nombre|beaucoup|the|los|las|el)(?!\\p{L}))\\p{Ll}',
  'u',
)

/** What is counted of a group: "certains des pays hôtes", "de nombreuses délégations". */
export function numberOf(number: Number, groups: readonly Phrase[]): Phrase {
  const [group, ...others] = groups
  if (group === undefined) return phrase`${ofParticipants[number]}`
  if (others.length > 0) return phrase`${ofWhich(number, groups)} ${listOf(groups.map(ofThe))}`
  if (hasArticle(group))
    return isPlural(group)
      ? phrase`${ofWhich(number, groups)} ${de(group)}`
      : phrase`${ofParticipants[number].replace('participants', 'membres')} ${de(group)}`
  return phrase`${before(number, genderOf(group))}${number === 'most' ? ofThe(group) : ofSome(number, group)}`
}

type Number = 'most' | 'many' | 'several' | 'some'

const ofParticipants: Readonly<Record<Number, string>> = {
  most: 'la plupart des participants',
  many: 'de nombreux participants',
  several: 'plusieurs participants',
  some: 'certains participants',
}

/** Before “des” and a noun; “certains” agrees with it, and is said only where its gender is known. */
function ofWhich(number: Number, groups: readonly Phrase[]): string {
  const genders = groups.map(genderOf)
  const some = genders.includes(undefined)
    ? 'un certain nombre'
    : genders.includes('masculine')
      ? 'certains'
      : 'certaines'
  return { most: 'la plupart', many: 'un grand nombre', several: 'plusieurs', some }[number]
}

/** Before a noun without an article. */
function before(number: Number, gender: Gender | undefined): string {
  switch (number) {
    case 'most':
      return 'la plupart '
    case 'many':
      return gender === undefined ? 'un grand nombre ' : `de ${gender === 'feminine' ? 'nombreuses' : 'nombreux'} `
    case 'several':
      return 'plusieurs '
    case 'some':
      return gender === undefined ? 'un certain nombre ' : `${gender === 'feminine' ? 'certaines' : 'certains'} `
  }
}

/** “Un grand nombre” and “un certain nombre” want “de”, the other words stand before the noun itself. */
function ofSome(number: Number, group: Phrase): Phrase {
  return genderOf(group) === undefined && number !== 'several' ? de(group) : group
}

function ofThe(group: Phrase): Phrase {
  return hasArticle(group) ? de(group) : phrase`des ${group}`
}

/** The gender of the nouns that groups most often are; of others it is not known. */
function genderOf(group: Phrase): Gender | undefined {
  const noun = plain(withoutArticle(group))
  if (feminineGroup.test(noun)) return 'feminine'
  return masculineGroup.test(noun) ? 'masculine' : undefined
}

const feminineGroup = new RegExp(
  pattern`^(?:\p{L}+(?:[tsx]ions|tés|trices|euses)|agences|autorités|communes|entreprises|femmes|
      instances|ligues|ONG|parties|personnes|villes|voix)(?!\p{L})`,
  'iu',
)
const masculineGroup = new RegExp(
  pattern`^(?:\p{L}+(?:ments|teurs|eurs|istes|ismes|ants|ents|iers)|pays|États|chercheurs|délégués|
      donateurs|experts|habitants|jeunes|maires|membres|peuples|ressortissants|syndicats|
      territoires)(?!\p{L})`,
  'iu',
)
