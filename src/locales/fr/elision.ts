import { changedWords } from '../../model/stretches.ts'
import type { Phrase } from '../claim.ts'
import { phrase } from '../phrase.ts'
import { changeFirst } from '../shared/sentence-marks.ts'

/** Sets “que” before a clause: "que les mandats", "qu’un réseau", "qu’« il »". */
export function que(clause: Phrase): Phrase {
  return elides(clause) ? phrase`qu’${clause}` : phrase`que ${clause}`
}

/** Sets “de” before a name: "du Caire", "des États Membres", "d’Oslo", "de La Haye". */
export function de(name: Phrase): Phrase {
  return contracted(name, 'du', 'des') ?? (elides(name) ? phrase`d’${name}` : phrase`de ${name}`)
}

/** Sets “à” before a name: "au Caire", "aux États Membres", "à l’atelier", "à Oslo". */
export function a(name: Phrase): Phrase {
  return contracted(name, 'au', 'aux') ?? phrase`à ${name}`
}

/**
 * The same before a text that lists names with their articles: "aux États Membres et au Secrétaire général". Only an
 * article before a capital tells that it is a list: "pour la paix et le développement" is one thing.
 */
export function toEach(names: Phrase): Phrase {
  return a(names.map((node) => (node.type === 'text' ? changedWords(node, eachContracted(node.value)) : node)))
}

function eachContracted(names: string): string {
  const contract = (_: string, mark: string, article: string): string => mark + to(article)
  return /(?:,| et) (?:le |les |la |l[’'])\p{Lu}/u.test(names)
    ? names
        .replace(/(,(?: et)? )(le |les |la |l[’'])/gu, contract)
        .replace(/( et )(le |les |la |l[’'])(?=\p{Lu})/gu, contract)
    : names
}

function to(article: string): string {
  return article === 'le ' ? 'au ' : article === 'les ' ? 'aux ' : `à ${article}`
}

/** Puts one word for a preposition and the article that opens a name, small or capital, if those become one. */
function contracted(name: Phrase, le: string, les: string): Phrase | undefined {
  const [first] = name
  if (first?.type !== 'text') return undefined
  return /^[Ll]es? /u.test(first.value)
    ? changeFirst(name, (words) => words.replace(/^[Ll]e(s?) /u, (_, many: string) => `${many === '' ? le : les} `))
    : undefined
}

/**
 * Tells whether “que”, “de” or “le” lose their vowel before words, be these between quotation marks or in another
 * language. Figures are not looked at: “que 11” has no elision, and no other figure begins with a vowel.
 */
function elides([first]: Phrase): boolean {
  if (first === undefined) return false
  if (first.type === 'text') return beginsWithVowel(first.value)
  if (first.type === 'languageRun' && !first.lang.startsWith('fr')) return foreignElides(first.children, first.lang)
  return 'children' in first && elides(first.children)
}

/** The h of other languages is heard, or the word is read as if it were; "University" begins with a consonant. */
function foreignElides(words: Phrase, lang: string): boolean {
  const [first] = words
  const value = first?.type === 'text' ? first.value.replace(openMarks, '') : ''
  return (
    beginsWithVowel(value) && !/^h/iu.test(value) && !(lang.startsWith('en') && /^(?:uni|us[ae]|eu|one)/iu.test(value))
  )
}

/** Tells the same of plain words. */
export function beginsWithVowel(words: string): boolean {
  const word = words.replace(openMarks, '')
  if (/^[aàâäæeéèêëiîïoôöœuùûü]/iu.test(word)) return !spoken.test(word)
  if (/^y/iu.test(word)) return /^y(?:[^\p{L}]|[bcdfghjklmnpqrstvwxz]|eux\b|euse\b|onne\b)/iu.test(word)
  if (/^h/u.test(word)) return !aspirated.test(word)
  return muteNames.test(word) && !aspirated.test(word.toLowerCase())
}

/** What may stand before the first letter of words that are read together with those before them. */
const openMarks = /^[«“‘"\s\u00a0\u202f]+/u

/** Words with a vowel before which nothing is elided. */
const spoken = /^(?:onz(?:e|ième)s?|oui|ouistitis?|uhlans?|ululements?|ouagadougou|ouattara|ouolof)(?!\p{L})/iu

/** Names and sentence words with a capital whose h is mute; that of other names is heard. */
const muteNames = new RegExp(
  '^H(?:abi|aïti|al[eé]in|allucin|armoni|ebdo|ect|elsinki|elv|emingway|erb|erm|erzég|eur|ier|indo|ippo|' +
    'iroshima|istor|ispan|iver|itler|' +
    'o(?:m[mo]|nn|nolulu|nor|r(?:aire|izon|loge|mis|reur)|sp|st)|uil|uiss|uma|umi|y|é|ô)',
  'u',
)

/** Words with an h before which nothing is elided (Trésor de la langue française), by their first letters. */
const aspirated = new RegExp(
  '^h(?:' +
    [
      'a(?:$|[^\\p{L}])|â|abl|ach|ack|addock|adj|agard|ai[elnst]|aï(?:r|s)',
      'al(?:age|al|e(?:r|t[aeé])|eu|l(?!uc)|o(?!gén)|te(?!r|s)|t[aei]s)',
      'amac|amas(?!\\p{L})|amb|ameau|ammam|ampe|amster|anche|and|angar|anneton|ans|ant[aeéi]|aoussa|app|ara(?:ng|s)',
      'arc[eèé]l|ard|arem|areng|argn|aricot|arnach|arnais|arp|asard|aschisch|ashtag',
      'auban|auss|aut|av(?:an|re)|ay|azara',
      'ein|enn|erni|erse|eurt|ezbollah|érauts?(?!\\p{L})|ériss|éron|éros(?!\\p{L})|être|ibou|ic(?!\\p{L})|ideu|iérarch',
      'i-?fi|ighlander|inter(?!l)|interland|ip-hop|ipp(?:ie|y)|iss|it-parade|mong|obby|och|ockey|old|olland|olà|omard',
      'ome(?!\\p{L}|o)|ongr|ont|oquet|ord|ors(?!ain)|ot(?!e|el)(?!\\p{L})|otline|otte|oub|oue',
      'ouille|oul|oupp|ouss|outh|oux',
      'ub(?!ris)|uch|u[eé]|ugueno|uit(?!r|re)|ulul|un(?:s|gar)|upp|urd|url|uron|ussard|utte|utu',
    ].join('|') +
    ')',
  'u',
)
