import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { Groups } from '../../shared/claim-patterns.ts'
import { letter, upper } from '../../shared/latin.ts'
import { pattern } from './pattern.ts'

/** Words that count people: "la plupart des", "les deux tiers des", "presque tous les", "aucune des". */
export const quantifier = pattern`(?:(?:(?:presque|quasiment|pratiquement|à peu près) )?tou(?:te)?s (?:les|ces|nos)|
  (?:l’ensemble|la totalité|la quasi-totalité|l’immense majorité|l’écrasante majorité) (?:des|de ces)|
  (?:chaque|chacune? des)|(?:presque |quasiment )?aucune?(?: (?:des|autre))?|pas une?(?: seule?)?|
  nul(?:le)?|la plupart (?:des|de ces)|(?:la|une) (?:[${letter}]+ ){0,2}(?:majorité|minorité) (?:des|de|d’)|
  (?:la|plus de la|près de la|environ la) moitié (?:des|de)|
  (?:(?:les|plus des|près des|environ) )?(?:un|deux|trois|quatre) (?:tiers|quarts?|cinquièmes?) (?:des|de)|
  (?:de )?(?:très )?(?:nombreux|nombreuses)|(?:bon |un grand |un certain |un petit )?nombre (?:de|des|d’)|
  beaucoup (?:de|des|d’)|la majeure partie des|l’essentiel des|le gros des|
  (?:plusieurs|divers|diverses|certains|certaines|quelques|quelques-une?s)(?: (?:des|de ces|autres))?|une poignée de|
  (?:peu|très peu) (?:de|d’)|de rares|rares (?:étaient|furent) les|une dizaine de|une vingtaine de|
  (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)(?: (?:des|autres))?|
  \d+(?:[.,]\d+)?[ \u00a0\u202f]?(?:%|pour cent) (?:des|de)|\d+)`

/** Tells the level that such words claim. */
export function measured(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  const count = words.trim().toLowerCase()
  return counts.find(([, pattern]) => pattern.test(count))?.[0] ?? 'some'
}

/** In the order in which they are tried: "presque tous" is not "tous". */
const counts: readonly (readonly [ClaimedLevel, RegExp])[] = [
  ['most', /^(?:presque|quasiment|pratiquement|à peu près)|quasi/u],
  [
    'full',
    /^(?:tou(?:te)?s|tout le monde|l[’']ensemble|la totalité|chaque|chacune?|aucune?|pas une?|nul(?:le)?|personne)/u,
  ],
  ['some', /minorité|poignée|^(?:très )?peu|rares|petit nombre|certain nombre|^une? (?:quart|tiers|cinquième)/u],
  ['most', /plupart|majorité|majeure partie|essentiel|le gros|^plus de la moitié|tiers|quarts|%|pour cent/u],
  ['many', /nombreu|nombre|beaucoup|moitié|vingtaine|dizaine/u],
  ['several', /^(?:plusieurs|divers)/u],
]

/** Tells the level that an adverb or an adjective of agreement claims. */
export function degree(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  if (/quasi/iu.test(words)) return 'broad'
  if (whole.test(words)) return 'full'
  return wide.test(words) ? 'broad' : undefined
}

const whole = new RegExp(
  pattern`unanim|complet|total|absolu|entier|entière|plein|universel|par consensus|d[’']une seule voix|
      sans exception|(?<!\p{L})tou(?:te)?s(?!\p{L})|même avis|dans (?:son|leur) ensemble|sans objection`,
  'iu',
)

const wide = new RegExp(
  pattern`large|vaste|génér|grand|ample|massi|majorit|écrasant|globalement|fort|solide|
      pour l[’']essentiel|net(?!\p{L})|vif|vive`,
  'iu',
)

/** What stands between a collective and its verb. */
export const where = pattern`(?<where>,? (?:présente?s|dans leur ensemble|sans exception|
  (?:à|aux?|de|du|des|d’|de la|dans|en|lors|qui|venue?s|issue?s|ayant|représentant) ?[^,;.]{1,60}?),?)?`

/** What follows a claim, which is no part of it. */
export const after = '(?=(?<after>.{0,60}))'

/**
 * Tells whether words are of others than the meeting: what stands between a collective and its verb can tell it
 * ("participants aux pourparlers"), and so can what follows ("convenu en 1994", "accord entre les parties"). Capitals
 * count here: "participants au séminaire de Genève", "participants à Genève".
 */
export function isElsewhere({ where: between = '', after: next = '' }: Groups): boolean {
  return elsewhere.some((words) => words.test(next)) || (between !== '' && !here.test(between))
}

const elsewhere = [
  /^ (?:de (?:la population|l[’']opinion)|du (?:public|peuple)|public|populaire|international)/iu,
  /^ ?(?:également |déjà |d[’']abord )?(?:en|dès|depuis) (?:[a-zéû]+ )?\d{4}/iu,
  new RegExp(
    `^(?: [${letter}]+)? (?:entre|par) ` +
      '(?!(?:tous |la plupart |plusieurs |certains )?(?:les |des )?(?:participant|délég|orat|interven))',
    'iu',
  ),
  new RegExp(
    pattern`(?:au|du|lors du|par) (?:référendum|scrutin|parlement|sénat|congrès)|(?:à|de|
      lors de) l[’']enquête|dans le pays|au sein de la population|par sondage`,
    'iu',
  ),
]

const here = new RegExp(
  pattern`^,? ?(?:présente?s.*|dans leur ensemble|sans exception|
    (?:à|aux?|du|de|des|d’|lors|dans) ?(?:la |l’|cette |ce |de la |du |de l’)?(?:présente? )?(?:séminaire|atelier|
    consultations?|
    conférence|réunion|table ronde|sommet|audition|colloque|forum|dialogue|retraite|session|week-end|salle|séance|
    débats?|discussions?|rencontre|public|assistance|[${letter}]+ième ).*|
    (?:à|en|au|aux) [${upper}].*|de toutes? .*|de tous .*|(?:de|des) (?:pays|régions?|États|toutes les) .*|
    (?:venue?s|issue?s|ayant|représentant|qui) .*),?$`,
)
