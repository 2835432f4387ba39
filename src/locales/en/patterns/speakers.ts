import { letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { bodyWords, office, person, representative, speech } from './speaking.ts'
import { state } from './states.ts'
import { manner } from './words.ts'

/**
 * Finds, in an English text, somebody who is said to have spoken: a person with a title or a full name, a State or
 * another delegation, a chair, a representative. A person who is only spoken of is no speaker ("President Mandela
 * showed"), nor is a State that acts ("Norway has deployed troops").
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

/** Two words with a capital can be a person or a body: "Security Council stressed". */
function isBody(name: string | undefined): boolean {
  return name !== undefined && bodyWords.test(name)
}

const [begin, end] = [`(?<![${letter}-])`, `(?![${letter}-])`]

/** Somebody who comes from a country is not that country: "refugees from Syria asked". */
const itself = `(?<![${upper}][${letter}]+ )(?<!\\b(?:from|in|of|to|with|against|near|for) (?:the )?)`
const who = `(?:${person}|${state}|${office}|${representative})`
const aside = pattern`(?:, [^,;]{1,70},)?(?: for (?:its|their|his|her) part)?
  (?: and (?:others|(?:the )?[${upper}][${letter}]+))?`

/** "Norway stressed", "Mr. Example, the chair, said". */
const spoke = new RegExp(
  pattern`${begin}(?:${itself}${state}|${person}|${office}|${representative})
  ${aside}(?: (?:${manner}|had|have|has|himself|
  herself|first|later))* ${speech}\b`,
  'g',
)

/** "According to Norway", "in the words of the Chair", "proposed by Chile". */
const spokenOf = new RegExp(
  pattern`${begin}(?:[Aa]ccording to|[Ii]n the (?:words|view|opinion) of|(?:said|proposed|suggested|raised|voiced|
    put forward|stressed|argued|expressed|mentioned|tabled|opposed|requested) by) ${who}${end}`,
  'g',
)

/** "Mr. Example’s proposal", "Norway’s view"; and who is known by the delegation he came with. */
const attributed = new RegExp(
  pattern`${begin}(?:(?:${person}|${state}|${office})[’']s? (?:views?|proposals?|statements?|words|remarks?|
    interventions?|questions?|suggestions?|points?|concerns?|position)\b|
    [Tt]he (?:representative|delegate|delegation|ambassador|spokesman|spokeswoman) of (?:the )?[${upper}][${letter}]+|
    [Tt]he [${upper}][${letter}]+ (?:representative|delegate|delegation|ambassador)\b)`,
  'g',
)

/**
 * The patterns with what every text has in it in which they find something: they take long to compile, and are tried on
 * no other text.
 */
const patterns: readonly { readonly only: RegExp; readonly words: RegExp }[] = [
  { only: new RegExp(`\\b${speech}\\b`), words: spoke },
  { only: /ccording to|n the (?:words|view|opinion) of|(?:[a-z](?:ed|aid)|forward) by /, words: spokenOf },
  { only: /[’']|representative|delegat|ambassador|spokes/, words: attributed },
]
