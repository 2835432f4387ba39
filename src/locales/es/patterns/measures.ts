import type { ClaimedLevel } from '../../../model/patterns.ts'
import type { Groups } from '../../shared/claim-patterns.ts'
import { letter, upper } from '../../shared/latin.ts'
import { pattern } from '../../shared/pattern.ts'

/** Words that count people: "dos tercios", "casi todos", "ni una sola". */
export const quantifier = pattern`(?:(?:(?:casi|prácticamente|virtualmente) )?(?:tod[oa]s(?: y cada un[oa])?|tod[oa]|
  cada|la totalidad|ningun[oa]s?|ningún)|amb[oa]s|el conjunto|ni un[oa]? sol[oa]|ni un[oa]?|
  (?:sol[oa]|solamente|únicamente) (?:un[oa]?|dos|un[oa]s poc[oa]s)|(?:(?:la|una) )?(?:[${letter}]+ )?
  (?:mayoría|minoría)(?: [${letter}]+)?|la mayor parte|la práctica totalidad|el grueso|(?:una )?(?:gran |
  buena )?parte|much[oa]s|
  numeros[oa]s|bastantes|vari[oa]s|divers[oa]s|algun[oa]s|(?:un[oa]s )?(?:poc[oa]s|cuant[oa]s)|un[oa]?|dos|tres|cuatro|
  cinco|seis|siete|ocho|nueve|diez|once|doce|una docena|decenas|
  (?:(?:más|cerca|alrededor) de )?la mitad|(?:un|una|dos|tres|cuatro) (?:terci[oa]s?|terceras? partes?|quintos?|
  cuartas? partes?|quintas? partes?|cuartos)|
  (?:un )?(?:gran|buen|pequeño|cierto|elevado|reducido) número|un número (?:considerable|elevado|importante|
  significativo|reducido|creciente)|una serie|un puñado|un par|
  (?:(?:más|cerca|alrededor) del?|el|un)? ?\d+(?:[.,]\d+)? ?(?:%|por ciento)|\d+)`

/** Tells the level that such words claim. */
export function measured(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  const count = words.trim().toLowerCase()
  return counts.find(([, pattern]) => pattern.test(count))?.[0] ?? 'some'
}

/** In the order in which they are tried: "casi todos" is not "todos". */
const counts: readonly (readonly [ClaimedLevel, RegExp])[] = [
  ['most', /^(?:casi|prácticamente|virtualmente)|práctica totalidad/u],
  ['full', /^(?:tod|cada|la totalidad|el conjunto|ning|nadie|ni |amb)/u],
  ['some', /minoría|puñado|\bpar\b|poc[oa]s|cuant[oa]s|pequeño|reducido|cierto número/u],
  ['most', /mayoría|mayor parte|grueso|gran parte|terci|tercera|cuarta|%|por ciento|más de la mitad/u],
  ['many', /much|numeros|bastantes|mitad|número|docena|decenas|buena parte/u],
  ['several', /vari[oa]s|divers|serie/u],
]

/** Tells the level that an adverb or an adjective of agreement claims. */
export function degree(words: string | undefined): ClaimedLevel | undefined {
  if (words === undefined) return undefined
  if (/casi/iu.test(words)) return 'most'
  if (whole.test(words)) return 'full'
  return wide.test(words) ? 'broad' : undefined
}

const whole = new RegExp(
  pattern`un[aá]nim|por consenso|aclamación|común acuerdo|en su (?:conjunto|totalidad)|
    excepci|objeci|sin oposición|sin reservas|plen[oa]|total|complet|absolut|universal|tod[oa]s|ambos|
    una sola voz|mism[oa] (?:parecer|opinión)`,
  'iu',
)

const wide = new RegExp(
  pattern`amplí?|general|gran|abrumador|mayorit|mayoría|fuerte|firme|sólid|considerable|
    notable|clar[oa]|much|sustancial|decidid|inequívoc|evidente`,
  'iu',
)

/** What stands between a collective and its verb. */
export const where = pattern`(?<where>,? (?:(?:en|de|del|al|con|durante|que|procedentes|venid[oa]s|alrededor)
  [^,;.]{1,60}?|presentes|asistentes|allí|aquí|en su conjunto|sin excepción),?)?`

/** What follows a claim, which is no part of it. */
export const after = '(?=(?<after>.{0,60}))'

/**
 * Tells whether words are of others than the meeting: what stands between a collective and its verb can tell it
 * ("participantes en las conversaciones de paz"), and so can what follows ("se acordó en 1994", "acuerdo entre las
 * partes").
 */
export function isElsewhere({ where: between = '', after: next = '' }: Groups): boolean {
  return elsewhere.some((words) => words.test(next)) || (between !== '' && !here.test(between))
}

const present = pattern`(?:tod[oa]s |la mayoría de |much[oa]s |algun[oa]s |vari[oa]s )?(?:de )?(?:(?:los|las) )?
  (?:participantes|delegaciones|delegad[oa]s|oradores|asistentes|presentes|ponentes|que|quienes)`

const elsewhere = [
  /^ ?(?:también |primero |ya )?(?:en|desde) (?:el año |[a-z]+ de |el |principios de |los años )?\d{2,4}/iu,
  new RegExp(`^ (?:entre|por parte de|por) (?!unanimidad|consenso|aclamación|lo |mayoría|amplia|${present})`, 'iu'),
  new RegExp(
    pattern`^(?: [a-záéíóúñ]+)? (?:de|entre) (?:las partes|la población|
    los (?:beligerantes|donantes|refugiados|dirigentes)|la opinión pública|los países vecinos|las comunidades|
    la ciudadanía|los Estados)`,
    'iu',
  ),
  new RegExp(
    pattern`en (?:el referéndum|las elecciones|el parlamento|el senado|el congreso|
    el país|la población|la encuesta|las provincias)`,
    'iu',
  ),
]

const here = new RegExp(
  pattern`^,? (?:presentes|asistentes|allí|aquí|en su conjunto|sin excepción|alrededor de la mesa|
    (?:en|de|del|al|durante) (?:(?:el|la|los|las|este|esta|esa|ese|nuestr[oa]) )?(?:\S+ )?(?:reunión|conferencia|
      seminario|taller|consultas?|mesa redonda|cumbre|audiencia|simposio|foro|retiro|período de sesiones|sesión|
      fin de semana|encuentro|jornadas?|sala|debate|deliberaciones|grupo|plenari[oa]|regiones?|terreno|norte|sur)
      (?![${letter}]).*|
    (?:procedentes |venid[oa]s )?de (?:tod[oa]s (?:las regiones|los grupos|las partes)|países .*|África.*|Asia.*|
      Europa.*|América.*|distintos .*|diversas .*)|(?:en|de) [${upper}].*|con .*|
    que (?:estaban |estuvieron )?(?:presentes|asistieron|participaron|intervinieron|hablaron|tomaron la palabra).*),?$`,
)
