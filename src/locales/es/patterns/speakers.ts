import { begin, letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { end } from './pattern.ts'
import { bodyWords, office, person, representative, speech } from './speaking.ts'
import { state } from './states.ts'
import { voiced } from './verbs.ts'
import { manner } from './words.ts'

/**
 * Finds, in a Spanish text, somebody who is said to have spoken: a person with a title or a full name, a State or
 * another delegation, a chair, a representative. A person who is only spoken of is no speaker, nor is a State that acts
 * ("Noruega ha desplegado tropas").
 */
export function speakers(text: string): readonly string[] {
  return patterns
    .filter(({ only }) => only.test(text))
    .flatMap(({ words }) =>
      [...text.matchAll(words)].flatMap((match) => (isBody(match.groups?.name) ? [] : match[0].trim())),
    )
}

/** Finds States and other delegations in a text that lists them. */
export function delegations(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(`${begin}${state}${end}`, 'g'))].map(([name]) => name)
}

/** Two words with a capital can be a person or a body: "Consejo Europeo subrayó". */
function isBody(name: string | undefined): boolean {
  return name !== undefined && bodyWords.test(name)
}

/** Somebody who comes from a country is not that country: "los refugiados de Siria pidieron". */
const itself = `(?<!(?:^|[^${letter}])(?:del?|en|al?|con|contra|para|hacia|desde|por|sobre) (?:el |la |los |las )?)`
const who = `(?:${person}|${state}|${office}|${representative})`
const aside = pattern`(?:, [^,;]{1,70},)?(?:,? por su parte,?)?(?: y (?:otr[oa]s|(?:(?:el|la|los|las) )?[${upper}]
  [${letter}]+))?`

/** "Noruega subrayó", "el Sr. Ejemplo, Presidente, dijo". */
const spoke = new RegExp(
  pattern`${begin}(?:${itself}${state}|${person}|${office}|${representative})${aside}(?: (?:${manner}|ya|primero|
  después))*
  \x20(?:(?:ha|han|había|habían) (?:${voiced}) que|${speech})${end}`,
  'g',
)

/** "Según Noruega", "en palabras de la Presidencia", "propuesto por Chile", "como dijo el Sr. Ejemplo". */
const spokenOf = new RegExp(
  pattern`${begin}(?:[Ss]egún(?: ${speech})?|[Cc]omo ${speech}|[Ee]n (?:palabras|opinión) del?|[Aa] juicio del?|
    (?:dich|propuest|sugerid|plantead|expresad|subrayad|expuest|mencionad|presentad|formulad|pedid|solicitad|
    defendid|señalad)[oa]s? por) (?:(?:el|la|los|las) )?${who}${end}`,
  'g',
)

/** "La propuesta de Noruega", "la opinión del Sr. Ejemplo"; and who is known by the delegation he came with. */
const attributed = new RegExp(
  pattern`${begin}(?:(?:[Ll]as?|[Ee]l|[Ll]os) (?:opini(?:ón|ones)|propuestas?|declaraci(?:ón|ones)|palabras|
    observaci(?:ón|ones)|intervenci(?:ón|ones)|preguntas?|sugerencias?|preocupaci(?:ón|ones)|posici(?:ón|ones)|
    objeciones)
    \x20(?:del|de (?:el |la |los |las )?)\x20?(?:${person}|${state})|
    ${representative}(?! de\b))${end}`,
  'g',
)

/**
 * The patterns with what every text has in it in which they find something: they take long to compile, and are tried on
 * no other text.
 */
const patterns: readonly { readonly only: RegExp; readonly words: RegExp }[] = [
  { only: /[óo](?![a-záéíóú])|ron(?![a-záéíóú])|ban?(?![a-z])|ían?(?![a-z])/u, words: spoke },
  { only: /[Ss]egún|[Cc]omo |palabras de|opinión de|juicio de|[oa]s? por /u, words: spokenOf },
  {
    only: new RegExp(
      pattern`opini|propuesta|declaraci|palabras|observaci|intervenci|pregunta|
      sugerencia|preocupaci|posici|objeciones|epresentante|elegad|elegaci|mbajador|ortavo`,
      'u',
    ),
    words: attributed,
  },
]
