import type { FindDepartures } from '../../../../model/patterns.ts'
import { asCased, finder } from '../../../shared/find-departures.ts'

/** Finds "%" and "percent", for which the house writes "per cent" (United Nations Editorial Manual, numbers). */
export const findPercents: FindDepartures = finder(
  /(\d+(?:[.,]\d+)*)\s?%|(?<!\p{L})percent(?!\p{L})/gu,
  ([, figure]) => (figure === undefined ? 'per cent' : `${figure} per cent`),
)

/** What is never shortened in a text, with what it stands for (Editorial Manual, abbreviations and acronyms). */
const abbreviations: Readonly<Record<string, string>> = {
  UN: 'United Nations',
  'U.N.': 'United Nations',
  UNGA: 'General Assembly',
  UNSC: 'Security Council',
  UNSG: 'Secretary-General',
  SRSG: 'Special Representative of the Secretary-General',
}

/** Finds them, but for the names that hold one, such as "UN-Habitat" and "UN Women". */
export const findAbbreviations: FindDepartures = finder(
  /(?<![\p{L}\d/.-])(?:UNGA|UNSC|UNSG|SRSG|UN|U\.N\.)(?![\p{L}\d/]|-\p{Lu}|[ -](?:Women|Habitat|Energy|Water)\b)/gu,
  ([word]) => abbreviations[word],
)

const titles: Readonly<Record<string, string>> = {
  'member state': 'Member State',
  'member states': 'Member States',
  'united nations': 'United Nations',
  'the security council': 'the Security Council',
  'the general assembly': 'the General Assembly',
  'the secretary-general': 'the Secretary-General',
}

/** Finds what the house writes with capitals: the organs, Member States, the Government of a country. */
export const findCapitals: FindDepartures = (text) => [
  ...finder(
    new RegExp(`(?<!\\p{L})(?:${Object.keys(titles).toReversed().join('|')})(?!\\p{L})`, 'gu'),
    ([words]) => titles[words],
  )(text),
  ...finder(/(?<!\p{L})[Tt]he government(?= of (?:the )?\p{Lu})/gu, ([words]) => asCased(words, 'the Government'))(
    text,
  ),
]

/** Words that are not said twice by mistake. */
const twice = new Set(['that', 'had', 'so', 'very', 'long'])

/** Finds a word that stands twice: "the the". */
export const findRepeats: FindDepartures = finder(/(?<![\p{L}\d-])(\p{Ll}+) \1(?![\p{L}\d-])/gu, ([, word = '']) =>
  twice.has(word) ? undefined : word,
)

/** Sounds that the letter does not show: "an hour", "a university", "a one-day seminar". */
const [silent, asYou] = [/^(?:hour|honest|honou?r|heir)/i, /^(?:eu|one|once|ubi|uni(?!n)|us[aeiu]|ut[ei]|uk)/i]

/** Finds "a" before a vowel, and "an" before a consonant. Capitals and figures are read in ways of their own. */
export const findArticles: FindDepartures = finder(
  /(?<![\p{L}\d.’'-])([Aa]n?) (\p{Ll}\p{L}+)/gu,
  ([, article = '', word = '']) => {
    const isVowel =
      silent.test(word) || (/^[aeio]/.test(word) && !asYou.test(word)) || /^u(?!ni|s[aeiu]|t[ei]|bi|k)/.test(word)
    return `${asCased(article, isVowel ? 'an' : 'a')} ${word}`
  },
)

/** Finds no-break spaces: the report sets its own, and a search for the words would pass over them. */
export const findNoBreaks: FindDepartures = finder(/\S*[\u00a0\u202f\u2007]\S*/gu, ([words]) =>
  words.replace(/[\u00a0\u202f\u2007]/g, ' '),
)
