import { pattern } from '../../shared/pattern.ts'

/** Words for those who take part in a meeting. */
export const people = pattern`(?:participantes?|delegaci(?:ones|ón)|delegad[oa]s?|orador(?:es|as?)?|asistentes?|
  panelistas?|ponentes?|interlocutor(?:es|as?)?|representantes?|(?<!Estados )miembros?|intervinientes?|intervenciones|
  (?:Estados|países|organizaciones|organismos|entidades) (?:representad[oa]s|participantes|presentes|asistentes))`

/** Words for all who were there. */
export const those = pattern`(?:(?:quienes|(?:los|las|aquellos|cuantos) que) (?:estaban presentes|estuvieron presentes|
  asistieron|participaron|intervinieron|hablaron|tomaron la palabra|hicieron uso de la palabra)|
  (?:los|las|las personas) (?:allí )?(?:presentes|reunid[oa]s)|(?:la|toda la) concurrencia)`

/** Words for a meeting, with its article. */
export const meetingNoun = pattern`(?:(?:el|la|los|las|toda la|todo el) (?:reunión|conferencia|seminario|taller|
  consultas?|mesa redonda|cumbre|audiencia|simposio|foro|diálogo|retiro|período de sesiones|sesión|fin de semana|
  encuentro|jornadas?|sala|plenari[oa]|auditorio|público))`

/** Adverbs of agreement, before a verb or after it. */
export const manner = pattern`unánimemente|por unanimidad|por consenso|por aclamación|de común acuerdo|
  ampliamente|en general|generalmente|de forma general|de manera general|mayoritariamente|en gran medida|
  en líneas generales|abrumadoramente|en su conjunto|en su totalidad|sin excepción(?:es)?|sin reservas|
  sin objeci(?:ón|ones)|sin oposición|plenamente|totalmente|por completo|universalmente|tod[oa]s|ambos|casi tod[oa]s|
  también|además|asimismo|claramente|firmemente|enérgicamente|finalmente|expresamente|a su vez|entonces|igualmente|
  con una sola voz|por amplia mayoría|por mayoría`

/** Nouns of agreement, of support, and of their contraries. */
export const assentNoun = pattern`(?:acuerdo(?! de (?!l[ao]s |la mayoría|tod))|consenso|unanimidad|coincidencia|
  convergencia|apoyo|respaldo|aceptación|
  aprobación|reconocimiento|entendimiento|sintonía|objeci(?:ón|ones)|oposición|discrepancias?|disenso|desacuerdos?|
  (?:voz|voces) (?:discrepantes?|disidentes?|en contra|contrarias?))`

/** Adjectives of agreement. */
export const measure = pattern`(?:amplí?sim[oa]|ampli[oa]s?|gran|grandes?|general(?:es)?|generalizad[oa]s?|plen[oa]s?|
  total(?:es)?|complet[oa]s?|absolut[oa]s?|unánimes?|abrumador(?:a|es)?|mayoritari[oa]s?|fuertes?|firmes?|sólid[oa]s?|
  considerables?|notables?|clar[oa]s?|much[oa]s?|ciert[oa]s?|crecientes?|universal(?:es)?|casi|prácticamente|
  común|comunes|evidentes?|sustancial(?:es)?|decidid[oa]s?|inequívoc[oa]s?)`

/** A word or two that may stand before a noun. */
export const some = `(?:(?:un|una|algún|alguna|el|la) )?(?:grado de |cierto grado de |nivel de )?`
