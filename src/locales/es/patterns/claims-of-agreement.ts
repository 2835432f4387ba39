import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { ClaimPattern } from '../../shared/claim-patterns.ts'
import { anyCase, letter } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'
import { after, degree } from './measures.ts'
import { end } from './pattern.ts'
import { received } from './verbs.ts'
import { assentNoun, manner, measure, people, some } from './words.ts'

const how = `(?<how>(?: (?:${manner}))*)`
const measures = `(?<how>(?:${measure},? (?:y )?){0,3})`
const than = `(?<than>(?:,? (?:y )?(?:casi )?${measure}){0,2})`

/** What a relative clause tells of, and what should be, is no claim: "el plan que se acordó". */
const freely = '(?<!(?:[dl]o|[ao]s|[aeon]) que )(?<!como )(?<!lo )'

/** Claims of agreement that nobody is the subject of: "se convino", "hubo consenso", "se expresó apoyo". */
export const claimsOfAgreement: readonly ClaimPattern[] = [
  {
    // "se acordó que", "se convino por unanimidad en", "se reconoció ampliamente que"
    only: new RegExp(
      pattern`se (?:acord|conv|coinc|conclu|acept|recon|consid|apoy|respal|aprob|
      decid|llegó|estim|compart|rechaz|cre|pens)`,
      'i',
    ),
    words: anyCase(pattern`${freely}(?<no>no )?se(?: ha| había)? (?<verb>acordó|acordado|convino|convenido|coincidió|
      concluyó|concluido|aceptó|reconoció|consideró|apoyó|respaldó|aprobó|decidió|estimó|compartió|rechazó|creyó|pensó|
      llegó a (?:la conclusión|un acuerdo|un consenso|un entendimiento))${end}${how}${after}`),
    levelOf: ({ no, verb = '', how: manners }) =>
      no === undefined ? (degree(manners) ?? plainly(verb.toLowerCase())) : undefined,
  },
  {
    only: /quedó/i,
    words: anyCase(`(?<!no )quedó (?:acordado|convenido)${end}${after}`),
    levelOf: () => 'agreed',
  },
  {
    // "la propuesta fue ampliamente apoyada", "la reforma fue acogida unánimemente"
    only: /fue|eron|sido/i,
    words: anyCase(pattern`(?:fue|fueron|ha sido|han sido)(?<how>(?: (?:${manner}))*) ${received}(?! (?:por|en) )
      (?<way>(?: (?:${manner}))*)(?! por )${end}${after}`),
    levelOf: ({ how: before = '', way = '' }) => degree(way) ?? degree(before),
  },
  {
    // "hubo amplio acuerdo", "no hubo objeciones", "reinó la unanimidad", "hay consenso en que"
    only: /hubo|había|hay|ha habido|exist|surgi|emergi|rein|prevalec|se dio|se produjo|parec/i,
    words: anyCase(pattern`(?<no>no |apenas |casi no )?(?:hubo|había|ha habido|hay(?= (?:[${letter}]+ )?(?:consenso|
      acuerdo))|existió|existía|surgió|emergió|reinó|prevaleció|se dio|se produjo|parecía haber|pareció haber|
      tampoco hubo)
      \x20(?:ningún |ninguna |ni un[oa]? (?:sol[oa] )?)?(?<few>(?:muy )?poc[oa]s? |escas[oa]s? )?${some}${measures}
      (?<what>${assentNoun})${end}${than}${after}`),
    levelOf: ({ no, few, how: before = '', what = '', than: behind = '' }) =>
      levelOfNoun(what, `${before}${behind}`, no ?? few),
  },
  {
    only: /hubo una/i,
    words: anyCase(pattern`hubo una (?:[${letter}]+ )?(?<what>mayoría|minoría)(?: [${letter}]+)? (?:a favor|favorable|
      en contra|partidaria)${end}${after}`),
    levelOf: ({ what }) => (what === 'minoría' ? 'some' : 'most'),
  },
  {
    // "se alcanzó un consenso", "se expresó amplio apoyo", "no se formularon objeciones"
    only: new RegExp(
      pattern`se (?:alcanz|puso|logr|llegó|expres|manifest|registr|constat|observ|
      oy|formul|plante|escuch|present|not|apreci)`,
      'i',
    ),
    words: anyCase(pattern`(?<no>no )?se (?:alcanzó|logró|llegó a|puso de manifiesto|expresó|expresaron|manifestó|
      manifestaron|registró|
      constató|observó|oyó|oyeron|formuló|formularon|planteó|plantearon|escuchó|escucharon|presentaron|notó|apreció)
      \x20(?:ningún |ninguna )?${some}${measures}(?<what>${assentNoun})${end}${than}${after}`),
    levelOf: ({ no, how: before = '', what = '', than: behind = '' }) => levelOfNoun(what, `${before}${behind}`, no),
  },
  {
    // "contó con amplio respaldo", "recibió la aprobación general", "no encontró oposición", "no suscitó objeciones"
    only: /cont[óa]|recib|tuv|obtuv|encontr|suscit|goz|mereci|despert|concit/i,
    words: anyCase(pattern`(?<no>no )?(?:contó con|contaba con|recibió|tuvo|obtuvo|encontró|suscitó|gozó de|gozaba de|
      mereció|despertó|concitó) (?:ningún |ninguna )?${some}${measures}(?<what>${assentNoun})${end}${than}${after}`),
    levelOf: ({ no, how: before = '', what = '', than: behind = '' }) =>
      no === undefined ? degree(`${before}${behind}`) : levelOfNoun(what, '', no),
  },
  {
    // "la opinión general fue", "el sentir de la sala era", "el consenso fue", "fue opinión unánime"
    only: /opinión|impresión|posición|sensación|sentir|parecer|sentimiento|conclusión|consenso|tónica/i,
    words: anyCase(pattern`(?:(?:fue|era) (?:la )?)?(?:la |el )?(?:opinión|impresión|posición|sensación|sentir|parecer|
      sentimiento|conclusión|tónica|visión) (?<how>general|predominante|dominante|mayoritari[oa]|unánime|común|
      compartid[oa]|prevaleciente|colectiv[oa]|de la (?:sala|reunión|mayoría)|de los (?:participantes|presentes))
      (?<where> en [^,;.]{1,40}?)? (?:fue|era|es)${end}${after}`),
    levelOf: ({ how: kind = '' }) => (/unánime/iu.test(kind) ? 'full' : /mayor/iu.test(kind) ? 'most' : 'prevailing'),
  },
  {
    only: /opinión|consenso/i,
    words:
      anyCase(pattern`(?:(?:fue|era) (?:la )?opinión (?<how>general|generalizada|unánime|común|mayoritaria|compartida)|
      el consenso (?:fue|era))${end}${after}`),
    levelOf: ({ how: kind }) =>
      kind === undefined ? 'agreed' : /unánime/u.test(kind) ? 'full' : /mayor/u.test(kind) ? 'most' : 'prevailing',
  },
  {
    // "el acuerdo fue general", "el apoyo a la reforma fue unánime"
    only: /(?:acuerdo|consenso|apoyo|respaldo|aprobación|rechazo).* (?:fue|era)/i,
    words: anyCase(pattern`el (?:acuerdo|consenso|apoyo|respaldo|rechazo)(?: (?:a|al|con|en|sobre) [^,;.]{1,40}?)?
      \x20(?:fue|era) (?<how>general|generalizado|unánime|amplio|mayoritario|abrumador|pleno|total|
      completo)${end}${after}`),
    levelOf: ({ how: kind }) => degree(kind),
  },
  {
    only: /manos/i,
    words: anyCase(`(?:todas las manos se (?:alzaron|levantaron)|se (?:alzaron|levantaron) todas las manos)${after}`),
    levelOf: () => 'full',
  },
  {
    // "los participantes, por unanimidad, …" is found elsewhere; "por unanimidad, se apoyó la reforma"
    only: /por (?:unanimidad|consenso|aclamación)/i,
    words: anyCase(pattern`por (?:unanimidad|consenso|aclamación),? se (?:acordó|convino|apoyó|aprobó|decidió|aceptó|
      respaldó|rechazó)${end}${after}`),
    levelOf: () => 'full',
  },
  {
    only: /unanimidad|unánime/i,
    words: anyCase(pattern`(?:con )?el (?:apoyo|respaldo|voto) unánime de (?:los |las )?(?:${people})${end}${after}`),
    levelOf: () => 'full',
  },
]

/** The verbs by which "se …" claims agreement without an adverb. */
function plainly(verb: string): ClaimedLevel | undefined {
  if (/conclu/u.test(verb)) return 'concluded'
  return /^(?:acord|conv|coincid|llegó)/u.test(verb) ? 'agreed' : undefined
}

/** "Ningún acuerdo" claims nothing, "ninguna objeción" claims full agreement, "poca oposición" broad. */
function levelOfNoun(what: string, how: string, no: string | undefined): ClaimedLevel | undefined {
  const isAgainst = /objeci|oposici|discrepan|disens|desacuerd|voz|voces/iu.test(what)
  if (no !== undefined) return isAgainst ? (/poc|escas|apenas|casi/iu.test(no) ? 'broad' : 'full') : undefined
  if (isAgainst) return undefined
  if (/unanimidad/iu.test(what)) return degree(how) ?? 'full'
  return (
    degree(how) ??
    (/acuerdo|consenso|coincidencia|convergencia|entendimiento|sintonía/iu.test(what) ? 'agreed' : undefined)
  )
}
