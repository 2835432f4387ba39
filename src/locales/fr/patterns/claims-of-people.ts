import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { anyCase, letter } from '../../shared/latin.ts'
import { after, degree, measured, quantifier, where } from './measures.ts'
import { end, pattern } from './pattern.ts'
import { assent, assentNow, manner, opinion, people, theMeeting, theRoom, those } from './words.ts'

const how = `(?: (?:${manner}))*`

/** Stems of the words for those who take part. */
const stems = /particip|délég|orat(?:eur|rice)|interven|panélist|interlocut|représent|membre|invité|présent|voix/i

/** Claims that have participants as their subject: "la plupart des orateurs ont averti", "personne ne s’est opposé". */
export const claimsOfPeople: readonly ClaimPattern[] = [
  {
    // "les deux tiers des participants souhaitaient", "aucune délégation ne s’est opposée"
    only: stems,
    words: anyCase(pattern`(?<many>${quantifier})(?: |(?<=’))(?:autres )?(?:${people}|personnes présentes)${end}${where}
      (?: ne)?${how} (?:${opinion}|${assentNow})${end}${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "personne ne s’est opposé", "tout le monde a convenu", "nul n’a contesté", "la majorité souhaitait"
    only: /personne|tout le monde|chacun|nul |majorité|unanimité/i,
    words: anyCase(pattern`(?<many>(?:(?:presque|quasiment) )?(?:tout le monde|personne|chacun)|nul|
      (?:la|une) (?:[${letter}]+ ){0,2}majorité)${where}(?: ne)?${how} (?:${opinion}|${assentNow})${end}${after}`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "tous ont convenu que", "certains ont estimé que", "aucun ne s’est opposé"; not "tous les accords"
    only: new RegExp(
      pattern`(?:tous|toutes|plupart|beaucoup|plusieurs|certaine?s|quelques-une?s|aucune?|
        nombreu(?:x|ses))(?: d[’']entre (?:eux|elles|nous))?(?: ne)? (?:\S+ )?(?:n[’'])?(?:ont|a|s|é|se|
        avaient)`,
      'i',
    ),
    words: anyCase(pattern`(?<many>tou(?:te)?s|la plupart|beaucoup|plusieurs|certaine?s|quelques-une?s|aucune?)
      (?: d’entre (?:eux|elles|nous))?(?: ne)?${how} ${opinion}${end}
      (?=(?<after>(?: (?:que|qu’|à|au|aux|sur|pour|avec|de|d’|la|le|les|l’|en)| ?$|[.,;]).{0,60}|$))`),
    levelOf: ({ many }) => measured(many),
  },
  {
    // "la salle a convenu", "les personnes présentes ont estimé", "toute l’assistance a approuvé"
    only: /présent|salle|assistance|auditoire|assemblée|ceux|celles|totalité/i,
    words: anyCase(pattern`(?<who>${those}|${theRoom})(?<how>${how}) (?<verb>${opinion})${end}${after}`),
    levelOf: ({ who, how: manner, verb }) => levelOfAll(who, manner, verb),
  },
  {
    // "le séminaire a conclu", "la réunion dans son ensemble a appuyé"
    only: new RegExp(
      pattern`séminaire|atelier|consultation|conférence|réunion|table ronde|sommet|audition|
        colloque|forum|dialogue|retraite|session|week-end|rencontre|séance|plénière|symposium`,
      'i',
    ),
    words: anyCase(pattern`(?<who>${theMeeting})(?<how>${how}) (?<verb>${opinion})${end}(?<way> par consensus| à
      \x20l’unanimité)?${after}`),
    levelOf: ({ who, how: manner = '', verb, way = '' }) => levelOfAll(who, manner + way, verb),
  },
  {
    // "les participants sont convenus", "les délégations étaient unanimes", "nous avons convenu", "on s’est accordé à"
    only: /particip|délég|orat(?:eur|rice)|interven|panélist|interlocut|représent|membre|nous|(?<![A-Za-zÀ-ÿ])on /i,
    words: anyCase(pattern`(?:(?:(?:les |des )?${people})${end}${where}|nous|on)(?<how>${how})
      (?<verb> (?:${assent}|${assentNow}|(?:avons|sommes|nous sommes)${how} (?:convenue?s|convenu|décidé|conclu|
      tombée?s d’accord|accordée?s|entendue?s|mise?s d’accord)))${end}(?<way>${how})${after}`),
    levelOf: ({ how: manner = '', verb = '', way = '' }) =>
      degree(`${manner}${verb}${way}`) ?? (/conclu(?!sion)/iu.test(verb) ? 'concluded' : 'agreed'),
  },
  {
    // "les délégations ont largement appuyé", "les participants ont exprimé un large soutien"
    only: stems,
    words: anyCase(pattern`(?:les )?${people}${end}${where}(?<verb>${how} ${opinion})
      (?<what> (?:un (?:large|vaste|plein|très large|grand)|leur (?:plein|entier)) (?:soutien|appui|accord)|
      \x20(?:largement|unanimement|massivement|généralement|à l’unanimité))?${end}${after}`),
    levelOf: ({ where: whole, verb = '', what }) => degree(adverbsOf(`${whole} ${verb}`)) ?? degree(what),
  },
  {
    // "a été accepté par tous", "a été appuyé par la plupart des délégations"
    only: / par /i,
    words: anyCase(pattern`(?:a|ont|avait|avaient|était|étaient)(?: été)?(?: [${letter}]+){1,3} par
      (?: (?<many>${quantifier}) (?:${people})${end}(?! d(?:u|es|e la|e l’) ?(?!séminaire|réunion|conférence|
      atelier|salle))| (?<alone>tou(?:te)?s|tout le monde|chacun|la plupart|beaucoup|
      plusieurs|certains)(?= ?$|[.,;]| que| et))${after}`),
    levelOf: ({ many, alone = many }) => measured(alone),
  },
  {
    // "de l’avis de la plupart des participants", "selon plusieurs orateurs", "pour certains participants"
    only: /avis|opinion|selon|d[’']après|pour|aux yeux|soutien|appui|accord|approbation/i,
    words: anyCase(pattern`(?:(?:de |à )?l’(?:avis|opinion) (?:de |d’)?|(?:selon|d’après|pour|aux yeux de) |
      (?:avec |obtenu |recueilli |reçu )?(?:le soutien|l’appui|l’accord|l’approbation) (?:de |d’)?)
      (?<many>${quantifier})(?: |(?<=’))(?:${people})${end}${where}(?=[,.;]| ?$| [${letter}])`),
    levelOf: ({ many }) => measured(many),
  },
]

/** The adverbs of a verb, without the participle, whose letters could be taken for one: "accordé", "généralisé". */
function adverbsOf(verb: string): string {
  return (
    new RegExp(
      pattern`unanimement|à l[’']unanimité|généralement|largement|globalement|majoritairement|
        massivement|par consensus|d[’']une seule voix|dans leur ensemble|sans exception|
        (?<!\p{L})tou(?:te)?s(?!\p{L})`,
      'iu',
    ).exec(verb)?.[0] ?? ''
  )
}

function levelOfAll(who = '', how = '', verb = ''): ClaimedLevel {
  if (/entière|ensemble|totalité|^tou/iu.test(who)) return 'full'
  return (
    degree(adverbsOf(`${how}${verb}`)) ?? (/conclu(?!sion)|adopté|résolu|décidé/iu.test(verb) ? 'concluded' : 'agreed')
  )
}
