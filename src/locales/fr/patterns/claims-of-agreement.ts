import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { anyCase, letter } from '../../shared/latin.ts'
import { after, degree } from './measures.ts'
import { end, pattern } from './pattern.ts'
import { assentNoun, manner, measure, proposalNoun, theMeeting } from './words.ts'

/** Claims of agreement that nobody is the subject of: "il a été convenu", "un consensus s’est dégagé". */
export const claimsOfAgreement: readonly ClaimPattern[] = [
  {
    // "il a été convenu", "il a été généralement admis", "il avait été décidé par consensus"
    only: /il (?:a|avait|fut|est|était)/i,
    words: anyCase(pattern`il (?:a|avait|aurait)(?<how>(?: (?:${manner}))*) été(?<how2>(?: (?:${manner}))*)
      \x20(?<verb>convenu|entendu|décidé|conclu|admis|reconnu|estimé|jugé|considéré|accepté|souhaité)
      (?<way> (?:${manner}|sans (?:aucune )?objection|par acclamation|par tous))?${end}${after}`),
    levelOf: ({ how = '', how2 = '', verb = '', way = '' }) => {
      if (/consensus|acclamation|objection|par tous/iu.test(way)) return 'full'
      return degree(how) ?? degree(how2) ?? degree(way) ?? plainAgreement[verb.toLowerCase()]
    },
  },
  {
    only: /il était/i,
    words: anyCase(pattern`il était(?<how> (?:généralement|largement|unanimement|communément))
      (?: (?:admis|convenu|reconnu|estimé|accepté|entendu))${end}${after}`),
    levelOf: ({ how }) => degree(how) ?? 'broad',
  },
  {
    // "la proposition a été largement appuyée", "la réforme a été unanimement saluée"
    only: /largement|unanim|généralement|massivement|consensus/i,
    words: anyCase(pattern`(?:${proposalNoun}|[${letter}]+)(?: (?:de|du|des|d’|visant|tendant)[^,;.]{1,60}?)?
      \x20(?:a|ont)(?<how>(?: (?:${manner}))*) été(?<how2>(?: (?:${manner}))*)
      \x20(?:appuyée?s?|soutenue?s?|approuvée?s?|acceptée?s?|accueillie?s?|saluée?s?|partagée?s?|rejetée?s?|
      contestée?s?|souhaitée?s?|reconnue?s?)(?<way> à l’unanimité| par consensus)?${end}${after}`),
    levelOf: ({ how = '', how2 = '', way = '' }) => degree(how) ?? degree(how2) ?? degree(way),
  },
  {
    // "un large accord s’est dégagé", "un consensus s’est fait jour", "aucune objection n’a été soulevée"
    only: new RegExp(
      pattern`accord|consensus|unanimité|assentiment|soutien|appui|approbation|adhésion|
        convergence|entente|communauté|objection|opposition|voix|divergence|réserve`,
      'i',
    ),
    words: anyCase(pattern`(?<no>aucune?|nul(?:le)?|pas d’|pas la moindre|sans) ?
      (?<how>(?:${measure} )?)(?<what>${assentNoun})(?: (?:de principe|sur [^,;.]{1,60}?|à [^,;.]{1,60}?))?
      \x20(?:ne s’est|n’a été|n’est|n’a|n’avait été|ne fut)(?: [${letter}]+){1,3}${end}${after}`),
    levelOf: ({ what = '' }) => (isAgainst(what) ? 'full' : undefined),
  },
  {
    only: /accord|consensus|unanimité|assentiment|soutien|appui|approbation|adhésion|convergence|entente|communauté/i,
    words: anyCase(pattern`(?:un|une|le|la|l’|l’|quelque) ?(?<how>(?:${measure} (?:et )?){0,2})(?<what>${assentNoun})
      (?<how2>(?: (?:et )?${measure}){0,2})(?: (?:de principe|de vues))?(?<where> (?:à|aux?|dans|lors|parmi|au sein)
      [^,;.]{1,40}?)?
      \x20(?:s’(?:est|était)(?: (?:${manner}))* (?:dégagée?|fait jour|fait sentir|formée?|établie?|manifestée?|
      exprimée?|instaurée?|nouée?)|(?:est|était)(?: (?:${manner}))* (?:apparue?|ressortie?|née?|intervenue?)|
      a(?: (?:${manner}))* été (?:trouvée?|atteinte?|constatée?|exprimée?|enregistrée?|réunie?|obtenue?|
      réalisée?|consignée?|manifestée?|apportée?|relevée?)|a (?:prévalu|émergé|régné)|existait|prévalait|régnait)
      ${end}${after}`),
    levelOf: ({ how, how2, what = '', after: next = '' }) =>
      isAgainst(what) || /^ à [A-ZÀ-Þ]\S+ (?:après|en \d|entre)/u.test(next) ? undefined : levelOfNoun(what, how, how2),
  },
  {
    // "il y a eu un large accord", "il n’y a eu aucune objection"
    only: /il (?:n[’'])?y (?:a|avait|eut)/i,
    words: anyCase(pattern`il (?<no>n’)?y (?:a|avait|eut)(?: (?:${manner}))*(?: eu)?(?: (?:${manner}))*
      \x20(?:(?<none>pas|guère|aucune?)(?: eu)?(?: de| d’| la moindre)? ?|(?:une?|de l’|du|des|de la)? ?)
      (?:(?:eu )?)(?<how>(?:${measure} (?:et )?){0,2})(?<what>${assentNoun})(?<how2>(?: (?:et )?${measure}){0,2})
      ${end}${after}`),
    levelOf: ({ no, none, how, how2, what = '', after: next = '' }) => {
      if (no === undefined && none === undefined)
        return isAgainst(what) || /^ de (?:paix|cessez)/u.test(next) ? undefined : levelOfNoun(what, how, how2)
      return isAgainst(what) ? 'full' : undefined
    },
  },
  {
    // "a recueilli un large soutien", "n’a suscité aucune objection", "faisait l’unanimité", "faisait consensus"
    only: /recueilli|rencontré|reçu|suscité|bénéfici|obtenu|remporté|fai(?:t|sait)|soulevé|emporté/i,
    words: anyCase(pattern`(?:(?<no>n’)?(?:a|ont|avait|avaient)(?: (?:${manner}))*
      (?: (?:recueilli|rencontré|reçu|suscité|obtenu|remporté|emporté|soulevé|bénéficié d’|fait))
      |bénéficiait d’|(?:faisait|font|faisaient))
      (?: (?<none>aucune?)| une?| l’| la|(?<=’)une?)? ?(?<how>(?:${measure} (?:et )?){0,2})
      (?<what>${assentNoun})(?<how2>(?: (?:et )?${measure}){0,2})${end}${after}`),
    levelOf: ({ none, how, how2, what = '' }) => {
      if (none !== undefined) return isAgainst(what) ? 'full' : undefined
      return isAgainst(what)
        ? undefined
        : /unanimité|consensus/iu.test(what)
          ? levelOfNoun(what, how, how2)
          : degree(`${how} ${how2}`)
    },
  },
  {
    // "l’avis général était que", "le sentiment qui prévalait", "de l’avis général", "l’opinion dominante était"
    only: /avis|opinion|sentiment|impression|point de vue/i,
    words: anyCase(pattern`(?:de l’(?:avis|opinion)|(?:l’|le )(?:avis|opinion|sentiment|impression|point de vue))
      \x20(?<how>générale?|dominante?|prédominante?|majoritaire|commune?|partagée?|unanime|collective|collectif|
      de tous|qui (?:a prévalu|prévalait|dominait|s’est dégagée?))(?= |,|$)${after}`),
    levelOf: ({ how = '' }) => (/unanim|de tous/iu.test(how) ? 'full' : /majorit/iu.test(how) ? 'most' : 'prevailing'),
  },
  {
    only: /sentiment|avis|humeur|conclusion|opinion/i,
    words: anyCase(pattern`(?:l’|le |la )(?:avis|sentiment|humeur|conclusion|opinion) (?:de la salle|des participants|
      de l’assistance|de ${theMeeting}|du (?:séminaire|sommet|forum|colloque))
      \x20(?:était|a été|fut)${end}${after}`),
    levelOf: () => 'prevailing',
  },
  {
    // "sans qu’aucune délégation s’y oppose", "sans que personne n’objecte"
    only: /sans qu/i,
    words: anyCase(pattern`sans (?:que (?:quiconque|personne|nul)|qu’aucune? (?:participante?|délégation|objection|voix|
      orateur|intervenante?|opposition)) (?:ne |n’)?(?:s’y oppose|s’oppose|objecte|conteste|soit (?:soulevée|formulée|
      exprimée|élevée)|s’élève|y fasse objection)${end}${after}`),
    levelOf: () => 'full',
  },
  {
    // "d’un commun accord"; "à l’unanimité, les participants"
    only: /commun accord|à l[’']unanimité|unanimement/i,
    words: anyCase(pattern`(?:(?<first>à l’unanimité, (?:les participants|les délégations))|(?:les participants|
      les délégations|la réunion|il a été)[^,;.]{0,40}? (?<how>d’un commun accord|à l’unanimité|unanimement))
      ${end}${after}`),
    levelOf: ({ first, how = '' }) => (first === undefined && /commun/iu.test(how) ? 'agreed' : 'full'),
  },
]

/** The verbs by which “il a été …” claims agreement without an adverb. */
const plainAgreement: Readonly<Record<string, ClaimedLevel>> = {
  convenu: 'agreed',
  entendu: 'agreed',
  conclu: 'concluded',
}

function isAgainst(what: string): boolean {
  return /objection|opposition|désaccord|divergence|dissension|voix|réserve/iu.test(what)
}

function levelOfNoun(what: string, how = '', how2 = ''): ClaimedLevel | undefined {
  if (/unanimité/iu.test(what)) return 'full'
  const measured = degree(`${how} ${how2}`)
  if (measured !== undefined) return measured
  return /accord|consensus|entente|communauté|convergence|assentiment/iu.test(what) ? 'agreed' : undefined
}
